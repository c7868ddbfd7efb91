// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CancelComponentUpgrade.json; do not edit.
//! Cancels the upgrade of an add-on that is running.
//!
//! Deprecated; use CancelTask.
//!
//! Deprecated in favour of `CancelTask`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CancelComponentUpgrade).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<CancelComponentUpgradeRequest, CancelComponentUpgradeResponse>(
    "CancelComponentUpgrade", Effect::Write, &CANCEL_COMPONENT_UPGRADE_REQUEST, &CANCEL_COMPONENT_UPGRADE_RESPONSE,
).route("POST", "/clusters/{clusterId}/components/{componentId}/cancel"));

/// Request of `CancelComponentUpgrade`.
#[derive(Default)] #[non_exhaustive] pub struct CancelComponentUpgradeRequest {
    /** `clusterId`: text. */ pub cluster_id: String,
    /** `componentId`: text. */ pub component_id: String,
    /** What else came. */ pub extra: Extra,
}
impl CancelComponentUpgradeRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, component_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), component_id: component_id.into(), ..Self::default() }
    }
}
/// Table of [`CancelComponentUpgradeRequest`].
pub static CANCEL_COMPONENT_UPGRADE_REQUEST: Schema =
    Schema { name: "CancelComponentUpgradeRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("clusterId").place(Place::Path).required(),
    Field::string("componentId").place(Place::Path).required(),
]; &ROWS } };
record!(CancelComponentUpgradeRequest, CANCEL_COMPONENT_UPGRADE_REQUEST, [0 Str cluster_id, 1 Str component_id] []);

/// Answer of `CancelComponentUpgrade`.
#[derive(Default)] #[non_exhaustive] pub struct CancelComponentUpgradeResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CancelComponentUpgradeResponse`].
pub static CANCEL_COMPONENT_UPGRADE_RESPONSE: Schema = Schema { name: "CancelComponentUpgradeResponse", fields: &[] };
record!(CancelComponentUpgradeResponse, CANCEL_COMPONENT_UPGRADE_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CancelComponentUpgradeRequest, CancelComponentUpgradeResponse);
