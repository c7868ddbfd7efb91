// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyVpcAttribute.json; do not edit.
//! Changes the name or description of a VPC.
//!
//! Use ModifyVpcAttribute of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyVpcAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyVpcAttribute",
    effect: Effect::Write,
    request: ModifyVpcAttributeRequest = MODIFY_VPC_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 IllegalCidrBlock",
    "400 InvalidCidrBlock.Malformed",
    "400 InvalidDescription.Malformed",
    "400 InvalidParameter",
    "400 InvalidRegion.Malformed",
    "400 InvalidUserCidr.Malformed",
    "400 InvalidUserCidr.Quota",
    "400 InvalidVpcDiscription.Malformed",
    "400 InvalidVpcId.NotFound",
    "400 InvalidVpcName.Malformed",
    "400 OperationFailed.ClassicLinkEnabled",
    "400 ParamExclusive.EnableIpv6AndCidrBlock",
    "404 InvalidVpcId.NotFound",
}

/// Response of `ModifyVpcAttribute`.
pub type ModifyVpcAttributeResponse = RequestIdResponse;

/// Request of `ModifyVpcAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpcAttributeRequest {
    /// `VpcId`: text.
    pub vpc_id: String,
    /// `Description`: text.
    pub description: Option<String>,
    /// `VpcName`: text.
    pub vpc_name: Option<String>,
    /// `CidrBlock`: text.
    pub cidr_block: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `UserCidr`: text.
    pub user_cidr: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyVpcAttributeRequest {
    /// Starts with the required members.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `VpcName`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }

    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

record! {
    ModifyVpcAttributeRequest: MODIFY_VPC_ATTRIBUTE_REQUEST,
    0 vpc_id: Str = Field::string("VpcId").required(),
    1 description: OptStr = Field::string("Description"),
    2 vpc_name: OptStr = Field::string("VpcName"),
    3 cidr_block: OptStr = Field::string("CidrBlock"),
    4 region_id: OptStr = Field::string("RegionId").filled(),
    5 user_cidr: OptStr = Field::string("UserCidr"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVpcAttributeRequest,
}
