// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AllocateVpcIpv6Cidr.json; do not edit.
//! Reserves an IPv6 block for a VPC.
//!
//! Use it afterwards, with `AssociateVpcCidrBlock` for a VPC that is there or with `CreateVpc` for a
//! new one.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateVpcIpv6Cidr), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, errors, open_enum, operation, record,
};

pub use crate::shapes::Ipv6Isp;

operation! {
    name: "AllocateVpcIpv6Cidr",
    effect: Effect::Write,
    request: AllocateVpcIpv6CidrRequest = ALLOCATE_VPC_IPV6_CIDR_REQUEST,
    response: AllocateVpcIpv6CidrResponse = ALLOCATE_VPC_IPV6_CIDR_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::None),
}

errors! {
    "400 IllegalParam.AddressPoolType",
    "400 IllegalParam.Ipv6Cidr",
    "400 OperationUnsupported.Ipv6Feature",
    "400 ResourceNotEnough.Ipv6Cidr",
    "400 Unavailable.Ipv6Cidr",
    "400 UnsupportedFeature.Ipv6Isp",
}

/// Request of `AllocateVpcIpv6Cidr`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateVpcIpv6CidrRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Line type of the IPv6 addresses, such as `BGP`.
    pub ipv6_isp: Option<Ipv6Isp>,
    /// `AddressPoolType`: one of the documented values.
    pub address_pool_type: Option<AddressPoolType>,
    /// Block of IPv6 addresses. In requests for a vSwitch, the last eight bits of its block, 0 to 255.
    pub ipv6_cidr_block: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AllocateVpcIpv6CidrRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Line type of the IPv6 addresses, such as `BGP`.
    pub fn ipv6_isp(mut self, value: impl Into<Ipv6Isp>) -> Self {
        self.ipv6_isp = Some(value.into());
        self
    }

    /// Sets `AddressPoolType`.
    pub fn address_pool_type(mut self, value: impl Into<AddressPoolType>) -> Self {
        self.address_pool_type = Some(value.into());
        self
    }

    /// Block of IPv6 addresses.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Some(value.into());
        self
    }
}

record! {
    AllocateVpcIpv6CidrRequest: ALLOCATE_VPC_IPV6_CIDR_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 ipv6_isp: Opt = Field::one_of("Ipv6Isp", Ipv6Isp::VALUES),
    3 address_pool_type: Opt = Field::one_of("AddressPoolType", AddressPoolType::VALUES),
    4 ipv6_cidr_block: OptStr = Field::string("Ipv6CidrBlock"),
}

/// Response of `AllocateVpcIpv6Cidr`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateVpcIpv6CidrResponse {
    /// Block of IPv6 addresses. In requests for a vSwitch, the last eight bits of its block, 0 to 255.
    pub ipv6_cidr_block: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AllocateVpcIpv6CidrResponse: ALLOCATE_VPC_IPV6_CIDR_RESPONSE,
    0 ipv6_cidr_block: OptStr = Field::string("Ipv6CidrBlock"),
    1 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `AddressPoolType`. The provider may add others.
    pub enum AddressPoolType {
        Aliyun = "aliyun",
        Custom = "custom",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AllocateVpcIpv6CidrRequest,
    AllocateVpcIpv6CidrResponse,
}
