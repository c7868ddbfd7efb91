// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyIPv6TranslatorAttribute.json; do not edit.
//! Changes the name or description of an instance of IPv6 Translation Service.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIPv6TranslatorAttribute),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyIPv6TranslatorAttribute",
    effect: Effect::Write,
    request: ModifyIpv6TranslatorAttributeRequest = MODIFY_IPV6_TRANSLATOR_ATTRIBUTE_REQUEST,
    response: ModifyIpv6TranslatorAttributeResponse = MODIFY_IPV6_TRANSLATOR_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 IPv6Translator.Configuring = The instance of IPv6 Translation Service is being changed. Try again when that is done.",
    "400 InvalidDescription = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidName = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidIPv6TranslatorId.NotFound = There is no such instance of IPv6 Translation Service.",
}

/// Request of `ModifyIPv6TranslatorAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyIpv6TranslatorAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the instance of IPv6 Translation Service (`ipv6trans-...`). `DescribeIPv6Translators` lists
    /// it.
    pub ipv6_translator_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyIpv6TranslatorAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(ipv6_translator_id: impl Into<String>) -> Self {
        Self {
            ipv6_translator_id: ipv6_translator_id.into(),
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

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    ModifyIpv6TranslatorAttributeRequest: MODIFY_IPV6_TRANSLATOR_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 ipv6_translator_id: Str = Field::string("Ipv6TranslatorId").required(),
    3 name: OptStr = Field::string("Name"),
    4 description: OptStr = Field::string("Description"),
}

/// Response of `ModifyIPv6TranslatorAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyIpv6TranslatorAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyIpv6TranslatorAttributeResponse: MODIFY_IPV6_TRANSLATOR_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyIpv6TranslatorAttributeRequest,
    ModifyIpv6TranslatorAttributeResponse,
}
