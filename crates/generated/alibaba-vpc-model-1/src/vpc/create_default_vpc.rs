// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateDefaultVpc.json; do not edit.
//! Creates the default VPC of a region, with a router and a route table.
//!
//! Its block cannot be changed, only extended by secondary blocks. It offers 300,000 private addresses at most.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateDefaultVpc).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateDefaultVpcRequest, CreateDefaultVpcResponse>(
    "CreateDefaultVpc", Effect::Write, &CREATE_DEFAULT_VPC_REQUEST, &CREATE_DEFAULT_VPC_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.Ipv6CidrBlock IllegalParam.ZoneId InvalidParameter InvalidResourceGroupId InvalidUserCidr.Malformed
    400 InvalidUserCidr.Quota InvalidVpcDiscription.Malformed InvalidVpcName.Malformed InvokeError MissingParam.EnableIpv6
    400 OperationFailed.DefaultVpcExist OperationFailed.IPv6CidrNotReserved OperationUnsupported.Ipv6Feature QuotaExceeded.Vpc
    400 ResourceNotAvailable ResourceNotAvailable.Vpc TOKEN_PROCESSING
    403 Forbbiden
    404 InvalidRegionId.NotFound
    500 InternalError
");

/// Request of `CreateDefaultVpc`.
#[derive(Default)] #[non_exhaustive] pub struct CreateDefaultVpcRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6CidrBlock`: text. */ pub ipv6_cidr_block: Option<String>,
    /** `EnableIpv6`: yes or no. */ pub enable_ipv6: Option<bool>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateDefaultVpcRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Ipv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self { self.ipv6_cidr_block = Some(value.into()); self }
    /// Sets `EnableIpv6`.
    pub fn enable_ipv6(mut self, value: bool) -> Self { self.enable_ipv6 = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`CreateDefaultVpcRequest`].
pub static CREATE_DEFAULT_VPC_REQUEST: Schema = Schema { name: "CreateDefaultVpcRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6CidrBlock"),
    Field::boolean("EnableIpv6"),
    Field::string("ResourceGroupId"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(CreateDefaultVpcRequest, CREATE_DEFAULT_VPC_REQUEST,
    [0 OptStr region_id, 1 OptStr ipv6_cidr_block, 3 OptStr resource_group_id, 4 OptStr client_token] [2 OptBool enable_ipv6]);

/// Answer of `CreateDefaultVpc`.
#[derive(Default)] #[non_exhaustive] pub struct CreateDefaultVpcResponse {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `VRouterId`: text. */ pub v_router_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateDefaultVpcResponse`].
pub static CREATE_DEFAULT_VPC_RESPONSE: Schema = Schema { name: "CreateDefaultVpcResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("VpcId"),
    Field::string("VRouterId"),
    Field::string("RequestId"),
    Field::string("RouteTableId"),
]; &ROWS } };
record!(CreateDefaultVpcResponse, CREATE_DEFAULT_VPC_RESPONSE,
    [0 OptStr vpc_id, 1 OptStr v_router_id, 2 OptStr request_id, 3 OptStr route_table_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateDefaultVpcRequest, CreateDefaultVpcResponse);
