// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteIPv6Translator.json; do not edit.
//! Deletes an instance of IPv6 Translation Service.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIPv6Translator), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteIPv6Translator",
    effect: Effect::Write,
    request: DeleteIpv6TranslatorRequest = DELETE_IPV6_TRANSLATOR_REQUEST,
    response: DeleteIpv6TranslatorResponse = DELETE_IPV6_TRANSLATOR_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 IPv6Translator.Configuring = The instance of IPv6 Translation Service is being changed. Try again when that is done.",
    "400 Nat64Gateway.Configuring",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "403 ForbiddenRelease",
    "404 InvalidIPv6TranslatorId.NotFound = There is no such instance of IPv6 Translation Service.",
}

/// Request of `DeleteIPv6Translator`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIpv6TranslatorRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance of IPv6 Translation Service (`ipv6trans-...`). `DescribeIPv6Translators` lists
    /// it.
    pub ipv6_translator_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteIpv6TranslatorRequest {
    /// Creates a value with the required members.
    pub fn new(ipv6_translator_id: impl Into<String>) -> Self {
        Self {
            ipv6_translator_id: ipv6_translator_id.into(),
            ..Self::default()
        }
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
}

record! {
    DeleteIpv6TranslatorRequest: DELETE_IPV6_TRANSLATOR_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 ipv6_translator_id: Str = Field::string("Ipv6TranslatorId").required(),
}

/// Response of `DeleteIPv6Translator`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIpv6TranslatorResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteIpv6TranslatorResponse: DELETE_IPV6_TRANSLATOR_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteIpv6TranslatorRequest,
    DeleteIpv6TranslatorResponse,
}
