// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIPv6TranslatorAclListAttributes.json; do not edit.
//! Returns an access list of IPv6 Translation Service, with its addresses and the mappings that use it.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIPv6TranslatorAclListAttributes).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeIpv6TranslatorAclListAttributesRequest, DescribeIpv6TranslatorAclListAttributesResponse>(
    "DescribeIPv6TranslatorAclListAttributes", Effect::Read, &DESCRIBE_IPV6_TRANSLATOR_ACL_LIST_ATTRIBUTES_REQUEST,
    &DESCRIBE_IPV6_TRANSLATOR_ACL_LIST_ATTRIBUTES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["AclEntries"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidIPv6TranslatorAclId.NotFound
    403 Forbbiden.SubUser Forbidden
");

/// Request of `DescribeIPv6TranslatorAclListAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeIpv6TranslatorAclListAttributesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AclId`: text. */ pub acl_id: String,
    /** `PageNumber`: integer. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeIpv6TranslatorAclListAttributesRequest {
    /// With what is required.
    pub fn new(acl_id: impl Into<String>) -> Self { Self { acl_id: acl_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeIpv6TranslatorAclListAttributesRequest`].
pub static DESCRIBE_IPV6_TRANSLATOR_ACL_LIST_ATTRIBUTES_REQUEST: Schema =
    Schema { name: "DescribeIpv6TranslatorAclListAttributesRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("AclId").required(),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
]; &ROWS } };
record!(DescribeIpv6TranslatorAclListAttributesRequest, DESCRIBE_IPV6_TRANSLATOR_ACL_LIST_ATTRIBUTES_REQUEST,
    [0 OptStr region_id, 1 Str acl_id] [2 OptInt page_number, 3 OptInt page_size]);

/// Answer of `DescribeIPv6TranslatorAclListAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeIpv6TranslatorAclListAttributesResponse {
    /** `AclId`: text. */ pub acl_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `AclName`: text. */ pub acl_name: Option<String>,
    /** `AclEntries`: records. */ pub acl_entries: Vec<AclEntry>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeIpv6TranslatorAclListAttributesResponse`].
pub static DESCRIBE_IPV6_TRANSLATOR_ACL_LIST_ATTRIBUTES_RESPONSE: Schema =
    Schema { name: "DescribeIpv6TranslatorAclListAttributesResponse", fields: { static ROWS: [Field; 7] = [
    Field::string("AclId"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::int32("TotalCount"),
    Field::string("AclName"),
    Field::record("AclEntries", &ACL_ENTRY).wrapped("AclEntry"),
]; &ROWS } };
record!(DescribeIpv6TranslatorAclListAttributesResponse, DESCRIBE_IPV6_TRANSLATOR_ACL_LIST_ATTRIBUTES_RESPONSE,
    [0 OptStr acl_id, 1 OptStr request_id, 5 OptStr acl_name, 6 List acl_entries] [2 OptInt page_number, 3 OptInt page_size,
    4 OptInt total_count]);

/// What `AclEntries.AclEntry` holds.
#[derive(Default)] #[non_exhaustive] pub struct AclEntry {
    /** `AclEntryComment`: text. */ pub acl_entry_comment: Option<String>,
    /** `AclEntryId`: text. */ pub acl_entry_id: Option<String>,
    /** `AclEntryIp`: text. */ pub acl_entry_ip: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AclEntry`].
pub static ACL_ENTRY: Schema = Schema { name: "AclEntry", fields: { static ROWS: [Field; 3] = [
    Field::string("AclEntryComment"),
    Field::string("AclEntryId"),
    Field::string("AclEntryIp"),
]; &ROWS } };
record!(AclEntry, ACL_ENTRY, [0 OptStr acl_entry_comment, 1 OptStr acl_entry_id, 2 OptStr acl_entry_ip] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeIpv6TranslatorAclListAttributesRequest, DescribeIpv6TranslatorAclListAttributesResponse, AclEntry,
);
