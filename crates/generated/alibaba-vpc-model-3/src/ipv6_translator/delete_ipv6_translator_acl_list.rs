// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteIPv6TranslatorAclList.json; do not edit.
//! Deletes an access list of IPv6 Translation Service, which no mapping may use any more.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIPv6TranslatorAclList).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteIpv6TranslatorAclListResponse;

operation!(Operation::new::<DeleteIpv6TranslatorAclListRequest, DeleteIpv6TranslatorAclListResponse>(
    "DeleteIPv6TranslatorAclList", Effect::Write, &DELETE_IPV6_TRANSLATOR_ACL_LIST_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidIPv6TranslatorACL.Used InvalidIPv6TranslatorACLId.NotFound
    403 Forbbiden.SubUser Forbidden
");

/// Request of `DeleteIPv6TranslatorAclList`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteIpv6TranslatorAclListRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AclId`: text. */ pub acl_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteIpv6TranslatorAclListRequest {
    /// With what is required.
    pub fn new(acl_id: impl Into<String>) -> Self { Self { acl_id: acl_id.into(), ..Self::default() } }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteIpv6TranslatorAclListRequest`].
pub static DELETE_IPV6_TRANSLATOR_ACL_LIST_REQUEST: Schema =
    Schema { name: "DeleteIpv6TranslatorAclListRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("AclId").required(),
]; &ROWS } };
record!(DeleteIpv6TranslatorAclListRequest, DELETE_IPV6_TRANSLATOR_ACL_LIST_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str acl_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteIpv6TranslatorAclListRequest);
