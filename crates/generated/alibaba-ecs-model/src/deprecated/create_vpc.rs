// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateVpc.json; do not edit.
//! Creates a virtual private cloud.
//!
//! Use CreateVpc of the VPC service instead.
//!
//! Deprecated in favour of `Vpc::2016-04-28::CreateVpc`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateVpc).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateVpc",
    effect: Effect::Write,
    request: CreateVpcRequest = CREATE_VPC_REQUEST,
    response: CreateVpcResponse = CREATE_VPC_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.EnableIpv6",
    "400 IllegalParam.UserCidr",
    "400 InvalidParameter",
    "400 InvalidUserCidr.Malformed",
    "400 InvalidUserCidr.Quota",
    "400 InvalidVpcDiscription.Malformed",
    "400 InvalidVpcName.Malformed",
    "400 InvokeError",
    "400 OperationUnsupported.ResourceGroupId",
    "400 QuotaExceeded.Vpc",
    "400 ResourceNotAvailable",
    "400 ResourceNotAvailable.Vpc",
    "400 System.ServiceBusy",
    "400 TOKEN_PROCESSING",
    "403 Forbbiden",
    "404 InvalidRegionId.NotFound",
    "500 InternalError",
}

/// Request of `CreateVpc`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpcRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `CidrBlock`: text. Default: `172.16.0.0/12`.
    pub cidr_block: Option<String>,
    /// `VpcName`: text.
    pub vpc_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `UserCidr`: text.
    pub user_cidr: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateVpcRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }

    /// Sets `VpcName`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

record! {
    CreateVpcRequest: CREATE_VPC_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 cidr_block: OptStr = Field::string("CidrBlock"),
    2 vpc_name: OptStr = Field::string("VpcName"),
    3 description: OptStr = Field::string("Description"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 user_cidr: OptStr = Field::string("UserCidr"),
}

/// Response of `CreateVpc`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpcResponse {
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `VRouterId`: text.
    pub v_router_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `RouteTableId`: text.
    pub route_table_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateVpcResponse: CREATE_VPC_RESPONSE,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 v_router_id: OptStr = Field::string("VRouterId"),
    2 request_id: OptStr = Field::string("RequestId"),
    3 route_table_id: OptStr = Field::string("RouteTableId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateVpcRequest,
    CreateVpcResponse,
}
