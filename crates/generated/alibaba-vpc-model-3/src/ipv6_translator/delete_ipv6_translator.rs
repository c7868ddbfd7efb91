// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteIPv6Translator.json; do not edit.
//! Deletes an instance of IPv6 Translation Service.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIPv6Translator).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteIpv6TranslatorResponse;

operation!(Operation::new::<DeleteIpv6TranslatorRequest, DeleteIpv6TranslatorResponse>(
    "DeleteIPv6Translator", Effect::Write, &DELETE_IPV6_TRANSLATOR_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IPv6Translator.Configuring Nat64Gateway.Configuring
    403 Forbbiden.SubUser Forbidden ForbiddenRelease
    404 InvalidIPv6TranslatorId.NotFound
");

/// Request of `DeleteIPv6Translator`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteIpv6TranslatorRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6TranslatorId`: text. */ pub ipv6_translator_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteIpv6TranslatorRequest {
    /// With what is required.
    pub fn new(ipv6_translator_id: impl Into<String>) -> Self {
        Self { ipv6_translator_id: ipv6_translator_id.into(), ..Self::default() }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteIpv6TranslatorRequest`].
pub static DELETE_IPV6_TRANSLATOR_REQUEST: Schema =
    Schema { name: "DeleteIpv6TranslatorRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6TranslatorId").required(),
]; &ROWS } };
record!(DeleteIpv6TranslatorRequest, DELETE_IPV6_TRANSLATOR_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str ipv6_translator_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteIpv6TranslatorRequest);
