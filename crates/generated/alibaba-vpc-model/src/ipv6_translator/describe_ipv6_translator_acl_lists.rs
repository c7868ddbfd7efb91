// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIPv6TranslatorAclLists.json; do not edit.
//! Lists access lists of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIPv6TranslatorAclLists), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Paging, errors, operation, record,
};

operation! {
    name: "DescribeIPv6TranslatorAclLists",
    effect: Effect::Read,
    request: DescribeIpv6TranslatorAclListsRequest = DESCRIBE_IPV6_TRANSLATOR_ACL_LISTS_REQUEST,
    response: DescribeIpv6TranslatorAclListsResponse = DESCRIBE_IPV6_TRANSLATOR_ACL_LISTS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Ipv6TranslatorAcls"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 InvalidName = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `DescribeIPv6TranslatorAclLists`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6TranslatorAclListsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the access list (`ipv6transacl-...`). `DescribeIPv6TranslatorAclLists` lists it.
    pub acl_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. Default: `10`.
    pub page_size: Option<i64>,
    /// Name of the access list, chosen when it is created. In a query, only lists of this name are
    /// returned.
    pub acl_name: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeIpv6TranslatorAclListsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the access list (`ipv6transacl-...`).
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
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

    /// Name of the access list, chosen when it is created.
    pub fn acl_name(mut self, value: impl Into<String>) -> Self {
        self.acl_name = Some(value.into());
        self
    }
}

record! {
    DescribeIpv6TranslatorAclListsRequest: DESCRIBE_IPV6_TRANSLATOR_ACL_LISTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 acl_id: OptStr = Field::string("AclId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 page_size: OptInt = Field::int32("PageSize"),
    4 acl_name: OptStr = Field::string("AclName"),
}

/// Response of `DescribeIPv6TranslatorAclLists`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6TranslatorAclListsResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `Ipv6TranslatorAcls`: list of records.
    pub ipv6_translator_acls: Vec<Ipv6TranslatorAcl>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeIpv6TranslatorAclListsResponse: DESCRIBE_IPV6_TRANSLATOR_ACL_LISTS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 ipv6_translator_acls: List = Field::record("Ipv6TranslatorAcls", &IPV6_TRANSLATOR_ACL).wrapped("IPv6TranslatorAcl"),
}

/// `Ipv6TranslatorAcls.IPv6TranslatorAcl` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Ipv6TranslatorAcl {
    /// Name of the access list, chosen when it is created. In a query, only lists of this name are
    /// returned.
    pub acl_name: Option<String>,
    /// Id of the access list (`ipv6transacl-...`). `DescribeIPv6TranslatorAclLists` lists it.
    pub acl_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Ipv6TranslatorAcl: IPV6_TRANSLATOR_ACL,
    0 acl_name: OptStr = Field::string("AclName"),
    1 acl_id: OptStr = Field::string("AclId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeIpv6TranslatorAclListsRequest,
    DescribeIpv6TranslatorAclListsResponse,
    Ipv6TranslatorAcl,
}
