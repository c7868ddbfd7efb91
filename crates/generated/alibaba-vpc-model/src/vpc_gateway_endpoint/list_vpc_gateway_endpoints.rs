// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListVpcGatewayEndpoints.json; do not edit.
//! Lists gateway endpoints.
//!
//! They are filtered by id, name, service, resource group and tags.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVpcGatewayEndpoints),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, Timestamp, errors,
    operation, record,
};

pub use crate::shapes::{EndpointStatus, Tag};

operation! {
    name: "ListVpcGatewayEndpoints",
    effect: Effect::Read,
    request: ListVpcGatewayEndpointsRequest = LIST_VPC_GATEWAY_ENDPOINTS_REQUEST,
    response: ListVpcGatewayEndpointsResponse = LIST_VPC_GATEWAY_ENDPOINTS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["Endpoints"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.MaxResults",
    "400 IllegalParam.NextToken = The token is not one that a response has returned, or belongs to another query. Begin again without it.",
    "400 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
}

/// Request of `ListVpcGatewayEndpoints`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListVpcGatewayEndpointsRequest {
    /// Id of the endpoint (`vpce-...`). `ListVpcGatewayEndpoints` lists it.
    pub endpoint_id: Option<String>,
    /// Name of the endpoint: 1 to 128 characters.
    pub endpoint_name: Option<String>,
    /// Name of the service, such as `com.aliyun.cn-hangzhou.oss` for a gateway endpoint, or the cloud
    /// service that is named.
    pub service_name: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 10 elements.
    pub tags: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListVpcGatewayEndpointsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the endpoint (`vpce-...`).
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }

    /// Name of the endpoint: 1 to 128 characters.
    pub fn endpoint_name(mut self, value: impl Into<String>) -> Self {
        self.endpoint_name = Some(value.into());
        self
    }

    /// Name of the service, such as `com.aliyun.cn-hangzhou.oss` for a gateway endpoint, or the cloud
    /// service that is named.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Gateway endpoints that match, one entry for each, with the service that they lead to.
    pub endpoints: Vec<Endpoint>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Id of the endpoint (`vpce-...`). `ListVpcGatewayEndpoints` lists it.
    pub endpoint_id: Option<String>,
    /// Name of the endpoint: 1 to 128 characters.
    pub endpoint_name: Option<String>,
    /// Description of the endpoint: 1 to 255 characters.
    pub endpoint_description: Option<String>,
    /// Name of the service, such as `com.aliyun.cn-hangzhou.oss` for a gateway endpoint, or the cloud
    /// service that is named.
    pub service_name: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Policy of the endpoint, as JSON text: who may reach what through it.
    pub policy_document: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// State of the endpoint: `Creating`, `Created` (ready), `Modifying`, `Associating`, `Dissociating` or
    /// `Deleting`.
    pub endpoint_status: Option<EndpointStatus>,
    /// `AssociatedRouteTables`: list of strings.
    pub associated_route_tables: Vec<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    6 creation_time: Opt = Field::timestamp("CreationTime"),
    7 endpoint_status: Opt = Field::one_of("EndpointStatus", EndpointStatus::VALUES),
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
