// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListVpcEndpointServicesByEndUser.json; do not edit.
//! Lists the services that gateway endpoints can lead to.
//!
//! `CreateVpcGatewayEndpoint` takes the name of one of them.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVpcEndpointServicesByEndUser), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, errors, operation, record,
};

operation! {
    name: "ListVpcEndpointServicesByEndUser",
    effect: Effect::Read,
    request: ListVpcEndpointServicesByEndUserRequest = LIST_VPC_ENDPOINT_SERVICES_BY_END_USER_REQUEST,
    response: ListVpcEndpointServicesByEndUserResponse = LIST_VPC_ENDPOINT_SERVICES_BY_END_USER_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["Services"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List),
}

errors! {
    "400 IllegalParam.NextToken = The token is not one that a response has returned, or belongs to another query. Begin again without it.",
    "400 ResourceNotFound.EndpointServiceId",
}

/// Request of `ListVpcEndpointServicesByEndUser`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesByEndUserRequest {
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
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListVpcEndpointServicesByEndUserRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// `Services`: list of records.
    pub services: Vec<Service>,
    /// How many entries match, on all pages together.
    pub total_count: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListVpcEndpointServicesByEndUserResponse: LIST_VPC_ENDPOINT_SERVICES_BY_END_USER_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 next_token: OptStr = Field::string("NextToken"),
    2 max_results: OptInt = Field::int64("MaxResults"),
    3 services: List = Field::record("Services", &SERVICE_).list(),
    4 total_count: OptStr = Field::string("TotalCount"),
}

/// `Services` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Service {
    /// `ServiceId`: string.
    pub service_id: Option<String>,
    /// Name of the service, such as `com.aliyun.cn-hangzhou.oss` for a gateway endpoint, or the cloud
    /// service that is named.
    pub service_name: Option<String>,
    /// `DefaultPolicyDocument`: string.
    pub default_policy_document: Option<String>,
    /// `SupportPolicy`: boolean.
    pub support_policy: Option<bool>,
    /// `ServiceDomain`: string.
    pub service_domain: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Service: SERVICE_,
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
