// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/UpdateBandwidthClusterCommitBandwidth.json; do not edit.
//! Changes the committed bandwidth of a bandwidth cluster at once.
//!
//! Meant for one with resources; an empty one can be deleted and created anew.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/update-bandwidth-cluster-commit-bandwidth.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

operation! {
    name: "UpdateBandwidthClusterCommitBandwidth",
    effect: Effect::Write,
    request: UpdateBandwidthClusterCommitBandwidthRequest = UPDATE_BANDWIDTH_CLUSTER_COMMIT_BANDWIDTH_REQUEST,
    response: UpdateBandwidthClusterCommitBandwidthResponse = UPDATE_BANDWIDTH_CLUSTER_COMMIT_BANDWIDTH_RESPONSE,
}

/// Request of `UpdateBandwidthClusterCommitBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateBandwidthClusterCommitBandwidthRequest {
    /// Id of the bandwidth cluster. `DescribeBandwidthClusters` of the service `traffic` lists it.
    pub bandwidth_cluster_id: String,
    /// Committed bandwidth, 0 to 100000, which is paid at least. Unit: Mbps.
    pub commit_bandwidth_mbps: i64,
    /// Committed bandwidth of the international line, which is paid at least. Unit: Mbps.
    pub international_commit_bandwidth_mbps: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpdateBandwidthClusterCommitBandwidthRequest {
    /// Creates a value with the required members.
    pub fn new(
        bandwidth_cluster_id: impl Into<String>,
        commit_bandwidth_mbps: i64,
    ) -> Self {
        Self {
            bandwidth_cluster_id: bandwidth_cluster_id.into(),
            commit_bandwidth_mbps,
            ..Self::default()
        }
    }

    /// Committed bandwidth of the international line, which is paid at least.
    pub fn international_commit_bandwidth_mbps(mut self, value: i64) -> Self {
        self.international_commit_bandwidth_mbps = Some(value);
        self
    }
}

record! {
    UpdateBandwidthClusterCommitBandwidthRequest: UPDATE_BANDWIDTH_CLUSTER_COMMIT_BANDWIDTH_REQUEST,
    0 bandwidth_cluster_id: Str = Field::string("bandwidthClusterId").place(Place::Body).required(),
    1 commit_bandwidth_mbps: Int = Field::int64("commitBandwidthMbps").place(Place::Body).required().limits(&Limits::new().range(Some(0.0), Some(100000.0))),
    2 international_commit_bandwidth_mbps: OptInt = Field::int64("internationalCommitBandwidthMbps").place(Place::Body),
}

/// Response of `UpdateBandwidthClusterCommitBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateBandwidthClusterCommitBandwidthResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpdateBandwidthClusterCommitBandwidthResponse: UPDATE_BANDWIDTH_CLUSTER_COMMIT_BANDWIDTH_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateBandwidthClusterCommitBandwidthRequest,
    UpdateBandwidthClusterCommitBandwidthResponse,
}
