// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListVpcGatewayEndpoints.json; do not edit.
//! Lists gateway endpoints.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVpcGatewayEndpoints).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<ListVpcGatewayEndpointsRequest, ListVpcGatewayEndpointsResponse>(
    "ListVpcGatewayEndpoints", Effect::Read, &LIST_VPC_GATEWAY_ENDPOINTS_REQUEST, &LIST_VPC_GATEWAY_ENDPOINTS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["Endpoints"],
    total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.MaxResults IllegalParam.NextToken InvalidVpcId.NotFound
");

/// Request of `ListVpcGatewayEndpoints`.
#[derive(Default)] #[non_exhaustive] pub struct ListVpcGatewayEndpointsRequest {
    /** `EndpointId`: text. */ pub endpoint_id: Option<String>,
    /** `EndpointName`: text. */ pub endpoint_name: Option<String>,
    /** `ServiceName`: text. */ pub service_name: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 100. Default: `10`. */ pub max_results: Option<i64>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records, at most 10 elements. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl ListVpcGatewayEndpointsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `EndpointId`.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self { self.endpoint_id = Some(value.into()); self }
    /// Sets `EndpointName`.
    pub fn endpoint_name(mut self, value: impl Into<String>) -> Self { self.endpoint_name = Some(value.into()); self }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self { self.service_name = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
}
/// Table of [`ListVpcGatewayEndpointsRequest`].
pub static LIST_VPC_GATEWAY_ENDPOINTS_REQUEST: Schema =
    Schema { name: "ListVpcGatewayEndpointsRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("EndpointId"),
    Field::string("EndpointName"),
    Field::string("ServiceName"),
    Field::string("NextToken"),
    Field::int64("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(ListVpcGatewayEndpointsRequest, LIST_VPC_GATEWAY_ENDPOINTS_REQUEST,
    [0 OptStr endpoint_id, 1 OptStr endpoint_name, 2 OptStr service_name, 3 OptStr next_token, 5 OptStr region_id,
    6 OptStr resource_group_id, 7 List tags] [4 OptInt max_results]);

/// Answer of `ListVpcGatewayEndpoints`.
#[derive(Default)] #[non_exhaustive] pub struct ListVpcGatewayEndpointsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Endpoints`: records. */ pub endpoints: Vec<Endpoint>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListVpcGatewayEndpointsResponse`].
pub static LIST_VPC_GATEWAY_ENDPOINTS_RESPONSE: Schema =
    Schema { name: "ListVpcGatewayEndpointsResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::string("NextToken"),
    Field::int64("TotalCount"),
    Field::record("Endpoints", &ENDPOINT).list(),
    Field::int64("MaxResults"),
]; &ROWS } };
record!(ListVpcGatewayEndpointsResponse, LIST_VPC_GATEWAY_ENDPOINTS_RESPONSE,
    [0 OptStr request_id, 1 OptStr next_token, 3 List endpoints] [2 OptInt total_count, 4 OptInt max_results]);

/// What `Endpoints` holds.
#[derive(Default)] #[non_exhaustive] pub struct Endpoint {
    /** `EndpointId`: text. */ pub endpoint_id: Option<String>,
    /** `EndpointName`: text. */ pub endpoint_name: Option<String>,
    /** `EndpointDescription`: text. */ pub endpoint_description: Option<String>,
    /** `ServiceName`: text. */ pub service_name: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `PolicyDocument`: text. */ pub policy_document: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `EndpointStatus`: text. */ pub endpoint_status: Option<String>,
    /** `AssociatedRouteTables`: texts. */ pub associated_route_tables: Vec<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Endpoint`].
pub static ENDPOINT: Schema = Schema { name: "Endpoint", fields: { static ROWS: [Field; 11] = [
    Field::string("EndpointId"),
    Field::string("EndpointName"),
    Field::string("EndpointDescription"),
    Field::string("ServiceName"),
    Field::string("VpcId"),
    Field::string("PolicyDocument"),
    Field::string("CreationTime"),
    Field::string("EndpointStatus"),
    Field::string("AssociatedRouteTables").list(),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list(),
]; &ROWS } };
record!(Endpoint, ENDPOINT,
    [0 OptStr endpoint_id, 1 OptStr endpoint_name, 2 OptStr endpoint_description, 3 OptStr service_name, 4 OptStr vpc_id,
    5 OptStr policy_document, 6 OptStr creation_time, 7 OptStr endpoint_status, 8 List associated_route_tables,
    9 OptStr resource_group_id, 10 List tags] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ListVpcGatewayEndpointsRequest, ListVpcGatewayEndpointsResponse, Endpoint,
);
