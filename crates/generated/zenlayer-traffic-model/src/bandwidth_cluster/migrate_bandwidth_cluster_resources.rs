// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/MigrateBandwidthClusterResources.json; do not edit.
//! Moves resources from one bandwidth cluster to another.
//!
//! Those that are there already are passed over; if one cannot be moved, none is. Traffic until then
//! counts for the old cluster.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/migrate-bandwidth-cluster-resources.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "MigrateBandwidthClusterResources",
    effect: Effect::Write,
    request: MigrateBandwidthClusterResourcesRequest = MIGRATE_BANDWIDTH_CLUSTER_RESOURCES_REQUEST,
    response: MigrateBandwidthClusterResourcesResponse = MIGRATE_BANDWIDTH_CLUSTER_RESOURCES_RESPONSE,
}

/// Request of `MigrateBandwidthClusterResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct MigrateBandwidthClusterResourcesRequest {
    /// Id of the bandwidth cluster to move to. `DescribeBandwidthClusters` lists it.
    pub target_bandwidth_cluster_id: String,
    /// Resources to move into this cluster, by id. Their old cluster must have the same kind of network and
    /// area.
    pub resource_id_list: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl MigrateBandwidthClusterResourcesRequest {
    /// Creates a value with the required members.
    pub fn new(
        target_bandwidth_cluster_id: impl Into<String>,
        resource_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut built = Self {
            target_bandwidth_cluster_id: target_bandwidth_cluster_id.into(),
            resource_id_list: cloudspec_wire::all(resource_id_list),
            ..Self::default()
        };
        built.extra.set_empty(1, built.resource_id_list.is_empty());
        built
    }
}

record! {
    MigrateBandwidthClusterResourcesRequest: MIGRATE_BANDWIDTH_CLUSTER_RESOURCES_REQUEST,
    0 target_bandwidth_cluster_id: Str = Field::string("targetBandwidthClusterId").place(Place::Body).required(),
    1 resource_id_list: List = Field::string("resourceIdList").list().place(Place::Body).required(),
}

/// Response of `MigrateBandwidthClusterResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct MigrateBandwidthClusterResourcesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    MigrateBandwidthClusterResourcesResponse: MIGRATE_BANDWIDTH_CLUSTER_RESOURCES_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    MigrateBandwidthClusterResourcesRequest,
    MigrateBandwidthClusterResourcesResponse,
}
