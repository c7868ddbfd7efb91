// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateVpc.json; do not edit.
//! Creates a virtual private cloud.
//!
//! Use CreateVpc of the VPC service instead.
//!
//! Deprecated in favour of `Vpc::2016-04-28::CreateVpc`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateVpc).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateVpcRequest, CreateVpcResponse>(
    "CreateVpc", Effect::Write, &CREATE_VPC_REQUEST, &CREATE_VPC_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.EnableIpv6 IllegalParam.UserCidr InvalidParameter InvalidUserCidr.Malformed InvalidUserCidr.Quota
    400 InvalidVpcDiscription.Malformed InvalidVpcName.Malformed InvokeError OperationUnsupported.ResourceGroupId
    400 QuotaExceeded.Vpc ResourceNotAvailable ResourceNotAvailable.Vpc System.ServiceBusy TOKEN_PROCESSING
    403 Forbbiden
    404 InvalidRegionId.NotFound
    500 InternalError
");

/// Request of `CreateVpc`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVpcRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `CidrBlock`: text. Default: `172.16.0.0/12`. */ pub cidr_block: Option<String>,
    /** `VpcName`: text. */ pub vpc_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `UserCidr`: text. */ pub user_cidr: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateVpcRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self { self.cidr_block = Some(value.into()); self }
    /// Sets `VpcName`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self { self.vpc_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self { self.user_cidr = Some(value.into()); self }
}
/// Table of [`CreateVpcRequest`].
pub static CREATE_VPC_REQUEST: Schema = Schema { name: "CreateVpcRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("CidrBlock"),
    Field::string("VpcName"),
    Field::string("Description"),
    Field::string("ClientToken").filled(),
    Field::string("UserCidr"),
]; &ROWS } };
record!(CreateVpcRequest, CREATE_VPC_REQUEST,
    [0 OptStr region_id, 1 OptStr cidr_block, 2 OptStr vpc_name, 3 OptStr description, 4 OptStr client_token,
    5 OptStr user_cidr] []);

/// Answer of `CreateVpc`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVpcResponse {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `VRouterId`: text. */ pub v_router_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateVpcResponse`].
pub static CREATE_VPC_RESPONSE: Schema = Schema { name: "CreateVpcResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("VpcId"),
    Field::string("VRouterId"),
    Field::string("RequestId"),
    Field::string("RouteTableId"),
]; &ROWS } };
record!(CreateVpcResponse, CREATE_VPC_RESPONSE,
    [0 OptStr vpc_id, 1 OptStr v_router_id, 2 OptStr request_id, 3 OptStr route_table_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateVpcRequest, CreateVpcResponse);
