// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIPv6TranslatorAclList.json; do not edit.
//! Creates an access list of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIPv6TranslatorAclList).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateIPv6TranslatorAclList",
    effect: Effect::Write,
    request: CreateIpv6TranslatorAclListRequest = CREATE_IPV6_TRANSLATOR_ACL_LIST_REQUEST,
    response: CreateIpv6TranslatorAclListResponse = CREATE_IPV6_TRANSLATOR_ACL_LIST_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidName",
    "400 Nat64Acl.AclNameExist",
    "400 Resource.QuotaFull",
    "500 InternalError",
}

/// Request of `CreateIPv6TranslatorAclList`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv6TranslatorAclListRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `AclName`: text.
    pub acl_name: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateIpv6TranslatorAclListRequest {
    /// Starts with the required members.
    pub fn new(acl_name: impl Into<String>) -> Self {
        Self {
            acl_name: acl_name.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CreateIpv6TranslatorAclListRequest: CREATE_IPV6_TRANSLATOR_ACL_LIST_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 acl_name: Str = Field::string("AclName").required(),
}

/// Response of `CreateIPv6TranslatorAclList`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv6TranslatorAclListResponse {
    /// `AclId`: text.
    pub acl_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateIpv6TranslatorAclListResponse: CREATE_IPV6_TRANSLATOR_ACL_LIST_RESPONSE,
    0 acl_id: OptStr = Field::string("AclId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateIpv6TranslatorAclListRequest,
    CreateIpv6TranslatorAclListResponse,
}
