// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/DeleteBandwidthClusters.json; do not edit.
//! Deletes bandwidth clusters, which must hold no resources.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/delete-bandwidth-clusters.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

operation! {
    name: "DeleteBandwidthClusters",
    effect: Effect::Write,
    request: DeleteBandwidthClustersRequest = DELETE_BANDWIDTH_CLUSTERS_REQUEST,
    response: DeleteBandwidthClustersResponse = DELETE_BANDWIDTH_CLUSTERS_RESPONSE,
}

/// Request of `DeleteBandwidthClusters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteBandwidthClustersRequest {
    /// Ids of the bandwidth clusters. `DescribeBandwidthClusters` lists them. At most 20 elements.
    pub bandwidth_cluster_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteBandwidthClustersRequest {
    /// Creates a value with the required members.
    pub fn new(
        bandwidth_cluster_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut built = Self {
            bandwidth_cluster_ids: cloudspec_wire::all(bandwidth_cluster_ids),
            ..Self::default()
        };
        built.extra.set_empty(0, built.bandwidth_cluster_ids.is_empty());
        built
    }
}

record! {
    DeleteBandwidthClustersRequest: DELETE_BANDWIDTH_CLUSTERS_REQUEST,
    0 bandwidth_cluster_ids: List = Field::string("bandwidthClusterIds").list().place(Place::Body).required().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DeleteBandwidthClusters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteBandwidthClustersResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteBandwidthClustersResponse: DELETE_BANDWIDTH_CLUSTERS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteBandwidthClustersRequest,
    DeleteBandwidthClustersResponse,
}
