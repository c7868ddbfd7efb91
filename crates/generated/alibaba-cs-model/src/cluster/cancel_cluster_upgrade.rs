// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CancelClusterUpgrade.json; do not edit.
//! Cancels the upgrade of a cluster that is running.
//!
//! Deprecated; use CancelTask.
//!
//! Deprecated in favour of `CancelClusterUpgrade`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CancelClusterUpgrade).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<CancelClusterUpgradeRequest, CancelClusterUpgradeResponse>(
    "CancelClusterUpgrade", Effect::Write, &CANCEL_CLUSTER_UPGRADE_REQUEST, &CANCEL_CLUSTER_UPGRADE_RESPONSE,
).route("POST", "/api/v2/clusters/{ClusterId}/upgrade/cancel"));

/// Request of `CancelClusterUpgrade`.
#[derive(Default)] #[non_exhaustive] pub struct CancelClusterUpgradeRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl CancelClusterUpgradeRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
}
/// Table of [`CancelClusterUpgradeRequest`].
pub static CANCEL_CLUSTER_UPGRADE_REQUEST: Schema =
    Schema { name: "CancelClusterUpgradeRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("ClusterId").place(Place::Path).required(),
]; &ROWS } };
record!(CancelClusterUpgradeRequest, CANCEL_CLUSTER_UPGRADE_REQUEST, [0 Str cluster_id] []);

/// Answer of `CancelClusterUpgrade`.
#[derive(Default)] #[non_exhaustive] pub struct CancelClusterUpgradeResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CancelClusterUpgradeResponse`].
pub static CANCEL_CLUSTER_UPGRADE_RESPONSE: Schema = Schema { name: "CancelClusterUpgradeResponse", fields: &[] };
record!(CancelClusterUpgradeResponse, CANCEL_CLUSTER_UPGRADE_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CancelClusterUpgradeRequest, CancelClusterUpgradeResponse);
