// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListVpcEndpointServicesByEndUser.json; do not edit.
//! Lists the services that gateway endpoints can lead to.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVpcEndpointServicesByEndUser).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<ListVpcEndpointServicesByEndUserRequest, ListVpcEndpointServicesByEndUserResponse>(
    "ListVpcEndpointServicesByEndUser", Effect::Read, &LIST_VPC_ENDPOINT_SERVICES_BY_END_USER_REQUEST,
    &LIST_VPC_ENDPOINT_SERVICES_BY_END_USER_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["Services"],
    total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.NextToken ResourceNotFound.EndpointServiceId
");

/// Request of `ListVpcEndpointServicesByEndUser`.
#[derive(Default)] #[non_exhaustive] pub struct ListVpcEndpointServicesByEndUserRequest {
    /** `ServiceName`: text. */ pub service_name: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 100. Default: `10`. */ pub max_results: Option<i64>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ListVpcEndpointServicesByEndUserRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self { self.service_name = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ListVpcEndpointServicesByEndUserRequest`].
pub static LIST_VPC_ENDPOINT_SERVICES_BY_END_USER_REQUEST: Schema =
    Schema { name: "ListVpcEndpointServicesByEndUserRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("ServiceName"),
    Field::string("NextToken"),
    Field::int64("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(ListVpcEndpointServicesByEndUserRequest, LIST_VPC_ENDPOINT_SERVICES_BY_END_USER_REQUEST,
    [0 OptStr service_name, 1 OptStr next_token, 3 OptStr region_id] [2 OptInt max_results]);

/// Answer of `ListVpcEndpointServicesByEndUser`.
#[derive(Default)] #[non_exhaustive] pub struct ListVpcEndpointServicesByEndUserResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `Services`: records. */ pub services: Vec<Service>,
    /** `TotalCount`: text. */ pub total_count: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListVpcEndpointServicesByEndUserResponse`].
pub static LIST_VPC_ENDPOINT_SERVICES_BY_END_USER_RESPONSE: Schema =
    Schema { name: "ListVpcEndpointServicesByEndUserResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::string("NextToken"),
    Field::int64("MaxResults"),
    Field::record("Services", &SERVICE).list(),
    Field::string("TotalCount"),
]; &ROWS } };
record!(ListVpcEndpointServicesByEndUserResponse, LIST_VPC_ENDPOINT_SERVICES_BY_END_USER_RESPONSE,
    [0 OptStr request_id, 1 OptStr next_token, 3 List services, 4 OptStr total_count] [2 OptInt max_results]);

/// What `Services` holds.
#[derive(Default)] #[non_exhaustive] pub struct Service {
    /** `ServiceId`: text. */ pub service_id: Option<String>,
    /** `ServiceName`: text. */ pub service_name: Option<String>,
    /** `DefaultPolicyDocument`: text. */ pub default_policy_document: Option<String>,
    /** `SupportPolicy`: yes or no. */ pub support_policy: Option<bool>,
    /** `ServiceDomain`: text. */ pub service_domain: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Service`].
pub static SERVICE: Schema = Schema { name: "Service", fields: { static ROWS: [Field; 5] = [
    Field::string("ServiceId"),
    Field::string("ServiceName"),
    Field::string("DefaultPolicyDocument"),
    Field::boolean("SupportPolicy"),
    Field::string("ServiceDomain"),
]; &ROWS } };
record!(Service, SERVICE,
    [0 OptStr service_id, 1 OptStr service_name, 2 OptStr default_policy_document,
    4 OptStr service_domain] [3 OptBool support_policy]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ListVpcEndpointServicesByEndUserRequest, ListVpcEndpointServicesByEndUserResponse, Service,
);
