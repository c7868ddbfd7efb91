// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyVpcAttribute.json; do not edit.
//! Changes the name or description of a VPC.
//!
//! Use ModifyVpcAttribute of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyVpcAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyVpcAttributeResponse;

operation!(Operation::new::<ModifyVpcAttributeRequest, ModifyVpcAttributeResponse>(
    "ModifyVpcAttribute", Effect::Write, &MODIFY_VPC_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 IllegalCidrBlock InvalidCidrBlock.Malformed InvalidDescription.Malformed InvalidParameter InvalidRegion.Malformed
    400 InvalidUserCidr.Malformed InvalidUserCidr.Quota InvalidVpcDiscription.Malformed InvalidVpcId.NotFound
    400 InvalidVpcName.Malformed OperationFailed.ClassicLinkEnabled ParamExclusive.EnableIpv6AndCidrBlock
    404 InvalidVpcId.NotFound
");

/// Request of `ModifyVpcAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVpcAttributeRequest {
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `Description`: text. */ pub description: Option<String>,
    /** `VpcName`: text. */ pub vpc_name: Option<String>,
    /** `CidrBlock`: text. */ pub cidr_block: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `UserCidr`: text. */ pub user_cidr: Option<String>,
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
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self { self.user_cidr = Some(value.into()); self }
}
/// Table of [`ModifyVpcAttributeRequest`].
pub static MODIFY_VPC_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyVpcAttributeRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("VpcId").required(),
    Field::string("Description"),
    Field::string("VpcName"),
    Field::string("CidrBlock"),
    Field::string("RegionId").filled(),
    Field::string("UserCidr"),
]; &ROWS } };
record!(ModifyVpcAttributeRequest, MODIFY_VPC_ATTRIBUTE_REQUEST,
    [0 Str vpc_id, 1 OptStr description, 2 OptStr vpc_name, 3 OptStr cidr_block, 4 OptStr region_id, 5 OptStr user_cidr] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyVpcAttributeRequest);
