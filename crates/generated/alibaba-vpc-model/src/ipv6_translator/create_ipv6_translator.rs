// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIPv6Translator.json; do not edit.
//! Creates an instance of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIPv6Translator).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateIPv6Translator",
    effect: Effect::Write,
    request: CreateIpv6TranslatorRequest = CREATE_IPV6_TRANSLATOR_REQUEST,
    response: CreateIpv6TranslatorResponse = CREATE_IPV6_TRANSLATOR_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Bandwidth.NotSupport",
    "400 Duration.NotSupport",
    "400 InvalidName",
    "400 InventoryNotEnough",
    "400 PayType.NotSupport",
    "400 PricingCycle.NotSupport",
    "400 Resource.QuotaFull",
    "400 Spec.NotSupport",
    "500 InternalError",
}

/// Request of `CreateIPv6Translator`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv6TranslatorRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Spec`: text. Default: `small`.
    pub spec: Option<String>,
    /// `PayType`: text. Default: `PREPAY`.
    pub pay_type: Option<String>,
    /// `PricingCycle`: text.
    pub pricing_cycle: Option<String>,
    /// `Duration`: integer.
    pub duration: Option<i64>,
    /// `AutoPay`: yes or no. Default: `false`.
    pub auto_pay: Option<bool>,
    /// `Bandwidth`: integer. Default: `10`.
    pub bandwidth: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateIpv6TranslatorRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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

    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }

    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }

    /// Sets `Duration`.
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }

    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `Bandwidth`.
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
    4 pay_type: OptStr = Field::string("PayType"),
    5 pricing_cycle: OptStr = Field::string("PricingCycle"),
    6 duration: OptInt = Field::int32("Duration"),
    7 auto_pay: OptBool = Field::boolean("AutoPay"),
    8 bandwidth: OptInt = Field::int32("Bandwidth"),
}

/// Response of `CreateIPv6Translator`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv6TranslatorResponse {
    /// `Ipv6TranslatorId`: text.
    pub ipv6_translator_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Spec`: text.
    pub spec: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `OrderId`: integer.
    pub order_id: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateIpv6TranslatorRequest,
    CreateIpv6TranslatorResponse,
}
