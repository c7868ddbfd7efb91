// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteIPv6TranslatorEntry.json; do not edit.
//! Delete i pv6 translator entry (`DeleteIPv6TranslatorEntry`).
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIPv6TranslatorEntry).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteIpv6TranslatorEntryResponse;

/// The table of `DeleteIPv6TranslatorEntry`.
pub static OPERATION: Operation = Operation::new(
    "DeleteIPv6TranslatorEntry", Effect::Write, &DELETE_IPV6_TRANSLATOR_ENTRY_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<DeleteIpv6TranslatorEntryRequest>, empty::<DeleteIpv6TranslatorEntryResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "IPv6Translator.Configuring"), ErrorCode::new(400, "IPv6Translator.FinancialLocked"),
    ErrorCode::new(400, "InvalidIPv6TranslatorEntryId.NotFound"),
    ErrorCode::new(400, "InvalidIPv6TranslatorId.CoexistWithEntryId"), ErrorCode::new(400, "InvalidIPv6TranslatorId.NotFound"),
    ErrorCode::new(400, "MissingEntryOrInstanceId"), ErrorCode::new(403, "Forbbiden.SubUser"), ErrorCode::new(403, "Forbidden"),
]);

/// Request of `DeleteIPv6TranslatorEntry`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteIpv6TranslatorEntryRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Ipv6TranslatorEntryId`: text.
    pub ipv6_translator_entry_id: Option<String>,
    /// `Ipv6TranslatorId`: text.
    pub ipv6_translator_id: Option<String>,
    pub extra: Extra,
}
impl DeleteIpv6TranslatorEntryRequest {
    pub fn new() -> Self { Self::default() }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn ipv6_translator_entry_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_entry_id = Some(value.into()); self
    }
    pub fn ipv6_translator_id(mut self, value: impl Into<String>) -> Self { self.ipv6_translator_id = Some(value.into()); self }
}
pub static DELETE_IPV6_TRANSLATOR_ENTRY_REQUEST: Schema = Schema { name: "DeleteIpv6TranslatorEntryRequest", fields: &[
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6TranslatorEntryId"),
    Field::string("Ipv6TranslatorId"),
] };
cloudspec_wire::record!(DeleteIpv6TranslatorEntryRequest, DELETE_IPV6_TRANSLATOR_ENTRY_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 OptStr ipv6_translator_entry_id, 3 OptStr ipv6_translator_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteIpv6TranslatorEntryRequest);
