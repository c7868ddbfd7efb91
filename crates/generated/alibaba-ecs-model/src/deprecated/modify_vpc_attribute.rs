// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyVpcAttribute.json; do not edit.
//! Changes the name or description of a VPC.
//!
//! Use `ModifyVpcAttribute` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyVpcAttribute),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyVpcAttribute",
    effect: Effect::Write,
    request: ModifyVpcAttributeRequest = MODIFY_VPC_ATTRIBUTE_REQUEST,
    response: ModifyVpcAttributeResponse = MODIFY_VPC_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 IllegalCidrBlock",
    "400 InvalidCidrBlock.Malformed = The block of addresses is not in CIDR notation, or outside of what is allowed.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidRegion.Malformed",
    "400 InvalidUserCidr.Malformed = The user's block overlaps with `100.64.0.0/10`.",
    "400 InvalidUserCidr.Quota = A VPC can have three blocks of the user's own at most.",
    "400 InvalidVpcDiscription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
    "400 InvalidVpcName.Malformed = The name is too short or too long, or begins with `http://` or `https://`.",
    "400 OperationFailed.ClassicLinkEnabled",
    "400 ParamExclusive.EnableIpv6AndCidrBlock",
    "404 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
}

/// Request of `ModifyVpcAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpcAttributeRequest {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the VPC: 1 to 128 characters, not starting with `http://` or `https://`.
    pub vpc_name: Option<String>,
    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`.
    pub cidr_block: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Block of addresses on the user's own side that is treated as private.
    pub user_cidr: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyVpcAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the VPC: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }

    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Block of addresses on the user's own side that is treated as private.
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

/// Response of `ModifyVpcAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpcAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyVpcAttributeResponse: MODIFY_VPC_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVpcAttributeRequest,
    ModifyVpcAttributeResponse,
}
