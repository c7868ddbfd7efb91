// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteIPv6TranslatorEntry.json; do not edit.
//! Deletes a mapping of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIPv6TranslatorEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteIpv6TranslatorEntryResponse;

operation!(Operation::new::<DeleteIpv6TranslatorEntryRequest, DeleteIpv6TranslatorEntryResponse>(
    "DeleteIPv6TranslatorEntry", Effect::Write, &DELETE_IPV6_TRANSLATOR_ENTRY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IPv6Translator.Configuring IPv6Translator.FinancialLocked InvalidIPv6TranslatorEntryId.NotFound
    400 InvalidIPv6TranslatorId.CoexistWithEntryId InvalidIPv6TranslatorId.NotFound MissingEntryOrInstanceId
    403 Forbbiden.SubUser Forbidden
");

/// Request of `DeleteIPv6TranslatorEntry`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteIpv6TranslatorEntryRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6TranslatorEntryId`: text. */ pub ipv6_translator_entry_id: Option<String>,
    /** `Ipv6TranslatorId`: text. */ pub ipv6_translator_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteIpv6TranslatorEntryRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Ipv6TranslatorEntryId`.
    pub fn ipv6_translator_entry_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_entry_id = Some(value.into()); self
    }
    /// Sets `Ipv6TranslatorId`.
    pub fn ipv6_translator_id(mut self, value: impl Into<String>) -> Self { self.ipv6_translator_id = Some(value.into()); self }
}
/// Table of [`DeleteIpv6TranslatorEntryRequest`].
pub static DELETE_IPV6_TRANSLATOR_ENTRY_REQUEST: Schema =
    Schema { name: "DeleteIpv6TranslatorEntryRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6TranslatorEntryId"),
    Field::string("Ipv6TranslatorId"),
]; &ROWS } };
record!(DeleteIpv6TranslatorEntryRequest, DELETE_IPV6_TRANSLATOR_ENTRY_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 OptStr ipv6_translator_entry_id, 3 OptStr ipv6_translator_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteIpv6TranslatorEntryRequest);
