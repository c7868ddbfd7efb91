// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddIPv6TranslatorAclListEntry.json; do not edit.
//! Adds an IP address to an access list of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddIPv6TranslatorAclListEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<AddIpv6TranslatorAclListEntryRequest, AddIpv6TranslatorAclListEntryResponse>(
    "AddIPv6TranslatorAclListEntry", Effect::Write, &ADD_IPV6_TRANSLATOR_ACL_LIST_ENTRY_REQUEST,
    &ADD_IPV6_TRANSLATOR_ACL_LIST_ENTRY_RESPONSE,
), "
    400 InvalidEntryComment InvalidIPv6TranslatorAclId.NotFound InvalidIpAddress.WrongFormat Resource.QuotaFull
    403 Forbbiden.SubUser Forbidden
");

/// Request of `AddIPv6TranslatorAclListEntry`.
#[derive(Default)] #[non_exhaustive] pub struct AddIpv6TranslatorAclListEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AclId`: text. */ pub acl_id: String,
    /** `AclEntryIp`: text. */ pub acl_entry_ip: String,
    /** `AclEntryComment`: text. */ pub acl_entry_comment: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AddIpv6TranslatorAclListEntryRequest {
    /// With what is required.
    pub fn new(acl_id: impl Into<String>, acl_entry_ip: impl Into<String>) -> Self {
        Self { acl_id: acl_id.into(), acl_entry_ip: acl_entry_ip.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `AclEntryComment`.
    pub fn acl_entry_comment(mut self, value: impl Into<String>) -> Self { self.acl_entry_comment = Some(value.into()); self }
}
/// Table of [`AddIpv6TranslatorAclListEntryRequest`].
pub static ADD_IPV6_TRANSLATOR_ACL_LIST_ENTRY_REQUEST: Schema =
    Schema { name: "AddIpv6TranslatorAclListEntryRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("AclId").required(),
    Field::string("AclEntryIp").required(),
    Field::string("AclEntryComment"),
]; &ROWS } };
record!(AddIpv6TranslatorAclListEntryRequest, ADD_IPV6_TRANSLATOR_ACL_LIST_ENTRY_REQUEST,
    [0 OptStr region_id, 1 Str acl_id, 2 Str acl_entry_ip, 3 OptStr acl_entry_comment] []);

/// Answer of `AddIPv6TranslatorAclListEntry`.
#[derive(Default)] #[non_exhaustive] pub struct AddIpv6TranslatorAclListEntryResponse {
    /** `AclEntryId`: text. */ pub acl_entry_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AddIpv6TranslatorAclListEntryResponse`].
pub static ADD_IPV6_TRANSLATOR_ACL_LIST_ENTRY_RESPONSE: Schema =
    Schema { name: "AddIpv6TranslatorAclListEntryResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("AclEntryId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(AddIpv6TranslatorAclListEntryResponse, ADD_IPV6_TRANSLATOR_ACL_LIST_ENTRY_RESPONSE,
    [0 OptStr acl_entry_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    AddIpv6TranslatorAclListEntryRequest, AddIpv6TranslatorAclListEntryResponse,
);
