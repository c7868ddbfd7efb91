// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyForwardEntry.json; do not edit.
//! Changes a port forwarding (DNAT) rule of a NAT gateway.
//!
//! Use ModifyForwardEntry of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyForwardEntry).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyForwardEntry",
    effect: Effect::Write,
    request: ModifyForwardEntryRequest = MODIFY_FORWARD_ENTRY_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Forbidden.DestnationIpOutOfVpcCIDR",
    "400 ForwardEntry.Duplicated",
    "400 IllegalParam.AnyPortNotZero",
    "400 IncorretForwardEntryStatus",
    "400 IncorretStatus.ForwardEntry",
    "400 InvalidExternalIp.Malformed",
    "400 InvalidExternalPort.Malformed",
    "400 InvalidInternalIp.Malformed",
    "400 InvalidInternalPort.Malformed",
    "400 InvalidIp.NotFound",
    "400 InvalidProtocal.ValueNotSupported",
    "400 QuotaExceeded",
    "404 InvalidExternalIp.NotFound",
    "404 InvalidForwardEntryId.NotFound",
    "404 InvalidForwardTableId.NotFound",
    "404 InvalidRegionId.NotFound",
}

/// Response of `ModifyForwardEntry`.
pub type ModifyForwardEntryResponse = RequestIdResponse;

/// Request of `ModifyForwardEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyForwardEntryRequest {
    /// `ForwardTableId`: text.
    pub forward_table_id: String,
    /// `ForwardEntryId`: text.
    pub forward_entry_id: String,
    /// `ExternalIp`: text.
    pub external_ip: Option<String>,
    /// `ExternalPort`: text.
    pub external_port: Option<String>,
    /// `InternalIp`: text.
    pub internal_ip: Option<String>,
    /// `InternalPort`: text.
    pub internal_port: Option<String>,
    /// `IpProtocol`: text.
    pub ip_protocol: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyForwardEntryRequest {
    /// Starts with the required members.
    pub fn new(
        forward_table_id: impl Into<String>,
        forward_entry_id: impl Into<String>,
    ) -> Self {
        Self {
            forward_table_id: forward_table_id.into(),
            forward_entry_id: forward_entry_id.into(),
            ..Self::default()
        }
    }

    /// Sets `ExternalIp`.
    pub fn external_ip(mut self, value: impl Into<String>) -> Self {
        self.external_ip = Some(value.into());
        self
    }

    /// Sets `ExternalPort`.
    pub fn external_port(mut self, value: impl Into<String>) -> Self {
        self.external_port = Some(value.into());
        self
    }

    /// Sets `InternalIp`.
    pub fn internal_ip(mut self, value: impl Into<String>) -> Self {
        self.internal_ip = Some(value.into());
        self
    }

    /// Sets `InternalPort`.
    pub fn internal_port(mut self, value: impl Into<String>) -> Self {
        self.internal_port = Some(value.into());
        self
    }

    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    ModifyForwardEntryRequest: MODIFY_FORWARD_ENTRY_REQUEST,
    0 forward_table_id: Str = Field::string("ForwardTableId").required(),
    1 forward_entry_id: Str = Field::string("ForwardEntryId").required(),
    2 external_ip: OptStr = Field::string("ExternalIp"),
    3 external_port: OptStr = Field::string("ExternalPort"),
    4 internal_ip: OptStr = Field::string("InternalIp"),
    5 internal_port: OptStr = Field::string("InternalPort"),
    6 ip_protocol: OptStr = Field::string("IpProtocol"),
    7 region_id: OptStr = Field::string("RegionId").required().filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyForwardEntryRequest,
}
