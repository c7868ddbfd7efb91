// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateDefaultVSwitch.json; do not edit.
//! Create default v switch (`CreateDefaultVSwitch`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateDefaultVSwitch).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

/// The table of `CreateDefaultVSwitch`.
pub static OPERATION: Operation = Operation::new(
    "CreateDefaultVSwitch", Effect::Write, &CREATE_DEFAULT_V_SWITCH_REQUEST, &CREATE_DEFAULT_V_SWITCH_RESPONSE,
    empty::<CreateDefaultVSwitchRequest>, empty::<CreateDefaultVSwitchResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "Abs.Vpc.InvalidDescription.Malformed"), ErrorCode::new(400, "CreateVSwitch.IncorrectStatus.cbnStatus"),
    ErrorCode::new(400, "Duplicated.ClientToken"), ErrorCode::new(400, "Forbidden.VpcNotFound"),
    ErrorCode::new(400, "IllegalParam.Ipv6CidrBlock"), ErrorCode::new(400, "IncorrectRouteEntryStatus"),
    ErrorCode::new(400, "IncorrectStatus.cbnStatus"), ErrorCode::new(400, "IncorrectVSwitchStatus"),
    ErrorCode::new(400, "IncorrectVpcStatus"), ErrorCode::new(400, "InvalidCidrBlock.Malformed"),
    ErrorCode::new(400, "InvalidCidrBlock.Overlapped"), ErrorCode::new(400, "InvalidCirdrBlock.MaskLength"),
    ErrorCode::new(400, "InvalidDescription.Malformed"), ErrorCode::new(400, "InvalidParameter"),
    ErrorCode::new(400, "InvalidVSwitchDiscription.Malformed"), ErrorCode::new(400, "InvalidVSwitchName.Malformed"),
    ErrorCode::new(400, "MissingParameter"), ErrorCode::new(400, "OperationDenied.CenAttached"),
    ErrorCode::new(400, "OperationDenied.NatgwExist"), ErrorCode::new(400, "OperationDenied.OtherSubnetCreating"),
    ErrorCode::new(400, "OperationDenied.VpcPeerExist"), ErrorCode::new(400, "OperationFailed.CidrAcross"),
    ErrorCode::new(400, "OperationFailed.DefaultVSwitchExist"), ErrorCode::new(400, "OperationFailed.DefaultVpcNotExist"),
    ErrorCode::new(400, "OperationFailed.Ipv6CidrBlockExisted"), ErrorCode::new(400, "OperationFailed.VpcIpv6Disabled"),
    ErrorCode::new(400, "QuotaExceeded.VSwitch"), ErrorCode::new(400, "ResourceNotAvailable"),
    ErrorCode::new(400, "RouteConflict.AlreadyExist"), ErrorCode::new(400, "TaskConflict"),
    ErrorCode::new(400, "UnsupportedFeature.CloudBoxIpv6"), ErrorCode::new(400, "VPC.SWITCH.RULE.QUOTA.NOT.EXISTS"),
    ErrorCode::new(404, "Invalid.NotExist"), ErrorCode::new(404, "InvalidStatus.RouteEntry"),
    ErrorCode::new(404, "InvalidVpcId.NotFound"), ErrorCode::new(404, "InvalidZoneId.NotFound"),
]);

/// Request of `CreateDefaultVSwitch`.
#[derive(Default)] #[non_exhaustive]
pub struct CreateDefaultVSwitchRequest {
    /// `ZoneId`: text.
    pub zone_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Ipv6CidrBlock`: integer.
    pub ipv6_cidr_block: Option<i64>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    pub extra: Extra,
}
impl CreateDefaultVSwitchRequest {
    pub fn new(zone_id: impl Into<String>) -> Self { Self { zone_id: zone_id.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn ipv6_cidr_block(mut self, value: i64) -> Self { self.ipv6_cidr_block = Some(value); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static CREATE_DEFAULT_V_SWITCH_REQUEST: Schema = Schema { name: "CreateDefaultVSwitchRequest", fields: &[
    Field::string("ZoneId").required(),
    Field::string("RegionId").required().filled(),
    Field::int32("Ipv6CidrBlock"),
    Field::string("ClientToken").filled(),
] };
cloudspec_wire::record!(CreateDefaultVSwitchRequest, CREATE_DEFAULT_V_SWITCH_REQUEST,
    [0 Str zone_id, 1 OptStr region_id, 3 OptStr client_token] [2 OptInt ipv6_cidr_block]);

/// Answer of `CreateDefaultVSwitch`.
#[derive(Default)] #[non_exhaustive]
pub struct CreateDefaultVSwitchResponse {
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    pub extra: Extra,
}
pub static CREATE_DEFAULT_V_SWITCH_RESPONSE: Schema = Schema { name: "CreateDefaultVSwitchResponse", fields: &[
    Field::string("VSwitchId"),
    Field::string("RequestId"),
] };
cloudspec_wire::record!(CreateDefaultVSwitchResponse, CREATE_DEFAULT_V_SWITCH_RESPONSE,
    [0 OptStr v_switch_id, 1 OptStr request_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(CreateDefaultVSwitchRequest, CreateDefaultVSwitchResponse);
