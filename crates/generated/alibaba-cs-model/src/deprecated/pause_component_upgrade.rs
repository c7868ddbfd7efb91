// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/PauseComponentUpgrade.json; do not edit.
//! Pauses the upgrade of an add-on.
//!
//! Deprecated; use PauseTask.
//!
//! Deprecated in favour of `PauseTask`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/PauseComponentUpgrade).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<PauseComponentUpgradeRequest, PauseComponentUpgradeResponse>(
    "PauseComponentUpgrade", Effect::Write, &PAUSE_COMPONENT_UPGRADE_REQUEST, &PAUSE_COMPONENT_UPGRADE_RESPONSE,
).route("POST", "/clusters/{clusterid}/components/{componentid}/pause"));

/// Request of `PauseComponentUpgrade`.
#[derive(Default)] #[non_exhaustive] pub struct PauseComponentUpgradeRequest {
    /** `clusterid`: text. */ pub clusterid: String,
    /** `componentid`: text. */ pub componentid: String,
    /** What else came. */ pub extra: Extra,
}
impl PauseComponentUpgradeRequest {
    /// With what is required.
    pub fn new(clusterid: impl Into<String>, componentid: impl Into<String>) -> Self {
        Self { clusterid: clusterid.into(), componentid: componentid.into(), ..Self::default() }
    }
}
/// Table of [`PauseComponentUpgradeRequest`].
pub static PAUSE_COMPONENT_UPGRADE_REQUEST: Schema =
    Schema { name: "PauseComponentUpgradeRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("clusterid").place(Place::Path).required(),
    Field::string("componentid").place(Place::Path).required(),
]; &ROWS } };
record!(PauseComponentUpgradeRequest, PAUSE_COMPONENT_UPGRADE_REQUEST, [0 Str clusterid, 1 Str componentid] []);

/// Answer of `PauseComponentUpgrade`.
#[derive(Default)] #[non_exhaustive] pub struct PauseComponentUpgradeResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PauseComponentUpgradeResponse`].
pub static PAUSE_COMPONENT_UPGRADE_RESPONSE: Schema = Schema { name: "PauseComponentUpgradeResponse", fields: &[] };
record!(PauseComponentUpgradeResponse, PAUSE_COMPONENT_UPGRADE_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(PauseComponentUpgradeRequest, PauseComponentUpgradeResponse);
