// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CancelClusterUpgrade.json; do not edit.
//! Cancels the upgrade of a cluster that is running.
//!
//! Deprecated; use `CancelTask`.
//!
//! Deprecated in favour of `CancelClusterUpgrade`.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CancelClusterUpgrade), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "CancelClusterUpgrade",
    effect: Effect::Write,
    request: CancelClusterUpgradeRequest = CANCEL_CLUSTER_UPGRADE_REQUEST,
    response: CancelClusterUpgradeResponse = CANCEL_CLUSTER_UPGRADE_RESPONSE,
    path: "/api/v2/clusters/{ClusterId}/upgrade/cancel",
    facts: &Facts::new().access(Access::Delete).replaced_by("CancelClusterUpgrade"),
}

/// Request of `CancelClusterUpgrade`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelClusterUpgradeRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CancelClusterUpgradeRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }
}

record! {
    CancelClusterUpgradeRequest: CANCEL_CLUSTER_UPGRADE_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
}

/// Response of `CancelClusterUpgrade`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelClusterUpgradeResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CancelClusterUpgradeResponse: CANCEL_CLUSTER_UPGRADE_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CancelClusterUpgradeRequest,
    CancelClusterUpgradeResponse,
}
