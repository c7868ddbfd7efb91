// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribePublicIpAddress.json; do not edit.
//! Lists the ranges of public IP addresses that VPCs of a region use.
//!
//! The classic network is not covered.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribePublicIpAddress),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Paging, Risk, errors, operation, record,
};

operation! {
    name: "DescribePublicIpAddress",
    effect: Effect::Read,
    request: DescribePublicIpAddressRequest = DESCRIBE_PUBLIC_IP_ADDRESS_REQUEST,
    response: DescribePublicIpAddressResponse = DESCRIBE_PUBLIC_IP_ADDRESS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["PublicIpAddress"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `DescribePublicIpAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePublicIpAddressRequest {
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. Default: `100`.
    pub page_size: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribePublicIpAddressRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribePublicIpAddressRequest: DESCRIBE_PUBLIC_IP_ADDRESS_REQUEST,
    0 page_number: OptInt = Field::int32("PageNumber"),
    1 page_size: OptInt = Field::int32("PageSize"),
    2 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `DescribePublicIpAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePublicIpAddressResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Whether this entry or the whole call succeeded.
    pub success: Option<bool>,
    /// Result of the operation, by code: `200` for success, or an error code.
    pub code: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Public IP address, such as `203.0.113.10`.
    pub public_ip_address: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribePublicIpAddressResponse: DESCRIBE_PUBLIC_IP_ADDRESS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 success: OptBool = Field::boolean("Success"),
    2 code: OptStr = Field::string("Code"),
    3 message: OptStr = Field::string("Message"),
    4 page_size: OptInt = Field::int32("PageSize"),
    5 page_number: OptInt = Field::int32("PageNumber"),
    6 total_count: OptInt = Field::int32("TotalCount"),
    7 region_id: OptStr = Field::string("RegionId"),
    8 public_ip_address: List = Field::string("PublicIpAddress").list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribePublicIpAddressRequest,
    DescribePublicIpAddressResponse,
}
