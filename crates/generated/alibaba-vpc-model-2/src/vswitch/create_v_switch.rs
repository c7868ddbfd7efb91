// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVSwitch.json; do not edit.
//! Creates a vSwitch, a subnet of a VPC in one zone.
//!
//! At most 150 a VPC. The first and the last three addresses of its block are reserved, and the block cannot be changed
//! later. Asynchronous: DescribeVSwitchAttributes shows `Pending`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVSwitch).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateVSwitchRequest, CreateVSwitchResponse>(
    "CreateVSwitch", Effect::Write, &CREATE_V_SWITCH_REQUEST, &CREATE_V_SWITCH_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Abs.Vpc.InvalidDescription.Malformed CreateVSwitch.IncorrectStatus.cbnStatus Duplicated.ClientToken Forbidden.VpcNotFound
    400 IllegalParam.CidrBlock IllegalParam.Ipv6CidrBlock IllegalParam.VpcIpv6CidrBlock IncorrectRouteEntryStatus
    400 IncorrectStatus.cbnStatus IncorrectVSwitchStatus IncorrectVpcStatus InvalidCidrBlock.Malformed \
        InvalidCidrBlock.Overlapped
    400 InvalidCirdrBlock.MaskLength InvalidDescription.Malformed InvalidParameter InvalidVSwitchDiscription.Malformed
    400 InvalidVSwitchName.Malformed MissingParam.Ipv6CidrBlock MissingParam.vpcId MissingParameter OperationDenied.CenAttached
    400 OperationDenied.NatgwExist OperationDenied.OtherSubnetCreating OperationDenied.VpcPeerExist OperationDenied.VpcPeerExists
    400 OperationFailed.CidrAcross OperationFailed.DistibuteLock OperationFailed.IdempotentTokenProcessing
    400 OperationFailed.Ipv6CidrBlockExisted OperationFailed.NotifyCenCreate OperationFailed.ResourceConflict
    400 OperationFailed.VpcIpv6Disabled QuotaExceeded.VSwitch ResourceNotAvailable RouteConflict.AlreadyExist TaskConflict
    400 UnsupportedFeature.CloudBoxIpv6 VPC.SWITCH.RULE.QUOTA.NOT.EXISTS
    404 Invalid.NotExist InvalidStatus.RouteEntry InvalidVpcId.NotFound InvalidZoneId.NotFound
");

/// Request of `CreateVSwitch`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVSwitchRequest {
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** `ZoneId`: text. */ pub zone_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `CidrBlock`: text. */ pub cidr_block: String,
    /** `Ipv6CidrBlock`: integer. */ pub ipv6_cidr_block: Option<i64>,
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `VSwitchName`: text. */ pub v_switch_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `VpcIpv6CidrBlock`: text. */ pub vpc_ipv6_cidr_block: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateVSwitchRequest {
    /// With what is required.
    pub fn new(zone_id: impl Into<String>, cidr_block: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        Self { zone_id: zone_id.into(), cidr_block: cidr_block.into(), vpc_id: vpc_id.into(), ..Self::default() }
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Ipv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: i64) -> Self { self.ipv6_cidr_block = Some(value); self }
    /// Sets `VSwitchName`.
    pub fn v_switch_name(mut self, value: impl Into<String>) -> Self { self.v_switch_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `VpcIpv6CidrBlock`.
    pub fn vpc_ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.vpc_ipv6_cidr_block = Some(value.into()); self
    }
}
/// Table of [`CreateVSwitchRequest`].
pub static CREATE_V_SWITCH_REQUEST: Schema = Schema { name: "CreateVSwitchRequest", fields: { static ROWS: [Field; 10] = [
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
    Field::string("ZoneId").required(),
    Field::string("RegionId").filled(),
    Field::string("CidrBlock").required(),
    Field::int32("Ipv6CidrBlock"),
    Field::string("VpcId").required(),
    Field::string("VSwitchName"),
    Field::string("Description"),
    Field::string("ClientToken").filled(),
    Field::string("VpcIpv6CidrBlock"),
]; &ROWS } };
record!(CreateVSwitchRequest, CREATE_V_SWITCH_REQUEST,
    [0 List tag, 1 Str zone_id, 2 OptStr region_id, 3 Str cidr_block, 5 Str vpc_id, 6 OptStr v_switch_name, 7 OptStr description,
    8 OptStr client_token, 9 OptStr vpc_ipv6_cidr_block] [4 OptInt ipv6_cidr_block]);

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
