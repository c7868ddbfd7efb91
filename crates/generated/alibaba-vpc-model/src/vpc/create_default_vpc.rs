// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateDefaultVpc.json; do not edit.
//! Creates the default VPC of a region, with a router and a route table.
//!
//! Its block cannot be changed, only extended by secondary blocks. It offers 300,000 private addresses
//! at most.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateDefaultVpc), 2024-06.

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
    "400 IllegalParam.Ipv6CidrBlock = The block of IPv6 addresses is malformed or not possible here.",
    "400 IllegalParam.ZoneId",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidResourceGroupId = There is no such resource group, or the operation does not support one.",
    "400 InvalidUserCidr.Malformed = The user's block overlaps with `100.64.0.0/10`.",
    "400 InvalidUserCidr.Quota = A VPC can have three blocks of the user's own at most.",
    "400 InvalidVpcDiscription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidVpcName.Malformed = The name is too short or too long, or begins with `http://` or `https://`.",
    "400 InvokeError",
    "400 MissingParam.EnableIpv6",
    "400 OperationFailed.DefaultVpcExist",
    "400 OperationFailed.IPv6CidrNotReserved",
    "400 OperationUnsupported.Ipv6Feature",
    "400 QuotaExceeded.Vpc",
    "400 ResourceNotAvailable = What was asked for is not available in this region or zone.",
    "400 ResourceNotAvailable.Vpc",
    "400 TOKEN_PROCESSING",
    "403 Forbbiden = The RAM user lacks permission. Have a policy with this action attached to it.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `CreateDefaultVpc`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDefaultVpcRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Block of IPv6 addresses. In requests for a vSwitch, the last eight bits of its block, 0 to 255.
    pub ipv6_cidr_block: Option<String>,
    /// Whether it has IPv6 addresses besides IPv4 ones.
    pub enable_ipv6: Option<bool>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateDefaultVpcRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Block of IPv6 addresses.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Some(value.into());
        self
    }

    /// Whether it has IPv6 addresses besides IPv4 ones.
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
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
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Id of the VPC's router (`vrt-...`). `DescribeVRouters` lists it.
    pub v_router_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
