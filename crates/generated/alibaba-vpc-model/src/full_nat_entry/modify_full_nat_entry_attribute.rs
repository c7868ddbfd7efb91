// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyFullNatEntryAttribute.json; do not edit.
//! Changes a FULLNAT rule of a VPC NAT gateway.
//!
//! Asynchronous: ListFullNatEntries shows `Modifying`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyFullNatEntryAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyFullNatEntryAttribute",
    effect: Effect::Write,
    request: ModifyFullNatEntryAttributeRequest = MODIFY_FULL_NAT_ENTRY_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DependencyViolation.PrivateLinkMode",
    "400 IncorrectStatus.NatIp",
    "400 ResourceAlreadyExist.FullNatEntry",
    "400 ResourceNotFound.NetworkInterfaceId",
    "400 UnsupportedFeature.PrivateLinkMode",
}

/// Response of `ModifyFullNatEntryAttribute`.
pub type ModifyFullNatEntryAttributeResponse = RequestIdResponse;

/// Request of `ModifyFullNatEntryAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyFullNatEntryAttributeRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `FullNatTableId`: text.
    pub full_nat_table_id: String,
    /// `FullNatEntryId`: text.
    pub full_nat_entry_id: String,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: Option<String>,
    /// `NatIp`: text.
    pub nat_ip: Option<String>,
    /// `NatIpPort`: text.
    pub nat_ip_port: Option<String>,
    /// `AccessIp`: text.
    pub access_ip: Option<String>,
    /// `AccessPort`: text.
    pub access_port: Option<String>,
    /// `IpProtocol`: text.
    pub ip_protocol: Option<String>,
    /// `FullNatEntryName`: text.
    pub full_nat_entry_name: Option<String>,
    /// `FullNatEntryDescription`: text.
    pub full_nat_entry_description: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyFullNatEntryAttributeRequest {
    /// Starts with the required members.
    pub fn new(
        full_nat_table_id: impl Into<String>,
        full_nat_entry_id: impl Into<String>,
    ) -> Self {
        Self {
            full_nat_table_id: full_nat_table_id.into(),
            full_nat_entry_id: full_nat_entry_id.into(),
            ..Self::default()
        }
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Sets `NatIp`.
    pub fn nat_ip(mut self, value: impl Into<String>) -> Self {
        self.nat_ip = Some(value.into());
        self
    }

    /// Sets `NatIpPort`.
    pub fn nat_ip_port(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_port = Some(value.into());
        self
    }

    /// Sets `AccessIp`.
    pub fn access_ip(mut self, value: impl Into<String>) -> Self {
        self.access_ip = Some(value.into());
        self
    }

    /// Sets `AccessPort`.
    pub fn access_port(mut self, value: impl Into<String>) -> Self {
        self.access_port = Some(value.into());
        self
    }

    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Sets `FullNatEntryName`.
    pub fn full_nat_entry_name(mut self, value: impl Into<String>) -> Self {
        self.full_nat_entry_name = Some(value.into());
        self
    }

    /// Sets `FullNatEntryDescription`.
    pub fn full_nat_entry_description(mut self, value: impl Into<String>) -> Self {
        self.full_nat_entry_description = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    ModifyFullNatEntryAttributeRequest: MODIFY_FULL_NAT_ENTRY_ATTRIBUTE_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 full_nat_table_id: Str = Field::string("FullNatTableId").required(),
    2 full_nat_entry_id: Str = Field::string("FullNatEntryId").required(),
    3 network_interface_id: OptStr = Field::string("NetworkInterfaceId"),
    4 nat_ip: OptStr = Field::string("NatIp"),
    5 nat_ip_port: OptStr = Field::string("NatIpPort"),
    6 access_ip: OptStr = Field::string("AccessIp"),
    7 access_port: OptStr = Field::string("AccessPort"),
    8 ip_protocol: OptStr = Field::string("IpProtocol"),
    9 full_nat_entry_name: OptStr = Field::string("FullNatEntryName"),
    10 full_nat_entry_description: OptStr = Field::string("FullNatEntryDescription"),
    11 dry_run: OptBool = Field::boolean("DryRun"),
    12 region_id: OptStr = Field::string("RegionId").required().filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyFullNatEntryAttributeRequest,
}
