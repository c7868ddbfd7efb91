// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIPv6Translator.json; do not edit.
//! Creates an instance of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIPv6Translator), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, errors, open_enum, operation, record,
};

pub use crate::shapes::PricingCycle;

operation! {
    name: "CreateIPv6Translator",
    effect: Effect::Write,
    request: CreateIpv6TranslatorRequest = CREATE_IPV6_TRANSLATOR_REQUEST,
    response: CreateIpv6TranslatorResponse = CREATE_IPV6_TRANSLATOR_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 Bandwidth.NotSupport",
    "400 Duration.NotSupport",
    "400 InvalidName = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InventoryNotEnough",
    "400 PayType.NotSupport",
    "400 PricingCycle.NotSupport",
    "400 Resource.QuotaFull = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "400 Spec.NotSupport",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `CreateIPv6Translator`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv6TranslatorRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Size of the resource, which decides its performance and price. Default: `small`.
    pub spec: Option<String>,
    /// How it is paid for: by subscription or by use. Default: `PREPAY`.
    pub pay_type: Option<PayType>,
    /// What the length of the purchase counts: `Month` or `Year`.
    pub pricing_cycle: Option<PricingCycle>,
    /// Length of the purchase, counted in the unit that stands beside it.
    pub duration: Option<i64>,
    /// Whether the order is paid at once from the account's balance. Otherwise it waits in the order
    /// centre. Default: `false`.
    pub auto_pay: Option<bool>,
    /// Most bandwidth, in each direction. Unit: Mbit/s. Default: `10`.
    pub bandwidth: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateIpv6TranslatorRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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

    /// How it is paid for: by subscription or by use.
    pub fn pay_type(mut self, value: impl Into<PayType>) -> Self {
        self.pay_type = Some(value.into());
        self
    }

    /// What the length of the purchase counts: `Month` or `Year`.
    pub fn pricing_cycle(mut self, value: impl Into<PricingCycle>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }

    /// Length of the purchase, counted in the unit that stands beside it.
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }

    /// Whether the order is paid at once from the account's balance.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Most bandwidth, in each direction.
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }
}

record! {
    CreateIpv6TranslatorRequest: CREATE_IPV6_TRANSLATOR_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 name: OptStr = Field::string("Name"),
    3 spec: OptStr = Field::string("Spec"),
    4 pay_type: Opt = Field::one_of("PayType", PayType::VALUES),
    5 pricing_cycle: Opt = Field::one_of("PricingCycle", PricingCycle::VALUES),
    6 duration: OptInt = Field::int32("Duration"),
    7 auto_pay: OptBool = Field::boolean("AutoPay"),
    8 bandwidth: OptInt = Field::int32("Bandwidth"),
}

/// Response of `CreateIPv6Translator`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv6TranslatorResponse {
    /// Id of the instance of IPv6 Translation Service (`ipv6trans-...`). `DescribeIPv6Translators` lists
    /// it.
    pub ipv6_translator_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Size of the resource, which decides its performance and price.
    pub spec: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateIpv6TranslatorResponse: CREATE_IPV6_TRANSLATOR_RESPONSE,
    0 ipv6_translator_id: OptStr = Field::string("Ipv6TranslatorId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 spec: OptStr = Field::string("Spec"),
    3 name: OptStr = Field::string("Name"),
    4 order_id: OptInt = Field::int64("OrderId"),
}

open_enum! {
    /// Documented values of `PayType`. The provider may add others.
    pub enum PayType {
        Prepay = "PREPAY",
        Postpay = "POSTPAY",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateIpv6TranslatorRequest,
    CreateIpv6TranslatorResponse,
}
