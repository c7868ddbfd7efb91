// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteIPv6Translator.json; do not edit.
//! Deletes an instance of IPv6 Translation Service.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIPv6Translator).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteIPv6Translator",
    effect: Effect::Write,
    request: DeleteIpv6TranslatorRequest = DELETE_IPV6_TRANSLATOR_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IPv6Translator.Configuring",
    "400 Nat64Gateway.Configuring",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "403 ForbiddenRelease",
    "404 InvalidIPv6TranslatorId.NotFound",
}

/// Response of `DeleteIPv6Translator`.
pub type DeleteIpv6TranslatorResponse = RequestIdResponse;

/// Request of `DeleteIPv6Translator`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIpv6TranslatorRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Ipv6TranslatorId`: text.
    pub ipv6_translator_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteIpv6TranslatorRequest {
    /// Starts with the required members.
    pub fn new(ipv6_translator_id: impl Into<String>) -> Self {
        Self {
            ipv6_translator_id: ipv6_translator_id.into(),
            ..Self::default()
        }
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteIpv6TranslatorRequest: DELETE_IPV6_TRANSLATOR_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 ipv6_translator_id: Str = Field::string("Ipv6TranslatorId").required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteIpv6TranslatorRequest,
}
