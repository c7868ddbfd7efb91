// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIpv6Gateway.json; do not edit.
//! Creates the IPv6 gateway of a VPC, at most one each.
//!
//! VPC and vSwitch must have IPv6 blocks. Asynchronous: DescribeIpv6GatewayAttribute shows `Pending`,
//! then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIpv6Gateway).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "CreateIpv6Gateway",
    effect: Effect::Write,
    request: CreateIpv6GatewayRequest = CREATE_IPV6_GATEWAY_REQUEST,
    response: CreateIpv6GatewayResponse = CREATE_IPV6_GATEWAY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.ChargeType",
    "400 IllegalParam.Description",
    "400 IllegalParam.Name",
    "400 IllegalParam.ResourceGroupId",
    "400 IllegalParam.Spec",
    "400 InvalidVpcId.NotFound",
    "400 MissingParam.vpcId",
    "400 OperationFailed.InformationIncomplete",
    "400 OperationFailed.NoPaymentMethod",
    "400 OperationFailed.UnpaidBillsExist",
    "400 OperationFailed.VpcIpv6Disabled",
    "400 OperationUnsupported.OnlyOneIpv6GatewayInVpc",
    "404 InvalidRegionId.NotFound",
    "404 InvalidVpcId.NotFound",
}

/// Request of `CreateIpv6Gateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv6GatewayRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateIpv6GatewayRequest {
    /// Starts with the required members.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
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
    /// `Ipv6GatewayId`: text.
    pub ipv6_gateway_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
