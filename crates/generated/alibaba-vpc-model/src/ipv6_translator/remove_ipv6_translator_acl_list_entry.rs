// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/RemoveIPv6TranslatorAclListEntry.json; do not edit.
//! Removes an address from an access list of IPv6 Translation Service.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RemoveIPv6TranslatorAclListEntry), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "RemoveIPv6TranslatorAclListEntry",
    effect: Effect::Write,
    request: RemoveIpv6TranslatorAclListEntryRequest = REMOVE_IPV6_TRANSLATOR_ACL_LIST_ENTRY_REQUEST,
    response: RemoveIpv6TranslatorAclListEntryResponse = REMOVE_IPV6_TRANSLATOR_ACL_LIST_ENTRY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 IPv6TranslatorAcl.DeleteLastEntry",
    "400 InvalidIPv6TranslatorAclEntryId.NotFound",
    "400 InvalidIPv6TranslatorAclId.NotFound = There is no such access list.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `RemoveIPv6TranslatorAclListEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct RemoveIpv6TranslatorAclListEntryRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the access list (`ipv6transacl-...`). `DescribeIPv6TranslatorAclLists` lists it.
    pub acl_id: String,
    /// Id of the entry in the access list (`ipv6transaclentry-...`).
    /// `DescribeIPv6TranslatorAclListAttributes` lists it.
    pub acl_entry_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RemoveIpv6TranslatorAclListEntryRequest {
    /// Creates a value with the required members.
    pub fn new(acl_id: impl Into<String>, acl_entry_id: impl Into<String>) -> Self {
        Self {
            acl_id: acl_id.into(),
            acl_entry_id: acl_entry_id.into(),
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
    RemoveIpv6TranslatorAclListEntryRequest: REMOVE_IPV6_TRANSLATOR_ACL_LIST_ENTRY_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 acl_id: Str = Field::string("AclId").required(),
    3 acl_entry_id: Str = Field::string("AclEntryId").required(),
}

/// Response of `RemoveIPv6TranslatorAclListEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct RemoveIpv6TranslatorAclListEntryResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RemoveIpv6TranslatorAclListEntryResponse: REMOVE_IPV6_TRANSLATOR_ACL_LIST_ENTRY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RemoveIpv6TranslatorAclListEntryRequest,
    RemoveIpv6TranslatorAclListEntryResponse,
}
