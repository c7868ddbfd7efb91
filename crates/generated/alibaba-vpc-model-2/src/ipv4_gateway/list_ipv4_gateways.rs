// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListIpv4Gateways.json; do not edit.
//! Lists IPv4 gateways.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListIpv4Gateways).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<ListIpv4GatewaysRequest, ListIpv4GatewaysResponse>(
    "ListIpv4Gateways", Effect::Read, &LIST_IPV4_GATEWAYS_REQUEST, &LIST_IPV4_GATEWAYS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["Ipv4GatewayModels"], total: Some(&["TotalCount"]),
}));

/// Request of `ListIpv4Gateways`.
#[derive(Default)] #[non_exhaustive] pub struct ListIpv4GatewaysRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `Ipv4GatewayId`: text. */ pub ipv4_gateway_id: Option<String>,
    /** `Ipv4GatewayName`: text. */ pub ipv4_gateway_name: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records, at most 10 elements. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl ListIpv4GatewaysRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `Ipv4GatewayId`.
    pub fn ipv4_gateway_id(mut self, value: impl Into<String>) -> Self { self.ipv4_gateway_id = Some(value.into()); self }
    /// Sets `Ipv4GatewayName`.
    pub fn ipv4_gateway_name(mut self, value: impl Into<String>) -> Self { self.ipv4_gateway_name = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
}
/// Table of [`ListIpv4GatewaysRequest`].
pub static LIST_IPV4_GATEWAYS_REQUEST: Schema = Schema { name: "ListIpv4GatewaysRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").required().filled(),
    Field::int32("MaxResults"),
    Field::string("NextToken"),
    Field::string("VpcId"),
    Field::string("Ipv4GatewayId"),
    Field::string("Ipv4GatewayName"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(ListIpv4GatewaysRequest, LIST_IPV4_GATEWAYS_REQUEST,
    [0 OptStr region_id, 2 OptStr next_token, 3 OptStr vpc_id, 4 OptStr ipv4_gateway_id, 5 OptStr ipv4_gateway_name,
    6 OptStr resource_group_id, 7 List tags] [1 OptInt max_results]);

/// Answer of `ListIpv4Gateways`.
#[derive(Default)] #[non_exhaustive] pub struct ListIpv4GatewaysResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: text. */ pub total_count: Option<String>,
    /** `Ipv4GatewayModels`: records. */ pub ipv4_gateway_models: Vec<Ipv4GatewayModel>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListIpv4GatewaysResponse`].
pub static LIST_IPV4_GATEWAYS_RESPONSE: Schema = Schema { name: "ListIpv4GatewaysResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::string("TotalCount"),
    Field::record("Ipv4GatewayModels", &IPV4_GATEWAY_MODEL).list(),
]; &ROWS } };
record!(ListIpv4GatewaysResponse, LIST_IPV4_GATEWAYS_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 2 OptStr total_count, 3 List ipv4_gateway_models] []);

/// What `Ipv4GatewayModels` holds.
#[derive(Default)] #[non_exhaustive] pub struct Ipv4GatewayModel {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `Ipv4GatewayId`: text. */ pub ipv4_gateway_id: Option<String>,
    /** `Ipv4GatewayDescription`: text. */ pub ipv4_gateway_description: Option<String>,
    /** `Enabled`: yes or no. */ pub enabled: Option<bool>,
    /** `GmtCreate`: text. */ pub gmt_create: Option<String>,
    /** `Ipv4GatewayRouteTableId`: text. */ pub ipv4_gateway_route_table_id: Option<String>,
    /** `Ipv4GatewayName`: text. */ pub ipv4_gateway_name: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Ipv4GatewayModel`].
pub static IPV4_GATEWAY_MODEL: Schema = Schema { name: "Ipv4GatewayModel", fields: { static ROWS: [Field; 10] = [
    Field::string("VpcId"),
    Field::string("Status"),
    Field::string("Ipv4GatewayId"),
    Field::string("Ipv4GatewayDescription"),
    Field::boolean("Enabled"),
    Field::string("GmtCreate"),
    Field::string("Ipv4GatewayRouteTableId"),
    Field::string("Ipv4GatewayName"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list(),
]; &ROWS } };
record!(Ipv4GatewayModel, IPV4_GATEWAY_MODEL,
    [0 OptStr vpc_id, 1 OptStr status, 2 OptStr ipv4_gateway_id, 3 OptStr ipv4_gateway_description, 5 OptStr gmt_create,
    6 OptStr ipv4_gateway_route_table_id, 7 OptStr ipv4_gateway_name, 8 OptStr resource_group_id, 9 List tags] [4 OptBool enabled]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ListIpv4GatewaysRequest, ListIpv4GatewaysResponse, Ipv4GatewayModel);
