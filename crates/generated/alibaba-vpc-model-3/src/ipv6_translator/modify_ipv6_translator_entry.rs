// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyIPv6TranslatorEntry.json; do not edit.
//! Changes a mapping of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIPv6TranslatorEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyIpv6TranslatorEntryResponse;

operation!(Operation::new::<ModifyIpv6TranslatorEntryRequest, ModifyIpv6TranslatorEntryResponse>(
    "ModifyIPv6TranslatorEntry", Effect::Write, &MODIFY_IPV6_TRANSLATOR_ENTRY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 IPv6Translator.Configuring IPv6TranslatorEntry.AclIdNull IPv6TranslatorEntry.IPv4Conflict \
        IPv6TranslatorEntry.IPv6Conflict
    400 IPv6TranslatorEntry.InvalidAclStatus IPv6TranslatorEntry.InvalidAclType IPv6TranslatorEntry.InvalidBandwidth
    400 IPv6TranslatorEntry.InvalidParameter IPv6TranslatorEntry.InvalidPort IPv6TranslatorEntry.InvalidProtocol
    400 InvalidDescription InvalidIPv6TranslatorAclId.NotFound InvalidIpAddress.AlreadyExist InvalidIpAddress.PrivateAddress
    400 InvalidIpAddress.WrongFormat InvalidName
    403 Forbbiden.SubUser Forbidden
    404 InvalidIPv6TranslatorEntryId.NotFound
");

/// Request of `ModifyIPv6TranslatorEntry`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyIpv6TranslatorEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6TranslatorEntryId`: text. */ pub ipv6_translator_entry_id: String,
    /** `EntryName`: text. */ pub entry_name: Option<String>,
    /** `EntryDescription`: text. */ pub entry_description: Option<String>,
    /** `AllocateIpv6Port`: integer. */ pub allocate_ipv6_port: Option<i64>,
    /** `BackendIpv4Addr`: text. */ pub backend_ipv4_addr: Option<String>,
    /** `BackendIpv4Port`: integer. */ pub backend_ipv4_port: Option<i64>,
    /** `TransProtocol`: text. */ pub trans_protocol: Option<String>,
    /** `EntryBandwidth`: integer. */ pub entry_bandwidth: Option<i64>,
    /** `AclStatus`: text. */ pub acl_status: Option<String>,
    /** `AclType`: text. */ pub acl_type: Option<String>,
    /** `AclId`: text. */ pub acl_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyIpv6TranslatorEntryRequest {
    /// With what is required.
    pub fn new(ipv6_translator_entry_id: impl Into<String>) -> Self {
        Self { ipv6_translator_entry_id: ipv6_translator_entry_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `EntryName`.
    pub fn entry_name(mut self, value: impl Into<String>) -> Self { self.entry_name = Some(value.into()); self }
    /// Sets `EntryDescription`.
    pub fn entry_description(mut self, value: impl Into<String>) -> Self { self.entry_description = Some(value.into()); self }
    /// Sets `AllocateIpv6Port`.
    pub fn allocate_ipv6_port(mut self, value: i64) -> Self { self.allocate_ipv6_port = Some(value); self }
    /// Sets `BackendIpv4Addr`.
    pub fn backend_ipv4_addr(mut self, value: impl Into<String>) -> Self { self.backend_ipv4_addr = Some(value.into()); self }
    /// Sets `BackendIpv4Port`.
    pub fn backend_ipv4_port(mut self, value: i64) -> Self { self.backend_ipv4_port = Some(value); self }
    /// Sets `TransProtocol`.
    pub fn trans_protocol(mut self, value: impl Into<String>) -> Self { self.trans_protocol = Some(value.into()); self }
    /// Sets `EntryBandwidth`.
    pub fn entry_bandwidth(mut self, value: i64) -> Self { self.entry_bandwidth = Some(value); self }
    /// Sets `AclStatus`.
    pub fn acl_status(mut self, value: impl Into<String>) -> Self { self.acl_status = Some(value.into()); self }
    /// Sets `AclType`.
    pub fn acl_type(mut self, value: impl Into<String>) -> Self { self.acl_type = Some(value.into()); self }
    /// Sets `AclId`.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self { self.acl_id = Some(value.into()); self }
}
/// Table of [`ModifyIpv6TranslatorEntryRequest`].
pub static MODIFY_IPV6_TRANSLATOR_ENTRY_REQUEST: Schema =
    Schema { name: "ModifyIpv6TranslatorEntryRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6TranslatorEntryId").required(),
    Field::string("EntryName"),
    Field::string("EntryDescription"),
    Field::int32("AllocateIpv6Port"),
    Field::string("BackendIpv4Addr"),
    Field::int32("BackendIpv4Port"),
    Field::string("TransProtocol"),
    Field::int32("EntryBandwidth"),
    Field::string("AclStatus"),
    Field::string("AclType"),
    Field::string("AclId"),
]; &ROWS } };
record!(ModifyIpv6TranslatorEntryRequest, MODIFY_IPV6_TRANSLATOR_ENTRY_REQUEST,
    [0 OptStr region_id, 1 Str ipv6_translator_entry_id, 2 OptStr entry_name, 3 OptStr entry_description,
    5 OptStr backend_ipv4_addr, 7 OptStr trans_protocol, 9 OptStr acl_status, 10 OptStr acl_type,
    11 OptStr acl_id] [4 OptInt allocate_ipv6_port, 6 OptInt backend_ipv4_port, 8 OptInt entry_bandwidth]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyIpv6TranslatorEntryRequest);
