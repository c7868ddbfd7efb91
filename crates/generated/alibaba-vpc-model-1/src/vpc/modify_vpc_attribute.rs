// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpcAttribute.json; do not edit.
//! Changes the name or description of a VPC, or gives it IPv6.
//!
//! An IPv6 block that is there cannot be changed.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpcAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyVpcAttributeResponse;

operation!(Operation::new::<ModifyVpcAttributeRequest, ModifyVpcAttributeResponse>(
    "ModifyVpcAttribute", Effect::Write, &MODIFY_VPC_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 ExclusiveParam.EnableIpv6AndCidrBlock Forbidden.VpcNotFound IllegalCidrBlock IllegalParam.Ipv6Cidr IncorrectVpcStatus
    400 InvalidCidrBlock.Malformed InvalidDescription.Malformed InvalidIpv6Instance.NotFound InvalidParameter
    400 InvalidRegion.Malformed InvalidUserCidr.Malformed InvalidUserCidr.Quota InvalidVpcDiscription.Malformed
    400 InvalidVpcId.NotFound InvalidVpcName.Malformed OperationFailed.ClassicLinkEnabled OperationFailed.IPv6CidrNotReserved
    400 OperationFailed.IpV6VSwitchInuse OperationFailed.Ipv6GatewayInUse OperationFailed.QueryCenIpv6Status
    400 OperationUnsupported.CenIpv6Enabled OperationUnsupported.DisableIpv6 OperationUnsupported.Ipv6Feature
    400 ParamExclusive.EnableIpv6AndCidrBlock ResourceNotEnough.Ipv6Cidr UnsupportedFeature.Ipv6Isp
    404 InvalidVpcId.NotFound
");

/// Request of `ModifyVpcAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVpcAttributeRequest {
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `Description`: text. */ pub description: Option<String>,
    /** `VpcName`: text. */ pub vpc_name: Option<String>,
    /** `CidrBlock`: text. */ pub cidr_block: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `EnableIPv6`: yes or no. */ pub enable_ipv6: Option<bool>,
    /** `Ipv6CidrBlock`: text. */ pub ipv6_cidr_block: Option<String>,
    /** `Ipv6Isp`: text. */ pub ipv6_isp: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyVpcAttributeRequest {
    /// With what is required.
    pub fn new(vpc_id: impl Into<String>) -> Self { Self { vpc_id: vpc_id.into(), ..Self::default() } }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `VpcName`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self { self.vpc_name = Some(value.into()); self }
    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self { self.cidr_block = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `EnableIPv6`.
    pub fn enable_ipv6(mut self, value: bool) -> Self { self.enable_ipv6 = Some(value); self }
    /// Sets `Ipv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self { self.ipv6_cidr_block = Some(value.into()); self }
    /// Sets `Ipv6Isp`.
    pub fn ipv6_isp(mut self, value: impl Into<String>) -> Self { self.ipv6_isp = Some(value.into()); self }
}
/// Table of [`ModifyVpcAttributeRequest`].
pub static MODIFY_VPC_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyVpcAttributeRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("VpcId").required(),
    Field::string("Description"),
    Field::string("VpcName"),
    Field::string("CidrBlock"),
    Field::string("RegionId").filled(),
    Field::boolean("EnableIPv6"),
    Field::string("Ipv6CidrBlock"),
    Field::string("Ipv6Isp"),
]; &ROWS } };
record!(ModifyVpcAttributeRequest, MODIFY_VPC_ATTRIBUTE_REQUEST,
    [0 Str vpc_id, 1 OptStr description, 2 OptStr vpc_name, 3 OptStr cidr_block, 4 OptStr region_id, 6 OptStr ipv6_cidr_block,
    7 OptStr ipv6_isp] [5 OptBool enable_ipv6]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyVpcAttributeRequest);
