// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateForwardEntry.json; do not edit.
//! Adds a DNAT rule to a NAT gateway, which forwards what reaches an external address and port to an internal one.
//!
//! Asynchronous: DescribeForwardTableEntries shows `Pending`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateForwardEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateForwardEntryRequest, CreateForwardEntryResponse>(
    "CreateForwardEntry", Effect::Write, &CREATE_FORWARD_ENTRY_REQUEST, &CREATE_FORWARD_ENTRY_RESPONSE,
).idempotency_token("ClientToken"), "
    400 AnyPort.PortMustBeZero Duplicated.DestinationPort DuplicatedParam.ExternalPort DuplicatedParam.InternalPort
    400 ExclusiveParam.%sAnd%s Forbidden.DestinationIpOutOfVswitchCIDR Forbidden.DestnationIpOutOfVpcCIDR
    400 Forbidden.ExternalIp.UsedInSnatTable Forbidden.InternalIpOutOfVpcCIDR Forbidden.IpHasBeenUsedInSnat Forbindden
    400 ForwardEntry.Duplicated IncorrectStatus.ForwardEntry IncorrectStatus.NATGW IncorrectStatus.NatIp
    400 IncorretForwardEntryStatus Invalid.natgwNotExist InvalidExternalIp.Malformed InvalidExternalPort.Malformed
    400 InvalidInternalIp.Malformed InvalidInternalPort.Malformed InvalidIp.NotInNatgw InvalidParameter.Name.Malformed
    400 InvalidProtocal.ValueNotSupported MissingParameter OperationFailed.AnyPortConfig OperationFailed.DnatPortRangeLimit
    400 OperationUnsupported.EipInBinding OperationUnsupported.ForwardEntry QuotaExceeded.ForwardEntry
    400 QuotaExceeded.ForwardEntrySessionManytoOne TaskConflict UnsupportedFeature.PortSegment
    400 UnsupportedFeature.PrivateLinkEnabled
    404 InvalidExternalIp.NotFound InvalidForwardTableId.NotFound InvalidRegionId.NotFound ResourceNotFound.NatIp
    500 InternalError System.Error
");

/// Request of `CreateForwardEntry`.
#[derive(Default)] #[non_exhaustive] pub struct CreateForwardEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ForwardTableId`: text. */ pub forward_table_id: String,
    /** `ExternalIp`: text. */ pub external_ip: String,
    /** `ExternalPort`: text. */ pub external_port: String,
    /** `InternalIp`: text. */ pub internal_ip: String,
    /** `InternalPort`: text. */ pub internal_port: String,
    /** `IpProtocol`: text. */ pub ip_protocol: String,
    /** `ForwardEntryName`: text. */ pub forward_entry_name: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `PortBreak`: yes or no. Default: `false`. */ pub port_break: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl CreateForwardEntryRequest {
    /// With what is required.
    pub fn new(
        forward_table_id: impl Into<String>, external_ip: impl Into<String>, external_port: impl Into<String>,
        internal_ip: impl Into<String>, internal_port: impl Into<String>, ip_protocol: impl Into<String>,
    ) -> Self {
        Self {
            forward_table_id: forward_table_id.into(), external_ip: external_ip.into(), external_port: external_port.into(),
            internal_ip: internal_ip.into(), internal_port: internal_port.into(), ip_protocol: ip_protocol.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ForwardEntryName`.
    pub fn forward_entry_name(mut self, value: impl Into<String>) -> Self { self.forward_entry_name = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `PortBreak`.
    pub fn port_break(mut self, value: bool) -> Self { self.port_break = Some(value); self }
}
/// Table of [`CreateForwardEntryRequest`].
pub static CREATE_FORWARD_ENTRY_REQUEST: Schema =
    Schema { name: "CreateForwardEntryRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("RegionId").required().filled(),
    Field::string("ForwardTableId").required(),
    Field::string("ExternalIp").required(),
    Field::string("ExternalPort").required(),
    Field::string("InternalIp").required(),
    Field::string("InternalPort").required(),
    Field::string("IpProtocol").required(),
    Field::string("ForwardEntryName"),
    Field::string("ClientToken").filled(),
    Field::boolean("PortBreak"),
]; &ROWS } };
record!(CreateForwardEntryRequest, CREATE_FORWARD_ENTRY_REQUEST,
    [0 OptStr region_id, 1 Str forward_table_id, 2 Str external_ip, 3 Str external_port, 4 Str internal_ip, 5 Str internal_port,
    6 Str ip_protocol, 7 OptStr forward_entry_name, 8 OptStr client_token] [9 OptBool port_break]);

/// Answer of `CreateForwardEntry`.
#[derive(Default)] #[non_exhaustive] pub struct CreateForwardEntryResponse {
    /** `ForwardEntryId`: text. */ pub forward_entry_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateForwardEntryResponse`].
pub static CREATE_FORWARD_ENTRY_RESPONSE: Schema =
    Schema { name: "CreateForwardEntryResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("ForwardEntryId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateForwardEntryResponse, CREATE_FORWARD_ENTRY_RESPONSE, [0 OptStr forward_entry_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateForwardEntryRequest, CreateForwardEntryResponse);
