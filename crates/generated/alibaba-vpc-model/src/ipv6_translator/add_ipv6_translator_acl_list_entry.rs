// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddIPv6TranslatorAclListEntry.json; do not edit.
//! Adds an IP address to an access list of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddIPv6TranslatorAclListEntry),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "AddIPv6TranslatorAclListEntry",
    effect: Effect::Write,
    request: AddIpv6TranslatorAclListEntryRequest = ADD_IPV6_TRANSLATOR_ACL_LIST_ENTRY_REQUEST,
    response: AddIpv6TranslatorAclListEntryResponse = ADD_IPV6_TRANSLATOR_ACL_LIST_ENTRY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 InvalidEntryComment",
    "400 InvalidIPv6TranslatorAclId.NotFound = There is no such access list.",
    "400 InvalidIpAddress.WrongFormat = The IP address is malformed or not possible here.",
    "400 Resource.QuotaFull = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `AddIPv6TranslatorAclListEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddIpv6TranslatorAclListEntryRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the access list (`ipv6transacl-...`). `DescribeIPv6TranslatorAclLists` lists it.
    pub acl_id: String,
    /// Address or block in the access list.
    pub acl_entry_ip: String,
    /// Free text about the entry, 2 to 100 characters. It starts with a letter.
    pub acl_entry_comment: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AddIpv6TranslatorAclListEntryRequest {
    /// Creates a value with the required members.
    pub fn new(acl_id: impl Into<String>, acl_entry_ip: impl Into<String>) -> Self {
        Self {
            acl_id: acl_id.into(),
            acl_entry_ip: acl_entry_ip.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Free text about the entry, 2 to 100 characters.
    pub fn acl_entry_comment(mut self, value: impl Into<String>) -> Self {
        self.acl_entry_comment = Some(value.into());
        self
    }
}

record! {
    AddIpv6TranslatorAclListEntryRequest: ADD_IPV6_TRANSLATOR_ACL_LIST_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 acl_id: Str = Field::string("AclId").required(),
    2 acl_entry_ip: Str = Field::string("AclEntryIp").required(),
    3 acl_entry_comment: OptStr = Field::string("AclEntryComment"),
}

/// Response of `AddIPv6TranslatorAclListEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddIpv6TranslatorAclListEntryResponse {
    /// Id of the entry in the access list (`ipv6transaclentry-...`).
    /// `DescribeIPv6TranslatorAclListAttributes` lists it.
    pub acl_entry_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AddIpv6TranslatorAclListEntryResponse: ADD_IPV6_TRANSLATOR_ACL_LIST_ENTRY_RESPONSE,
    0 acl_entry_id: OptStr = Field::string("AclEntryId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AddIpv6TranslatorAclListEntryRequest,
    AddIpv6TranslatorAclListEntryResponse,
}
