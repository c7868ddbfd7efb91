// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListVpcEndpointServicesByEndUser.json; do not edit.
//! Lists the services that gateway endpoints can lead to.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVpcEndpointServicesByEndUser).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "ListVpcEndpointServicesByEndUser",
    effect: Effect::Read,
    request: ListVpcEndpointServicesByEndUserRequest = LIST_VPC_ENDPOINT_SERVICES_BY_END_USER_REQUEST,
    response: ListVpcEndpointServicesByEndUserResponse = LIST_VPC_ENDPOINT_SERVICES_BY_END_USER_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["Services"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.NextToken",
    "400 ResourceNotFound.EndpointServiceId",
}

/// Request of `ListVpcEndpointServicesByEndUser`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesByEndUserRequest {
    /// `ServiceName`: text.
    pub service_name: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ListVpcEndpointServicesByEndUserRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
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
}

record! {
    ListVpcEndpointServicesByEndUserRequest: LIST_VPC_ENDPOINT_SERVICES_BY_END_USER_REQUEST,
    0 service_name: OptStr = Field::string("ServiceName"),
    1 next_token: OptStr = Field::string("NextToken"),
    2 max_results: OptInt = Field::int64("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `ListVpcEndpointServicesByEndUser`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesByEndUserResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `Services`: records.
    pub services: Vec<Service>,
    /// `TotalCount`: text.
    pub total_count: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ListVpcEndpointServicesByEndUserResponse: LIST_VPC_ENDPOINT_SERVICES_BY_END_USER_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 next_token: OptStr = Field::string("NextToken"),
    2 max_results: OptInt = Field::int64("MaxResults"),
    3 services: List = Field::record("Services", &SERVICE).list(),
    4 total_count: OptStr = Field::string("TotalCount"),
}

/// `Services` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Service {
    /// `ServiceId`: text.
    pub service_id: Option<String>,
    /// `ServiceName`: text.
    pub service_name: Option<String>,
    /// `DefaultPolicyDocument`: text.
    pub default_policy_document: Option<String>,
    /// `SupportPolicy`: yes or no.
    pub support_policy: Option<bool>,
    /// `ServiceDomain`: text.
    pub service_domain: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Service: SERVICE,
    0 service_id: OptStr = Field::string("ServiceId"),
    1 service_name: OptStr = Field::string("ServiceName"),
    2 default_policy_document: OptStr = Field::string("DefaultPolicyDocument"),
    3 support_policy: OptBool = Field::boolean("SupportPolicy"),
    4 service_domain: OptStr = Field::string("ServiceDomain"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListVpcEndpointServicesByEndUserRequest,
    ListVpcEndpointServicesByEndUserResponse,
    Service,
}
