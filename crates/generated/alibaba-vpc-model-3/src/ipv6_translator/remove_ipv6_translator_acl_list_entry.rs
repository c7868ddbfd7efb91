// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/RemoveIPv6TranslatorAclListEntry.json; do not edit.
//! Removes an address from an access list of IPv6 Translation Service.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RemoveIPv6TranslatorAclListEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as RemoveIpv6TranslatorAclListEntryResponse;

operation!(Operation::new::<RemoveIpv6TranslatorAclListEntryRequest, RemoveIpv6TranslatorAclListEntryResponse>(
    "RemoveIPv6TranslatorAclListEntry", Effect::Write, &REMOVE_IPV6_TRANSLATOR_ACL_LIST_ENTRY_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IPv6TranslatorAcl.DeleteLastEntry InvalidIPv6TranslatorAclEntryId.NotFound InvalidIPv6TranslatorAclId.NotFound
    403 Forbbiden.SubUser Forbidden
");

/// Request of `RemoveIPv6TranslatorAclListEntry`.
#[derive(Default)] #[non_exhaustive] pub struct RemoveIpv6TranslatorAclListEntryRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AclId`: text. */ pub acl_id: String,
    /** `AclEntryId`: text. */ pub acl_entry_id: String,
    /** What else came. */ pub extra: Extra,
}
impl RemoveIpv6TranslatorAclListEntryRequest {
    /// With what is required.
    pub fn new(acl_id: impl Into<String>, acl_entry_id: impl Into<String>) -> Self {
        Self { acl_id: acl_id.into(), acl_entry_id: acl_entry_id.into(), ..Self::default() }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`RemoveIpv6TranslatorAclListEntryRequest`].
pub static REMOVE_IPV6_TRANSLATOR_ACL_LIST_ENTRY_REQUEST: Schema =
    Schema { name: "RemoveIpv6TranslatorAclListEntryRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("AclId").required(),
    Field::string("AclEntryId").required(),
]; &ROWS } };
record!(RemoveIpv6TranslatorAclListEntryRequest, REMOVE_IPV6_TRANSLATOR_ACL_LIST_ENTRY_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str acl_id, 3 Str acl_entry_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RemoveIpv6TranslatorAclListEntryRequest);
