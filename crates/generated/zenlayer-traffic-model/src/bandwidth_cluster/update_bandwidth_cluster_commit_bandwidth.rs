// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/UpdateBandwidthClusterCommitBandwidth.json; do not edit.
//! Changes the committed bandwidth of a bandwidth cluster at once.
//!
//! Meant for one with resources; an empty one can be deleted and created anew.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/update-bandwidth-cluster-commit-bandwidth.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as UpdateBandwidthClusterCommitBandwidthResponse;

operation!(Operation::new::<UpdateBandwidthClusterCommitBandwidthRequest, UpdateBandwidthClusterCommitBandwidthResponse>(
    "UpdateBandwidthClusterCommitBandwidth", Effect::Write, &UPDATE_BANDWIDTH_CLUSTER_COMMIT_BANDWIDTH_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `UpdateBandwidthClusterCommitBandwidth`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateBandwidthClusterCommitBandwidthRequest {
    /** `bandwidthClusterId`: text. */ pub bandwidth_cluster_id: String,
    /** `commitBandwidthMbps`: integer, 0 to 100000. */ pub commit_bandwidth_mbps: i64,
    /** `internationalCommitBandwidthMbps`: integer. */ pub international_commit_bandwidth_mbps: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl UpdateBandwidthClusterCommitBandwidthRequest {
    /// With what is required.
    pub fn new(bandwidth_cluster_id: impl Into<String>, commit_bandwidth_mbps: i64) -> Self {
        Self { bandwidth_cluster_id: bandwidth_cluster_id.into(), commit_bandwidth_mbps, ..Self::default() }
    }
    /// Sets `internationalCommitBandwidthMbps`.
    pub fn international_commit_bandwidth_mbps(mut self, value: i64) -> Self {
        self.international_commit_bandwidth_mbps = Some(value); self
    }
}
/// Table of [`UpdateBandwidthClusterCommitBandwidthRequest`].
pub static UPDATE_BANDWIDTH_CLUSTER_COMMIT_BANDWIDTH_REQUEST: Schema =
    Schema { name: "UpdateBandwidthClusterCommitBandwidthRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("bandwidthClusterId").place(Place::Body).required(),
    Field::int64("commitBandwidthMbps").place(Place::Body).required().limits(&Limits::range(Some(0.0), Some(100000.0))),
    Field::int64("internationalCommitBandwidthMbps").place(Place::Body),
]; &ROWS } };
record!(UpdateBandwidthClusterCommitBandwidthRequest, UPDATE_BANDWIDTH_CLUSTER_COMMIT_BANDWIDTH_REQUEST,
    [0 Str bandwidth_cluster_id] [1 Int commit_bandwidth_mbps, 2 OptInt international_commit_bandwidth_mbps]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpdateBandwidthClusterCommitBandwidthRequest);
