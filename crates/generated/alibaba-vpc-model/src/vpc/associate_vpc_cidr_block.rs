// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateVpcCidrBlock.json; do not edit.
//! Adds a secondary CIDR block to a VPC: up to five for IPv4 and five for IPv6.
//!
//! Only one at a time for a VPC.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateVpcCidrBlock),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::{Ipv6Isp, PrefixListIpVersion};

operation! {
    name: "AssociateVpcCidrBlock",
    effect: Effect::Write,
    request: AssociateVpcCidrBlockRequest = ASSOCIATE_VPC_CIDR_BLOCK_REQUEST,
    response: AssociateVpcCidrBlockResponse = ASSOCIATE_VPC_CIDR_BLOCK_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 Duplicated.SecondaryCidrBlock",
    "400 IllegalParam.IpVersion",
    "400 IllegalParam.IpamPool",
    "400 IllegalParam.Ipv6CidrType",
    "400 IllegalParam.SecondaryCidrBlock",
    "400 IllegalParam.SecondaryCidrMask",
    "400 IncorrectStatus.Vpc = The VPC is being changed. Try again when it is `Available`.",
    "400 InvalidCidrBlock = The block of addresses is malformed, or overlaps with another.",
    "400 InvalidCidrBlock.Malformed = The block of addresses is not in CIDR notation, or outside of what is allowed.",
    "400 InvalidIpv6ULACidrBlock.Malformed",
    "400 InvalidVpc.NotFound = There is no such VPC.",
    "400 MissingParam.CidrOrCidrMask",
    "400 MissingParam.SecondaryCidrBlockOrIpv6CidrBlock",
    "400 MissingParam.SecondaryCidrMask",
    "400 MissingParam.SecondaryCidrOrIpv6Cidr",
    "400 MissingParam.VpcId",
    "400 OperationDenied.AvailableCidrInsufficient",
    "400 OperationDenied.CidrInExcludeCidrs",
    "400 OperationDenied.GUAIpv6CidrBlock",
    "400 OperationDenied.IpamPoolNotInRegion",
    "400 OperationDenied.RequestRegionInvalid",
    "400 OperationFailed.ConflictWithEntry",
    "400 OperationFailed.IPv6CidrNotReserved",
    "400 OperationFailed.Ipv6CidrBlockExisted",
    "400 OperationUnsupported.IPv6ULA",
    "400 OperationUnsupported.OnlyULA",
    "400 OperationUnsupported.VpcMultiCidr",
    "400 ParamExclusive.SecondaryCidrAndIpv6Cidr",
    "400 QuotaExceeded.GUAIpv6CidrBlock",
    "400 QuotaExceeded.VpcMultiCidr",
    "400 UnsupportedFeature.Ipam",
    "400 UnsupportedFeature.Ipv6Isp",
    "403 Forbbiden = The RAM user lacks permission. Have a policy with this action attached to it.",
    "404 ResourceNotFound.IpamPool",
    "500 OperationFailed.ResourceNotEnough",
}

/// Request of `AssociateVpcCidrBlock`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociateVpcCidrBlockRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// Further block of IPv4 addresses of the VPC, such as `192.168.0.0/16`. Give either this or the IPv6
    /// block.
    pub secondary_cidr_block: Option<String>,
    /// `SecondaryCidrMask`: integer.
    pub secondary_cidr_mask: Option<i64>,
    /// Block of IPv6 addresses to add or remove, such as `2408:4000:0:6a::/56`. Give either this or
    /// `SecondaryCidrBlock`. On the wire: `IPv6CidrBlock`.
    pub ipv6_cidr_block: Option<String>,
    /// Line type of the IPv6 addresses, such as `BGP`.
    pub ipv6_isp: Option<Ipv6Isp>,
    /// Version of the IP protocol, 4 or 6, that it is for.
    pub ip_version: Option<PrefixListIpVersion>,
    /// `IpamPoolId`: string.
    pub ipam_pool_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AssociateVpcCidrBlockRequest {
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

    /// Sets `SecondaryCidrMask`.
    pub fn secondary_cidr_mask(mut self, value: i64) -> Self {
        self.secondary_cidr_mask = Some(value);
        self
    }

    /// Block of IPv6 addresses to add or remove, such as `2408:4000:0:6a::/56`.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Some(value.into());
        self
    }

    /// Line type of the IPv6 addresses, such as `BGP`.
    pub fn ipv6_isp(mut self, value: impl Into<Ipv6Isp>) -> Self {
        self.ipv6_isp = Some(value.into());
        self
    }

    /// Version of the IP protocol, 4 or 6, that it is for.
    pub fn ip_version(mut self, value: impl Into<PrefixListIpVersion>) -> Self {
        self.ip_version = Some(value.into());
        self
    }

    /// Sets `IpamPoolId`.
    pub fn ipam_pool_id(mut self, value: impl Into<String>) -> Self {
        self.ipam_pool_id = Some(value.into());
        self
    }
}

record! {
    AssociateVpcCidrBlockRequest: ASSOCIATE_VPC_CIDR_BLOCK_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpc_id: Str = Field::string("VpcId").required(),
    2 secondary_cidr_block: OptStr = Field::string("SecondaryCidrBlock"),
    3 secondary_cidr_mask: OptInt = Field::int32("SecondaryCidrMask"),
    4 ipv6_cidr_block: OptStr = Field::string("IPv6CidrBlock"),
    5 ipv6_isp: Opt = Field::one_of("Ipv6Isp", Ipv6Isp::VALUES),
    6 ip_version: Opt = Field::one_of("IpVersion", PrefixListIpVersion::VALUES),
    7 ipam_pool_id: OptStr = Field::string("IpamPoolId"),
}

/// Response of `AssociateVpcCidrBlock`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociateVpcCidrBlockResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AssociateVpcCidrBlockResponse: ASSOCIATE_VPC_CIDR_BLOCK_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssociateVpcCidrBlockRequest,
    AssociateVpcCidrBlockResponse,
}
