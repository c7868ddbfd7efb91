// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyIPv6TranslatorEntry.json; do not edit.
//! Changes a mapping of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIPv6TranslatorEntry).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyIPv6TranslatorEntry",
    effect: Effect::Write,
    request: ModifyIpv6TranslatorEntryRequest = MODIFY_IPV6_TRANSLATOR_ENTRY_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
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
    "400 IPv6TranslatorEntry.InvalidParameter",
    "400 IPv6TranslatorEntry.InvalidPort",
    "400 IPv6TranslatorEntry.InvalidProtocol",
    "400 InvalidDescription",
    "400 InvalidIPv6TranslatorAclId.NotFound",
    "400 InvalidIpAddress.AlreadyExist",
    "400 InvalidIpAddress.PrivateAddress",
    "400 InvalidIpAddress.WrongFormat",
    "400 InvalidName",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidIPv6TranslatorEntryId.NotFound",
}

/// Response of `ModifyIPv6TranslatorEntry`.
pub type ModifyIpv6TranslatorEntryResponse = RequestIdResponse;

/// Request of `ModifyIPv6TranslatorEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyIpv6TranslatorEntryRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Ipv6TranslatorEntryId`: text.
    pub ipv6_translator_entry_id: String,
    /// `EntryName`: text.
    pub entry_name: Option<String>,
    /// `EntryDescription`: text.
    pub entry_description: Option<String>,
    /// `AllocateIpv6Port`: integer.
    pub allocate_ipv6_port: Option<i64>,
    /// `BackendIpv4Addr`: text.
    pub backend_ipv4_addr: Option<String>,
    /// `BackendIpv4Port`: integer.
    pub backend_ipv4_port: Option<i64>,
    /// `TransProtocol`: text.
    pub trans_protocol: Option<String>,
    /// `EntryBandwidth`: integer.
    pub entry_bandwidth: Option<i64>,
    /// `AclStatus`: text.
    pub acl_status: Option<String>,
    /// `AclType`: text.
    pub acl_type: Option<String>,
    /// `AclId`: text.
    pub acl_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyIpv6TranslatorEntryRequest {
    /// Starts with the required members.
    pub fn new(ipv6_translator_entry_id: impl Into<String>) -> Self {
        Self {
            ipv6_translator_entry_id: ipv6_translator_entry_id.into(),
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
    ModifyIpv6TranslatorEntryRequest: MODIFY_IPV6_TRANSLATOR_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_translator_entry_id: Str = Field::string("Ipv6TranslatorEntryId").required(),
    2 entry_name: OptStr = Field::string("EntryName"),
    3 entry_description: OptStr = Field::string("EntryDescription"),
    4 allocate_ipv6_port: OptInt = Field::int32("AllocateIpv6Port"),
    5 backend_ipv4_addr: OptStr = Field::string("BackendIpv4Addr"),
    6 backend_ipv4_port: OptInt = Field::int32("BackendIpv4Port"),
    7 trans_protocol: OptStr = Field::string("TransProtocol"),
    8 entry_bandwidth: OptInt = Field::int32("EntryBandwidth"),
    9 acl_status: OptStr = Field::string("AclStatus"),
    10 acl_type: OptStr = Field::string("AclType"),
    11 acl_id: OptStr = Field::string("AclId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyIpv6TranslatorEntryRequest,
}
