// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteIPv6TranslatorAclList.json; do not edit.
//! Deletes an access list of IPv6 Translation Service, which no mapping may use any more.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIPv6TranslatorAclList),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteIPv6TranslatorAclList",
    effect: Effect::Write,
    request: DeleteIpv6TranslatorAclListRequest = DELETE_IPV6_TRANSLATOR_ACL_LIST_REQUEST,
    response: DeleteIpv6TranslatorAclListResponse = DELETE_IPV6_TRANSLATOR_ACL_LIST_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 InvalidIPv6TranslatorACL.Used",
    "400 InvalidIPv6TranslatorACLId.NotFound",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `DeleteIPv6TranslatorAclList`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIpv6TranslatorAclListRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the access list (`ipv6transacl-...`). `DescribeIPv6TranslatorAclLists` lists it.
    pub acl_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteIpv6TranslatorAclListRequest {
    /// Creates a value with the required members.
    pub fn new(acl_id: impl Into<String>) -> Self {
        Self {
            acl_id: acl_id.into(),
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
    DeleteIpv6TranslatorAclListRequest: DELETE_IPV6_TRANSLATOR_ACL_LIST_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 acl_id: Str = Field::string("AclId").required(),
}

/// Response of `DeleteIPv6TranslatorAclList`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIpv6TranslatorAclListResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteIpv6TranslatorAclListResponse: DELETE_IPV6_TRANSLATOR_ACL_LIST_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteIpv6TranslatorAclListRequest,
    DeleteIpv6TranslatorAclListResponse,
}
