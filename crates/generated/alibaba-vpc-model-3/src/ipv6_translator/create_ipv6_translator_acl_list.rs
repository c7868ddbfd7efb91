// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIPv6TranslatorAclList.json; do not edit.
//! Creates an access list of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIPv6TranslatorAclList).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateIpv6TranslatorAclListRequest, CreateIpv6TranslatorAclListResponse>(
    "CreateIPv6TranslatorAclList", Effect::Write, &CREATE_IPV6_TRANSLATOR_ACL_LIST_REQUEST,
    &CREATE_IPV6_TRANSLATOR_ACL_LIST_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidName Nat64Acl.AclNameExist Resource.QuotaFull
    500 InternalError
");

/// Request of `CreateIPv6TranslatorAclList`.
#[derive(Default)] #[non_exhaustive] pub struct CreateIpv6TranslatorAclListRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `AclName`: text. */ pub acl_name: String,
    /** What else came. */ pub extra: Extra,
}
impl CreateIpv6TranslatorAclListRequest {
    /// With what is required.
    pub fn new(acl_name: impl Into<String>) -> Self { Self { acl_name: acl_name.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`CreateIpv6TranslatorAclListRequest`].
pub static CREATE_IPV6_TRANSLATOR_ACL_LIST_REQUEST: Schema =
    Schema { name: "CreateIpv6TranslatorAclListRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("AclName").required(),
]; &ROWS } };
record!(CreateIpv6TranslatorAclListRequest, CREATE_IPV6_TRANSLATOR_ACL_LIST_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str acl_name] []);

/// Answer of `CreateIPv6TranslatorAclList`.
#[derive(Default)] #[non_exhaustive] pub struct CreateIpv6TranslatorAclListResponse {
    /** `AclId`: text. */ pub acl_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateIpv6TranslatorAclListResponse`].
pub static CREATE_IPV6_TRANSLATOR_ACL_LIST_RESPONSE: Schema =
    Schema { name: "CreateIpv6TranslatorAclListResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("AclId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateIpv6TranslatorAclListResponse, CREATE_IPV6_TRANSLATOR_ACL_LIST_RESPONSE,
    [0 OptStr acl_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateIpv6TranslatorAclListRequest, CreateIpv6TranslatorAclListResponse);
