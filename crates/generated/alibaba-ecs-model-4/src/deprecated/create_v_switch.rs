// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateVSwitch.json; do not edit.
//! Creates a vSwitch in a VPC.
//!
//! Use CreateVSwitch of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateVSwitch).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateVSwitchRequest, CreateVSwitchResponse>(
    "CreateVSwitch", Effect::Write, &CREATE_V_SWITCH_REQUEST, &CREATE_V_SWITCH_RESPONSE,
).idempotency_token("ClientToken"), "
    400 CreateVSwitch.IncorrectStatus.cbnStatus Duplicated.ClientToken Forbidden.VpcNotFound IncorrectRouteEntryStatus
    400 IncorrectVSwitchStatus IncorrectVpcStatus InvalidCidrBlock.Malformed InvalidCidrBlock.Overlapped
    400 InvalidCirdrBlock.MaskLength InvalidDescription.Malformed InvalidParameter InvalidVSwitchDiscription.Malformed
    400 InvalidVSwitchName.Malformed MissingParameter OperationFailed.CidrAcross OperationFailed.DistibuteLock
    400 OperationFailed.IdempotentTokenProcessing OperationFailed.NotifyCenCreate QuotaExceeded.VSwitch ResourceNotAvailable
    400 RouteConflict.AlreadyExist TaskConflict VPC.SWITCH.RULE.QUOTA.NOT.EXISTS
    404 Invalid.NotExist InvalidStatus.RouteEntry InvalidVpcId.NotFound InvalidZoneId.NotFound
    500 InternalError
");

/// Request of `CreateVSwitch`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVSwitchRequest {
    /** `ZoneId`: text. */ pub zone_id: String,
    /** `CidrBlock`: text. */ pub cidr_block: String,
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VSwitchName`: text. */ pub v_switch_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateVSwitchRequest {
    /// With what is required.
    pub fn new(zone_id: impl Into<String>, cidr_block: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        Self { zone_id: zone_id.into(), cidr_block: cidr_block.into(), vpc_id: vpc_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `VSwitchName`.
    pub fn v_switch_name(mut self, value: impl Into<String>) -> Self { self.v_switch_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`CreateVSwitchRequest`].
pub static CREATE_V_SWITCH_REQUEST: Schema = Schema { name: "CreateVSwitchRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("ZoneId").required(),
    Field::string("CidrBlock").required(),
    Field::string("VpcId").required(),
    Field::string("RegionId").filled(),
    Field::string("VSwitchName"),
    Field::string("Description"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(CreateVSwitchRequest, CREATE_V_SWITCH_REQUEST,
    [0 Str zone_id, 1 Str cidr_block, 2 Str vpc_id, 3 OptStr region_id, 4 OptStr v_switch_name, 5 OptStr description,
    6 OptStr client_token] []);

/// Answer of `CreateVSwitch`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVSwitchResponse {
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateVSwitchResponse`].
pub static CREATE_V_SWITCH_RESPONSE: Schema = Schema { name: "CreateVSwitchResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("VSwitchId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateVSwitchResponse, CREATE_V_SWITCH_RESPONSE, [0 OptStr v_switch_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateVSwitchRequest, CreateVSwitchResponse);
