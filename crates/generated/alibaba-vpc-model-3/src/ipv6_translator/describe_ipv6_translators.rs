// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIPv6Translators.json; do not edit.
//! Lists instances of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIPv6Translators).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeIpv6TranslatorsRequest, DescribeIpv6TranslatorsResponse>(
    "DescribeIPv6Translators", Effect::Read, &DESCRIBE_IPV6_TRANSLATORS_REQUEST, &DESCRIBE_IPV6_TRANSLATORS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Ipv6Translators"],
    total: Some(&["TotalCount"]),
}), "
    400 BusinessStatus.NotSupport InvalidIpAddress.WrongFormat InvalidName PayType.NotSupport Status.NotSupport
    403 Forbbiden.SubUser Forbidden
");

/// Request of `DescribeIPv6Translators`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeIpv6TranslatorsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6TranslatorId`: text. */ pub ipv6_translator_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `AllocateIpv6Addr`: text. */ pub allocate_ipv6_addr: Option<String>,
    /** `AllocateIpv4Addr`: text. */ pub allocate_ipv4_addr: Option<String>,
    /** `PayType`: text. */ pub pay_type: Option<String>,
    /** `PageNumber`: integer. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. Default: `10`. */ pub page_size: Option<i64>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeIpv6TranslatorsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Ipv6TranslatorId`.
    pub fn ipv6_translator_id(mut self, value: impl Into<String>) -> Self { self.ipv6_translator_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<String>) -> Self { self.spec = Some(value.into()); self }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
    /// Sets `AllocateIpv6Addr`.
    pub fn allocate_ipv6_addr(mut self, value: impl Into<String>) -> Self { self.allocate_ipv6_addr = Some(value.into()); self }
    /// Sets `AllocateIpv4Addr`.
    pub fn allocate_ipv4_addr(mut self, value: impl Into<String>) -> Self { self.allocate_ipv4_addr = Some(value.into()); self }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self { self.pay_type = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `BusinessStatus`.
    pub fn business_status(mut self, value: impl Into<String>) -> Self { self.business_status = Some(value.into()); self }
}
/// Table of [`DescribeIpv6TranslatorsRequest`].
pub static DESCRIBE_IPV6_TRANSLATORS_REQUEST: Schema =
    Schema { name: "DescribeIpv6TranslatorsRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6TranslatorId"),
    Field::string("Name"),
    Field::string("Spec"),
    Field::string("Status"),
    Field::string("AllocateIpv6Addr"),
    Field::string("AllocateIpv4Addr"),
    Field::string("PayType"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("BusinessStatus"),
]; &ROWS } };
record!(DescribeIpv6TranslatorsRequest, DESCRIBE_IPV6_TRANSLATORS_REQUEST,
    [0 OptStr region_id, 1 OptStr ipv6_translator_id, 2 OptStr name, 3 OptStr spec, 4 OptStr status, 5 OptStr allocate_ipv6_addr,
    6 OptStr allocate_ipv4_addr, 7 OptStr pay_type, 10 OptStr business_status] [8 OptInt page_number, 9 OptInt page_size]);

/// Answer of `DescribeIPv6Translators`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeIpv6TranslatorsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Ipv6Translators`: records. */ pub ipv6_translators: Vec<Ipv6Translator>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeIpv6TranslatorsResponse`].
pub static DESCRIBE_IPV6_TRANSLATORS_RESPONSE: Schema =
    Schema { name: "DescribeIpv6TranslatorsResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("Ipv6Translators", &IPV6_TRANSLATOR).wrapped("Ipv6Translator"),
]; &ROWS } };
record!(DescribeIpv6TranslatorsResponse, DESCRIBE_IPV6_TRANSLATORS_RESPONSE,
    [1 OptStr request_id, 4 List ipv6_translators] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Ipv6Translators.Ipv6Translator` holds.
#[derive(Default)] #[non_exhaustive] pub struct Ipv6Translator {
    /** `Status`: text. */ pub status: Option<String>,
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `PayType`: text. */ pub pay_type: Option<String>,
    /** `Ipv6TranslatorId`: text. */ pub ipv6_translator_id: Option<String>,
    /** `AllocateIpv4Addr`: text. */ pub allocate_ipv4_addr: Option<String>,
    /** `AvailableBandwidth`: text. */ pub available_bandwidth: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `EndTime`: integer. */ pub end_time: Option<i64>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Bandwidth`: integer. */ pub bandwidth: Option<i64>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `AllocateIpv6Addr`: text. */ pub allocate_ipv6_addr: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Ipv6TranslatorEntryIds`: texts. */ pub ipv6_translator_entry_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Ipv6Translator`].
pub static IPV6_TRANSLATOR: Schema = Schema { name: "Ipv6Translator", fields: { static ROWS: [Field; 15] = [
    Field::string("Status"),
    Field::string("Spec"),
    Field::int64("CreateTime"),
    Field::string("PayType"),
    Field::string("Ipv6TranslatorId"),
    Field::string("AllocateIpv4Addr"),
    Field::string("AvailableBandwidth"),
    Field::string("RegionId"),
    Field::int64("EndTime"),
    Field::string("Description"),
    Field::int32("Bandwidth"),
    Field::string("BusinessStatus"),
    Field::string("AllocateIpv6Addr"),
    Field::string("Name"),
    Field::string("Ipv6TranslatorEntryIds").wrapped("Ipv6TranslatorEntryId"),
]; &ROWS } };
record!(Ipv6Translator, IPV6_TRANSLATOR,
    [0 OptStr status, 1 OptStr spec, 3 OptStr pay_type, 4 OptStr ipv6_translator_id, 5 OptStr allocate_ipv4_addr,
    6 OptStr available_bandwidth, 7 OptStr region_id, 9 OptStr description, 11 OptStr business_status,
    12 OptStr allocate_ipv6_addr, 13 OptStr name, 14 List ipv6_translator_entry_ids] [2 OptInt create_time, 8 OptInt end_time,
    10 OptInt bandwidth]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeIpv6TranslatorsRequest, DescribeIpv6TranslatorsResponse, Ipv6Translator,
);
