// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateForwardEntry.json; do not edit.
//! Adds a port forwarding (DNAT) rule to a NAT gateway.
//!
//! Use `CreateForwardEntry` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateForwardEntry),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::ForwardEntryIpProtocol;

operation! {
    name: "CreateForwardEntry",
    effect: Effect::Write,
    request: CreateForwardEntryRequest = CREATE_FORWARD_ENTRY_REQUEST,
    response: CreateForwardEntryResponse = CREATE_FORWARD_ENTRY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
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
    "400 ForwardEntry.Duplicated = There is such a DNAT rule already.",
    "400 IncorrectStatus.ForwardEntry = The DNAT rule is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.NatIp = The NAT IP address is being changed. Try again when it is `Available`.",
    "400 IncorretForwardEntryStatus = The DNAT rule is being changed. Try again when it is `Available`.",
    "400 Invalid.natgwNotExist",
    "400 InvalidExternalIp.Malformed = The address is malformed or not one of the gateway.",
    "400 InvalidExternalPort.Malformed = The port is malformed; 1 to 65535, or `any`.",
    "400 InvalidInternalIp.Malformed = The address is malformed or not one of the gateway.",
    "400 InvalidInternalPort.Malformed = The port is malformed; 1 to 65535, or `any`.",
    "400 InvalidIp.NotInNatgw",
    "400 InvalidParameter.Name.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidProtocal.ValueNotSupported = The protocol is none of `TCP`, `UDP` and `Any`.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 Operation.Conflict = Another operation on the same resource is still running. Try again when it is done.",
    "400 OperationFailed.AnyPortConfig",
    "400 OperationFailed.InstacneBindEip",
    "400 OperationUnsupported.EipInBinding = The elastic IP address is being bound. Try again when that is done.",
    "400 OperationUnsupported.ForwardEntry",
    "400 QuotaExceeded = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "400 QuotaExceeded.ForwardEntry",
    "400 QuotaExceeded.ForwardEntrySessionManytoOne",
    "400 UnsupportedFeature.%s",
    "400 UnsupportedFeature.PortSegment",
    "400 UnsupportedFeature.PrivateLinkEnabled",
    "404 InvalidExternalIp.NotFound = The address is malformed or not one of the gateway.",
    "404 InvalidForwardTableId.NotFound = There is no such table of DNAT rules.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 ResourceNotFound.NatIp = There is no such NAT IP address.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "500 System.Error",
}

/// Request of `CreateForwardEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateForwardEntryRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the gateway's table of DNAT rules (`ftb-...`). `DescribeNatGateways` lists it.
    pub forward_table_id: String,
    /// Public address that the gateway accepts traffic on.
    pub external_ip: String,
    /// Port that the gateway accepts traffic on, or a range; `any` for all.
    pub external_port: String,
    /// Private address that traffic is forwarded to.
    pub internal_ip: String,
    /// Port, or range of ports such as `8000/8010`, of the server that traffic is passed on to; 1 to 65535.
    pub internal_port: String,
    /// Transport protocol of the traffic that the rule is for.
    pub ip_protocol: ForwardEntryIpProtocol,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateForwardEntryRequest {
    /// Creates a value with the required members.
    pub fn new(
        forward_table_id: impl Into<String>,
        external_ip: impl Into<String>,
        external_port: impl Into<String>,
        internal_ip: impl Into<String>,
        internal_port: impl Into<String>,
        ip_protocol: impl Into<ForwardEntryIpProtocol>,
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

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
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
    6 ip_protocol: Enum = Field::one_of("IpProtocol", ForwardEntryIpProtocol::VALUES).required(),
}

/// Response of `CreateForwardEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateForwardEntryResponse {
    /// Id of the DNAT rule (`fwd-...`). `DescribeForwardTableEntries` lists it.
    pub forward_entry_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
