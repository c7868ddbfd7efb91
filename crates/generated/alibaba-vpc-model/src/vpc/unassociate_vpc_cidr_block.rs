// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UnassociateVpcCidrBlock.json; do not edit.
//! Removes a secondary CIDR block from a VPC.
//!
//! vSwitches made from it must be deleted first.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnassociateVpcCidrBlock),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "UnassociateVpcCidrBlock",
    effect: Effect::Write,
    request: UnassociateVpcCidrBlockRequest = UNASSOCIATE_VPC_CIDR_BLOCK_REQUEST,
    response: UnassociateVpcCidrBlockResponse = UNASSOCIATE_VPC_CIDR_BLOCK_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 IncorrectStatus.Vpc = The VPC is being changed. Try again when it is `Available`.",
    "400 InvalidIpv6CidrBlock.NotFound",
    "400 InvalidSecondaryCidrBlock.NotFound",
    "400 InvalidVpc.NotFound = There is no such VPC.",
    "400 MissingParam.SecondaryCidrBlockOrIpv6CidrBlock",
    "400 MissingParam.SecondaryCidrOrIpv6Cidr",
    "400 OperationFailed.CidrInUse",
    "400 OperationFailed.IpV6VSwitchInuse",
    "400 OperationFailed.Ipv6Gateway",
    "400 ParamExclusive.SecondaryCidrAndIpv6Cidr",
}

/// Request of `UnassociateVpcCidrBlock`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassociateVpcCidrBlockRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// Further block of IPv4 addresses of the VPC, such as `192.168.0.0/16`. Give either this or the IPv6
    /// block.
    pub secondary_cidr_block: Option<String>,
    /// Block of IPv6 addresses to add or remove, such as `2408:4000:0:6a::/56`. Give either this or
    /// `SecondaryCidrBlock`. On the wire: `IPv6CidrBlock`.
    pub ipv6_cidr_block: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UnassociateVpcCidrBlockRequest {
    /// Creates a value with the required members.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Further block of IPv4 addresses of the VPC, such as `192.168.0.0/16`.
    pub fn secondary_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.secondary_cidr_block = Some(value.into());
        self
    }

    /// Block of IPv6 addresses to add or remove, such as `2408:4000:0:6a::/56`.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Some(value.into());
        self
    }
}

record! {
    UnassociateVpcCidrBlockRequest: UNASSOCIATE_VPC_CIDR_BLOCK_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpc_id: Str = Field::string("VpcId").required(),
    2 secondary_cidr_block: OptStr = Field::string("SecondaryCidrBlock"),
    3 ipv6_cidr_block: OptStr = Field::string("IPv6CidrBlock"),
}

/// Response of `UnassociateVpcCidrBlock`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassociateVpcCidrBlockResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UnassociateVpcCidrBlockResponse: UNASSOCIATE_VPC_CIDR_BLOCK_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UnassociateVpcCidrBlockRequest,
    UnassociateVpcCidrBlockResponse,
}
