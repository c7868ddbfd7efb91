// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIpv6Gateway.json; do not edit.
//! Creates the IPv6 gateway of a VPC, at most one each.
//!
//! VPC and vSwitch must have IPv6 blocks. Asynchronous: `DescribeIpv6GatewayAttribute` shows `Pending`,
//! then `Available`.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIpv6Gateway), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

pub use crate::shapes::Tag;

operation! {
    name: "CreateIpv6Gateway",
    effect: Effect::Write,
    request: CreateIpv6GatewayRequest = CREATE_IPV6_GATEWAY_REQUEST,
    response: CreateIpv6GatewayResponse = CREATE_IPV6_GATEWAY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 IllegalParam.ChargeType",
    "400 IllegalParam.Description = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 IllegalParam.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 IllegalParam.ResourceGroupId = There is no such resource group.",
    "400 IllegalParam.Spec = The size is not one that can be bought.",
    "400 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
    "400 MissingParam.vpcId",
    "400 OperationFailed.InformationIncomplete",
    "400 OperationFailed.NoPaymentMethod",
    "400 OperationFailed.UnpaidBillsExist = Payment is overdue. Settle the bill first.",
    "400 OperationFailed.VpcIpv6Disabled = The VPC has no IPv6. Switch it on first.",
    "400 OperationUnsupported.OnlyOneIpv6GatewayInVpc",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
}

/// Request of `CreateIpv6Gateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv6GatewayRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateIpv6GatewayRequest {
    /// Creates a value with the required members.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    CreateIpv6GatewayRequest: CREATE_IPV6_GATEWAY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpc_id: Str = Field::string("VpcId").required(),
    2 name: OptStr = Field::string("Name"),
    3 description: OptStr = Field::string("Description"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    6 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `CreateIpv6Gateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv6GatewayResponse {
    /// Id of the IPv6 gateway (`ipv6gw-...`). `DescribeIpv6Gateways` lists it.
    pub ipv6_gateway_id: Option<String>,
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
    CreateIpv6GatewayResponse: CREATE_IPV6_GATEWAY_RESPONSE,
    0 ipv6_gateway_id: OptStr = Field::string("Ipv6GatewayId"),
    1 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    2 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateIpv6GatewayRequest,
    CreateIpv6GatewayResponse,
}
