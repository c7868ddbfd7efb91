// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIPv6Translator.json; do not edit.
//! Creates an instance of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIPv6Translator).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateIpv6TranslatorRequest, CreateIpv6TranslatorResponse>(
    "CreateIPv6Translator", Effect::Write, &CREATE_IPV6_TRANSLATOR_REQUEST, &CREATE_IPV6_TRANSLATOR_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Bandwidth.NotSupport Duration.NotSupport InvalidName InventoryNotEnough PayType.NotSupport PricingCycle.NotSupport
    400 Resource.QuotaFull Spec.NotSupport
    500 InternalError
");

/// Request of `CreateIPv6Translator`.
#[derive(Default)] #[non_exhaustive] pub struct CreateIpv6TranslatorRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Spec`: text. Default: `small`. */ pub spec: Option<String>,
    /** `PayType`: text. Default: `PREPAY`. */ pub pay_type: Option<String>,
    /** `PricingCycle`: text. */ pub pricing_cycle: Option<String>,
    /** `Duration`: integer. */ pub duration: Option<i64>,
    /** `AutoPay`: yes or no. Default: `false`. */ pub auto_pay: Option<bool>,
    /** `Bandwidth`: integer. Default: `10`. */ pub bandwidth: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl CreateIpv6TranslatorRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<String>) -> Self { self.spec = Some(value.into()); self }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self { self.pay_type = Some(value.into()); self }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self { self.pricing_cycle = Some(value.into()); self }
    /// Sets `Duration`.
    pub fn duration(mut self, value: i64) -> Self { self.duration = Some(value); self }
    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self { self.auto_pay = Some(value); self }
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: i64) -> Self { self.bandwidth = Some(value); self }
}
/// Table of [`CreateIpv6TranslatorRequest`].
pub static CREATE_IPV6_TRANSLATOR_REQUEST: Schema =
    Schema { name: "CreateIpv6TranslatorRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("Name"),
    Field::string("Spec"),
    Field::string("PayType"),
    Field::string("PricingCycle"),
    Field::int32("Duration"),
    Field::boolean("AutoPay"),
    Field::int32("Bandwidth"),
]; &ROWS } };
record!(CreateIpv6TranslatorRequest, CREATE_IPV6_TRANSLATOR_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 OptStr name, 3 OptStr spec, 4 OptStr pay_type,
    5 OptStr pricing_cycle] [6 OptInt duration, 7 OptBool auto_pay, 8 OptInt bandwidth]);

/// Answer of `CreateIPv6Translator`.
#[derive(Default)] #[non_exhaustive] pub struct CreateIpv6TranslatorResponse {
    /** `Ipv6TranslatorId`: text. */ pub ipv6_translator_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `OrderId`: integer. */ pub order_id: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateIpv6TranslatorResponse`].
pub static CREATE_IPV6_TRANSLATOR_RESPONSE: Schema =
    Schema { name: "CreateIpv6TranslatorResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("Ipv6TranslatorId"),
    Field::string("RequestId"),
    Field::string("Spec"),
    Field::string("Name"),
    Field::int64("OrderId"),
]; &ROWS } };
record!(CreateIpv6TranslatorResponse, CREATE_IPV6_TRANSLATOR_RESPONSE,
    [0 OptStr ipv6_translator_id, 1 OptStr request_id, 2 OptStr spec, 3 OptStr name] [4 OptInt order_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateIpv6TranslatorRequest, CreateIpv6TranslatorResponse);
