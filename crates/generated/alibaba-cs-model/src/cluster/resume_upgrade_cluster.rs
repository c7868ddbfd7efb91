// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ResumeUpgradeCluster.json; do not edit.
//! Resumes the upgrade of a cluster that was paused.
//!
//! Deprecated; use `ResumeTask`.
//!
//! Deprecated in favour of `ResumeTask`.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ResumeUpgradeCluster), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "ResumeUpgradeCluster",
    effect: Effect::Write,
    request: ResumeUpgradeClusterRequest = RESUME_UPGRADE_CLUSTER_REQUEST,
    response: ResumeUpgradeClusterResponse = RESUME_UPGRADE_CLUSTER_RESPONSE,
    path: "/api/v2/clusters/{ClusterId}/upgrade/resume",
    facts: &Facts::new().access(Access::Update).replaced_by("ResumeTask"),
}

/// Request of `ResumeUpgradeCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResumeUpgradeClusterRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ResumeUpgradeClusterRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }
}

record! {
    ResumeUpgradeClusterRequest: RESUME_UPGRADE_CLUSTER_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
}

/// Response of `ResumeUpgradeCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResumeUpgradeClusterResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResumeUpgradeClusterResponse: RESUME_UPGRADE_CLUSTER_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ResumeUpgradeClusterRequest,
    ResumeUpgradeClusterResponse,
}
