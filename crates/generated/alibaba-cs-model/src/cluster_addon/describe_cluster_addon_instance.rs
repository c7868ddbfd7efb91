// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterAddonInstance.json; do not edit.
//! Returns version, state and configuration of an installed add-on.
//!
//! Deprecated; use `GetClusterAddonInstance`.
//!
//! Deprecated in favour of `GetClusterAddonInstance`.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterAddonInstance),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, open_enum, operation, record,
};

operation! {
    name: "DescribeClusterAddonInstance",
    effect: Effect::Read,
    request: DescribeClusterAddonInstanceRequest = DESCRIBE_CLUSTER_ADDON_INSTANCE_REQUEST,
    response: DescribeClusterAddonInstanceResponse = DESCRIBE_CLUSTER_ADDON_INSTANCE_RESPONSE,
    method: "GET",
    path: "/clusters/{ClusterID}/components/{AddonName}/instance",
    facts: &Facts::new().access(Access::Get).replaced_by("GetClusterAddonInstance"),
}

/// Request of `DescribeClusterAddonInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonInstanceRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it. On the wire: `ClusterID`.
    pub cluster_id: String,
    /// Name of the component, such as `coredns`.
    pub addon_name: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClusterAddonInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>, addon_name: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            addon_name: addon_name.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribeClusterAddonInstanceRequest: DESCRIBE_CLUSTER_ADDON_INSTANCE_REQUEST,
    0 cluster_id: Str = Field::string("ClusterID").place(Place::Path).required(),
    1 addon_name: Str = Field::string("AddonName").place(Place::Path).required(),
}

/// Response of `DescribeClusterAddonInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonInstanceResponse {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Version of the component or of the container runtime. When left out of a request, it is the newest
    /// one.
    pub version: Option<String>,
    /// State that the cluster, node, component, task or plan is in now.
    pub state: Option<State>,
    /// Configuration of the component, as JSON text.
    pub config: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClusterAddonInstanceResponse: DESCRIBE_CLUSTER_ADDON_INSTANCE_RESPONSE,
    0 name: OptStr = Field::string("name"),
    1 version: OptStr = Field::string("version"),
    2 state: Opt = Field::one_of("state", State::VALUES),
    3 config: OptStr = Field::string("config"),
}

open_enum! {
    /// Documented values of `state`. The provider may add others.
    pub enum State {
        Initial = "initial",
        Active = "active",
        Unhealthy = "unhealthy",
        Upgrading = "upgrading",
        Updating = "updating",
        Deleting = "deleting",
        Deleted = "deleted",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClusterAddonInstanceRequest,
    DescribeClusterAddonInstanceResponse,
}
