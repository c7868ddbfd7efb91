// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetIpv4GatewayAttribute.json; do not edit.
//! Returns the details of one IPv4 gateway.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetIpv4GatewayAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "GetIpv4GatewayAttribute",
    effect: Effect::Read,
    request: GetIpv4GatewayAttributeRequest = GET_IPV4_GATEWAY_ATTRIBUTE_REQUEST,
    response: GetIpv4GatewayAttributeResponse = GET_IPV4_GATEWAY_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 ResourceNotFound.Ipv4Gateway",
}

/// Request of `GetIpv4GatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetIpv4GatewayAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Ipv4GatewayId`: text.
    pub ipv4_gateway_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl GetIpv4GatewayAttributeRequest {
    /// Starts with the required members.
    pub fn new(ipv4_gateway_id: impl Into<String>) -> Self {
        Self {
            ipv4_gateway_id: ipv4_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    GetIpv4GatewayAttributeRequest: GET_IPV4_GATEWAY_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv4_gateway_id: Str = Field::string("Ipv4GatewayId").required(),
}

/// Response of `GetIpv4GatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetIpv4GatewayAttributeResponse {
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `Ipv4GatewayId`: text.
    pub ipv4_gateway_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Ipv4GatewayDescription`: text.
    pub ipv4_gateway_description: Option<String>,
    /// `Enabled`: yes or no.
    pub enabled: Option<bool>,
    /// `Ipv4GatewayRouteTableId`: text.
    pub ipv4_gateway_route_table_id: Option<String>,
    /// `Ipv4GatewayName`: text.
    pub ipv4_gateway_name: Option<String>,
    /// `CreateTime`: text.
    pub create_time: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    GetIpv4GatewayAttributeResponse: GET_IPV4_GATEWAY_ATTRIBUTE_RESPONSE,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 status: OptStr = Field::string("Status"),
    2 ipv4_gateway_id: OptStr = Field::string("Ipv4GatewayId"),
    3 request_id: OptStr = Field::string("RequestId"),
    4 ipv4_gateway_description: OptStr = Field::string("Ipv4GatewayDescription"),
    5 enabled: OptBool = Field::boolean("Enabled"),
    6 ipv4_gateway_route_table_id: OptStr = Field::string("Ipv4GatewayRouteTableId"),
    7 ipv4_gateway_name: OptStr = Field::string("Ipv4GatewayName"),
    8 create_time: OptStr = Field::string("CreateTime"),
    9 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    10 tags: List = Field::record("Tags", &crate::shapes::TAG).list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetIpv4GatewayAttributeRequest,
    GetIpv4GatewayAttributeResponse,
}
