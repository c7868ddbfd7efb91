// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ResumeUpgradeCluster.json; do not edit.
//! Resumes the upgrade of a cluster that was paused.
//!
//! Deprecated; use ResumeTask.
//!
//! Deprecated in favour of `ResumeTask`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ResumeUpgradeCluster).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<ResumeUpgradeClusterRequest, ResumeUpgradeClusterResponse>(
    "ResumeUpgradeCluster", Effect::Write, &RESUME_UPGRADE_CLUSTER_REQUEST, &RESUME_UPGRADE_CLUSTER_RESPONSE,
).route("POST", "/api/v2/clusters/{ClusterId}/upgrade/resume"));

/// Request of `ResumeUpgradeCluster`.
#[derive(Default)] #[non_exhaustive] pub struct ResumeUpgradeClusterRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl ResumeUpgradeClusterRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
}
/// Table of [`ResumeUpgradeClusterRequest`].
pub static RESUME_UPGRADE_CLUSTER_REQUEST: Schema =
    Schema { name: "ResumeUpgradeClusterRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("ClusterId").place(Place::Path).required(),
]; &ROWS } };
record!(ResumeUpgradeClusterRequest, RESUME_UPGRADE_CLUSTER_REQUEST, [0 Str cluster_id] []);

/// Answer of `ResumeUpgradeCluster`.
#[derive(Default)] #[non_exhaustive] pub struct ResumeUpgradeClusterResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResumeUpgradeClusterResponse`].
pub static RESUME_UPGRADE_CLUSTER_RESPONSE: Schema = Schema { name: "ResumeUpgradeClusterResponse", fields: &[] };
record!(ResumeUpgradeClusterResponse, RESUME_UPGRADE_CLUSTER_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ResumeUpgradeClusterRequest, ResumeUpgradeClusterResponse);
