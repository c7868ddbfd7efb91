// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateForwardEntry.json; do not edit.
//! Adds a port forwarding (DNAT) rule to a NAT gateway.
//!
//! Use CreateForwardEntry of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateForwardEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateForwardEntryRequest, CreateForwardEntryResponse>(
    "CreateForwardEntry", Effect::Write, &CREATE_FORWARD_ENTRY_REQUEST, &CREATE_FORWARD_ENTRY_RESPONSE,
), "
    400 AnyPort.PortMustBeZero Duplicated.DestinationPort DuplicatedParam.%s DuplicatedParam.ExternalPort
    400 DuplicatedParam.InternalPort ExclusiveParam.%sAnd%s Forbidden.DestinationIpOutOfVswitchCIDR
    400 Forbidden.DestnationIpOutOfVpcCIDR Forbidden.ExternalIp.UsedInSnatTable Forbidden.InternalIpOutOfVpcCIDR
    400 Forbidden.IpHasBeenUsedInSnat ForwardEntry.Duplicated IncorrectStatus.ForwardEntry IncorrectStatus.NatIp
    400 IncorretForwardEntryStatus Invalid.natgwNotExist InvalidExternalIp.Malformed InvalidExternalPort.Malformed
    400 InvalidInternalIp.Malformed InvalidInternalPort.Malformed InvalidIp.NotInNatgw InvalidParameter.Name.Malformed
    400 InvalidProtocal.ValueNotSupported MissingParameter Operation.Conflict OperationFailed.AnyPortConfig
    400 OperationFailed.InstacneBindEip OperationUnsupported.EipInBinding OperationUnsupported.ForwardEntry QuotaExceeded
    400 QuotaExceeded.ForwardEntry QuotaExceeded.ForwardEntrySessionManytoOne UnsupportedFeature.%s \
        UnsupportedFeature.PortSegment
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
}
/// Table of [`CreateForwardEntryRequest`].
pub static CREATE_FORWARD_ENTRY_REQUEST: Schema =
    Schema { name: "CreateForwardEntryRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("ForwardTableId").required(),
    Field::string("ExternalIp").required(),
    Field::string("ExternalPort").required(),
    Field::string("InternalIp").required(),
    Field::string("InternalPort").required(),
    Field::string("IpProtocol").required(),
]; &ROWS } };
record!(CreateForwardEntryRequest, CREATE_FORWARD_ENTRY_REQUEST,
    [0 OptStr region_id, 1 Str forward_table_id, 2 Str external_ip, 3 Str external_port, 4 Str internal_ip, 5 Str internal_port,
    6 Str ip_protocol] []);

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
