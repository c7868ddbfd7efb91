// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyIPv6TranslatorBandwidth.json; do not edit.
//! Changes the bandwidth of an instance of IPv6 Translation Service.
//!
//! The price changes with it.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIPv6TranslatorBandwidth).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ModifyIpv6TranslatorBandwidthRequest, ModifyIpv6TranslatorBandwidthResponse>(
    "ModifyIPv6TranslatorBandwidth", Effect::Write, &MODIFY_IPV6_TRANSLATOR_BANDWIDTH_REQUEST,
    &MODIFY_IPV6_TRANSLATOR_BANDWIDTH_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IPv6Translator.Configuring IPv6Translator.FinancialLocked InvalidBandwidth.DowngradeForbidden InvalidBandwidth.NotChange
    400 InvalidBandwidth.NotEnough InvalidBandwidth.NotSupport InvalidIPv6TranslatorId.NotFound
    403 Forbbiden.SubUser Forbidden
    500 InternalError
");

/// Request of `ModifyIPv6TranslatorBandwidth`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyIpv6TranslatorBandwidthRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `Ipv6TranslatorId`: text. */ pub ipv6_translator_id: String,
    /** `Bandwidth`: integer. */ pub bandwidth: i64,
    /** `AutoPay`: yes or no. Default: `false`. */ pub auto_pay: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyIpv6TranslatorBandwidthRequest {
    /// With what is required.
    pub fn new(ipv6_translator_id: impl Into<String>, bandwidth: i64) -> Self {
        Self { ipv6_translator_id: ipv6_translator_id.into(), bandwidth, ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self { self.auto_pay = Some(value); self }
}
/// Table of [`ModifyIpv6TranslatorBandwidthRequest`].
pub static MODIFY_IPV6_TRANSLATOR_BANDWIDTH_REQUEST: Schema =
    Schema { name: "ModifyIpv6TranslatorBandwidthRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("Ipv6TranslatorId").required(),
    Field::int32("Bandwidth").required(),
    Field::boolean("AutoPay"),
]; &ROWS } };
record!(ModifyIpv6TranslatorBandwidthRequest, MODIFY_IPV6_TRANSLATOR_BANDWIDTH_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str ipv6_translator_id] [3 Int bandwidth, 4 OptBool auto_pay]);

/// Answer of `ModifyIPv6TranslatorBandwidth`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyIpv6TranslatorBandwidthResponse {
    /** `OrderId`: text. */ pub order_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyIpv6TranslatorBandwidthResponse`].
pub static MODIFY_IPV6_TRANSLATOR_BANDWIDTH_RESPONSE: Schema =
    Schema { name: "ModifyIpv6TranslatorBandwidthResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("OrderId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(ModifyIpv6TranslatorBandwidthResponse, MODIFY_IPV6_TRANSLATOR_BANDWIDTH_RESPONSE,
    [0 OptStr order_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ModifyIpv6TranslatorBandwidthRequest, ModifyIpv6TranslatorBandwidthResponse,
);
