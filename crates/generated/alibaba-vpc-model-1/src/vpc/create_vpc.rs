// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpc.json; do not edit.
//! Creates a virtual private cloud (VPC), with a router and a route table.
//!
//! Its block cannot be changed later, only extended by secondary blocks; it offers 300,000 private addresses at most.
//! Asynchronous: DescribeVpcAttribute shows `Pending`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpc).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateVpcRequest, CreateVpcResponse>(
    "CreateVpc", Effect::Write, &CREATE_VPC_REQUEST, &CREATE_VPC_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.EnableIpv6 IllegalParam.IpamPool IllegalParam.Ipv4CidrMask IllegalParam.Ipv6CidrBlock IllegalParam.UserCidr
    400 InvalidIpv6CidrBlock.Malformed InvalidParameter InvalidResourceGroupId InvalidUserCidr.Malformed InvalidUserCidr.Quota
    400 InvalidVpcDiscription.Malformed InvalidVpcName.Malformed InvokeError MissingParam.CidrOrCidrMask MissingParam.EnableIpv6
    400 OperationDenied.AvailableCidrInsufficient OperationDenied.CidrInExcludeCidrs OperationDenied.IpamPoolNotInRegion
    400 OperationDenied.RequestRegionInvalid OperationFailed.IPv6CidrNotReserved OperationUnsupported.Ipv6Feature
    400 OperationUnsupported.ResourceGroupId QuotaExceeded.Vpc ResourceNotAvailable ResourceNotAvailable.Vpc
    400 ResourceNotEnough.Ipv6Cidr System.ServiceBusy TOKEN_PROCESSING UnsupportedFeature.IPAM UnsupportedFeature.Ipam
    400 UnsupportedFeature.Ipv6Isp
    403 Forbidden
    404 InvalidRegionId.NotFound ResourceNotFound.IpamPool
    500 InternalError
");

/// Request of `CreateVpc`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVpcRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `CidrBlock`: text. Default: `172.16.0.0/12`. */ pub cidr_block: Option<String>,
    /** `Ipv6CidrBlock`: text. */ pub ipv6_cidr_block: Option<String>,
    /** `VpcName`: text. */ pub vpc_name: Option<String>,
    /** `EnableIpv6`: yes or no. */ pub enable_ipv6: Option<bool>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `UserCidr`: text. */ pub user_cidr: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `Ipv6Isp`: text. */ pub ipv6_isp: Option<String>,
    /** `Ipv4IpamPoolId`: text. */ pub ipv4_ipam_pool_id: Option<String>,
    /** `Ipv4CidrMask`: integer. */ pub ipv4_cidr_mask: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl CreateVpcRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self { self.cidr_block = Some(value.into()); self }
    /// Sets `Ipv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self { self.ipv6_cidr_block = Some(value.into()); self }
    /// Sets `VpcName`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self { self.vpc_name = Some(value.into()); self }
    /// Sets `EnableIpv6`.
    pub fn enable_ipv6(mut self, value: bool) -> Self { self.enable_ipv6 = Some(value); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self { self.user_cidr = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Ipv6Isp`.
    pub fn ipv6_isp(mut self, value: impl Into<String>) -> Self { self.ipv6_isp = Some(value.into()); self }
    /// Sets `Ipv4IpamPoolId`.
    pub fn ipv4_ipam_pool_id(mut self, value: impl Into<String>) -> Self { self.ipv4_ipam_pool_id = Some(value.into()); self }
    /// Sets `Ipv4CidrMask`.
    pub fn ipv4_cidr_mask(mut self, value: i64) -> Self { self.ipv4_cidr_mask = Some(value); self }
}
/// Table of [`CreateVpcRequest`].
pub static CREATE_VPC_REQUEST: Schema = Schema { name: "CreateVpcRequest", fields: { static ROWS: [Field; 14] = [
    Field::string("RegionId").required().filled(),
    Field::string("CidrBlock"),
    Field::string("Ipv6CidrBlock"),
    Field::string("VpcName"),
    Field::boolean("EnableIpv6"),
    Field::string("Description"),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
    Field::boolean("DryRun"),
    Field::string("UserCidr"),
    Field::string("ClientToken").filled(),
    Field::string("Ipv6Isp"),
    Field::string("Ipv4IpamPoolId"),
    Field::int32("Ipv4CidrMask"),
]; &ROWS } };
record!(CreateVpcRequest, CREATE_VPC_REQUEST,
    [0 OptStr region_id, 1 OptStr cidr_block, 2 OptStr ipv6_cidr_block, 3 OptStr vpc_name, 5 OptStr description,
    6 OptStr resource_group_id, 7 List tag, 9 OptStr user_cidr, 10 OptStr client_token, 11 OptStr ipv6_isp,
    12 OptStr ipv4_ipam_pool_id] [4 OptBool enable_ipv6, 8 OptBool dry_run, 13 OptInt ipv4_cidr_mask]);

/// Answer of `CreateVpc`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVpcResponse {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `VRouterId`: text. */ pub v_router_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateVpcResponse`].
pub static CREATE_VPC_RESPONSE: Schema = Schema { name: "CreateVpcResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("VpcId"),
    Field::string("VRouterId"),
    Field::string("RequestId"),
    Field::string("RouteTableId"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(CreateVpcResponse, CREATE_VPC_RESPONSE,
    [0 OptStr vpc_id, 1 OptStr v_router_id, 2 OptStr request_id, 3 OptStr route_table_id, 4 OptStr resource_group_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateVpcRequest, CreateVpcResponse);
