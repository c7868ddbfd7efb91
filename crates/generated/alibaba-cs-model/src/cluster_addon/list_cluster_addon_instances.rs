// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ListClusterAddonInstances.json; do not edit.
//! Lists the add-ons that are installed in a cluster, with version and state.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ListClusterAddonInstances),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Place, Risk, operation, record,
};

pub use crate::shapes::AddonInstanceState;

operation! {
    name: "ListClusterAddonInstances",
    effect: Effect::Read,
    request: ListClusterAddonInstancesRequest = LIST_CLUSTER_ADDON_INSTANCES_REQUEST,
    response: ListClusterAddonInstancesResponse = LIST_CLUSTER_ADDON_INSTANCES_RESPONSE,
    method: "GET",
    path: "/clusters/{cluster_id}/addon_instances",
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

/// Request of `ListClusterAddonInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListClusterAddonInstancesRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListClusterAddonInstancesRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }
}

record! {
    ListClusterAddonInstancesRequest: LIST_CLUSTER_ADDON_INSTANCES_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
}

/// Response of `ListClusterAddonInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListClusterAddonInstancesResponse {
    /// Components to install in the cluster, or those that it has, one entry for each.
    pub addons: Vec<Addon>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListClusterAddonInstancesResponse: LIST_CLUSTER_ADDON_INSTANCES_RESPONSE,
    0 addons: List = Field::record("addons", &ADDON).list(),
}

/// `addons` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Addon {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// State that the cluster, node, component, task or plan is in now.
    pub state: Option<AddonInstanceState>,
    /// Version of the component or of the container runtime. When left out of a request, it is the newest
    /// one.
    pub version: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Addon: ADDON,
    0 name: OptStr = Field::string("name"),
    1 state: Opt = Field::one_of("state", AddonInstanceState::VALUES),
    2 version: OptStr = Field::string("version"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListClusterAddonInstancesRequest,
    ListClusterAddonInstancesResponse,
    Addon,
}
