// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ResumeComponentUpgrade.json; do not edit.
//! Resumes the upgrade of an add-on that was paused.
//!
//! Deprecated; use ResumeTask.
//!
//! Deprecated in favour of `ResumeTask`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ResumeComponentUpgrade).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<ResumeComponentUpgradeRequest, ResumeComponentUpgradeResponse>(
    "ResumeComponentUpgrade", Effect::Write, &RESUME_COMPONENT_UPGRADE_REQUEST, &RESUME_COMPONENT_UPGRADE_RESPONSE,
).route("POST", "/clusters/{clusterid}/components/{componentid}/resume"));

/// Request of `ResumeComponentUpgrade`.
#[derive(Default)] #[non_exhaustive] pub struct ResumeComponentUpgradeRequest {
    /** `clusterid`: text. */ pub clusterid: String,
    /** `componentid`: text. */ pub componentid: String,
    /** What else came. */ pub extra: Extra,
}
impl ResumeComponentUpgradeRequest {
    /// With what is required.
    pub fn new(clusterid: impl Into<String>, componentid: impl Into<String>) -> Self {
        Self { clusterid: clusterid.into(), componentid: componentid.into(), ..Self::default() }
    }
}
/// Table of [`ResumeComponentUpgradeRequest`].
pub static RESUME_COMPONENT_UPGRADE_REQUEST: Schema =
    Schema { name: "ResumeComponentUpgradeRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("clusterid").place(Place::Path).required(),
    Field::string("componentid").place(Place::Path).required(),
]; &ROWS } };
record!(ResumeComponentUpgradeRequest, RESUME_COMPONENT_UPGRADE_REQUEST, [0 Str clusterid, 1 Str componentid] []);

/// Answer of `ResumeComponentUpgrade`.
#[derive(Default)] #[non_exhaustive] pub struct ResumeComponentUpgradeResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResumeComponentUpgradeResponse`].
pub static RESUME_COMPONENT_UPGRADE_RESPONSE: Schema = Schema { name: "ResumeComponentUpgradeResponse", fields: &[] };
record!(ResumeComponentUpgradeResponse, RESUME_COMPONENT_UPGRADE_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ResumeComponentUpgradeRequest, ResumeComponentUpgradeResponse);
