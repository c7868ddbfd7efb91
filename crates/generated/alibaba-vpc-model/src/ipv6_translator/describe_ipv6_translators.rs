// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIPv6Translators.json; do not edit.
//! Lists instances of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIPv6Translators).

use cloudspec_wire::{Effect, Extra, Field, Paging, errors, operation, record};

operation! {
    name: "DescribeIPv6Translators",
    effect: Effect::Read,
    request: DescribeIpv6TranslatorsRequest = DESCRIBE_IPV6_TRANSLATORS_REQUEST,
    response: DescribeIpv6TranslatorsResponse = DESCRIBE_IPV6_TRANSLATORS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Ipv6Translators"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 BusinessStatus.NotSupport",
    "400 InvalidIpAddress.WrongFormat",
    "400 InvalidName",
    "400 PayType.NotSupport",
    "400 Status.NotSupport",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
}

/// Request of `DescribeIPv6Translators`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6TranslatorsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Ipv6TranslatorId`: text.
    pub ipv6_translator_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Spec`: text.
    pub spec: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `AllocateIpv6Addr`: text.
    pub allocate_ipv6_addr: Option<String>,
    /// `AllocateIpv4Addr`: text.
    pub allocate_ipv4_addr: Option<String>,
    /// `PayType`: text.
    pub pay_type: Option<String>,
    /// `PageNumber`: integer. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer. Default: `10`.
    pub page_size: Option<i64>,
    /// `BusinessStatus`: text.
    pub business_status: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeIpv6TranslatorsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Ipv6TranslatorId`.
    pub fn ipv6_translator_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `AllocateIpv6Addr`.
    pub fn allocate_ipv6_addr(mut self, value: impl Into<String>) -> Self {
        self.allocate_ipv6_addr = Some(value.into());
        self
    }

    /// Sets `AllocateIpv4Addr`.
    pub fn allocate_ipv4_addr(mut self, value: impl Into<String>) -> Self {
        self.allocate_ipv4_addr = Some(value.into());
        self
    }

    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `BusinessStatus`.
    pub fn business_status(mut self, value: impl Into<String>) -> Self {
        self.business_status = Some(value.into());
        self
    }
}

record! {
    DescribeIpv6TranslatorsRequest: DESCRIBE_IPV6_TRANSLATORS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_translator_id: OptStr = Field::string("Ipv6TranslatorId"),
    2 name: OptStr = Field::string("Name"),
    3 spec: OptStr = Field::string("Spec"),
    4 status: OptStr = Field::string("Status"),
    5 allocate_ipv6_addr: OptStr = Field::string("AllocateIpv6Addr"),
    6 allocate_ipv4_addr: OptStr = Field::string("AllocateIpv4Addr"),
    7 pay_type: OptStr = Field::string("PayType"),
    8 page_number: OptInt = Field::int32("PageNumber"),
    9 page_size: OptInt = Field::int32("PageSize"),
    10 business_status: OptStr = Field::string("BusinessStatus"),
}

/// Response of `DescribeIPv6Translators`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6TranslatorsResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `Ipv6Translators`: records.
    pub ipv6_translators: Vec<Ipv6Translator>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeIpv6TranslatorsResponse: DESCRIBE_IPV6_TRANSLATORS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 ipv6_translators: List = Field::record("Ipv6Translators", &IPV6_TRANSLATOR).wrapped("Ipv6Translator"),
}

/// `Ipv6Translators.Ipv6Translator` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Ipv6Translator {
    /// `Status`: text.
    pub status: Option<String>,
    /// `Spec`: text.
    pub spec: Option<String>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `PayType`: text.
    pub pay_type: Option<String>,
    /// `Ipv6TranslatorId`: text.
    pub ipv6_translator_id: Option<String>,
    /// `AllocateIpv4Addr`: text.
    pub allocate_ipv4_addr: Option<String>,
    /// `AvailableBandwidth`: text.
    pub available_bandwidth: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `EndTime`: integer.
    pub end_time: Option<i64>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Bandwidth`: integer.
    pub bandwidth: Option<i64>,
    /// `BusinessStatus`: text.
    pub business_status: Option<String>,
    /// `AllocateIpv6Addr`: text.
    pub allocate_ipv6_addr: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Ipv6TranslatorEntryIds`: texts.
    pub ipv6_translator_entry_ids: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Ipv6Translator: IPV6_TRANSLATOR,
    0 status: OptStr = Field::string("Status"),
    1 spec: OptStr = Field::string("Spec"),
    2 create_time: OptInt = Field::int64("CreateTime"),
    3 pay_type: OptStr = Field::string("PayType"),
    4 ipv6_translator_id: OptStr = Field::string("Ipv6TranslatorId"),
    5 allocate_ipv4_addr: OptStr = Field::string("AllocateIpv4Addr"),
    6 available_bandwidth: OptStr = Field::string("AvailableBandwidth"),
    7 region_id: OptStr = Field::string("RegionId"),
    8 end_time: OptInt = Field::int64("EndTime"),
    9 description: OptStr = Field::string("Description"),
    10 bandwidth: OptInt = Field::int32("Bandwidth"),
    11 business_status: OptStr = Field::string("BusinessStatus"),
    12 allocate_ipv6_addr: OptStr = Field::string("AllocateIpv6Addr"),
    13 name: OptStr = Field::string("Name"),
    14 ipv6_translator_entry_ids: List = Field::string("Ipv6TranslatorEntryIds").wrapped("Ipv6TranslatorEntryId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeIpv6TranslatorsRequest,
    DescribeIpv6TranslatorsResponse,
    Ipv6Translator,
}
