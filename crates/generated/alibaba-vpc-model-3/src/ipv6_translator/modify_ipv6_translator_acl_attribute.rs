// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyIPv6TranslatorAclAttribute.json; do not edit.
//! Changes the name of an access list of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIPv6TranslatorAclAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyIpv6TranslatorAclAttributeResponse;

operation!(Operation::new::<ModifyIpv6TranslatorAclAttributeRequest, ModifyIpv6TranslatorAclAttributeResponse>(
    "ModifyIPv6TranslatorAclAttribute", Effect::Write, &MODIFY_IPV6_TRANSLATOR_ACL_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidName
    403 Forbbiden.SubUser Forbidden
    404 InvalidIPv6TranslatorACLId.NotFound
");

/// Request of `ModifyIPv6TranslatorAclAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyIpv6TranslatorAclAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `AclId`: text. */ pub acl_id: String,
    /** `AclName`: text. */ pub acl_name: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyIpv6TranslatorAclAttributeRequest {
    /// With what is required.
    pub fn new(acl_id: impl Into<String>, acl_name: impl Into<String>) -> Self {
        Self { acl_id: acl_id.into(), acl_name: acl_name.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`ModifyIpv6TranslatorAclAttributeRequest`].
pub static MODIFY_IPV6_TRANSLATOR_ACL_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyIpv6TranslatorAclAttributeRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("AclId").required(),
    Field::string("AclName").required(),
]; &ROWS } };
record!(ModifyIpv6TranslatorAclAttributeRequest, MODIFY_IPV6_TRANSLATOR_ACL_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str acl_id, 3 Str acl_name] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyIpv6TranslatorAclAttributeRequest);
