// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpc.json; do not edit.
//! Creates a virtual private cloud (VPC), with a router and a route table.
//!
//! Its block cannot be changed later, only extended by secondary blocks; it offers 300,000 private
//! addresses at most. Asynchronous: `DescribeVpcAttribute` shows `Pending`, then `Available`.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpc), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors, operation, record,
};

pub use crate::shapes::{Ipv6Isp, Tag};

operation! {
    name: "CreateVpc",
    effect: Effect::Write,
    request: CreateVpcRequest = CREATE_VPC_REQUEST,
    response: CreateVpcResponse = CREATE_VPC_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.EnableIpv6",
    "400 IllegalParam.IpamPool",
    "400 IllegalParam.Ipv4CidrMask",
    "400 IllegalParam.Ipv6CidrBlock = The block of IPv6 addresses is malformed or not possible here.",
    "400 IllegalParam.UserCidr",
    "400 InvalidIpv6CidrBlock.Malformed",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidResourceGroupId = There is no such resource group, or the operation does not support one.",
    "400 InvalidUserCidr.Malformed = The user's block overlaps with `100.64.0.0/10`.",
    "400 InvalidUserCidr.Quota = A VPC can have three blocks of the user's own at most.",
    "400 InvalidVpcDiscription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidVpcName.Malformed = The name is too short or too long, or begins with `http://` or `https://`.",
    "400 InvokeError",
    "400 MissingParam.CidrOrCidrMask",
    "400 MissingParam.EnableIpv6",
    "400 OperationDenied.AvailableCidrInsufficient",
    "400 OperationDenied.CidrInExcludeCidrs",
    "400 OperationDenied.IpamPoolNotInRegion",
    "400 OperationDenied.RequestRegionInvalid",
    "400 OperationFailed.IPv6CidrNotReserved",
    "400 OperationUnsupported.Ipv6Feature",
    "400 OperationUnsupported.ResourceGroupId = There is no such resource group, or the operation does not support one.",
    "400 QuotaExceeded.Vpc",
    "400 ResourceNotAvailable = What was asked for is not available in this region or zone.",
    "400 ResourceNotAvailable.Vpc",
    "400 ResourceNotEnough.Ipv6Cidr",
    "400 System.ServiceBusy",
    "400 TOKEN_PROCESSING",
    "400 UnsupportedFeature.IPAM",
    "400 UnsupportedFeature.Ipam",
    "400 UnsupportedFeature.Ipv6Isp",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 ResourceNotFound.IpamPool",
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
    /// Block of IPv6 addresses. In requests for a vSwitch, the last eight bits of its block, 0 to 255.
    pub ipv6_cidr_block: Option<String>,
    /// Name of the VPC: 1 to 128 characters, not starting with `http://` or `https://`.
    pub vpc_name: Option<String>,
    /// Whether it has IPv6 addresses besides IPv4 ones.
    pub enable_ipv6: Option<bool>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Block of addresses on the user's own side that is treated as private.
    pub user_cidr: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Line type of the IPv6 addresses, such as `BGP`.
    pub ipv6_isp: Option<Ipv6Isp>,
    /// `Ipv4IpamPoolId`: string.
    pub ipv4_ipam_pool_id: Option<String>,
    /// `Ipv4CidrMask`: integer.
    pub ipv4_cidr_mask: Option<i64>,
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

    /// Block of IPv6 addresses.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Some(value.into());
        self
    }

    /// Name of the VPC: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }

    /// Whether it has IPv6 addresses besides IPv4 ones.
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Block of addresses on the user's own side that is treated as private.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
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

    /// Sets `Ipv4IpamPoolId`.
    pub fn ipv4_ipam_pool_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_ipam_pool_id = Some(value.into());
        self
    }

    /// Sets `Ipv4CidrMask`.
    pub fn ipv4_cidr_mask(mut self, value: i64) -> Self {
        self.ipv4_cidr_mask = Some(value);
        self
    }
}

record! {
    CreateVpcRequest: CREATE_VPC_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 cidr_block: OptStr = Field::string("CidrBlock"),
    2 ipv6_cidr_block: OptStr = Field::string("Ipv6CidrBlock"),
    3 vpc_name: OptStr = Field::string("VpcName"),
    4 enable_ipv6: OptBool = Field::boolean("EnableIpv6"),
    5 description: OptStr = Field::string("Description"),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    8 dry_run: OptBool = Field::boolean("DryRun"),
    9 user_cidr: OptStr = Field::string("UserCidr"),
    10 client_token: OptStr = Field::string("ClientToken").filled(),
    11 ipv6_isp: Opt = Field::one_of("Ipv6Isp", Ipv6Isp::VALUES),
    12 ipv4_ipam_pool_id: OptStr = Field::string("Ipv4IpamPoolId"),
    13 ipv4_cidr_mask: OptInt = Field::int32("Ipv4CidrMask"),
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
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
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
    4 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateVpcRequest,
    CreateVpcResponse,
}
