// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIPv6TranslatorEntries.json; do not edit.
//! Lists mappings of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIPv6TranslatorEntries),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Paging, errors, open_enum, operation, record,
};

pub use crate::shapes::AclStatus;

operation! {
    name: "DescribeIPv6TranslatorEntries",
    effect: Effect::Read,
    request: DescribeIpv6TranslatorEntriesRequest = DESCRIBE_IPV6_TRANSLATOR_ENTRIES_REQUEST,
    response: DescribeIpv6TranslatorEntriesResponse = DESCRIBE_IPV6_TRANSLATOR_ENTRIES_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Ipv6TranslatorEntries"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 IPv6TranslatorEntry.InvalidAclStatus",
    "400 IPv6TranslatorEntry.InvalidAclType",
    "400 IPv6TranslatorEntry.InvalidPort",
    "400 IPv6TranslatorEntry.InvalidProtocol",
    "400 InvalidIpAddress.WrongFormat = The IP address is malformed or not possible here.",
    "400 InvalidName = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `DescribeIPv6TranslatorEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6TranslatorEntriesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance of IPv6 Translation Service (`ipv6trans-...`). `DescribeIPv6Translators` lists
    /// it.
    pub ipv6_translator_id: Option<String>,
    /// Id of the mapping of IPv6 Translation Service (`ipv6transentry-...`).
    /// `DescribeIPv6TranslatorEntries` lists it.
    pub ipv6_translator_entry_id: Option<String>,
    /// Name of the mapping: 2 to 100 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub entry_name: Option<String>,
    /// IPv6 address at which clients reach the translation instance; it is allocated on creation.
    pub allocate_ipv6_addr: Option<String>,
    /// Port of the IPv6 address at which clients reach the service; traffic is passed on to
    /// `BackendIpv4Port`.
    pub allocate_ipv6_port: Option<i64>,
    /// IPv4 address of the service that traffic is passed on to.
    pub backend_ipv4_addr: Option<String>,
    /// Port of the IPv4 service that traffic is passed on to, 1 to 65535.
    pub backend_ipv4_port: Option<i64>,
    /// Protocol of the mapping, such as `tcp` or `udp`.
    pub trans_protocol: Option<String>,
    /// Whether the access list is in force: `on` or `off`.
    pub acl_status: Option<AclStatus>,
    /// Whether the access list names who may (`white`) or who may not (`black`).
    pub acl_type: Option<AclType>,
    /// Id of the access list (`ipv6transacl-...`). `DescribeIPv6TranslatorAclLists` lists it.
    pub acl_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. Default: `10`.
    pub page_size: Option<i64>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeIpv6TranslatorEntriesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance of IPv6 Translation Service (`ipv6trans-...`).
    pub fn ipv6_translator_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_id = Some(value.into());
        self
    }

    /// Id of the mapping of IPv6 Translation Service (`ipv6transentry-...`).
    pub fn ipv6_translator_entry_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_entry_id = Some(value.into());
        self
    }

    /// Name of the mapping: 2 to 100 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub fn entry_name(mut self, value: impl Into<String>) -> Self {
        self.entry_name = Some(value.into());
        self
    }

    /// IPv6 address at which clients reach the translation instance; it is allocated on creation.
    pub fn allocate_ipv6_addr(mut self, value: impl Into<String>) -> Self {
        self.allocate_ipv6_addr = Some(value.into());
        self
    }

    /// Port of the IPv6 address at which clients reach the service; traffic is passed on to
    /// `BackendIpv4Port`.
    pub fn allocate_ipv6_port(mut self, value: i64) -> Self {
        self.allocate_ipv6_port = Some(value);
        self
    }

    /// IPv4 address of the service that traffic is passed on to.
    pub fn backend_ipv4_addr(mut self, value: impl Into<String>) -> Self {
        self.backend_ipv4_addr = Some(value.into());
        self
    }

    /// Port of the IPv4 service that traffic is passed on to, 1 to 65535.
    pub fn backend_ipv4_port(mut self, value: i64) -> Self {
        self.backend_ipv4_port = Some(value);
        self
    }

    /// Protocol of the mapping, such as `tcp` or `udp`.
    pub fn trans_protocol(mut self, value: impl Into<String>) -> Self {
        self.trans_protocol = Some(value.into());
        self
    }

    /// Whether the access list is in force: `on` or `off`.
    pub fn acl_status(mut self, value: impl Into<AclStatus>) -> Self {
        self.acl_status = Some(value.into());
        self
    }

    /// Whether the access list names who may (`white`) or who may not (`black`).
    pub fn acl_type(mut self, value: impl Into<AclType>) -> Self {
        self.acl_type = Some(value.into());
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

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
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
    9 acl_status: Opt = Field::one_of("AclStatus", AclStatus::VALUES),
    10 acl_type: Opt = Field::one_of("AclType", AclType::VALUES),
    11 acl_id: OptStr = Field::string("AclId"),
    12 page_number: OptInt = Field::int32("PageNumber"),
    13 page_size: OptInt = Field::int32("PageSize"),
    14 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `DescribeIPv6TranslatorEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6TranslatorEntriesResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `Ipv6TranslatorEntries`: list of records.
    pub ipv6_translator_entries: Vec<Ipv6TranslatorEntry>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Whether the access list names who may (`white`) or who may not (`black`).
    pub acl_type: Option<crate::shapes::AclType>,
    /// `EntryStatus`: string.
    pub entry_status: Option<String>,
    /// Protocol of the mapping, such as `tcp` or `udp`.
    pub trans_protocol: Option<String>,
    /// Id of the instance of IPv6 Translation Service (`ipv6trans-...`). `DescribeIPv6Translators` lists
    /// it.
    pub ipv6_translator_id: Option<String>,
    /// Description of the mapping: 2 to 100 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub entry_description: Option<String>,
    /// Id of the mapping of IPv6 Translation Service (`ipv6transentry-...`).
    /// `DescribeIPv6TranslatorEntries` lists it.
    pub ipv6_translator_entry_id: Option<String>,
    /// Port of the IPv6 address at which clients reach the service; traffic is passed on to
    /// `BackendIpv4Port`.
    pub allocate_ipv6_port: Option<i64>,
    /// IPv4 address of the service that traffic is passed on to.
    pub backend_ipv4_addr: Option<String>,
    /// Port of the IPv4 service that traffic is passed on to, 1 to 65535.
    pub backend_ipv4_port: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Highest bandwidth that the mapping may use, 1 to 200; -1, the default, for no limit. Unit: Mbit/s.
    pub entry_bandwidth: Option<String>,
    /// Id of the access list (`ipv6transacl-...`). `DescribeIPv6TranslatorAclLists` lists it.
    pub acl_id: Option<String>,
    /// Name of the mapping: 2 to 100 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub entry_name: Option<String>,
    /// Whether the access list is in force: `on` or `off`.
    pub acl_status: Option<AclStatus>,
    /// IPv6 address at which clients reach the translation instance; it is allocated on creation.
    pub allocate_ipv6_addr: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Ipv6TranslatorEntry: IPV6_TRANSLATOR_ENTRY,
    0 acl_type: Opt = Field::one_of("AclType", crate::shapes::AclType::VALUES),
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
    13 acl_status: Opt = Field::one_of("AclStatus", AclStatus::VALUES),
    14 allocate_ipv6_addr: OptStr = Field::string("AllocateIpv6Addr"),
}

open_enum! {
    /// Documented values of `AclType`. The provider may add others.
    pub enum AclType {
        White = "white",
        Black = "black",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeIpv6TranslatorEntriesRequest,
    DescribeIpv6TranslatorEntriesResponse,
    Ipv6TranslatorEntry,
}
