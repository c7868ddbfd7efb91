// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteIPv6TranslatorEntry.json; do not edit.
//! Deletes a mapping of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIPv6TranslatorEntry),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteIPv6TranslatorEntry",
    effect: Effect::Write,
    request: DeleteIpv6TranslatorEntryRequest = DELETE_IPV6_TRANSLATOR_ENTRY_REQUEST,
    response: DeleteIpv6TranslatorEntryResponse = DELETE_IPV6_TRANSLATOR_ENTRY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 IPv6Translator.Configuring = The instance of IPv6 Translation Service is being changed. Try again when that is done.",
    "400 IPv6Translator.FinancialLocked",
    "400 InvalidIPv6TranslatorEntryId.NotFound",
    "400 InvalidIPv6TranslatorId.CoexistWithEntryId",
    "400 InvalidIPv6TranslatorId.NotFound = There is no such instance of IPv6 Translation Service.",
    "400 MissingEntryOrInstanceId",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `DeleteIPv6TranslatorEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIpv6TranslatorEntryRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the mapping of IPv6 Translation Service (`ipv6transentry-...`).
    /// `DescribeIPv6TranslatorEntries` lists it.
    pub ipv6_translator_entry_id: Option<String>,
    /// Id of the instance of IPv6 Translation Service (`ipv6trans-...`). `DescribeIPv6Translators` lists
    /// it.
    pub ipv6_translator_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteIpv6TranslatorEntryRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the mapping of IPv6 Translation Service (`ipv6transentry-...`).
    pub fn ipv6_translator_entry_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_entry_id = Some(value.into());
        self
    }

    /// Id of the instance of IPv6 Translation Service (`ipv6trans-...`).
    pub fn ipv6_translator_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_id = Some(value.into());
        self
    }
}

record! {
    DeleteIpv6TranslatorEntryRequest: DELETE_IPV6_TRANSLATOR_ENTRY_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 ipv6_translator_entry_id: OptStr = Field::string("Ipv6TranslatorEntryId"),
    3 ipv6_translator_id: OptStr = Field::string("Ipv6TranslatorId"),
}

/// Response of `DeleteIPv6TranslatorEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIpv6TranslatorEntryResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteIpv6TranslatorEntryResponse: DELETE_IPV6_TRANSLATOR_ENTRY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteIpv6TranslatorEntryRequest,
    DeleteIpv6TranslatorEntryResponse,
}
