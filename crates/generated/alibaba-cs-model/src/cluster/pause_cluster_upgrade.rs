// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/PauseClusterUpgrade.json; do not edit.
//! Pauses the upgrade of a cluster.
//!
//! Deprecated; use PauseTask.
//!
//! Deprecated in favour of `PauseTask`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/PauseClusterUpgrade).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<PauseClusterUpgradeRequest, PauseClusterUpgradeResponse>(
    "PauseClusterUpgrade", Effect::Write, &PAUSE_CLUSTER_UPGRADE_REQUEST, &PAUSE_CLUSTER_UPGRADE_RESPONSE,
).route("POST", "/api/v2/clusters/{ClusterId}/upgrade/pause"));

/// Request of `PauseClusterUpgrade`.
#[derive(Default)] #[non_exhaustive] pub struct PauseClusterUpgradeRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl PauseClusterUpgradeRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
}
/// Table of [`PauseClusterUpgradeRequest`].
pub static PAUSE_CLUSTER_UPGRADE_REQUEST: Schema =
    Schema { name: "PauseClusterUpgradeRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("ClusterId").place(Place::Path).required(),
]; &ROWS } };
record!(PauseClusterUpgradeRequest, PAUSE_CLUSTER_UPGRADE_REQUEST, [0 Str cluster_id] []);

/// Answer of `PauseClusterUpgrade`.
#[derive(Default)] #[non_exhaustive] pub struct PauseClusterUpgradeResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PauseClusterUpgradeResponse`].
pub static PAUSE_CLUSTER_UPGRADE_RESPONSE: Schema = Schema { name: "PauseClusterUpgradeResponse", fields: &[] };
record!(PauseClusterUpgradeResponse, PAUSE_CLUSTER_UPGRADE_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(PauseClusterUpgradeRequest, PauseClusterUpgradeResponse);
