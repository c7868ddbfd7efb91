// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CancelComponentUpgrade.json; do not edit.
//! Cancels the upgrade of an add-on that is running.
//!
//! Deprecated; use `CancelTask`.
//!
//! Deprecated in favour of `CancelTask`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CancelComponentUpgrade),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "CancelComponentUpgrade",
    effect: Effect::Write,
    request: CancelComponentUpgradeRequest = CANCEL_COMPONENT_UPGRADE_REQUEST,
    response: CancelComponentUpgradeResponse = CANCEL_COMPONENT_UPGRADE_RESPONSE,
    path: "/clusters/{clusterId}/components/{componentId}/cancel",
    facts: &Facts::new().access(Access::None).replaced_by("CancelTask"),
}

/// Request of `CancelComponentUpgrade`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelComponentUpgradeRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Name of the component whose upgrade is cancelled, such as `metrics-server`.
    pub component_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CancelComponentUpgradeRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>, component_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            component_id: component_id.into(),
            ..Self::default()
        }
    }
}

record! {
    CancelComponentUpgradeRequest: CANCEL_COMPONENT_UPGRADE_REQUEST,
    0 cluster_id: Str = Field::string("clusterId").place(Place::Path).required(),
    1 component_id: Str = Field::string("componentId").place(Place::Path).required(),
}

/// Response of `CancelComponentUpgrade`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelComponentUpgradeResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CancelComponentUpgradeResponse: CANCEL_COMPONENT_UPGRADE_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CancelComponentUpgradeRequest,
    CancelComponentUpgradeResponse,
}
