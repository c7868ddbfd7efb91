// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/InstallClusterAddons.json; do not edit.
//! Installs add-ons in a cluster.
//!
//! Asynchronous: `DescribeTaskInfo` follows the task.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/InstallClusterAddons), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "InstallClusterAddons",
    effect: Effect::Write,
    request: InstallClusterAddonsRequest = INSTALL_CLUSTER_ADDONS_REQUEST,
    response: InstallClusterAddonsResponse = INSTALL_CLUSTER_ADDONS_RESPONSE,
    path: "/clusters/{ClusterId}/components/install",
    facts: &Facts::new().access(Access::Create),
}

/// Request of `InstallClusterAddons`.
#[derive(Default)]
#[non_exhaustive]
pub struct InstallClusterAddonsRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Vec<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl InstallClusterAddonsRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: impl IntoIterator<Item = Body>) -> Self {
        self.body = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.body.is_empty());
        self
    }
}

record! {
    InstallClusterAddonsRequest: INSTALL_CLUSTER_ADDONS_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 body: List = Field::record("body", &BODY).list().place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: String,
    /// Version of the component or of the container runtime. When left out of a request, it is the newest
    /// one.
    pub version: String,
    /// Configuration of the component, as JSON text.
    pub config: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with the required members.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            ..Self::default()
        }
    }

    /// Configuration of the component, as JSON text.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

record! {
    Body: BODY,
    0 name: Str = Field::string("name").required(),
    1 version: Str = Field::string("version").required(),
    2 config: OptStr = Field::string("config"),
}

/// Response of `InstallClusterAddons`.
#[derive(Default)]
#[non_exhaustive]
pub struct InstallClusterAddonsResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InstallClusterAddonsResponse: INSTALL_CLUSTER_ADDONS_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    InstallClusterAddonsRequest,
    Body,
    InstallClusterAddonsResponse,
}
