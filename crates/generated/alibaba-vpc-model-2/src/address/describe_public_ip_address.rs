// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribePublicIpAddress.json; do not edit.
//! Lists the ranges of public IP addresses that VPCs of a region use.
//!
//! The classic network is not covered.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribePublicIpAddress).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribePublicIpAddressRequest, DescribePublicIpAddressResponse>(
    "DescribePublicIpAddress", Effect::Read, &DESCRIBE_PUBLIC_IP_ADDRESS_REQUEST, &DESCRIBE_PUBLIC_IP_ADDRESS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["PublicIpAddress"],
    total: Some(&["TotalCount"]),
}), "
    403 Forbidden
");

/// Request of `DescribePublicIpAddress`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePublicIpAddressRequest {
    /** `PageNumber`: integer. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. Default: `100`. */ pub page_size: Option<i64>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribePublicIpAddressRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribePublicIpAddressRequest`].
pub static DESCRIBE_PUBLIC_IP_ADDRESS_REQUEST: Schema =
    Schema { name: "DescribePublicIpAddressRequest", fields: { static ROWS: [Field; 3] = [
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(DescribePublicIpAddressRequest, DESCRIBE_PUBLIC_IP_ADDRESS_REQUEST,
    [2 OptStr region_id] [0 OptInt page_number, 1 OptInt page_size]);

/// Answer of `DescribePublicIpAddress`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePublicIpAddressResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Success`: yes or no. */ pub success: Option<bool>,
    /** `Code`: text. */ pub code: Option<String>,
    /** `Message`: text. */ pub message: Option<String>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `PublicIpAddress`: texts. */ pub public_ip_address: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribePublicIpAddressResponse`].
pub static DESCRIBE_PUBLIC_IP_ADDRESS_RESPONSE: Schema =
    Schema { name: "DescribePublicIpAddressResponse", fields: { static ROWS: [Field; 9] = [
    Field::string("RequestId"),
    Field::boolean("Success"),
    Field::string("Code"),
    Field::string("Message"),
    Field::int32("PageSize"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::string("RegionId"),
    Field::string("PublicIpAddress").list(),
]; &ROWS } };
record!(DescribePublicIpAddressResponse, DESCRIBE_PUBLIC_IP_ADDRESS_RESPONSE,
    [0 OptStr request_id, 2 OptStr code, 3 OptStr message, 7 OptStr region_id, 8 List public_ip_address] [1 OptBool success,
    4 OptInt page_size, 5 OptInt page_number, 6 OptInt total_count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribePublicIpAddressRequest, DescribePublicIpAddressResponse);
