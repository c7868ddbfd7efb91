// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIPv6TranslatorAclListAttributes.json; do not edit.
//! Returns an access list of IPv6 Translation Service, with its addresses and the mappings that use it.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIPv6TranslatorAclListAttributes),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Paging, errors, operation, record,
};

operation! {
    name: "DescribeIPv6TranslatorAclListAttributes",
    effect: Effect::Read,
    request: DescribeIpv6TranslatorAclListAttributesRequest = DESCRIBE_IPV6_TRANSLATOR_ACL_LIST_ATTRIBUTES_REQUEST,
    response: DescribeIpv6TranslatorAclListAttributesResponse = DESCRIBE_IPV6_TRANSLATOR_ACL_LIST_ATTRIBUTES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["AclEntries"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 InvalidIPv6TranslatorAclId.NotFound = There is no such access list.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `DescribeIPv6TranslatorAclListAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6TranslatorAclListAttributesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the access list (`ipv6transacl-...`). `DescribeIPv6TranslatorAclLists` lists it.
    pub acl_id: String,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeIpv6TranslatorAclListAttributesRequest {
    /// Creates a value with the required members.
    pub fn new(acl_id: impl Into<String>) -> Self {
        Self {
            acl_id: acl_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    DescribeIpv6TranslatorAclListAttributesRequest: DESCRIBE_IPV6_TRANSLATOR_ACL_LIST_ATTRIBUTES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 acl_id: Str = Field::string("AclId").required(),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 page_size: OptInt = Field::int32("PageSize"),
}

/// Response of `DescribeIPv6TranslatorAclListAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6TranslatorAclListAttributesResponse {
    /// Id of the access list (`ipv6transacl-...`). `DescribeIPv6TranslatorAclLists` lists it.
    pub acl_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Name of the access list, chosen when it is created. In a query, only lists of this name are
    /// returned.
    pub acl_name: Option<String>,
    /// `AclEntries`: list of records.
    pub acl_entries: Vec<AclEntry>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeIpv6TranslatorAclListAttributesResponse: DESCRIBE_IPV6_TRANSLATOR_ACL_LIST_ATTRIBUTES_RESPONSE,
    0 acl_id: OptStr = Field::string("AclId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 page_size: OptInt = Field::int32("PageSize"),
    4 total_count: OptInt = Field::int32("TotalCount"),
    5 acl_name: OptStr = Field::string("AclName"),
    6 acl_entries: List = Field::record("AclEntries", &ACL_ENTRY).wrapped("AclEntry"),
}

/// `AclEntries.AclEntry` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AclEntry {
    /// Free text about the entry, 2 to 100 characters. It starts with a letter.
    pub acl_entry_comment: Option<String>,
    /// Id of the entry in the access list (`ipv6transaclentry-...`).
    /// `DescribeIPv6TranslatorAclListAttributes` lists it.
    pub acl_entry_id: Option<String>,
    /// Address or block in the access list.
    pub acl_entry_ip: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AclEntry: ACL_ENTRY,
    0 acl_entry_comment: OptStr = Field::string("AclEntryComment"),
    1 acl_entry_id: OptStr = Field::string("AclEntryId"),
    2 acl_entry_ip: OptStr = Field::string("AclEntryIp"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeIpv6TranslatorAclListAttributesRequest,
    DescribeIpv6TranslatorAclListAttributesResponse,
    AclEntry,
}
