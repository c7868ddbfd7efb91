// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyIPv6TranslatorBandwidth.json; do not edit.
//! Changes the bandwidth of an instance of IPv6 Translation Service.
//!
//! The price changes with it.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIPv6TranslatorBandwidth),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyIPv6TranslatorBandwidth",
    effect: Effect::Write,
    request: ModifyIpv6TranslatorBandwidthRequest = MODIFY_IPV6_TRANSLATOR_BANDWIDTH_REQUEST,
    response: ModifyIpv6TranslatorBandwidthResponse = MODIFY_IPV6_TRANSLATOR_BANDWIDTH_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 IPv6Translator.Configuring = The instance of IPv6 Translation Service is being changed. Try again when that is done.",
    "400 IPv6Translator.FinancialLocked",
    "400 InvalidBandwidth.DowngradeForbidden",
    "400 InvalidBandwidth.NotChange",
    "400 InvalidBandwidth.NotEnough",
    "400 InvalidBandwidth.NotSupport",
    "400 InvalidIPv6TranslatorId.NotFound = There is no such instance of IPv6 Translation Service.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ModifyIPv6TranslatorBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyIpv6TranslatorBandwidthRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the instance of IPv6 Translation Service (`ipv6trans-...`). `DescribeIPv6Translators` lists
    /// it.
    pub ipv6_translator_id: String,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: i64,
    /// Whether the order is paid at once from the account's balance. Otherwise it waits in the order
    /// centre. Default: `false`.
    pub auto_pay: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyIpv6TranslatorBandwidthRequest {
    /// Creates a value with the required members.
    pub fn new(ipv6_translator_id: impl Into<String>, bandwidth: i64) -> Self {
        Self {
            ipv6_translator_id: ipv6_translator_id.into(),
            bandwidth,
            ..Self::default()
        }
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

    /// Whether the order is paid at once from the account's balance.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
}

record! {
    ModifyIpv6TranslatorBandwidthRequest: MODIFY_IPV6_TRANSLATOR_BANDWIDTH_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 ipv6_translator_id: Str = Field::string("Ipv6TranslatorId").required(),
    3 bandwidth: Int = Field::int32("Bandwidth").required(),
    4 auto_pay: OptBool = Field::boolean("AutoPay"),
}

/// Response of `ModifyIPv6TranslatorBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyIpv6TranslatorBandwidthResponse {
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyIpv6TranslatorBandwidthResponse: MODIFY_IPV6_TRANSLATOR_BANDWIDTH_RESPONSE,
    0 order_id: OptStr = Field::string("OrderId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyIpv6TranslatorBandwidthRequest,
    ModifyIpv6TranslatorBandwidthResponse,
}
