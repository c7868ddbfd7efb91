// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIPv6TranslatorEntries.json; do not edit.
//! Lists mappings of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIPv6TranslatorEntries).

use cloudspec_wire::{Effect, Extra, Field, Paging, errors, operation, record};

operation! {
    name: "DescribeIPv6TranslatorEntries",
    effect: Effect::Read,
    request: DescribeIpv6TranslatorEntriesRequest = DESCRIBE_IPV6_TRANSLATOR_ENTRIES_REQUEST,
    response: DescribeIpv6TranslatorEntriesResponse = DESCRIBE_IPV6_TRANSLATOR_ENTRIES_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Ipv6TranslatorEntries"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IPv6TranslatorEntry.InvalidAclStatus",
    "400 IPv6TranslatorEntry.InvalidAclType",
    "400 IPv6TranslatorEntry.InvalidPort",
    "400 IPv6TranslatorEntry.InvalidProtocol",
    "400 InvalidIpAddress.WrongFormat",
    "400 InvalidName",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
}

/// Request of `DescribeIPv6TranslatorEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6TranslatorEntriesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Ipv6TranslatorId`: text.
    pub ipv6_translator_id: Option<String>,
    /// `Ipv6TranslatorEntryId`: text.
    pub ipv6_translator_entry_id: Option<String>,
    /// `EntryName`: text.
    pub entry_name: Option<String>,
    /// `AllocateIpv6Addr`: text.
    pub allocate_ipv6_addr: Option<String>,
    /// `AllocateIpv6Port`: integer.
    pub allocate_ipv6_port: Option<i64>,
    /// `BackendIpv4Addr`: text.
    pub backend_ipv4_addr: Option<String>,
    /// `BackendIpv4Port`: integer.
    pub backend_ipv4_port: Option<i64>,
    /// `TransProtocol`: text.
    pub trans_protocol: Option<String>,
    /// `AclStatus`: text.
    pub acl_status: Option<String>,
    /// `AclType`: text.
    pub acl_type: Option<String>,
    /// `AclId`: text.
    pub acl_id: Option<String>,
    /// `PageNumber`: integer. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer. Default: `10`.
    pub page_size: Option<i64>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeIpv6TranslatorEntriesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Ipv6TranslatorId`.
    pub fn ipv6_translator_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_id = Some(value.into());
        self
    }

    /// Sets `Ipv6TranslatorEntryId`.
    pub fn ipv6_translator_entry_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_entry_id = Some(value.into());
        self
    }

    /// Sets `EntryName`.
    pub fn entry_name(mut self, value: impl Into<String>) -> Self {
        self.entry_name = Some(value.into());
        self
    }

    /// Sets `AllocateIpv6Addr`.
    pub fn allocate_ipv6_addr(mut self, value: impl Into<String>) -> Self {
        self.allocate_ipv6_addr = Some(value.into());
        self
    }

    /// Sets `AllocateIpv6Port`.
    pub fn allocate_ipv6_port(mut self, value: i64) -> Self {
        self.allocate_ipv6_port = Some(value);
        self
    }

    /// Sets `BackendIpv4Addr`.
    pub fn backend_ipv4_addr(mut self, value: impl Into<String>) -> Self {
        self.backend_ipv4_addr = Some(value.into());
        self
    }

    /// Sets `BackendIpv4Port`.
    pub fn backend_ipv4_port(mut self, value: i64) -> Self {
        self.backend_ipv4_port = Some(value);
        self
    }

    /// Sets `TransProtocol`.
    pub fn trans_protocol(mut self, value: impl Into<String>) -> Self {
        self.trans_protocol = Some(value.into());
        self
    }

    /// Sets `AclStatus`.
    pub fn acl_status(mut self, value: impl Into<String>) -> Self {
        self.acl_status = Some(value.into());
        self
    }

    /// Sets `AclType`.
    pub fn acl_type(mut self, value: impl Into<String>) -> Self {
        self.acl_type = Some(value.into());
        self
    }

    /// Sets `AclId`.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DescribeIpv6TranslatorEntriesRequest: DESCRIBE_IPV6_TRANSLATOR_ENTRIES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_translator_id: OptStr = Field::string("Ipv6TranslatorId"),
    2 ipv6_translator_entry_id: OptStr = Field::string("Ipv6TranslatorEntryId"),
    3 entry_name: OptStr = Field::string("EntryName"),
    4 allocate_ipv6_addr: OptStr = Field::string("AllocateIpv6Addr"),
    5 allocate_ipv6_port: OptInt = Field::int32("AllocateIpv6Port"),
    6 backend_ipv4_addr: OptStr = Field::string("BackendIpv4Addr"),
    7 backend_ipv4_port: OptInt = Field::int32("BackendIpv4Port"),
    8 trans_protocol: OptStr = Field::string("TransProtocol"),
    9 acl_status: OptStr = Field::string("AclStatus"),
    10 acl_type: OptStr = Field::string("AclType"),
    11 acl_id: OptStr = Field::string("AclId"),
    12 page_number: OptInt = Field::int32("PageNumber"),
    13 page_size: OptInt = Field::int32("PageSize"),
    14 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `DescribeIPv6TranslatorEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6TranslatorEntriesResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `Ipv6TranslatorEntries`: records.
    pub ipv6_translator_entries: Vec<Ipv6TranslatorEntry>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeIpv6TranslatorEntriesResponse: DESCRIBE_IPV6_TRANSLATOR_ENTRIES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 ipv6_translator_entries: List = Field::record("Ipv6TranslatorEntries", &IPV6_TRANSLATOR_ENTRY).wrapped("Ipv6TranslatorEntry"),
}

/// `Ipv6TranslatorEntries.Ipv6TranslatorEntry` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Ipv6TranslatorEntry {
    /// `AclType`: text.
    pub acl_type: Option<String>,
    /// `EntryStatus`: text.
    pub entry_status: Option<String>,
    /// `TransProtocol`: text.
    pub trans_protocol: Option<String>,
    /// `Ipv6TranslatorId`: text.
    pub ipv6_translator_id: Option<String>,
    /// `EntryDescription`: text.
    pub entry_description: Option<String>,
    /// `Ipv6TranslatorEntryId`: text.
    pub ipv6_translator_entry_id: Option<String>,
    /// `AllocateIpv6Port`: integer.
    pub allocate_ipv6_port: Option<i64>,
    /// `BackendIpv4Addr`: text.
    pub backend_ipv4_addr: Option<String>,
    /// `BackendIpv4Port`: text.
    pub backend_ipv4_port: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `EntryBandwidth`: text.
    pub entry_bandwidth: Option<String>,
    /// `AclId`: text.
    pub acl_id: Option<String>,
    /// `EntryName`: text.
    pub entry_name: Option<String>,
    /// `AclStatus`: text.
    pub acl_status: Option<String>,
    /// `AllocateIpv6Addr`: text.
    pub allocate_ipv6_addr: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Ipv6TranslatorEntry: IPV6_TRANSLATOR_ENTRY,
    0 acl_type: OptStr = Field::string("AclType"),
    1 entry_status: OptStr = Field::string("EntryStatus"),
    2 trans_protocol: OptStr = Field::string("TransProtocol"),
    3 ipv6_translator_id: OptStr = Field::string("Ipv6TranslatorId"),
    4 entry_description: OptStr = Field::string("EntryDescription"),
    5 ipv6_translator_entry_id: OptStr = Field::string("Ipv6TranslatorEntryId"),
    6 allocate_ipv6_port: OptInt = Field::int32("AllocateIpv6Port"),
    7 backend_ipv4_addr: OptStr = Field::string("BackendIpv4Addr"),
    8 backend_ipv4_port: OptStr = Field::string("BackendIpv4Port"),
    9 region_id: OptStr = Field::string("RegionId"),
    10 entry_bandwidth: OptStr = Field::string("EntryBandwidth"),
    11 acl_id: OptStr = Field::string("AclId"),
    12 entry_name: OptStr = Field::string("EntryName"),
    13 acl_status: OptStr = Field::string("AclStatus"),
    14 allocate_ipv6_addr: OptStr = Field::string("AllocateIpv6Addr"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeIpv6TranslatorEntriesRequest,
    DescribeIpv6TranslatorEntriesResponse,
    Ipv6TranslatorEntry,
}
