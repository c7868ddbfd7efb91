// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIPv6TranslatorEntries.json; do not edit.
//! Lists mappings of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIPv6TranslatorEntries).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeIpv6TranslatorEntriesRequest, DescribeIpv6TranslatorEntriesResponse>(
    "DescribeIPv6TranslatorEntries", Effect::Read, &DESCRIBE_IPV6_TRANSLATOR_ENTRIES_REQUEST,
    &DESCRIBE_IPV6_TRANSLATOR_ENTRIES_RESPONSE,
).idempotency_token("ClientToken").paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Ipv6TranslatorEntries"],
    total: Some(&["TotalCount"]),
}), "
    400 IPv6TranslatorEntry.InvalidAclStatus IPv6TranslatorEntry.InvalidAclType IPv6TranslatorEntry.InvalidPort
    400 IPv6TranslatorEntry.InvalidProtocol InvalidIpAddress.WrongFormat InvalidName
    403 Forbbiden.SubUser Forbidden
");

/// Request of `DescribeIPv6TranslatorEntries`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeIpv6TranslatorEntriesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6TranslatorId`: text. */ pub ipv6_translator_id: Option<String>,
    /** `Ipv6TranslatorEntryId`: text. */ pub ipv6_translator_entry_id: Option<String>,
    /** `EntryName`: text. */ pub entry_name: Option<String>,
    /** `AllocateIpv6Addr`: text. */ pub allocate_ipv6_addr: Option<String>,
    /** `AllocateIpv6Port`: integer. */ pub allocate_ipv6_port: Option<i64>,
    /** `BackendIpv4Addr`: text. */ pub backend_ipv4_addr: Option<String>,
    /** `BackendIpv4Port`: integer. */ pub backend_ipv4_port: Option<i64>,
    /** `TransProtocol`: text. */ pub trans_protocol: Option<String>,
    /** `AclStatus`: text. */ pub acl_status: Option<String>,
    /** `AclType`: text. */ pub acl_type: Option<String>,
    /** `AclId`: text. */ pub acl_id: Option<String>,
    /** `PageNumber`: integer. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. Default: `10`. */ pub page_size: Option<i64>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeIpv6TranslatorEntriesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Ipv6TranslatorId`.
    pub fn ipv6_translator_id(mut self, value: impl Into<String>) -> Self { self.ipv6_translator_id = Some(value.into()); self }
    /// Sets `Ipv6TranslatorEntryId`.
    pub fn ipv6_translator_entry_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_entry_id = Some(value.into()); self
    }
    /// Sets `EntryName`.
    pub fn entry_name(mut self, value: impl Into<String>) -> Self { self.entry_name = Some(value.into()); self }
    /// Sets `AllocateIpv6Addr`.
    pub fn allocate_ipv6_addr(mut self, value: impl Into<String>) -> Self { self.allocate_ipv6_addr = Some(value.into()); self }
    /// Sets `AllocateIpv6Port`.
    pub fn allocate_ipv6_port(mut self, value: i64) -> Self { self.allocate_ipv6_port = Some(value); self }
    /// Sets `BackendIpv4Addr`.
    pub fn backend_ipv4_addr(mut self, value: impl Into<String>) -> Self { self.backend_ipv4_addr = Some(value.into()); self }
    /// Sets `BackendIpv4Port`.
    pub fn backend_ipv4_port(mut self, value: i64) -> Self { self.backend_ipv4_port = Some(value); self }
    /// Sets `TransProtocol`.
    pub fn trans_protocol(mut self, value: impl Into<String>) -> Self { self.trans_protocol = Some(value.into()); self }
    /// Sets `AclStatus`.
    pub fn acl_status(mut self, value: impl Into<String>) -> Self { self.acl_status = Some(value.into()); self }
    /// Sets `AclType`.
    pub fn acl_type(mut self, value: impl Into<String>) -> Self { self.acl_type = Some(value.into()); self }
    /// Sets `AclId`.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self { self.acl_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DescribeIpv6TranslatorEntriesRequest`].
pub static DESCRIBE_IPV6_TRANSLATOR_ENTRIES_REQUEST: Schema =
    Schema { name: "DescribeIpv6TranslatorEntriesRequest", fields: { static ROWS: [Field; 15] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6TranslatorId"),
    Field::string("Ipv6TranslatorEntryId"),
    Field::string("EntryName"),
    Field::string("AllocateIpv6Addr"),
    Field::int32("AllocateIpv6Port"),
    Field::string("BackendIpv4Addr"),
    Field::int32("BackendIpv4Port"),
    Field::string("TransProtocol"),
    Field::string("AclStatus"),
    Field::string("AclType"),
    Field::string("AclId"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DescribeIpv6TranslatorEntriesRequest, DESCRIBE_IPV6_TRANSLATOR_ENTRIES_REQUEST,
    [0 OptStr region_id, 1 OptStr ipv6_translator_id, 2 OptStr ipv6_translator_entry_id, 3 OptStr entry_name,
    4 OptStr allocate_ipv6_addr, 6 OptStr backend_ipv4_addr, 8 OptStr trans_protocol, 9 OptStr acl_status, 10 OptStr acl_type,
    11 OptStr acl_id, 14 OptStr client_token] [5 OptInt allocate_ipv6_port, 7 OptInt backend_ipv4_port, 12 OptInt page_number,
    13 OptInt page_size]);

/// Answer of `DescribeIPv6TranslatorEntries`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeIpv6TranslatorEntriesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Ipv6TranslatorEntries`: records. */ pub ipv6_translator_entries: Vec<Ipv6TranslatorEntry>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeIpv6TranslatorEntriesResponse`].
pub static DESCRIBE_IPV6_TRANSLATOR_ENTRIES_RESPONSE: Schema =
    Schema { name: "DescribeIpv6TranslatorEntriesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("Ipv6TranslatorEntries", &IPV6_TRANSLATOR_ENTRY).wrapped("Ipv6TranslatorEntry"),
]; &ROWS } };
record!(DescribeIpv6TranslatorEntriesResponse, DESCRIBE_IPV6_TRANSLATOR_ENTRIES_RESPONSE,
    [1 OptStr request_id, 4 List ipv6_translator_entries] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Ipv6TranslatorEntries.Ipv6TranslatorEntry` holds.
#[derive(Default)] #[non_exhaustive] pub struct Ipv6TranslatorEntry {
    /** `AclType`: text. */ pub acl_type: Option<String>,
    /** `EntryStatus`: text. */ pub entry_status: Option<String>,
    /** `TransProtocol`: text. */ pub trans_protocol: Option<String>,
    /** `Ipv6TranslatorId`: text. */ pub ipv6_translator_id: Option<String>,
    /** `EntryDescription`: text. */ pub entry_description: Option<String>,
    /** `Ipv6TranslatorEntryId`: text. */ pub ipv6_translator_entry_id: Option<String>,
    /** `AllocateIpv6Port`: integer. */ pub allocate_ipv6_port: Option<i64>,
    /** `BackendIpv4Addr`: text. */ pub backend_ipv4_addr: Option<String>,
    /** `BackendIpv4Port`: text. */ pub backend_ipv4_port: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `EntryBandwidth`: text. */ pub entry_bandwidth: Option<String>,
    /** `AclId`: text. */ pub acl_id: Option<String>,
    /** `EntryName`: text. */ pub entry_name: Option<String>,
    /** `AclStatus`: text. */ pub acl_status: Option<String>,
    /** `AllocateIpv6Addr`: text. */ pub allocate_ipv6_addr: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Ipv6TranslatorEntry`].
pub static IPV6_TRANSLATOR_ENTRY: Schema = Schema { name: "Ipv6TranslatorEntry", fields: { static ROWS: [Field; 15] = [
    Field::string("AclType"),
    Field::string("EntryStatus"),
    Field::string("TransProtocol"),
    Field::string("Ipv6TranslatorId"),
    Field::string("EntryDescription"),
    Field::string("Ipv6TranslatorEntryId"),
    Field::int32("AllocateIpv6Port"),
    Field::string("BackendIpv4Addr"),
    Field::string("BackendIpv4Port"),
    Field::string("RegionId"),
    Field::string("EntryBandwidth"),
    Field::string("AclId"),
    Field::string("EntryName"),
    Field::string("AclStatus"),
    Field::string("AllocateIpv6Addr"),
]; &ROWS } };
record!(Ipv6TranslatorEntry, IPV6_TRANSLATOR_ENTRY,
    [0 OptStr acl_type, 1 OptStr entry_status, 2 OptStr trans_protocol, 3 OptStr ipv6_translator_id, 4 OptStr entry_description,
    5 OptStr ipv6_translator_entry_id, 7 OptStr backend_ipv4_addr, 8 OptStr backend_ipv4_port, 9 OptStr region_id,
    10 OptStr entry_bandwidth, 11 OptStr acl_id, 12 OptStr entry_name, 13 OptStr acl_status,
    14 OptStr allocate_ipv6_addr] [6 OptInt allocate_ipv6_port]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeIpv6TranslatorEntriesRequest, DescribeIpv6TranslatorEntriesResponse, Ipv6TranslatorEntry,
);
