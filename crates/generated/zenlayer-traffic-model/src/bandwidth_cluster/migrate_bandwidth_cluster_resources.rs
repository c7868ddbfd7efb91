// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/MigrateBandwidthClusterResources.json; do not edit.
//! Moves resources from one bandwidth cluster to another.
//!
//! Those that are there already are passed over; if one cannot be moved, none is. Traffic until then counts for the old
//! cluster.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/migrate-bandwidth-cluster-resources.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as MigrateBandwidthClusterResourcesResponse;

operation!(Operation::new::<MigrateBandwidthClusterResourcesRequest, MigrateBandwidthClusterResourcesResponse>(
    "MigrateBandwidthClusterResources", Effect::Write, &MIGRATE_BANDWIDTH_CLUSTER_RESOURCES_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `MigrateBandwidthClusterResources`.
#[derive(Default)] #[non_exhaustive] pub struct MigrateBandwidthClusterResourcesRequest {
    /** `targetBandwidthClusterId`: text. */ pub target_bandwidth_cluster_id: String,
    /** `resourceIdList`: texts. */ pub resource_id_list: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl MigrateBandwidthClusterResourcesRequest {
    /// With what is required.
    pub fn new(
        target_bandwidth_cluster_id: impl Into<String>, resource_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            target_bandwidth_cluster_id: target_bandwidth_cluster_id.into(), resource_id_list: all(resource_id_list),
            ..Self::default()
        }
    }
}
/// Table of [`MigrateBandwidthClusterResourcesRequest`].
pub static MIGRATE_BANDWIDTH_CLUSTER_RESOURCES_REQUEST: Schema =
    Schema { name: "MigrateBandwidthClusterResourcesRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("targetBandwidthClusterId").place(Place::Body).required(),
    Field::string("resourceIdList").list().place(Place::Body).required(),
]; &ROWS } };
record!(MigrateBandwidthClusterResourcesRequest, MIGRATE_BANDWIDTH_CLUSTER_RESOURCES_REQUEST,
    [0 Str target_bandwidth_cluster_id, 1 List resource_id_list] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(MigrateBandwidthClusterResourcesRequest);
