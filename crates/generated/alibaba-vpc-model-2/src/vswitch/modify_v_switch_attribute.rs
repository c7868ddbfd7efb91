// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVSwitchAttribute.json; do not edit.
//! Changes the name, description or IPv6 setting of a vSwitch.
//!
//! Asynchronous: DescribeVSwitchAttributes shows `Pending`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVSwitchAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyVSwitchAttributeResponse;

operation!(Operation::new::<ModifyVSwitchAttributeRequest, ModifyVSwitchAttributeResponse>(
    "ModifyVSwitchAttribute", Effect::Write, &MODIFY_V_SWITCH_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbidden.VRouterNotFound IllegalParam.Ipv6CidrBlock IllegalParam.VpcIpv6CidrBlock IncorrectStatus.VSwitch
    400 IncorrectStatus.VpcRouteEntry IncorrectStatus.cbnStatus InvalidDescription.Malformed InvalidVSwitchDiscription.Malformed
    400 InvalidVSwitchName.Malformed OperationFailed.IPv6Disabled OperationFailed.Ipv6AlreadyEnabled
    400 OperationFailed.Ipv6CidrBlockExisted OperationFailed.Ipv6InstanceExist OperationFailed.VpcIpv6Disabled
    400 ParamExclusive.DisableIpv6AndIpv6CidrBlock UnsupportedFeature.CloudBoxIpv6
    404 InvalidVSwitchId.NotFound
");

/// Request of `ModifyVSwitchAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVSwitchAttributeRequest {
    /** `VSwitchId`: text. */ pub v_switch_id: String,
    /** `VSwitchName`: text. */ pub v_switch_name: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Ipv6CidrBlock`: integer. */ pub ipv6_cidr_block: Option<i64>,
    /** `EnableIPv6`: yes or no. */ pub enable_ipv6: Option<bool>,
    /** `VpcIpv6CidrBlock`: text. */ pub vpc_ipv6_cidr_block: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyVSwitchAttributeRequest {
    /// With what is required.
    pub fn new(v_switch_id: impl Into<String>) -> Self { Self { v_switch_id: v_switch_id.into(), ..Self::default() } }
    /// Sets `VSwitchName`.
    pub fn v_switch_name(mut self, value: impl Into<String>) -> Self { self.v_switch_name = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `Ipv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: i64) -> Self { self.ipv6_cidr_block = Some(value); self }
    /// Sets `EnableIPv6`.
    pub fn enable_ipv6(mut self, value: bool) -> Self { self.enable_ipv6 = Some(value); self }
    /// Sets `VpcIpv6CidrBlock`.
    pub fn vpc_ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.vpc_ipv6_cidr_block = Some(value.into()); self
    }
}
/// Table of [`ModifyVSwitchAttributeRequest`].
pub static MODIFY_V_SWITCH_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyVSwitchAttributeRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("VSwitchId").required(),
    Field::string("VSwitchName"),
    Field::string("RegionId").filled(),
    Field::string("Description"),
    Field::int32("Ipv6CidrBlock"),
    Field::boolean("EnableIPv6"),
    Field::string("VpcIpv6CidrBlock"),
]; &ROWS } };
record!(ModifyVSwitchAttributeRequest, MODIFY_V_SWITCH_ATTRIBUTE_REQUEST,
    [0 Str v_switch_id, 1 OptStr v_switch_name, 2 OptStr region_id, 3 OptStr description,
    6 OptStr vpc_ipv6_cidr_block] [4 OptInt ipv6_cidr_block, 5 OptBool enable_ipv6]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyVSwitchAttributeRequest);
