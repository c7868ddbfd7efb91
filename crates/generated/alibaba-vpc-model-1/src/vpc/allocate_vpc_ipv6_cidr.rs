// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AllocateVpcIpv6Cidr.json; do not edit.
//! Reserves an IPv6 block for a VPC.
//!
//! Use it afterwards, with AssociateVpcCidrBlock for a VPC that is there or with CreateVpc for a new one.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateVpcIpv6Cidr).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<AllocateVpcIpv6CidrRequest, AllocateVpcIpv6CidrResponse>(
    "AllocateVpcIpv6Cidr", Effect::Write, &ALLOCATE_VPC_IPV6_CIDR_REQUEST, &ALLOCATE_VPC_IPV6_CIDR_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.AddressPoolType IllegalParam.Ipv6Cidr OperationUnsupported.Ipv6Feature ResourceNotEnough.Ipv6Cidr
    400 Unavailable.Ipv6Cidr UnsupportedFeature.Ipv6Isp
");

/// Request of `AllocateVpcIpv6Cidr`.
#[derive(Default)] #[non_exhaustive] pub struct AllocateVpcIpv6CidrRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `Ipv6Isp`: text. */ pub ipv6_isp: Option<String>,
    /** `AddressPoolType`: text. */ pub address_pool_type: Option<String>,
    /** `Ipv6CidrBlock`: text. */ pub ipv6_cidr_block: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AllocateVpcIpv6CidrRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Ipv6Isp`.
    pub fn ipv6_isp(mut self, value: impl Into<String>) -> Self { self.ipv6_isp = Some(value.into()); self }
    /// Sets `AddressPoolType`.
    pub fn address_pool_type(mut self, value: impl Into<String>) -> Self { self.address_pool_type = Some(value.into()); self }
    /// Sets `Ipv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self { self.ipv6_cidr_block = Some(value.into()); self }
}
/// Table of [`AllocateVpcIpv6CidrRequest`].
pub static ALLOCATE_VPC_IPV6_CIDR_REQUEST: Schema =
    Schema { name: "AllocateVpcIpv6CidrRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("Ipv6Isp"),
    Field::string("AddressPoolType"),
    Field::string("Ipv6CidrBlock"),
]; &ROWS } };
record!(AllocateVpcIpv6CidrRequest, ALLOCATE_VPC_IPV6_CIDR_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 OptStr ipv6_isp, 3 OptStr address_pool_type, 4 OptStr ipv6_cidr_block] []);

/// Answer of `AllocateVpcIpv6Cidr`.
#[derive(Default)] #[non_exhaustive] pub struct AllocateVpcIpv6CidrResponse {
    /** `Ipv6CidrBlock`: text. */ pub ipv6_cidr_block: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AllocateVpcIpv6CidrResponse`].
pub static ALLOCATE_VPC_IPV6_CIDR_RESPONSE: Schema =
    Schema { name: "AllocateVpcIpv6CidrResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("Ipv6CidrBlock"),
    Field::string("RequestId"),
]; &ROWS } };
record!(AllocateVpcIpv6CidrResponse, ALLOCATE_VPC_IPV6_CIDR_RESPONSE, [0 OptStr ipv6_cidr_block, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AllocateVpcIpv6CidrRequest, AllocateVpcIpv6CidrResponse);
