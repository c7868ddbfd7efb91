// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateDefaultVSwitch.json; do not edit.
//! Creates the default vSwitch of a zone.
//!
//! The first and the last three addresses of its block are reserved; no multicast or broadcast.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateDefaultVSwitch).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateDefaultVSwitchRequest, CreateDefaultVSwitchResponse>(
    "CreateDefaultVSwitch", Effect::Write, &CREATE_DEFAULT_V_SWITCH_REQUEST, &CREATE_DEFAULT_V_SWITCH_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Abs.Vpc.InvalidDescription.Malformed CreateVSwitch.IncorrectStatus.cbnStatus Duplicated.ClientToken Forbidden.VpcNotFound
    400 IllegalParam.Ipv6CidrBlock IncorrectRouteEntryStatus IncorrectStatus.cbnStatus IncorrectVSwitchStatus IncorrectVpcStatus
    400 InvalidCidrBlock.Malformed InvalidCidrBlock.Overlapped InvalidCirdrBlock.MaskLength InvalidDescription.Malformed
    400 InvalidParameter InvalidVSwitchDiscription.Malformed InvalidVSwitchName.Malformed MissingParameter
    400 OperationDenied.CenAttached OperationDenied.NatgwExist OperationDenied.OtherSubnetCreating OperationDenied.VpcPeerExist
    400 OperationFailed.CidrAcross OperationFailed.DefaultVSwitchExist OperationFailed.DefaultVpcNotExist
    400 OperationFailed.Ipv6CidrBlockExisted OperationFailed.VpcIpv6Disabled QuotaExceeded.VSwitch ResourceNotAvailable
    400 RouteConflict.AlreadyExist TaskConflict UnsupportedFeature.CloudBoxIpv6 VPC.SWITCH.RULE.QUOTA.NOT.EXISTS
    404 Invalid.NotExist InvalidStatus.RouteEntry InvalidVpcId.NotFound InvalidZoneId.NotFound
");

/// Request of `CreateDefaultVSwitch`.
#[derive(Default)] #[non_exhaustive] pub struct CreateDefaultVSwitchRequest {
    /** `ZoneId`: text. */ pub zone_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6CidrBlock`: integer. */ pub ipv6_cidr_block: Option<i64>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateDefaultVSwitchRequest {
    /// With what is required.
    pub fn new(zone_id: impl Into<String>) -> Self { Self { zone_id: zone_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Ipv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: i64) -> Self { self.ipv6_cidr_block = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`CreateDefaultVSwitchRequest`].
pub static CREATE_DEFAULT_V_SWITCH_REQUEST: Schema =
    Schema { name: "CreateDefaultVSwitchRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("ZoneId").required(),
    Field::string("RegionId").required().filled(),
    Field::int32("Ipv6CidrBlock"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(CreateDefaultVSwitchRequest, CREATE_DEFAULT_V_SWITCH_REQUEST,
    [0 Str zone_id, 1 OptStr region_id, 3 OptStr client_token] [2 OptInt ipv6_cidr_block]);

/// Answer of `CreateDefaultVSwitch`.
#[derive(Default)] #[non_exhaustive] pub struct CreateDefaultVSwitchResponse {
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateDefaultVSwitchResponse`].
pub static CREATE_DEFAULT_V_SWITCH_RESPONSE: Schema =
    Schema { name: "CreateDefaultVSwitchResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("VSwitchId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateDefaultVSwitchResponse, CREATE_DEFAULT_V_SWITCH_RESPONSE, [0 OptStr v_switch_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateDefaultVSwitchRequest, CreateDefaultVSwitchResponse);
