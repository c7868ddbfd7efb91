// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyIPv6TranslatorAclAttribute.json; do not edit.
//! Changes the name of an access list of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIPv6TranslatorAclAttribute), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyIPv6TranslatorAclAttribute",
    effect: Effect::Write,
    request: ModifyIpv6TranslatorAclAttributeRequest = MODIFY_IPV6_TRANSLATOR_ACL_ATTRIBUTE_REQUEST,
    response: ModifyIpv6TranslatorAclAttributeResponse = MODIFY_IPV6_TRANSLATOR_ACL_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 InvalidName = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidIPv6TranslatorACLId.NotFound",
}

/// Request of `ModifyIPv6TranslatorAclAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyIpv6TranslatorAclAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the access list (`ipv6transacl-...`). `DescribeIPv6TranslatorAclLists` lists it.
    pub acl_id: String,
    /// Name of the access list, chosen when it is created. In a query, only lists of this name are
    /// returned.
    pub acl_name: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyIpv6TranslatorAclAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(acl_id: impl Into<String>, acl_name: impl Into<String>) -> Self {
        Self {
            acl_id: acl_id.into(),
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
    ModifyIpv6TranslatorAclAttributeRequest: MODIFY_IPV6_TRANSLATOR_ACL_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 acl_id: Str = Field::string("AclId").required(),
    3 acl_name: Str = Field::string("AclName").required(),
}

/// Response of `ModifyIPv6TranslatorAclAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyIpv6TranslatorAclAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyIpv6TranslatorAclAttributeResponse: MODIFY_IPV6_TRANSLATOR_ACL_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyIpv6TranslatorAclAttributeRequest,
    ModifyIpv6TranslatorAclAttributeResponse,
}
