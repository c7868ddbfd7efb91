// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/PauseClusterUpgrade.json; do not edit.
//! Pauses the upgrade of a cluster.
//!
//! Deprecated; use `PauseTask`.
//!
//! Deprecated in favour of `PauseTask`.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/PauseClusterUpgrade), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "PauseClusterUpgrade",
    effect: Effect::Write,
    request: PauseClusterUpgradeRequest = PAUSE_CLUSTER_UPGRADE_REQUEST,
    response: PauseClusterUpgradeResponse = PAUSE_CLUSTER_UPGRADE_RESPONSE,
    path: "/api/v2/clusters/{ClusterId}/upgrade/pause",
    facts: &Facts::new().access(Access::Update).replaced_by("PauseTask"),
}

/// Request of `PauseClusterUpgrade`.
#[derive(Default)]
#[non_exhaustive]
pub struct PauseClusterUpgradeRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl PauseClusterUpgradeRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }
}

record! {
    PauseClusterUpgradeRequest: PAUSE_CLUSTER_UPGRADE_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
}

/// Response of `PauseClusterUpgrade`.
#[derive(Default)]
#[non_exhaustive]
pub struct PauseClusterUpgradeResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PauseClusterUpgradeResponse: PAUSE_CLUSTER_UPGRADE_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    PauseClusterUpgradeRequest,
    PauseClusterUpgradeResponse,
}
