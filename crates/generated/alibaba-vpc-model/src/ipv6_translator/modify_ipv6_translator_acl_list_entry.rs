// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyIPv6TranslatorAclListEntry.json; do not edit.
//! Changes the comment of an address in an access list of IPv6 Translation Service.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIPv6TranslatorAclListEntry), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyIPv6TranslatorAclListEntry",
    effect: Effect::Write,
    request: ModifyIpv6TranslatorAclListEntryRequest = MODIFY_IPV6_TRANSLATOR_ACL_LIST_ENTRY_REQUEST,
    response: ModifyIpv6TranslatorAclListEntryResponse = MODIFY_IPV6_TRANSLATOR_ACL_LIST_ENTRY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 InvalidEntryComment",
    "400 InvalidIPv6TranslatorAclEntryId.NotFound",
    "400 InvalidIPv6TranslatorAclId.NotFound = There is no such access list.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `ModifyIPv6TranslatorAclListEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyIpv6TranslatorAclListEntryRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the access list (`ipv6transacl-...`). `DescribeIPv6TranslatorAclLists` lists it.
    pub acl_id: String,
    /// Id of the entry in the access list (`ipv6transaclentry-...`).
    /// `DescribeIPv6TranslatorAclListAttributes` lists it.
    pub acl_entry_id: String,
    /// Free text about the entry, 2 to 100 characters. It starts with a letter.
    pub acl_entry_comment: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyIpv6TranslatorAclListEntryRequest {
    /// Creates a value with the required members.
    pub fn new(
        acl_id: impl Into<String>,
        acl_entry_id: impl Into<String>,
        acl_entry_comment: impl Into<String>,
    ) -> Self {
        Self {
            acl_id: acl_id.into(),
            acl_entry_id: acl_entry_id.into(),
            acl_entry_comment: acl_entry_comment.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    ModifyIpv6TranslatorAclListEntryRequest: MODIFY_IPV6_TRANSLATOR_ACL_LIST_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 acl_id: Str = Field::string("AclId").required(),
    2 acl_entry_id: Str = Field::string("AclEntryId").required(),
    3 acl_entry_comment: Str = Field::string("AclEntryComment").required(),
}

/// Response of `ModifyIPv6TranslatorAclListEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyIpv6TranslatorAclListEntryResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyIpv6TranslatorAclListEntryResponse: MODIFY_IPV6_TRANSLATOR_ACL_LIST_ENTRY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyIpv6TranslatorAclListEntryRequest,
    ModifyIpv6TranslatorAclListEntryResponse,
}
