// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateForwardEntry.json; do not edit.
//! Adds a port forwarding (DNAT) rule to a NAT gateway.
//!
//! Use CreateForwardEntry of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateForwardEntry).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateForwardEntry",
    effect: Effect::Write,
    request: CreateForwardEntryRequest = CREATE_FORWARD_ENTRY_REQUEST,
    response: CreateForwardEntryResponse = CREATE_FORWARD_ENTRY_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 AnyPort.PortMustBeZero",
    "400 Duplicated.DestinationPort",
    "400 DuplicatedParam.%s",
    "400 DuplicatedParam.ExternalPort",
    "400 DuplicatedParam.InternalPort",
    "400 ExclusiveParam.%sAnd%s",
    "400 Forbidden.DestinationIpOutOfVswitchCIDR",
    "400 Forbidden.DestnationIpOutOfVpcCIDR",
    "400 Forbidden.ExternalIp.UsedInSnatTable",
    "400 Forbidden.InternalIpOutOfVpcCIDR",
    "400 Forbidden.IpHasBeenUsedInSnat",
    "400 ForwardEntry.Duplicated",
    "400 IncorrectStatus.ForwardEntry",
    "400 IncorrectStatus.NatIp",
    "400 IncorretForwardEntryStatus",
    "400 Invalid.natgwNotExist",
    "400 InvalidExternalIp.Malformed",
    "400 InvalidExternalPort.Malformed",
    "400 InvalidInternalIp.Malformed",
    "400 InvalidInternalPort.Malformed",
    "400 InvalidIp.NotInNatgw",
    "400 InvalidParameter.Name.Malformed",
    "400 InvalidProtocal.ValueNotSupported",
    "400 MissingParameter",
    "400 Operation.Conflict",
    "400 OperationFailed.AnyPortConfig",
    "400 OperationFailed.InstacneBindEip",
    "400 OperationUnsupported.EipInBinding",
    "400 OperationUnsupported.ForwardEntry",
    "400 QuotaExceeded",
    "400 QuotaExceeded.ForwardEntry",
    "400 QuotaExceeded.ForwardEntrySessionManytoOne",
    "400 UnsupportedFeature.%s",
    "400 UnsupportedFeature.PortSegment",
    "400 UnsupportedFeature.PrivateLinkEnabled",
    "404 InvalidExternalIp.NotFound",
    "404 InvalidForwardTableId.NotFound",
    "404 InvalidRegionId.NotFound",
    "404 ResourceNotFound.NatIp",
    "500 InternalError",
    "500 System.Error",
}

/// Request of `CreateForwardEntry`.
#[derive(Default)]
#[non_exhaustive]
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
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateForwardEntryRequest {
    /// Starts with the required members.
    pub fn new(
        forward_table_id: impl Into<String>,
        external_ip: impl Into<String>,
        external_port: impl Into<String>,
        internal_ip: impl Into<String>,
        internal_port: impl Into<String>,
        ip_protocol: impl Into<String>,
    ) -> Self {
        Self {
            forward_table_id: forward_table_id.into(),
            external_ip: external_ip.into(),
            external_port: external_port.into(),
            internal_ip: internal_ip.into(),
            internal_port: internal_port.into(),
            ip_protocol: ip_protocol.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    CreateForwardEntryRequest: CREATE_FORWARD_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 forward_table_id: Str = Field::string("ForwardTableId").required(),
    2 external_ip: Str = Field::string("ExternalIp").required(),
    3 external_port: Str = Field::string("ExternalPort").required(),
    4 internal_ip: Str = Field::string("InternalIp").required(),
    5 internal_port: Str = Field::string("InternalPort").required(),
    6 ip_protocol: Str = Field::string("IpProtocol").required(),
}

/// Response of `CreateForwardEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateForwardEntryResponse {
    /// `ForwardEntryId`: text.
    pub forward_entry_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateForwardEntryResponse: CREATE_FORWARD_ENTRY_RESPONSE,
    0 forward_entry_id: OptStr = Field::string("ForwardEntryId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateForwardEntryRequest,
    CreateForwardEntryResponse,
}
