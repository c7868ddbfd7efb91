// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateVpc.json; do not edit.
//! Creates a virtual private cloud.
//!
//! Use `CreateVpc` of the VPC service instead.
//!
//! Deprecated in favour of `Vpc::2016-04-28::CreateVpc`.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateVpc), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "CreateVpc",
    effect: Effect::Write,
    request: CreateVpcRequest = CREATE_VPC_REQUEST,
    response: CreateVpcResponse = CREATE_VPC_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).replaced_by("Vpc::2016-04-28::CreateVpc"),
}

errors! {
    "400 IllegalParam.EnableIpv6",
    "400 IllegalParam.UserCidr",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidUserCidr.Malformed = The user's block overlaps with `100.64.0.0/10`.",
    "400 InvalidUserCidr.Quota = A VPC can have three blocks of the user's own at most.",
    "400 InvalidVpcDiscription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidVpcName.Malformed = The name is too short or too long, or begins with `http://` or `https://`.",
    "400 InvokeError",
    "400 OperationUnsupported.ResourceGroupId = There is no such resource group, or the operation does not support one.",
    "400 QuotaExceeded.Vpc",
    "400 ResourceNotAvailable = What was asked for is not available in this region or zone.",
    "400 ResourceNotAvailable.Vpc",
    "400 System.ServiceBusy",
    "400 TOKEN_PROCESSING",
    "403 Forbbiden = The RAM user lacks permission. Have a policy with this action attached to it.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `CreateVpc`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpcRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`. Default: `172.16.0.0/12`.
    pub cidr_block: Option<String>,
    /// Name of the VPC: 1 to 128 characters, not starting with `http://` or `https://`.
    pub vpc_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Block of addresses on the user's own side that is treated as private.
    pub user_cidr: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateVpcRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }

    /// Name of the VPC: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Block of addresses on the user's own side that is treated as private.
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
