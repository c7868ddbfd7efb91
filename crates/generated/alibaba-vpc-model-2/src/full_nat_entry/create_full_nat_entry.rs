// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateFullNatEntry.json; do not edit.
//! Adds a FULLNAT rule to a VPC NAT gateway, which translates source and destination.
//!
//! Asynchronous: ListFullNatEntries shows `Creating`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateFullNatEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateFullNatEntryRequest, CreateFullNatEntryResponse>(
    "CreateFullNatEntry", Effect::Write, &CREATE_FULL_NAT_ENTRY_REQUEST, &CREATE_FULL_NAT_ENTRY_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParamFormat.NatIp IncorrectStatus.NatIp IncorrectStatus.NetworkInterface OperationFailed.AllocateNatIpPortFailed
    400 QuotaExceeded.FullNatEntry ResourceAlreadyExist.FullNatEntry ResourceNotFound.NatIp UnsupportedFeature.PrivateLinkMode
    404 ResourceNotFound.NatGateway
    500 InternalError
");

/// Request of `CreateFullNatEntry`.
#[derive(Default)] #[non_exhaustive] pub struct CreateFullNatEntryRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `FullNatTableId`: text. */ pub full_nat_table_id: String,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: String,
    /** `NatIp`: text. */ pub nat_ip: String,
    /** `NatIpPort`: text. */ pub nat_ip_port: Option<String>,
    /** `AccessIp`: text. */ pub access_ip: String,
    /** `AccessPort`: text. */ pub access_port: String,
    /** `IpProtocol`: text. */ pub ip_protocol: String,
    /** `FullNatEntryName`: text. */ pub full_nat_entry_name: Option<String>,
    /** `FullNatEntryDescription`: text. */ pub full_nat_entry_description: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateFullNatEntryRequest {
    /// With what is required.
    pub fn new(
        full_nat_table_id: impl Into<String>, network_interface_id: impl Into<String>, nat_ip: impl Into<String>,
        access_ip: impl Into<String>, access_port: impl Into<String>, ip_protocol: impl Into<String>,
    ) -> Self {
        Self {
            full_nat_table_id: full_nat_table_id.into(), network_interface_id: network_interface_id.into(), nat_ip: nat_ip.into(),
            access_ip: access_ip.into(), access_port: access_port.into(), ip_protocol: ip_protocol.into(),
            ..Self::default()
        }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `NatIpPort`.
    pub fn nat_ip_port(mut self, value: impl Into<String>) -> Self { self.nat_ip_port = Some(value.into()); self }
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
/// Table of [`CreateFullNatEntryRequest`].
pub static CREATE_FULL_NAT_ENTRY_REQUEST: Schema =
    Schema { name: "CreateFullNatEntryRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("ClientToken").filled(),
    Field::string("FullNatTableId").required(),
    Field::string("NetworkInterfaceId").required(),
    Field::string("NatIp").required(),
    Field::string("NatIpPort"),
    Field::string("AccessIp").required(),
    Field::string("AccessPort").required(),
    Field::string("IpProtocol").required(),
    Field::string("FullNatEntryName"),
    Field::string("FullNatEntryDescription"),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(CreateFullNatEntryRequest, CREATE_FULL_NAT_ENTRY_REQUEST,
    [0 OptStr client_token, 1 Str full_nat_table_id, 2 Str network_interface_id, 3 Str nat_ip, 4 OptStr nat_ip_port,
    5 Str access_ip, 6 Str access_port, 7 Str ip_protocol, 8 OptStr full_nat_entry_name, 9 OptStr full_nat_entry_description,
    11 OptStr region_id] [10 OptBool dry_run]);

/// Answer of `CreateFullNatEntry`.
#[derive(Default)] #[non_exhaustive] pub struct CreateFullNatEntryResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `FullNatEntryId`: text. */ pub full_nat_entry_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateFullNatEntryResponse`].
pub static CREATE_FULL_NAT_ENTRY_RESPONSE: Schema =
    Schema { name: "CreateFullNatEntryResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("FullNatEntryId"),
]; &ROWS } };
record!(CreateFullNatEntryResponse, CREATE_FULL_NAT_ENTRY_RESPONSE, [0 OptStr request_id, 1 OptStr full_nat_entry_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateFullNatEntryRequest, CreateFullNatEntryResponse);
