// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListVpcGatewayEndpoints.json; do not edit.
//! Lists gateway endpoints.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVpcGatewayEndpoints).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "ListVpcGatewayEndpoints",
    effect: Effect::Read,
    request: ListVpcGatewayEndpointsRequest = LIST_VPC_GATEWAY_ENDPOINTS_REQUEST,
    response: ListVpcGatewayEndpointsResponse = LIST_VPC_GATEWAY_ENDPOINTS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["Endpoints"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.MaxResults",
    "400 IllegalParam.NextToken",
    "400 InvalidVpcId.NotFound",
}

/// Request of `ListVpcGatewayEndpoints`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListVpcGatewayEndpointsRequest {
    /// `EndpointId`: text.
    pub endpoint_id: Option<String>,
    /// `EndpointName`: text.
    pub endpoint_name: Option<String>,
    /// `ServiceName`: text.
    pub service_name: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records, at most 10 elements.
    pub tags: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ListVpcGatewayEndpointsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EndpointId`.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }

    /// Sets `EndpointName`.
    pub fn endpoint_name(mut self, value: impl Into<String>) -> Self {
        self.endpoint_name = Some(value.into());
        self
    }

    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
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

    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }
}

record! {
    ListVpcGatewayEndpointsRequest: LIST_VPC_GATEWAY_ENDPOINTS_REQUEST,
    0 endpoint_id: OptStr = Field::string("EndpointId"),
    1 endpoint_name: OptStr = Field::string("EndpointName"),
    2 service_name: OptStr = Field::string("ServiceName"),
    3 next_token: OptStr = Field::string("NextToken"),
    4 max_results: OptInt = Field::int64("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    5 region_id: OptStr = Field::string("RegionId").required().filled(),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `ListVpcGatewayEndpoints`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListVpcGatewayEndpointsResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `Endpoints`: records.
    pub endpoints: Vec<Endpoint>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ListVpcGatewayEndpointsResponse: LIST_VPC_GATEWAY_ENDPOINTS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 next_token: OptStr = Field::string("NextToken"),
    2 total_count: OptInt = Field::int64("TotalCount"),
    3 endpoints: List = Field::record("Endpoints", &ENDPOINT).list(),
    4 max_results: OptInt = Field::int64("MaxResults"),
}

/// `Endpoints` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Endpoint {
    /// `EndpointId`: text.
    pub endpoint_id: Option<String>,
    /// `EndpointName`: text.
    pub endpoint_name: Option<String>,
    /// `EndpointDescription`: text.
    pub endpoint_description: Option<String>,
    /// `ServiceName`: text.
    pub service_name: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `PolicyDocument`: text.
    pub policy_document: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `EndpointStatus`: text.
    pub endpoint_status: Option<String>,
    /// `AssociatedRouteTables`: texts.
    pub associated_route_tables: Vec<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Endpoint: ENDPOINT,
    0 endpoint_id: OptStr = Field::string("EndpointId"),
    1 endpoint_name: OptStr = Field::string("EndpointName"),
    2 endpoint_description: OptStr = Field::string("EndpointDescription"),
    3 service_name: OptStr = Field::string("ServiceName"),
    4 vpc_id: OptStr = Field::string("VpcId"),
    5 policy_document: OptStr = Field::string("PolicyDocument"),
    6 creation_time: OptStr = Field::string("CreationTime"),
    7 endpoint_status: OptStr = Field::string("EndpointStatus"),
    8 associated_route_tables: List = Field::string("AssociatedRouteTables").list(),
    9 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    10 tags: List = Field::record("Tags", &crate::shapes::TAG).list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListVpcGatewayEndpointsRequest,
    ListVpcGatewayEndpointsResponse,
    Endpoint,
}
