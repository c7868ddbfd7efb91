// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/DeleteBandwidthClusters.json; do not edit.
//! Deletes bandwidth clusters, which must hold no resources.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/delete-bandwidth-clusters.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteBandwidthClustersResponse;

operation!(Operation::new::<DeleteBandwidthClustersRequest, DeleteBandwidthClustersResponse>(
    "DeleteBandwidthClusters", Effect::Write, &DELETE_BANDWIDTH_CLUSTERS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `DeleteBandwidthClusters`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteBandwidthClustersRequest {
    /** `bandwidthClusterIds`: texts, at most 20 elements. */ pub bandwidth_cluster_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteBandwidthClustersRequest {
    /// With what is required.
    pub fn new(bandwidth_cluster_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { bandwidth_cluster_ids: all(bandwidth_cluster_ids), ..Self::default() }
    }
}
/// Table of [`DeleteBandwidthClustersRequest`].
pub static DELETE_BANDWIDTH_CLUSTERS_REQUEST: Schema =
    Schema { name: "DeleteBandwidthClustersRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("bandwidthClusterIds").list().place(Place::Body).required().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DeleteBandwidthClustersRequest, DELETE_BANDWIDTH_CLUSTERS_REQUEST, [0 List bandwidth_cluster_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteBandwidthClustersRequest);
