// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIpv4Gateway.json; do not edit.
//! Creates the IPv4 gateway of a VPC, which then governs its way to the Internet.
//!
//! Asynchronous: GetIpv4GatewayAttribute shows `Creating`, then `Created`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIpv4Gateway).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "CreateIpv4Gateway",
    effect: Effect::Write,
    request: CreateIpv4GatewayRequest = CREATE_IPV4_GATEWAY_REQUEST,
    response: CreateIpv4GatewayResponse = CREATE_IPV4_GATEWAY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Forbidden.OperateShareResource",
    "400 IllegalParam.ResourceGroupId",
    "400 IncorrectStatus.Vpc",
    "400 OperationDenied.DirectEipExist",
    "400 OperationDenied.ExistDirectEip",
    "400 OperationDenied.NormalNatExist",
    "400 OperationDenied.SubnetRouteV1Exist",
    "400 OperationDenied.VpcExistIpv4Gateway",
    "400 OperationDenied.VpnExist",
    "400 OperationFailed.GetNfvServiceList",
    "400 OperationFailed.VpcNotExist",
    "400 UnsupportedFeature.Ipv4Gateway",
    "400 UnsupportedRegion",
}

/// Request of `CreateIpv4Gateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv4GatewayRequest {
    /// `Ipv4GatewayName`: text.
    pub ipv4_gateway_name: Option<String>,
    /// `Ipv4GatewayDescription`: text.
    pub ipv4_gateway_description: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: String,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateIpv4GatewayRequest {
    /// Starts with the required members.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Sets `Ipv4GatewayName`.
    pub fn ipv4_gateway_name(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_name = Some(value.into());
        self
    }

    /// Sets `Ipv4GatewayDescription`.
    pub fn ipv4_gateway_description(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_description = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// `Ipv4GatewayId`: text.
    pub ipv4_gateway_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
