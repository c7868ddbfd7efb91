// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpgradeClusterAddons.json; do not edit.
//! Upgrades add-ons of a cluster.
//!
//! Upgrade one after the other, each once the one before has succeeded. Asynchronous:
//! `DescribeTaskInfo` follows the task.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpgradeClusterAddons), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, open_enum, operation, record,
};

operation! {
    name: "UpgradeClusterAddons",
    effect: Effect::Write,
    request: UpgradeClusterAddonsRequest = UPGRADE_CLUSTER_ADDONS_REQUEST,
    response: UpgradeClusterAddonsResponse = UPGRADE_CLUSTER_ADDONS_RESPONSE,
    path: "/clusters/{ClusterId}/components/upgrade",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `UpgradeClusterAddons`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpgradeClusterAddonsRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Vec<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpgradeClusterAddonsRequest {
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
    UpgradeClusterAddonsRequest: UPGRADE_CLUSTER_ADDONS_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 body: List = Field::record("body", &BODY).list().place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Name of the add-on, such as `coredns`.
    pub component_name: String,
    /// Version that the cluster or component can be upgraded to.
    pub next_version: String,
    /// Version of the component or of the container runtime. When left out of a request, it is the newest
    /// one.
    pub version: Option<String>,
    /// Configuration of the component, as JSON text.
    pub config: Option<String>,
    /// How the upgrade treats resources that were changed by hand: `overwrite` replaces them.
    pub policy: Option<Policy>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with the required members.
    pub fn new(
        component_name: impl Into<String>,
        next_version: impl Into<String>,
    ) -> Self {
        Self {
            component_name: component_name.into(),
            next_version: next_version.into(),
            ..Self::default()
        }
    }

    /// Version of the component or of the container runtime.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }

    /// Configuration of the component, as JSON text.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }

    /// How the upgrade treats resources that were changed by hand: `overwrite` replaces them.
    pub fn policy(mut self, value: impl Into<Policy>) -> Self {
        self.policy = Some(value.into());
        self
    }
}

record! {
    Body: BODY,
    0 component_name: Str = Field::string("component_name").required(),
    1 next_version: Str = Field::string("next_version").required(),
    2 version: OptStr = Field::string("version"),
    3 config: OptStr = Field::string("config"),
    4 policy: Opt = Field::one_of("policy", Policy::VALUES),
}

/// Response of `UpgradeClusterAddons`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpgradeClusterAddonsResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpgradeClusterAddonsResponse: UPGRADE_CLUSTER_ADDONS_RESPONSE,
}

open_enum! {
    /// Documented values of `body.policy`. The provider may add others.
    pub enum Policy {
        Overwrite = "overwrite",
        Canary = "canary",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpgradeClusterAddonsRequest,
    Body,
    UpgradeClusterAddonsResponse,
}
