// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateDefaultVpc.json; do not edit.
//! Creates the default VPC of a region, with a router and a route table.
//!
//! Its block cannot be changed, only extended by secondary blocks. It offers 300,000 private addresses
//! at most.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateDefaultVpc).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateDefaultVpc",
    effect: Effect::Write,
    request: CreateDefaultVpcRequest = CREATE_DEFAULT_VPC_REQUEST,
    response: CreateDefaultVpcResponse = CREATE_DEFAULT_VPC_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.Ipv6CidrBlock",
    "400 IllegalParam.ZoneId",
    "400 InvalidParameter",
    "400 InvalidResourceGroupId",
    "400 InvalidUserCidr.Malformed",
    "400 InvalidUserCidr.Quota",
    "400 InvalidVpcDiscription.Malformed",
    "400 InvalidVpcName.Malformed",
    "400 InvokeError",
    "400 MissingParam.EnableIpv6",
    "400 OperationFailed.DefaultVpcExist",
    "400 OperationFailed.IPv6CidrNotReserved",
    "400 OperationUnsupported.Ipv6Feature",
    "400 QuotaExceeded.Vpc",
    "400 ResourceNotAvailable",
    "400 ResourceNotAvailable.Vpc",
    "400 TOKEN_PROCESSING",
    "403 Forbbiden",
    "404 InvalidRegionId.NotFound",
    "500 InternalError",
}

/// Request of `CreateDefaultVpc`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDefaultVpcRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Ipv6CidrBlock`: text.
    pub ipv6_cidr_block: Option<String>,
    /// `EnableIpv6`: yes or no.
    pub enable_ipv6: Option<bool>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateDefaultVpcRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Ipv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Some(value.into());
        self
    }

    /// Sets `EnableIpv6`.
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CreateDefaultVpcRequest: CREATE_DEFAULT_VPC_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_cidr_block: OptStr = Field::string("Ipv6CidrBlock"),
    2 enable_ipv6: OptBool = Field::boolean("EnableIpv6"),
    3 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `CreateDefaultVpc`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDefaultVpcResponse {
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
    CreateDefaultVpcResponse: CREATE_DEFAULT_VPC_RESPONSE,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 v_router_id: OptStr = Field::string("VRouterId"),
    2 request_id: OptStr = Field::string("RequestId"),
    3 route_table_id: OptStr = Field::string("RouteTableId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateDefaultVpcRequest,
    CreateDefaultVpcResponse,
}
