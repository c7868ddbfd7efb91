// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyForwardEntry.json; do not edit.
//! Changes a DNAT rule of a NAT gateway.
//!
//! Asynchronous: DescribeForwardTableEntries shows `Pending`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyForwardEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyForwardEntryResponse;

operation!(Operation::new::<ModifyForwardEntryRequest, ModifyForwardEntryResponse>(
    "ModifyForwardEntry", Effect::Write, &MODIFY_FORWARD_ENTRY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Duplicated.DestinationPort DuplicatedParam.ExternalPort DuplicatedParam.InternalPort ExclusiveParam.%sAnd%s
    400 Forbidden.Already.Bounded Forbidden.DestinationIpOutOfVswitchCIDR Forbidden.DestnationIpOutOfVpcCIDR
    400 Forbidden.ExternalIp.UsedInSnatTable Forbidden.IpHasBeenUsedInSnat ForwardEntry.Duplicated IllegalParam.AnyPortNotZero
    400 IncorrectStatus.ForwardEntry IncorrectStatus.NatIp IncorretForwardEntryStatus IncorretStatus.ForwardEntry
    400 InvalidExternalIp.Malformed InvalidExternalPort.Malformed InvalidForwardEntryId.NotFound InvalidInternalIp.Malformed
    400 InvalidInternalPort.Malformed InvalidIp.NotFound InvalidIp.NotInNatgw InvalidParameter.Name.Malformed
    400 InvalidProtocal.ValueNotSupported OperationFailed.AnyPortConfig OperationUnsupported.EipInBinding
    400 OperationUnsupported.ForwardEntry QuotaExceeded QuotaExceeded.ForwardEntrySessionManytoOne UnsupportedFeature.PortSegment
    404 InvalidExternalIp.NotFound InvalidForwardEntryId.NotFound InvalidForwardTableId.NotFound InvalidRegionId.NotFound
    404 ResourceNotFound.ForwardEntry ResourceNotFound.NatIp
");

/// Request of `ModifyForwardEntry`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyForwardEntryRequest {
    /** `ForwardTableId`: text. */ pub forward_table_id: String,
    /** `ForwardEntryId`: text. */ pub forward_entry_id: String,
    /** `ExternalIp`: text. */ pub external_ip: Option<String>,
    /** `ExternalPort`: text. */ pub external_port: Option<String>,
    /** `InternalIp`: text. */ pub internal_ip: Option<String>,
    /** `InternalPort`: text. */ pub internal_port: Option<String>,
    /** `IpProtocol`: text. */ pub ip_protocol: Option<String>,
    /** `ForwardEntryName`: text. */ pub forward_entry_name: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `PortBreak`: yes or no. */ pub port_break: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyForwardEntryRequest {
    /// With what is required.
    pub fn new(forward_table_id: impl Into<String>, forward_entry_id: impl Into<String>) -> Self {
        Self { forward_table_id: forward_table_id.into(), forward_entry_id: forward_entry_id.into(), ..Self::default() }
    }
    /// Sets `ExternalIp`.
    pub fn external_ip(mut self, value: impl Into<String>) -> Self { self.external_ip = Some(value.into()); self }
    /// Sets `ExternalPort`.
    pub fn external_port(mut self, value: impl Into<String>) -> Self { self.external_port = Some(value.into()); self }
    /// Sets `InternalIp`.
    pub fn internal_ip(mut self, value: impl Into<String>) -> Self { self.internal_ip = Some(value.into()); self }
    /// Sets `InternalPort`.
    pub fn internal_port(mut self, value: impl Into<String>) -> Self { self.internal_port = Some(value.into()); self }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self { self.ip_protocol = Some(value.into()); self }
    /// Sets `ForwardEntryName`.
    pub fn forward_entry_name(mut self, value: impl Into<String>) -> Self { self.forward_entry_name = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `PortBreak`.
    pub fn port_break(mut self, value: bool) -> Self { self.port_break = Some(value); self }
}
/// Table of [`ModifyForwardEntryRequest`].
pub static MODIFY_FORWARD_ENTRY_REQUEST: Schema =
    Schema { name: "ModifyForwardEntryRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("ForwardTableId").required(),
    Field::string("ForwardEntryId").required(),
    Field::string("ExternalIp"),
    Field::string("ExternalPort"),
    Field::string("InternalIp"),
    Field::string("InternalPort"),
    Field::string("IpProtocol"),
    Field::string("ForwardEntryName"),
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::boolean("PortBreak"),
]; &ROWS } };
record!(ModifyForwardEntryRequest, MODIFY_FORWARD_ENTRY_REQUEST,
    [0 Str forward_table_id, 1 Str forward_entry_id, 2 OptStr external_ip, 3 OptStr external_port, 4 OptStr internal_ip,
    5 OptStr internal_port, 6 OptStr ip_protocol, 7 OptStr forward_entry_name, 8 OptStr region_id,
    9 OptStr client_token] [10 OptBool port_break]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyForwardEntryRequest);
