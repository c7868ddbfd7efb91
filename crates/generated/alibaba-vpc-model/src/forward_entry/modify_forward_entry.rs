// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyForwardEntry.json; do not edit.
//! Changes a DNAT rule of a NAT gateway.
//!
//! Asynchronous: DescribeForwardTableEntries shows `Pending`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyForwardEntry).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyForwardEntry",
    effect: Effect::Write,
    request: ModifyForwardEntryRequest = MODIFY_FORWARD_ENTRY_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Duplicated.DestinationPort",
    "400 DuplicatedParam.ExternalPort",
    "400 DuplicatedParam.InternalPort",
    "400 ExclusiveParam.%sAnd%s",
    "400 Forbidden.Already.Bounded",
    "400 Forbidden.DestinationIpOutOfVswitchCIDR",
    "400 Forbidden.DestnationIpOutOfVpcCIDR",
    "400 Forbidden.ExternalIp.UsedInSnatTable",
    "400 Forbidden.IpHasBeenUsedInSnat",
    "400 ForwardEntry.Duplicated",
    "400 IllegalParam.AnyPortNotZero",
    "400 IncorrectStatus.ForwardEntry",
    "400 IncorrectStatus.NatIp",
    "400 IncorretForwardEntryStatus",
    "400 IncorretStatus.ForwardEntry",
    "400 InvalidExternalIp.Malformed",
    "400 InvalidExternalPort.Malformed",
    "400 InvalidForwardEntryId.NotFound",
    "400 InvalidInternalIp.Malformed",
    "400 InvalidInternalPort.Malformed",
    "400 InvalidIp.NotFound",
    "400 InvalidIp.NotInNatgw",
    "400 InvalidParameter.Name.Malformed",
    "400 InvalidProtocal.ValueNotSupported",
    "400 OperationFailed.AnyPortConfig",
    "400 OperationUnsupported.EipInBinding",
    "400 OperationUnsupported.ForwardEntry",
    "400 QuotaExceeded",
    "400 QuotaExceeded.ForwardEntrySessionManytoOne",
    "400 UnsupportedFeature.PortSegment",
    "404 InvalidExternalIp.NotFound",
    "404 InvalidForwardEntryId.NotFound",
    "404 InvalidForwardTableId.NotFound",
    "404 InvalidRegionId.NotFound",
    "404 ResourceNotFound.ForwardEntry",
    "404 ResourceNotFound.NatIp",
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
    /// `ForwardEntryName`: text.
    pub forward_entry_name: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `PortBreak`: yes or no.
    pub port_break: Option<bool>,
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

    /// Sets `ForwardEntryName`.
    pub fn forward_entry_name(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_name = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `PortBreak`.
    pub fn port_break(mut self, value: bool) -> Self {
        self.port_break = Some(value);
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
    7 forward_entry_name: OptStr = Field::string("ForwardEntryName"),
    8 region_id: OptStr = Field::string("RegionId").required().filled(),
    9 client_token: OptStr = Field::string("ClientToken").filled(),
    10 port_break: OptBool = Field::boolean("PortBreak"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyForwardEntryRequest,
}
