// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteVSwitch.json; do not edit.
//! Delete v switch (`DeleteVSwitch`).
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteVSwitch).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteVSwitchResponse;

/// The table of `DeleteVSwitch`.
pub static OPERATION: Operation = Operation::new(
    "DeleteVSwitch", Effect::Write, &DELETE_V_SWITCH_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<DeleteVSwitchRequest>,
    empty::<DeleteVSwitchResponse>,
).errors(&[
    ErrorCode::new(400, "AttrMismatching.NaclAndBindInstance"), ErrorCode::new(400, "DeleteVSwitch.IncorrectStatus.cbnStatus"),
    ErrorCode::new(400, "DependencyViolation"), ErrorCode::new(400, "DependencyViolation.EnhancedNatgw"),
    ErrorCode::new(400, "DependencyViolation.HaVip"), ErrorCode::new(400, "DependencyViolation.NetworkAcl"),
    ErrorCode::new(400, "DependencyViolation.RouteTable"), ErrorCode::new(400, "DependencyViolation.Snat"),
    ErrorCode::new(400, "DependencyViolation.SnatEntry"), ErrorCode::new(400, "IncorrectRouteEntryStatus"),
    ErrorCode::new(400, "IncorrectVSwitchStatus"), ErrorCode::new(400, "InvalidResource.NotBinding"),
    ErrorCode::new(400, "InvalidVSwitchId.NotFound"), ErrorCode::new(400, "MissingParameter"),
    ErrorCode::new(400, "TaskConflict"), ErrorCode::new(404, "Forbidden.RegionNotFound"), ErrorCode::new(404, "IncorrectStatus"),
    ErrorCode::new(404, "IncorrectVSwitchId"), ErrorCode::new(404, "InvalidVSwitchId.NotFound"),
]);

/// Request of `DeleteVSwitch`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteVSwitchRequest {
    /// `VSwitchId`: text.
    pub v_switch_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    pub extra: Extra,
}
impl DeleteVSwitchRequest {
    pub fn new(v_switch_id: impl Into<String>) -> Self { Self { v_switch_id: v_switch_id.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static DELETE_V_SWITCH_REQUEST: Schema = Schema { name: "DeleteVSwitchRequest", fields: &[
    Field::string("VSwitchId").required(),
    Field::string("RegionId").filled(),
] };
cloudspec_wire::record!(DeleteVSwitchRequest, DELETE_V_SWITCH_REQUEST, [0 Str v_switch_id, 1 OptStr region_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteVSwitchRequest);
