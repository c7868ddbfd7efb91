// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateVSwitch.json; do not edit.
//! Create v switch (`CreateVSwitch`).
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateVSwitch).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

/// The table of `CreateVSwitch`.
pub static OPERATION: Operation = Operation::new(
    "CreateVSwitch", Effect::Write, &CREATE_V_SWITCH_REQUEST, &CREATE_V_SWITCH_RESPONSE, empty::<CreateVSwitchRequest>,
    empty::<CreateVSwitchResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "CreateVSwitch.IncorrectStatus.cbnStatus"), ErrorCode::new(400, "Duplicated.ClientToken"),
    ErrorCode::new(400, "Forbidden.VpcNotFound"), ErrorCode::new(400, "IncorrectRouteEntryStatus"),
    ErrorCode::new(400, "IncorrectVSwitchStatus"), ErrorCode::new(400, "IncorrectVpcStatus"),
    ErrorCode::new(400, "InvalidCidrBlock.Malformed"), ErrorCode::new(400, "InvalidCidrBlock.Overlapped"),
    ErrorCode::new(400, "InvalidCirdrBlock.MaskLength"), ErrorCode::new(400, "InvalidDescription.Malformed"),
    ErrorCode::new(400, "InvalidParameter"), ErrorCode::new(400, "InvalidVSwitchDiscription.Malformed"),
    ErrorCode::new(400, "InvalidVSwitchName.Malformed"), ErrorCode::new(400, "MissingParameter"),
    ErrorCode::new(400, "OperationFailed.CidrAcross"), ErrorCode::new(400, "OperationFailed.DistibuteLock"),
    ErrorCode::new(400, "OperationFailed.IdempotentTokenProcessing"), ErrorCode::new(400, "OperationFailed.NotifyCenCreate"),
    ErrorCode::new(400, "QuotaExceeded.VSwitch"), ErrorCode::new(400, "ResourceNotAvailable"),
    ErrorCode::new(400, "RouteConflict.AlreadyExist"), ErrorCode::new(400, "TaskConflict"),
    ErrorCode::new(400, "VPC.SWITCH.RULE.QUOTA.NOT.EXISTS"), ErrorCode::new(404, "Invalid.NotExist"),
    ErrorCode::new(404, "InvalidStatus.RouteEntry"), ErrorCode::new(404, "InvalidVpcId.NotFound"),
    ErrorCode::new(404, "InvalidZoneId.NotFound"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `CreateVSwitch`.
#[derive(Default)] #[non_exhaustive]
pub struct CreateVSwitchRequest {
    /// `ZoneId`: text.
    pub zone_id: String,
    /// `CidrBlock`: text.
    pub cidr_block: String,
    /// `VpcId`: text.
    pub vpc_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VSwitchName`: text.
    pub v_switch_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    pub extra: Extra,
}
impl CreateVSwitchRequest {
    pub fn new(zone_id: impl Into<String>, cidr_block: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        Self { zone_id: zone_id.into(), cidr_block: cidr_block.into(), vpc_id: vpc_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn v_switch_name(mut self, value: impl Into<String>) -> Self { self.v_switch_name = Some(value.into()); self }
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static CREATE_V_SWITCH_REQUEST: Schema = Schema { name: "CreateVSwitchRequest", fields: &[
    Field::string("ZoneId").required(),
    Field::string("CidrBlock").required(),
    Field::string("VpcId").required(),
    Field::string("RegionId").filled(),
    Field::string("VSwitchName"),
    Field::string("Description"),
    Field::string("ClientToken").filled(),
] };
cloudspec_wire::record!(CreateVSwitchRequest, CREATE_V_SWITCH_REQUEST,
    [0 Str zone_id, 1 Str cidr_block, 2 Str vpc_id, 3 OptStr region_id, 4 OptStr v_switch_name, 5 OptStr description,
    6 OptStr client_token] []);

/// Answer of `CreateVSwitch`.
#[derive(Default)] #[non_exhaustive]
pub struct CreateVSwitchResponse {
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    pub extra: Extra,
}
pub static CREATE_V_SWITCH_RESPONSE: Schema = Schema { name: "CreateVSwitchResponse", fields: &[
    Field::string("VSwitchId"),
    Field::string("RequestId"),
] };
cloudspec_wire::record!(CreateVSwitchResponse, CREATE_V_SWITCH_RESPONSE, [0 OptStr v_switch_id, 1 OptStr request_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(CreateVSwitchRequest, CreateVSwitchResponse);
