// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateForwardEntry.json; do not edit.
//! Create forward entry (`CreateForwardEntry`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateForwardEntry).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

/// The table of `CreateForwardEntry`.
pub static OPERATION: Operation = Operation::new(
    "CreateForwardEntry", Effect::Write, &CREATE_FORWARD_ENTRY_REQUEST, &CREATE_FORWARD_ENTRY_RESPONSE,
    empty::<CreateForwardEntryRequest>, empty::<CreateForwardEntryResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "AnyPort.PortMustBeZero"), ErrorCode::new(400, "Duplicated.DestinationPort"),
    ErrorCode::new(400, "DuplicatedParam.ExternalPort"), ErrorCode::new(400, "DuplicatedParam.InternalPort"),
    ErrorCode::new(400, "ExclusiveParam.%sAnd%s"), ErrorCode::new(400, "Forbidden.DestinationIpOutOfVswitchCIDR"),
    ErrorCode::new(400, "Forbidden.DestnationIpOutOfVpcCIDR"), ErrorCode::new(400, "Forbidden.ExternalIp.UsedInSnatTable"),
    ErrorCode::new(400, "Forbidden.InternalIpOutOfVpcCIDR"), ErrorCode::new(400, "Forbidden.IpHasBeenUsedInSnat"),
    ErrorCode::new(400, "Forbindden"), ErrorCode::new(400, "ForwardEntry.Duplicated"),
    ErrorCode::new(400, "IncorrectStatus.ForwardEntry"), ErrorCode::new(400, "IncorrectStatus.NATGW"),
    ErrorCode::new(400, "IncorrectStatus.NatIp"), ErrorCode::new(400, "IncorretForwardEntryStatus"),
    ErrorCode::new(400, "Invalid.natgwNotExist"), ErrorCode::new(400, "InvalidExternalIp.Malformed"),
    ErrorCode::new(400, "InvalidExternalPort.Malformed"), ErrorCode::new(400, "InvalidInternalIp.Malformed"),
    ErrorCode::new(400, "InvalidInternalPort.Malformed"), ErrorCode::new(400, "InvalidIp.NotInNatgw"),
    ErrorCode::new(400, "InvalidParameter.Name.Malformed"), ErrorCode::new(400, "InvalidProtocal.ValueNotSupported"),
    ErrorCode::new(400, "MissingParameter"), ErrorCode::new(400, "OperationFailed.AnyPortConfig"),
    ErrorCode::new(400, "OperationFailed.DnatPortRangeLimit"), ErrorCode::new(400, "OperationUnsupported.EipInBinding"),
    ErrorCode::new(400, "OperationUnsupported.ForwardEntry"), ErrorCode::new(400, "QuotaExceeded.ForwardEntry"),
    ErrorCode::new(400, "QuotaExceeded.ForwardEntrySessionManytoOne"), ErrorCode::new(400, "TaskConflict"),
    ErrorCode::new(400, "UnsupportedFeature.PortSegment"), ErrorCode::new(400, "UnsupportedFeature.PrivateLinkEnabled"),
    ErrorCode::new(404, "InvalidExternalIp.NotFound"), ErrorCode::new(404, "InvalidForwardTableId.NotFound"),
    ErrorCode::new(404, "InvalidRegionId.NotFound"), ErrorCode::new(404, "ResourceNotFound.NatIp"),
    ErrorCode::new(500, "InternalError"), ErrorCode::new(500, "System.Error"),
]);

/// Request of `CreateForwardEntry`.
#[derive(Default)] #[non_exhaustive]
pub struct CreateForwardEntryRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ForwardTableId`: text.
    pub forward_table_id: String,
    /// `ExternalIp`: text.
    pub external_ip: String,
    /// `ExternalPort`: text.
    pub external_port: String,
    /// `InternalIp`: text.
    pub internal_ip: String,
    /// `InternalPort`: text.
    pub internal_port: String,
    /// `IpProtocol`: text.
    pub ip_protocol: String,
    /// `ForwardEntryName`: text.
    pub forward_entry_name: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `PortBreak`: yes or no. Default: `false`.
    pub port_break: Option<bool>,
    pub extra: Extra,
}
impl CreateForwardEntryRequest {
    pub fn new(forward_table_id: impl Into<String>, external_ip: impl Into<String>, external_port: impl Into<String>, internal_ip: impl Into<String>, internal_port: impl Into<String>, ip_protocol: impl Into<String>) -> Self {
        Self { forward_table_id: forward_table_id.into(), external_ip: external_ip.into(), external_port: external_port.into(), internal_ip: internal_ip.into(), internal_port: internal_port.into(), ip_protocol: ip_protocol.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn forward_entry_name(mut self, value: impl Into<String>) -> Self { self.forward_entry_name = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    pub fn port_break(mut self, value: bool) -> Self { self.port_break = Some(value); self }
}
pub static CREATE_FORWARD_ENTRY_REQUEST: Schema = Schema { name: "CreateForwardEntryRequest", fields: &[
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
] };
cloudspec_wire::record!(CreateForwardEntryRequest, CREATE_FORWARD_ENTRY_REQUEST,
    [0 OptStr region_id, 1 Str forward_table_id, 2 Str external_ip, 3 Str external_port, 4 Str internal_ip, 5 Str internal_port,
    6 Str ip_protocol, 7 OptStr forward_entry_name, 8 OptStr client_token] [9 OptBool port_break]);

/// Answer of `CreateForwardEntry`.
#[derive(Default)] #[non_exhaustive]
pub struct CreateForwardEntryResponse {
    /// `ForwardEntryId`: text.
    pub forward_entry_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    pub extra: Extra,
}
pub static CREATE_FORWARD_ENTRY_RESPONSE: Schema = Schema { name: "CreateForwardEntryResponse", fields: &[
    Field::string("ForwardEntryId"),
    Field::string("RequestId"),
] };
cloudspec_wire::record!(CreateForwardEntryResponse, CREATE_FORWARD_ENTRY_RESPONSE,
    [0 OptStr forward_entry_id, 1 OptStr request_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(CreateForwardEntryRequest, CreateForwardEntryResponse);
