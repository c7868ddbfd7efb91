// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteVSwitch.json; do not edit.
//! Deletes a vSwitch.
//!
//! Use DeleteVSwitch of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteVSwitch).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteVSwitch",
    effect: Effect::Write,
    request: DeleteVSwitchRequest = DELETE_V_SWITCH_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 AttrMismatching.NaclAndBindInstance",
    "400 DeleteVSwitch.IncorrectStatus.cbnStatus",
    "400 DependencyViolation",
    "400 DependencyViolation.EnhancedNatgw",
    "400 DependencyViolation.HaVip",
    "400 DependencyViolation.NetworkAcl",
    "400 DependencyViolation.RouteTable",
    "400 DependencyViolation.Snat",
    "400 DependencyViolation.SnatEntry",
    "400 IncorrectRouteEntryStatus",
    "400 IncorrectVSwitchStatus",
    "400 InvalidResource.NotBinding",
    "400 InvalidVSwitchId.NotFound",
    "400 MissingParameter",
    "400 TaskConflict",
    "404 Forbidden.RegionNotFound",
    "404 IncorrectStatus",
    "404 IncorrectVSwitchId",
    "404 InvalidVSwitchId.NotFound",
}

/// Response of `DeleteVSwitch`.
pub type DeleteVSwitchResponse = RequestIdResponse;

/// Request of `DeleteVSwitch`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVSwitchRequest {
    /// `VSwitchId`: text.
    pub v_switch_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteVSwitchRequest {
    /// Starts with the required members.
    pub fn new(v_switch_id: impl Into<String>) -> Self {
        Self {
            v_switch_id: v_switch_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteVSwitchRequest: DELETE_V_SWITCH_REQUEST,
    0 v_switch_id: Str = Field::string("VSwitchId").required(),
    1 region_id: OptStr = Field::string("RegionId").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteVSwitchRequest,
}
