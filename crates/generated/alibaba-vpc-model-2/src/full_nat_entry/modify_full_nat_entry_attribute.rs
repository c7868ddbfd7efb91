// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyFullNatEntryAttribute.json; do not edit.
//! Changes a FULLNAT rule of a VPC NAT gateway.
//!
//! Asynchronous: ListFullNatEntries shows `Modifying`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyFullNatEntryAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyFullNatEntryAttributeResponse;

operation!(Operation::new::<ModifyFullNatEntryAttributeRequest, ModifyFullNatEntryAttributeResponse>(
    "ModifyFullNatEntryAttribute", Effect::Write, &MODIFY_FULL_NAT_ENTRY_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DependencyViolation.PrivateLinkMode IncorrectStatus.NatIp ResourceAlreadyExist.FullNatEntry
    400 ResourceNotFound.NetworkInterfaceId UnsupportedFeature.PrivateLinkMode
");

/// Request of `ModifyFullNatEntryAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyFullNatEntryAttributeRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `FullNatTableId`: text. */ pub full_nat_table_id: String,
    /** `FullNatEntryId`: text. */ pub full_nat_entry_id: String,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: Option<String>,
    /** `NatIp`: text. */ pub nat_ip: Option<String>,
    /** `NatIpPort`: text. */ pub nat_ip_port: Option<String>,
    /** `AccessIp`: text. */ pub access_ip: Option<String>,
    /** `AccessPort`: text. */ pub access_port: Option<String>,
    /** `IpProtocol`: text. */ pub ip_protocol: Option<String>,
    /** `FullNatEntryName`: text. */ pub full_nat_entry_name: Option<String>,
    /** `FullNatEntryDescription`: text. */ pub full_nat_entry_description: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyFullNatEntryAttributeRequest {
    /// With what is required.
    pub fn new(full_nat_table_id: impl Into<String>, full_nat_entry_id: impl Into<String>) -> Self {
        Self { full_nat_table_id: full_nat_table_id.into(), full_nat_entry_id: full_nat_entry_id.into(), ..Self::default() }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into()); self
    }
    /// Sets `NatIp`.
    pub fn nat_ip(mut self, value: impl Into<String>) -> Self { self.nat_ip = Some(value.into()); self }
    /// Sets `NatIpPort`.
    pub fn nat_ip_port(mut self, value: impl Into<String>) -> Self { self.nat_ip_port = Some(value.into()); self }
    /// Sets `AccessIp`.
    pub fn access_ip(mut self, value: impl Into<String>) -> Self { self.access_ip = Some(value.into()); self }
    /// Sets `AccessPort`.
    pub fn access_port(mut self, value: impl Into<String>) -> Self { self.access_port = Some(value.into()); self }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self { self.ip_protocol = Some(value.into()); self }
    /// Sets `FullNatEntryName`.
    pub fn full_nat_entry_name(mut self, value: impl Into<String>) -> Self {
        self.full_nat_entry_name = Some(value.into()); self
    }
    /// Sets `FullNatEntryDescription`.
    pub fn full_nat_entry_description(mut self, value: impl Into<String>) -> Self {
        self.full_nat_entry_description = Some(value.into()); self
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ModifyFullNatEntryAttributeRequest`].
pub static MODIFY_FULL_NAT_ENTRY_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyFullNatEntryAttributeRequest", fields: { static ROWS: [Field; 13] = [
    Field::string("ClientToken").filled(),
    Field::string("FullNatTableId").required(),
    Field::string("FullNatEntryId").required(),
    Field::string("NetworkInterfaceId"),
    Field::string("NatIp"),
    Field::string("NatIpPort"),
    Field::string("AccessIp"),
    Field::string("AccessPort"),
    Field::string("IpProtocol"),
    Field::string("FullNatEntryName"),
    Field::string("FullNatEntryDescription"),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(ModifyFullNatEntryAttributeRequest, MODIFY_FULL_NAT_ENTRY_ATTRIBUTE_REQUEST,
    [0 OptStr client_token, 1 Str full_nat_table_id, 2 Str full_nat_entry_id, 3 OptStr network_interface_id, 4 OptStr nat_ip,
    5 OptStr nat_ip_port, 6 OptStr access_ip, 7 OptStr access_port, 8 OptStr ip_protocol, 9 OptStr full_nat_entry_name,
    10 OptStr full_nat_entry_description, 12 OptStr region_id] [11 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyFullNatEntryAttributeRequest);
