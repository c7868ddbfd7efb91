// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyIPv6TranslatorAttribute.json; do not edit.
//! Changes the name or description of an instance of IPv6 Translation Service.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIPv6TranslatorAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyIpv6TranslatorAttributeResponse;

operation!(Operation::new::<ModifyIpv6TranslatorAttributeRequest, ModifyIpv6TranslatorAttributeResponse>(
    "ModifyIPv6TranslatorAttribute", Effect::Write, &MODIFY_IPV6_TRANSLATOR_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IPv6Translator.Configuring InvalidDescription InvalidName
    403 Forbbiden.SubUser Forbidden
    404 InvalidIPv6TranslatorId.NotFound
");

/// Request of `ModifyIPv6TranslatorAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyIpv6TranslatorAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `Ipv6TranslatorId`: text. */ pub ipv6_translator_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyIpv6TranslatorAttributeRequest {
    /// With what is required.
    pub fn new(ipv6_translator_id: impl Into<String>) -> Self {
        Self { ipv6_translator_id: ipv6_translator_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`ModifyIpv6TranslatorAttributeRequest`].
pub static MODIFY_IPV6_TRANSLATOR_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyIpv6TranslatorAttributeRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("Ipv6TranslatorId").required(),
    Field::string("Name"),
    Field::string("Description"),
]; &ROWS } };
record!(ModifyIpv6TranslatorAttributeRequest, MODIFY_IPV6_TRANSLATOR_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str ipv6_translator_id, 3 OptStr name, 4 OptStr description] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyIpv6TranslatorAttributeRequest);
