// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterAddonsVersion.json; do not edit.
//! Lists the add-ons of a cluster with their versions.
//!
//! Deprecated; use `ListClusterAddonInstances`.
//!
//! Deprecated in favour of `ListClusterAddonInstances`.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterAddonsVersion),
//! 2024-06.

use std::collections::BTreeMap;

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "DescribeClusterAddonsVersion",
    effect: Effect::Read,
    request: DescribeClusterAddonsVersionRequest = DESCRIBE_CLUSTER_ADDONS_VERSION_REQUEST,
    response: DescribeClusterAddonsVersionResponse = DESCRIBE_CLUSTER_ADDONS_VERSION_RESPONSE,
    method: "GET",
    path: "/clusters/{ClusterId}/components/version",
    payload,
    facts: &Facts::new().access(Access::Get).replaced_by("ListClusterAddonInstances"),
}

/// Request of `DescribeClusterAddonsVersion`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonsVersionRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClusterAddonsVersionRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribeClusterAddonsVersionRequest: DESCRIBE_CLUSTER_ADDONS_VERSION_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
}

/// Response of `DescribeClusterAddonsVersion`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonsVersionResponse {
    /// `payload`: map.
    pub payload: BTreeMap<String, Payload>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClusterAddonsVersionResponse: DESCRIBE_CLUSTER_ADDONS_VERSION_RESPONSE,
    0 payload: Map = Field::record("payload", &PAYLOAD).map(),
}

/// `payload` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Payload {
    /// Name of the add-on, such as `coredns`.
    pub component_name: Option<String>,
    /// Version of the component or of the container runtime. When left out of a request, it is the newest
    /// one.
    pub version: Option<String>,
    /// Version that the cluster or component can be upgraded to.
    pub next_version: Option<String>,
    /// Whether there is something new in the component's next version: `true` or `false`, as a text.
    pub changed: Option<String>,
    /// Whether the component can be upgraded now.
    pub can_upgrade: Option<bool>,
    /// How the upgrade treats resources that were changed by hand: `overwrite` replaces them.
    pub policy: Option<String>,
    /// Whether it can be upgraded, according to the check before the upgrade: `true` or `false`, as a text.
    pub ready_to_upgrade: Option<String>,
    /// Whether the component can be installed in the cluster.
    pub exist: Option<bool>,
    /// Whether every cluster needs the component; one that is needed cannot be left out or removed.
    pub required: Option<bool>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Value that belongs to the key beside it.
    pub value: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Payload: PAYLOAD,
    0 component_name: OptStr = Field::string("component_name"),
    1 version: OptStr = Field::string("version"),
    2 next_version: OptStr = Field::string("next_version"),
    3 changed: OptStr = Field::string("changed"),
    4 can_upgrade: OptBool = Field::boolean("can_upgrade"),
    5 policy: OptStr = Field::string("policy"),
    6 ready_to_upgrade: OptStr = Field::string("ready_to_upgrade"),
    7 exist: OptBool = Field::boolean("exist"),
    8 required: OptBool = Field::boolean("required"),
    9 message: OptStr = Field::string("message"),
    10 value: OptStr = Field::string("value"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClusterAddonsVersionRequest,
    DescribeClusterAddonsVersionResponse,
    Payload,
}
