// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/PauseComponentUpgrade.json; do not edit.
//! Pauses the upgrade of an add-on.
//!
//! Deprecated; use `PauseTask`.
//!
//! Deprecated in favour of `PauseTask`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/PauseComponentUpgrade), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "PauseComponentUpgrade",
    effect: Effect::Write,
    request: PauseComponentUpgradeRequest = PAUSE_COMPONENT_UPGRADE_REQUEST,
    response: PauseComponentUpgradeResponse = PAUSE_COMPONENT_UPGRADE_RESPONSE,
    path: "/clusters/{clusterid}/components/{componentid}/pause",
    facts: &Facts::new().access(Access::None).replaced_by("PauseTask"),
}

/// Request of `PauseComponentUpgrade`.
#[derive(Default)]
#[non_exhaustive]
pub struct PauseComponentUpgradeRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub clusterid: String,
    /// Name of the add-on, such as `coredns`.
    pub componentid: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl PauseComponentUpgradeRequest {
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
    PauseComponentUpgradeRequest: PAUSE_COMPONENT_UPGRADE_REQUEST,
    0 clusterid: Str = Field::string("clusterid").place(Place::Path).required(),
    1 componentid: Str = Field::string("componentid").place(Place::Path).required(),
}

/// Response of `PauseComponentUpgrade`.
#[derive(Default)]
#[non_exhaustive]
pub struct PauseComponentUpgradeResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PauseComponentUpgradeResponse: PAUSE_COMPONENT_UPGRADE_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    PauseComponentUpgradeRequest,
    PauseComponentUpgradeResponse,
}
