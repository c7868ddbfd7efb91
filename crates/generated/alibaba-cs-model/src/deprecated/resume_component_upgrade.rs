// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ResumeComponentUpgrade.json; do not edit.
//! Resumes the upgrade of an add-on that was paused.
//!
//! Deprecated; use `ResumeTask`.
//!
//! Deprecated in favour of `ResumeTask`.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ResumeComponentUpgrade),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "ResumeComponentUpgrade",
    effect: Effect::Write,
    request: ResumeComponentUpgradeRequest = RESUME_COMPONENT_UPGRADE_REQUEST,
    response: ResumeComponentUpgradeResponse = RESUME_COMPONENT_UPGRADE_RESPONSE,
    path: "/clusters/{clusterid}/components/{componentid}/resume",
    facts: &Facts::new().access(Access::Update).replaced_by("ResumeTask"),
}

/// Request of `ResumeComponentUpgrade`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResumeComponentUpgradeRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub clusterid: String,
    /// Name of the add-on, such as `coredns`.
    pub componentid: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ResumeComponentUpgradeRequest {
    /// Creates a value with the required members.
    pub fn new(clusterid: impl Into<String>, componentid: impl Into<String>) -> Self {
        Self {
            clusterid: clusterid.into(),
            componentid: componentid.into(),
            ..Self::default()
        }
    }
}

record! {
    ResumeComponentUpgradeRequest: RESUME_COMPONENT_UPGRADE_REQUEST,
    0 clusterid: Str = Field::string("clusterid").place(Place::Path).required(),
    1 componentid: Str = Field::string("componentid").place(Place::Path).required(),
}

/// Response of `ResumeComponentUpgrade`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResumeComponentUpgradeResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResumeComponentUpgradeResponse: RESUME_COMPONENT_UPGRADE_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ResumeComponentUpgradeRequest,
    ResumeComponentUpgradeResponse,
}
