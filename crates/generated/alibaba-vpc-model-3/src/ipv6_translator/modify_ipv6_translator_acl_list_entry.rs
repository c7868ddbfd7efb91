// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyIPv6TranslatorAclListEntry.json; do not edit.
//! Changes the comment of an address in an access list of IPv6 Translation Service.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIPv6TranslatorAclListEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyIpv6TranslatorAclListEntryResponse;

operation!(Operation::new::<ModifyIpv6TranslatorAclListEntryRequest, ModifyIpv6TranslatorAclListEntryResponse>(
    "ModifyIPv6TranslatorAclListEntry", Effect::Write, &MODIFY_IPV6_TRANSLATOR_ACL_LIST_ENTRY_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidEntryComment InvalidIPv6TranslatorAclEntryId.NotFound InvalidIPv6TranslatorAclId.NotFound
    403 Forbbiden.SubUser Forbidden
");

/// Request of `ModifyIPv6TranslatorAclListEntry`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyIpv6TranslatorAclListEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AclId`: text. */ pub acl_id: String,
    /** `AclEntryId`: text. */ pub acl_entry_id: String,
    /** `AclEntryComment`: text. */ pub acl_entry_comment: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyIpv6TranslatorAclListEntryRequest {
    /// With what is required.
    pub fn new(acl_id: impl Into<String>, acl_entry_id: impl Into<String>, acl_entry_comment: impl Into<String>) -> Self {
        Self {
            acl_id: acl_id.into(), acl_entry_id: acl_entry_id.into(), acl_entry_comment: acl_entry_comment.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ModifyIpv6TranslatorAclListEntryRequest`].
pub static MODIFY_IPV6_TRANSLATOR_ACL_LIST_ENTRY_REQUEST: Schema =
    Schema { name: "ModifyIpv6TranslatorAclListEntryRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("AclId").required(),
    Field::string("AclEntryId").required(),
    Field::string("AclEntryComment").required(),
]; &ROWS } };
record!(ModifyIpv6TranslatorAclListEntryRequest, MODIFY_IPV6_TRANSLATOR_ACL_LIST_ENTRY_REQUEST,
    [0 OptStr region_id, 1 Str acl_id, 2 Str acl_entry_id, 3 Str acl_entry_comment] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyIpv6TranslatorAclListEntryRequest);
