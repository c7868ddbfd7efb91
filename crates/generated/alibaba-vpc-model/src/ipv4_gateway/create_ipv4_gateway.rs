// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIpv4Gateway.json; do not edit.
//! Creates the IPv4 gateway of a VPC, which then governs its way to the Internet.
//!
//! Asynchronous: `GetIpv4GatewayAttribute` shows `Creating`, then `Created`.
//!
//! - Access level: create.
//! - Asynchronous: it responds before the operation is complete. Poll `GetIpv4GatewayAttribute` every 3
//!   s, up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIpv4Gateway), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors,
    operation, record,
};

pub use crate::shapes::Tag;

operation! {
    name: "CreateIpv4Gateway",
    effect: Effect::Write,
    request: CreateIpv4GatewayRequest = CREATE_IPV4_GATEWAY_REQUEST,
    response: CreateIpv4GatewayResponse = CREATE_IPV4_GATEWAY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("GetIpv4GatewayAttribute").interval(3).attempts(10)),
}

errors! {
    "400 Forbidden.OperateShareResource = The resource is shared by another account and cannot be changed.",
    "400 IllegalParam.ResourceGroupId = There is no such resource group.",
    "400 IncorrectStatus.Vpc = The VPC is being changed. Try again when it is `Available`.",
    "400 OperationDenied.DirectEipExist",
    "400 OperationDenied.ExistDirectEip",
    "400 OperationDenied.NormalNatExist",
    "400 OperationDenied.SubnetRouteV1Exist",
    "400 OperationDenied.VpcExistIpv4Gateway",
    "400 OperationDenied.VpnExist",
    "400 OperationFailed.GetNfvServiceList",
    "400 OperationFailed.VpcNotExist",
    "400 UnsupportedFeature.Ipv4Gateway",
    "400 UnsupportedRegion = The region does not offer this.",
}

/// Request of `CreateIpv4Gateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv4GatewayRequest {
    /// Name of the IPv4 gateway: 1 to 128 characters, not starting with `http://` or `https://`.
    pub ipv4_gateway_name: Option<String>,
    /// Description of the IPv4 gateway: 1 to 256 characters, not starting with `http://` or `https://`.
    pub ipv4_gateway_description: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateIpv4GatewayRequest {
    /// Creates a value with the required members.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Name of the IPv4 gateway: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn ipv4_gateway_name(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_name = Some(value.into());
        self
    }

    /// Description of the IPv4 gateway: 1 to 256 characters, not starting with `http://` or `https://`.
    pub fn ipv4_gateway_description(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_description = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
}

record! {
    CreateIpv4GatewayRequest: CREATE_IPV4_GATEWAY_REQUEST,
    0 ipv4_gateway_name: OptStr = Field::string("Ipv4GatewayName"),
    1 ipv4_gateway_description: OptStr = Field::string("Ipv4GatewayDescription"),
    2 vpc_id: Str = Field::string("VpcId").required(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 region_id: OptStr = Field::string("RegionId").required().filled(),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `CreateIpv4Gateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv4GatewayResponse {
    /// Id of the IPv4 gateway (`ipv4gw-...`), through which a VPC reaches the Internet. `ListIpv4Gateways`
    /// lists it.
    pub ipv4_gateway_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateIpv4GatewayResponse: CREATE_IPV4_GATEWAY_RESPONSE,
    0 ipv4_gateway_id: OptStr = Field::string("Ipv4GatewayId"),
    1 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    2 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateIpv4GatewayRequest,
    CreateIpv4GatewayResponse,
}
