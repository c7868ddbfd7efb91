// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVSwitch.json; do not edit.
//! Create v switch (`CreateVSwitch`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVSwitch).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, all, empty};

use crate::shapes;

pub use crate::shapes::Tag;

/// The table of `CreateVSwitch`.
pub static OPERATION: Operation = Operation::new(
    "CreateVSwitch", Effect::Write, &CREATE_V_SWITCH_REQUEST, &CREATE_V_SWITCH_RESPONSE, empty::<CreateVSwitchRequest>,
    empty::<CreateVSwitchResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "Abs.Vpc.InvalidDescription.Malformed"), ErrorCode::new(400, "CreateVSwitch.IncorrectStatus.cbnStatus"),
    ErrorCode::new(400, "Duplicated.ClientToken"), ErrorCode::new(400, "Forbidden.VpcNotFound"),
    ErrorCode::new(400, "IllegalParam.CidrBlock"), ErrorCode::new(400, "IllegalParam.Ipv6CidrBlock"),
    ErrorCode::new(400, "IllegalParam.VpcIpv6CidrBlock"), ErrorCode::new(400, "IncorrectRouteEntryStatus"),
    ErrorCode::new(400, "IncorrectStatus.cbnStatus"), ErrorCode::new(400, "IncorrectVSwitchStatus"),
    ErrorCode::new(400, "IncorrectVpcStatus"), ErrorCode::new(400, "InvalidCidrBlock.Malformed"),
    ErrorCode::new(400, "InvalidCidrBlock.Overlapped"), ErrorCode::new(400, "InvalidCirdrBlock.MaskLength"),
    ErrorCode::new(400, "InvalidDescription.Malformed"), ErrorCode::new(400, "InvalidParameter"),
    ErrorCode::new(400, "InvalidVSwitchDiscription.Malformed"), ErrorCode::new(400, "InvalidVSwitchName.Malformed"),
    ErrorCode::new(400, "MissingParam.Ipv6CidrBlock"), ErrorCode::new(400, "MissingParam.vpcId"),
    ErrorCode::new(400, "MissingParameter"), ErrorCode::new(400, "OperationDenied.CenAttached"),
    ErrorCode::new(400, "OperationDenied.NatgwExist"), ErrorCode::new(400, "OperationDenied.OtherSubnetCreating"),
    ErrorCode::new(400, "OperationDenied.VpcPeerExist"), ErrorCode::new(400, "OperationDenied.VpcPeerExists"),
    ErrorCode::new(400, "OperationFailed.CidrAcross"), ErrorCode::new(400, "OperationFailed.DistibuteLock"),
    ErrorCode::new(400, "OperationFailed.IdempotentTokenProcessing"), ErrorCode::new(400, "OperationFailed.Ipv6CidrBlockExisted"),
    ErrorCode::new(400, "OperationFailed.NotifyCenCreate"), ErrorCode::new(400, "OperationFailed.ResourceConflict"),
    ErrorCode::new(400, "OperationFailed.VpcIpv6Disabled"), ErrorCode::new(400, "QuotaExceeded.VSwitch"),
    ErrorCode::new(400, "ResourceNotAvailable"), ErrorCode::new(400, "RouteConflict.AlreadyExist"),
    ErrorCode::new(400, "TaskConflict"), ErrorCode::new(400, "UnsupportedFeature.CloudBoxIpv6"),
    ErrorCode::new(400, "VPC.SWITCH.RULE.QUOTA.NOT.EXISTS"), ErrorCode::new(404, "Invalid.NotExist"),
    ErrorCode::new(404, "InvalidStatus.RouteEntry"), ErrorCode::new(404, "InvalidVpcId.NotFound"),
    ErrorCode::new(404, "InvalidZoneId.NotFound"),
]);

/// Request of `CreateVSwitch`.
#[derive(Default)] #[non_exhaustive]
pub struct CreateVSwitchRequest {
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// `ZoneId`: text.
    pub zone_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `CidrBlock`: text.
    pub cidr_block: String,
    /// `Ipv6CidrBlock`: integer.
    pub ipv6_cidr_block: Option<i64>,
    /// `VpcId`: text.
    pub vpc_id: String,
    /// `VSwitchName`: text.
    pub v_switch_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `VpcIpv6CidrBlock`: text.
    pub vpc_ipv6_cidr_block: Option<String>,
    pub extra: Extra,
}
impl CreateVSwitchRequest {
    pub fn new(zone_id: impl Into<String>, cidr_block: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        Self { zone_id: zone_id.into(), cidr_block: cidr_block.into(), vpc_id: vpc_id.into(), ..Self::default() }
    }
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn ipv6_cidr_block(mut self, value: i64) -> Self { self.ipv6_cidr_block = Some(value); self }
    pub fn v_switch_name(mut self, value: impl Into<String>) -> Self { self.v_switch_name = Some(value.into()); self }
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    pub fn vpc_ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.vpc_ipv6_cidr_block = Some(value.into()); self
    }
}
pub static CREATE_V_SWITCH_REQUEST: Schema = Schema { name: "CreateVSwitchRequest", fields: &[
    Field::record("Tag", &shapes::TAG).list().limits(&Limits::items(None, Some(21))),
    Field::string("ZoneId").required(),
    Field::string("RegionId").filled(),
    Field::string("CidrBlock").required(),
    Field::int32("Ipv6CidrBlock"),
    Field::string("VpcId").required(),
    Field::string("VSwitchName"),
    Field::string("Description"),
    Field::string("ClientToken").filled(),
    Field::string("VpcIpv6CidrBlock"),
] };
cloudspec_wire::record!(CreateVSwitchRequest, CREATE_V_SWITCH_REQUEST,
    [0 List tag, 1 Str zone_id, 2 OptStr region_id, 3 Str cidr_block, 5 Str vpc_id, 6 OptStr v_switch_name, 7 OptStr description,
    8 OptStr client_token, 9 OptStr vpc_ipv6_cidr_block] [4 OptInt ipv6_cidr_block]);

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
