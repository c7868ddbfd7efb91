// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIPv6TranslatorAclLists.json; do not edit.
//! Lists access lists of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIPv6TranslatorAclLists).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeIpv6TranslatorAclListsRequest, DescribeIpv6TranslatorAclListsResponse>(
    "DescribeIPv6TranslatorAclLists", Effect::Read, &DESCRIBE_IPV6_TRANSLATOR_ACL_LISTS_REQUEST,
    &DESCRIBE_IPV6_TRANSLATOR_ACL_LISTS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Ipv6TranslatorAcls"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidName
    403 Forbbiden.SubUser Forbidden
");

/// Request of `DescribeIPv6TranslatorAclLists`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeIpv6TranslatorAclListsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AclId`: text. */ pub acl_id: Option<String>,
    /** `PageNumber`: integer. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. Default: `10`. */ pub page_size: Option<i64>,
    /** `AclName`: text. */ pub acl_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeIpv6TranslatorAclListsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `AclId`.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self { self.acl_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `AclName`.
    pub fn acl_name(mut self, value: impl Into<String>) -> Self { self.acl_name = Some(value.into()); self }
}
/// Table of [`DescribeIpv6TranslatorAclListsRequest`].
pub static DESCRIBE_IPV6_TRANSLATOR_ACL_LISTS_REQUEST: Schema =
    Schema { name: "DescribeIpv6TranslatorAclListsRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("AclId"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("AclName"),
]; &ROWS } };
record!(DescribeIpv6TranslatorAclListsRequest, DESCRIBE_IPV6_TRANSLATOR_ACL_LISTS_REQUEST,
    [0 OptStr region_id, 1 OptStr acl_id, 4 OptStr acl_name] [2 OptInt page_number, 3 OptInt page_size]);

/// Answer of `DescribeIPv6TranslatorAclLists`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeIpv6TranslatorAclListsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Ipv6TranslatorAcls`: records. */ pub ipv6_translator_acls: Vec<Ipv6TranslatorAcl>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeIpv6TranslatorAclListsResponse`].
pub static DESCRIBE_IPV6_TRANSLATOR_ACL_LISTS_RESPONSE: Schema =
    Schema { name: "DescribeIpv6TranslatorAclListsResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("Ipv6TranslatorAcls", &IPV6_TRANSLATOR_ACL).wrapped("IPv6TranslatorAcl"),
]; &ROWS } };
record!(DescribeIpv6TranslatorAclListsResponse, DESCRIBE_IPV6_TRANSLATOR_ACL_LISTS_RESPONSE,
    [1 OptStr request_id, 4 List ipv6_translator_acls] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Ipv6TranslatorAcls.IPv6TranslatorAcl` holds.
#[derive(Default)] #[non_exhaustive] pub struct Ipv6TranslatorAcl {
    /** `AclName`: text. */ pub acl_name: Option<String>,
    /** `AclId`: text. */ pub acl_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Ipv6TranslatorAcl`].
pub static IPV6_TRANSLATOR_ACL: Schema = Schema { name: "Ipv6TranslatorAcl", fields: { static ROWS: [Field; 2] = [
    Field::string("AclName"),
    Field::string("AclId"),
]; &ROWS } };
record!(Ipv6TranslatorAcl, IPV6_TRANSLATOR_ACL, [0 OptStr acl_name, 1 OptStr acl_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeIpv6TranslatorAclListsRequest, DescribeIpv6TranslatorAclListsResponse, Ipv6TranslatorAcl,
);
