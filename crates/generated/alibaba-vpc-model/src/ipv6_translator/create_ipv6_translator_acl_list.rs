// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIPv6TranslatorAclList.json; do not edit.
//! Creates an access list of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIPv6TranslatorAclList),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "CreateIPv6TranslatorAclList",
    effect: Effect::Write,
    request: CreateIpv6TranslatorAclListRequest = CREATE_IPV6_TRANSLATOR_ACL_LIST_REQUEST,
    response: CreateIpv6TranslatorAclListResponse = CREATE_IPV6_TRANSLATOR_ACL_LIST_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 InvalidName = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 Nat64Acl.AclNameExist",
    "400 Resource.QuotaFull = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `CreateIPv6TranslatorAclList`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv6TranslatorAclListRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Name of the access list, chosen when it is created. In a query, only lists of this name are
    /// returned.
    pub acl_name: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateIpv6TranslatorAclListRequest {
    /// Creates a value with the required members.
    pub fn new(acl_name: impl Into<String>) -> Self {
        Self {
            acl_name: acl_name.into(),
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
    /// Id of the access list (`ipv6transacl-...`). `DescribeIPv6TranslatorAclLists` lists it.
    pub acl_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
