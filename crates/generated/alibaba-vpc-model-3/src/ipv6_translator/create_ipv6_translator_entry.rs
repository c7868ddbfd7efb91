// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIPv6TranslatorEntry.json; do not edit.
//! Adds a mapping to an instance of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIPv6TranslatorEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateIpv6TranslatorEntryRequest, CreateIpv6TranslatorEntryResponse>(
    "CreateIPv6TranslatorEntry", Effect::Write, &CREATE_IPV6_TRANSLATOR_ENTRY_REQUEST, &CREATE_IPV6_TRANSLATOR_ENTRY_RESPONSE,
), "
    400 IPv6Translator.Configuring IPv6TranslatorEntry.AclIdNull IPv6TranslatorEntry.IPv4Conflict \
        IPv6TranslatorEntry.IPv6Conflict
    400 IPv6TranslatorEntry.InvalidAclStatus IPv6TranslatorEntry.InvalidAclType IPv6TranslatorEntry.InvalidBandwidth
    400 IPv6TranslatorEntry.InvalidPort IPv6TranslatorEntry.InvalidProtocol InvalidDescription \
        InvalidIPv6TranslatorAclId.NotFound
    400 InvalidIPv6TranslatorId.NotFound InvalidIpAddress.AlreadyExist InvalidIpAddress.PrivateAddress
    400 InvalidIpAddress.WrongFormat InvalidName Resource.QuotaFull
    403 Forbbiden.SubUser Forbidden
");

/// Request of `CreateIPv6TranslatorEntry`.
#[derive(Default)] #[non_exhaustive] pub struct CreateIpv6TranslatorEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6TranslatorId`: text. */ pub ipv6_translator_id: String,
    /** `EntryName`: text. */ pub entry_name: Option<String>,
    /** `EntryDescription`: text. */ pub entry_description: Option<String>,
    /** `AllocateIpv6Port`: integer. */ pub allocate_ipv6_port: i64,
    /** `BackendIpv4Addr`: text. */ pub backend_ipv4_addr: String,
    /** `BackendIpv4Port`: integer. */ pub backend_ipv4_port: i64,
    /** `TransProtocol`: text. */ pub trans_protocol: String,
    /** `EntryBandwidth`: integer. Default: `-1`. */ pub entry_bandwidth: Option<i64>,
    /** `AclStatus`: text. Default: `off`. */ pub acl_status: Option<String>,
    /** `AclType`: text. */ pub acl_type: Option<String>,
    /** `AclId`: text. */ pub acl_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateIpv6TranslatorEntryRequest {
    /// With what is required.
    pub fn new(
        ipv6_translator_id: impl Into<String>, allocate_ipv6_port: i64, backend_ipv4_addr: impl Into<String>,
        backend_ipv4_port: i64, trans_protocol: impl Into<String>,
    ) -> Self {
        Self {
            ipv6_translator_id: ipv6_translator_id.into(), allocate_ipv6_port, backend_ipv4_addr: backend_ipv4_addr.into(),
            backend_ipv4_port, trans_protocol: trans_protocol.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `EntryName`.
    pub fn entry_name(mut self, value: impl Into<String>) -> Self { self.entry_name = Some(value.into()); self }
    /// Sets `EntryDescription`.
    pub fn entry_description(mut self, value: impl Into<String>) -> Self { self.entry_description = Some(value.into()); self }
    /// Sets `EntryBandwidth`.
    pub fn entry_bandwidth(mut self, value: i64) -> Self { self.entry_bandwidth = Some(value); self }
    /// Sets `AclStatus`.
    pub fn acl_status(mut self, value: impl Into<String>) -> Self { self.acl_status = Some(value.into()); self }
    /// Sets `AclType`.
    pub fn acl_type(mut self, value: impl Into<String>) -> Self { self.acl_type = Some(value.into()); self }
    /// Sets `AclId`.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self { self.acl_id = Some(value.into()); self }
}
/// Table of [`CreateIpv6TranslatorEntryRequest`].
pub static CREATE_IPV6_TRANSLATOR_ENTRY_REQUEST: Schema =
    Schema { name: "CreateIpv6TranslatorEntryRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6TranslatorId").required(),
    Field::string("EntryName"),
    Field::string("EntryDescription"),
    Field::int32("AllocateIpv6Port").required(),
    Field::string("BackendIpv4Addr").required(),
    Field::int32("BackendIpv4Port").required(),
    Field::string("TransProtocol").required(),
    Field::int32("EntryBandwidth"),
    Field::string("AclStatus"),
    Field::string("AclType"),
    Field::string("AclId"),
]; &ROWS } };
record!(CreateIpv6TranslatorEntryRequest, CREATE_IPV6_TRANSLATOR_ENTRY_REQUEST,
    [0 OptStr region_id, 1 Str ipv6_translator_id, 2 OptStr entry_name, 3 OptStr entry_description, 5 Str backend_ipv4_addr,
    7 Str trans_protocol, 9 OptStr acl_status, 10 OptStr acl_type, 11 OptStr acl_id] [4 Int allocate_ipv6_port,
    6 Int backend_ipv4_port, 8 OptInt entry_bandwidth]);

/// Answer of `CreateIPv6TranslatorEntry`.
#[derive(Default)] #[non_exhaustive] pub struct CreateIpv6TranslatorEntryResponse {
    /** `Ipv6TranslatorEntryId`: text. */ pub ipv6_translator_entry_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateIpv6TranslatorEntryResponse`].
pub static CREATE_IPV6_TRANSLATOR_ENTRY_RESPONSE: Schema =
    Schema { name: "CreateIpv6TranslatorEntryResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("Ipv6TranslatorEntryId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateIpv6TranslatorEntryResponse, CREATE_IPV6_TRANSLATOR_ENTRY_RESPONSE,
    [0 OptStr ipv6_translator_entry_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateIpv6TranslatorEntryRequest, CreateIpv6TranslatorEntryResponse);
