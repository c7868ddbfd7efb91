// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListIpv4Gateways.json; do not edit.
//! Lists IPv4 gateways.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListIpv4Gateways).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "ListIpv4Gateways",
    effect: Effect::Read,
    request: ListIpv4GatewaysRequest = LIST_IPV4_GATEWAYS_REQUEST,
    response: ListIpv4GatewaysResponse = LIST_IPV4_GATEWAYS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["Ipv4GatewayModels"]).total(&["TotalCount"]),
}

/// Request of `ListIpv4Gateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListIpv4GatewaysRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `Ipv4GatewayId`: text.
    pub ipv4_gateway_id: Option<String>,
    /// `Ipv4GatewayName`: text.
    pub ipv4_gateway_name: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records, at most 10 elements.
    pub tags: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ListIpv4GatewaysRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `Ipv4GatewayId`.
    pub fn ipv4_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_id = Some(value.into());
        self
    }

    /// Sets `Ipv4GatewayName`.
    pub fn ipv4_gateway_name(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_name = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }
}

record! {
    ListIpv4GatewaysRequest: LIST_IPV4_GATEWAYS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 max_results: OptInt = Field::int32("MaxResults"),
    2 next_token: OptStr = Field::string("NextToken"),
    3 vpc_id: OptStr = Field::string("VpcId"),
    4 ipv4_gateway_id: OptStr = Field::string("Ipv4GatewayId"),
    5 ipv4_gateway_name: OptStr = Field::string("Ipv4GatewayName"),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `ListIpv4Gateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListIpv4GatewaysResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TotalCount`: text.
    pub total_count: Option<String>,
    /// `Ipv4GatewayModels`: records.
    pub ipv4_gateway_models: Vec<Ipv4GatewayModel>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ListIpv4GatewaysResponse: LIST_IPV4_GATEWAYS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 total_count: OptStr = Field::string("TotalCount"),
    3 ipv4_gateway_models: List = Field::record("Ipv4GatewayModels", &IPV4_GATEWAY_MODEL).list(),
}

/// `Ipv4GatewayModels` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Ipv4GatewayModel {
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `Ipv4GatewayId`: text.
    pub ipv4_gateway_id: Option<String>,
    /// `Ipv4GatewayDescription`: text.
    pub ipv4_gateway_description: Option<String>,
    /// `Enabled`: yes or no.
    pub enabled: Option<bool>,
    /// `GmtCreate`: text.
    pub gmt_create: Option<String>,
    /// `Ipv4GatewayRouteTableId`: text.
    pub ipv4_gateway_route_table_id: Option<String>,
    /// `Ipv4GatewayName`: text.
    pub ipv4_gateway_name: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Ipv4GatewayModel: IPV4_GATEWAY_MODEL,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 status: OptStr = Field::string("Status"),
    2 ipv4_gateway_id: OptStr = Field::string("Ipv4GatewayId"),
    3 ipv4_gateway_description: OptStr = Field::string("Ipv4GatewayDescription"),
    4 enabled: OptBool = Field::boolean("Enabled"),
    5 gmt_create: OptStr = Field::string("GmtCreate"),
    6 ipv4_gateway_route_table_id: OptStr = Field::string("Ipv4GatewayRouteTableId"),
    7 ipv4_gateway_name: OptStr = Field::string("Ipv4GatewayName"),
    8 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    9 tags: List = Field::record("Tags", &crate::shapes::TAG).list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListIpv4GatewaysRequest,
    ListIpv4GatewaysResponse,
    Ipv4GatewayModel,
}
