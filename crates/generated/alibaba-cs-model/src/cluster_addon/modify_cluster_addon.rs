// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ModifyClusterAddon.json; do not edit.
//! Changes the configuration of an installed add-on, or the control plane parameters of a Pro cluster.
//!
//! It can disturb workloads, so choose a quiet hour.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyClusterAddon), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "ModifyClusterAddon",
    effect: Effect::Write,
    request: ModifyClusterAddonRequest = MODIFY_CLUSTER_ADDON_REQUEST,
    response: ModifyClusterAddonResponse = MODIFY_CLUSTER_ADDON_RESPONSE,
    path: "/clusters/{cluster_id}/components/{component_id}/config",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `ModifyClusterAddon`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyClusterAddonRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Name of the add-on, such as `coredns`.
    pub component_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyClusterAddonRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>, component_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            component_id: component_id.into(),
            ..Self::default()
        }
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    ModifyClusterAddonRequest: MODIFY_CLUSTER_ADDON_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 component_id: Str = Field::string("component_id").place(Place::Path).required(),
    2 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Configuration of the component, as JSON text.
    pub config: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Configuration of the component, as JSON text.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

record! {
    Body: BODY,
    0 config: OptStr = Field::string("config"),
}

/// Response of `ModifyClusterAddon`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyClusterAddonResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyClusterAddonResponse: MODIFY_CLUSTER_ADDON_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyClusterAddonRequest,
    Body,
    ModifyClusterAddonResponse,
}
