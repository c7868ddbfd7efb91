// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIPv6TranslatorEntry.json; do not edit.
//! Adds a mapping to an instance of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIPv6TranslatorEntry).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateIPv6TranslatorEntry",
    effect: Effect::Write,
    request: CreateIpv6TranslatorEntryRequest = CREATE_IPV6_TRANSLATOR_ENTRY_REQUEST,
    response: CreateIpv6TranslatorEntryResponse = CREATE_IPV6_TRANSLATOR_ENTRY_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 IPv6Translator.Configuring",
    "400 IPv6TranslatorEntry.AclIdNull",
    "400 IPv6TranslatorEntry.IPv4Conflict",
    "400 IPv6TranslatorEntry.IPv6Conflict",
    "400 IPv6TranslatorEntry.InvalidAclStatus",
    "400 IPv6TranslatorEntry.InvalidAclType",
    "400 IPv6TranslatorEntry.InvalidBandwidth",
    "400 IPv6TranslatorEntry.InvalidPort",
    "400 IPv6TranslatorEntry.InvalidProtocol",
    "400 InvalidDescription",
    "400 InvalidIPv6TranslatorAclId.NotFound",
    "400 InvalidIPv6TranslatorId.NotFound",
    "400 InvalidIpAddress.AlreadyExist",
    "400 InvalidIpAddress.PrivateAddress",
    "400 InvalidIpAddress.WrongFormat",
    "400 InvalidName",
    "400 Resource.QuotaFull",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
}

/// Request of `CreateIPv6TranslatorEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv6TranslatorEntryRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Ipv6TranslatorId`: text.
    pub ipv6_translator_id: String,
    /// `EntryName`: text.
    pub entry_name: Option<String>,
    /// `EntryDescription`: text.
    pub entry_description: Option<String>,
    /// `AllocateIpv6Port`: integer.
    pub allocate_ipv6_port: i64,
    /// `BackendIpv4Addr`: text.
    pub backend_ipv4_addr: String,
    /// `BackendIpv4Port`: integer.
    pub backend_ipv4_port: i64,
    /// `TransProtocol`: text.
    pub trans_protocol: String,
    /// `EntryBandwidth`: integer. Default: `-1`.
    pub entry_bandwidth: Option<i64>,
    /// `AclStatus`: text. Default: `off`.
    pub acl_status: Option<String>,
    /// `AclType`: text.
    pub acl_type: Option<String>,
    /// `AclId`: text.
    pub acl_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateIpv6TranslatorEntryRequest {
    /// Starts with the required members.
    pub fn new(
        ipv6_translator_id: impl Into<String>,
        allocate_ipv6_port: i64,
        backend_ipv4_addr: impl Into<String>,
        backend_ipv4_port: i64,
        trans_protocol: impl Into<String>,
    ) -> Self {
        Self {
            ipv6_translator_id: ipv6_translator_id.into(),
            allocate_ipv6_port,
            backend_ipv4_addr: backend_ipv4_addr.into(),
            backend_ipv4_port,
            trans_protocol: trans_protocol.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `EntryName`.
    pub fn entry_name(mut self, value: impl Into<String>) -> Self {
        self.entry_name = Some(value.into());
        self
    }

    /// Sets `EntryDescription`.
    pub fn entry_description(mut self, value: impl Into<String>) -> Self {
        self.entry_description = Some(value.into());
        self
    }

    /// Sets `EntryBandwidth`.
    pub fn entry_bandwidth(mut self, value: i64) -> Self {
        self.entry_bandwidth = Some(value);
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
}

record! {
    CreateIpv6TranslatorEntryRequest: CREATE_IPV6_TRANSLATOR_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_translator_id: Str = Field::string("Ipv6TranslatorId").required(),
    2 entry_name: OptStr = Field::string("EntryName"),
    3 entry_description: OptStr = Field::string("EntryDescription"),
    4 allocate_ipv6_port: Int = Field::int32("AllocateIpv6Port").required(),
    5 backend_ipv4_addr: Str = Field::string("BackendIpv4Addr").required(),
    6 backend_ipv4_port: Int = Field::int32("BackendIpv4Port").required(),
    7 trans_protocol: Str = Field::string("TransProtocol").required(),
    8 entry_bandwidth: OptInt = Field::int32("EntryBandwidth"),
    9 acl_status: OptStr = Field::string("AclStatus"),
    10 acl_type: OptStr = Field::string("AclType"),
    11 acl_id: OptStr = Field::string("AclId"),
}

/// Response of `CreateIPv6TranslatorEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv6TranslatorEntryResponse {
    /// `Ipv6TranslatorEntryId`: text.
    pub ipv6_translator_entry_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateIpv6TranslatorEntryResponse: CREATE_IPV6_TRANSLATOR_ENTRY_RESPONSE,
    0 ipv6_translator_entry_id: OptStr = Field::string("Ipv6TranslatorEntryId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateIpv6TranslatorEntryRequest,
    CreateIpv6TranslatorEntryResponse,
}
