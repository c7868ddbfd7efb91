// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIPv6Translators.json; do not edit.
//! Lists instances of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIPv6Translators),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Paging, errors, open_enum, operation, record,
};

pub use crate::shapes::{BusinessStatus, FlowLogBusinessStatus};

operation! {
    name: "DescribeIPv6Translators",
    effect: Effect::Read,
    request: DescribeIpv6TranslatorsRequest = DESCRIBE_IPV6_TRANSLATORS_REQUEST,
    response: DescribeIpv6TranslatorsResponse = DESCRIBE_IPV6_TRANSLATORS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Ipv6Translators"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 BusinessStatus.NotSupport",
    "400 InvalidIpAddress.WrongFormat = The IP address is malformed or not possible here.",
    "400 InvalidName = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 PayType.NotSupport",
    "400 Status.NotSupport",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `DescribeIPv6Translators`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6TranslatorsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance of IPv6 Translation Service (`ipv6trans-...`). `DescribeIPv6Translators` lists
    /// it.
    pub ipv6_translator_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Size of the resource, which decides its performance and price.
    pub spec: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// IPv6 address at which clients reach the translation instance; it is allocated on creation.
    pub allocate_ipv6_addr: Option<String>,
    /// IPv4 address through which the translation instance reaches the service; it is allocated on
    /// creation.
    pub allocate_ipv4_addr: Option<String>,
    /// How it is paid for: by subscription or by use.
    pub pay_type: Option<PayType>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. Default: `10`.
    pub page_size: Option<i64>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<FlowLogBusinessStatus>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeIpv6TranslatorsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance of IPv6 Translation Service (`ipv6trans-...`).
    pub fn ipv6_translator_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Size of the resource, which decides its performance and price.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// IPv6 address at which clients reach the translation instance; it is allocated on creation.
    pub fn allocate_ipv6_addr(mut self, value: impl Into<String>) -> Self {
        self.allocate_ipv6_addr = Some(value.into());
        self
    }

    /// IPv4 address through which the translation instance reaches the service; it is allocated on
    /// creation.
    pub fn allocate_ipv4_addr(mut self, value: impl Into<String>) -> Self {
        self.allocate_ipv4_addr = Some(value.into());
        self
    }

    /// How it is paid for: by subscription or by use.
    pub fn pay_type(mut self, value: impl Into<PayType>) -> Self {
        self.pay_type = Some(value.into());
        self
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

    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub fn business_status(mut self, value: impl Into<FlowLogBusinessStatus>) -> Self {
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
    4 status: Opt = Field::one_of("Status", Status::VALUES),
    5 allocate_ipv6_addr: OptStr = Field::string("AllocateIpv6Addr"),
    6 allocate_ipv4_addr: OptStr = Field::string("AllocateIpv4Addr"),
    7 pay_type: Opt = Field::one_of("PayType", PayType::VALUES),
    8 page_number: OptInt = Field::int32("PageNumber"),
    9 page_size: OptInt = Field::int32("PageSize"),
    10 business_status: Opt = Field::one_of("BusinessStatus", FlowLogBusinessStatus::VALUES),
}

/// Response of `DescribeIPv6Translators`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6TranslatorsResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `Ipv6Translators`: list of records.
    pub ipv6_translators: Vec<Ipv6Translator>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<String>,
    /// Size of the resource, which decides its performance and price.
    pub spec: Option<String>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// How it is paid for: by subscription or by use.
    pub pay_type: Option<Ipv6TranslatorPayType>,
    /// Id of the instance of IPv6 Translation Service (`ipv6trans-...`). `DescribeIPv6Translators` lists
    /// it.
    pub ipv6_translator_id: Option<String>,
    /// IPv4 address through which the translation instance reaches the service; it is allocated on
    /// creation.
    pub allocate_ipv4_addr: Option<String>,
    /// `AvailableBandwidth`: string.
    pub available_bandwidth: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// When the resource expires, in milliseconds since the beginning of 1970 (UTC).
    pub end_time: Option<i64>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<i64>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<BusinessStatus>,
    /// IPv6 address at which clients reach the translation instance; it is allocated on creation.
    pub allocate_ipv6_addr: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// `Ipv6TranslatorEntryIds`: list of strings.
    pub ipv6_translator_entry_ids: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Ipv6Translator: IPV6_TRANSLATOR,
    0 status: OptStr = Field::string("Status"),
    1 spec: OptStr = Field::string("Spec"),
    2 create_time: OptInt = Field::int64("CreateTime"),
    3 pay_type: Opt = Field::one_of("PayType", Ipv6TranslatorPayType::VALUES),
    4 ipv6_translator_id: OptStr = Field::string("Ipv6TranslatorId"),
    5 allocate_ipv4_addr: OptStr = Field::string("AllocateIpv4Addr"),
    6 available_bandwidth: OptStr = Field::string("AvailableBandwidth"),
    7 region_id: OptStr = Field::string("RegionId"),
    8 end_time: OptInt = Field::int64("EndTime"),
    9 description: OptStr = Field::string("Description"),
    10 bandwidth: OptInt = Field::int32("Bandwidth"),
    11 business_status: Opt = Field::one_of("BusinessStatus", BusinessStatus::VALUES),
    12 allocate_ipv6_addr: OptStr = Field::string("AllocateIpv6Addr"),
    13 name: OptStr = Field::string("Name"),
    14 ipv6_translator_entry_ids: List = Field::string("Ipv6TranslatorEntryIds").wrapped("Ipv6TranslatorEntryId"),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        Init = "init",
        Provisioning = "provisioning",
        Active = "active",
        Updating = "updating",
        Upgrading = "upgrading",
        Deleting = "deleting",
        Deleted = "deleted",
    }
}

open_enum! {
    /// Documented values of `PayType`. The provider may add others.
    pub enum PayType {
        Prepay = "Prepay",
        Postpay = "Postpay",
    }
}

open_enum! {
    /// Documented values of `Ipv6Translators.Ipv6Translator.PayType`. The provider may add others.
    pub enum Ipv6TranslatorPayType {
        Prepay = "Prepay",
        Postpay = "Postpay",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeIpv6TranslatorsRequest,
    DescribeIpv6TranslatorsResponse,
    Ipv6Translator,
}
