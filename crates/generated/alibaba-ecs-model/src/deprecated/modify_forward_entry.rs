// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyForwardEntry.json; do not edit.
//! Changes a port forwarding (DNAT) rule of a NAT gateway.
//!
//! Use `ModifyForwardEntry` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyForwardEntry),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::ForwardEntryIpProtocol;

operation! {
    name: "ModifyForwardEntry",
    effect: Effect::Write,
    request: ModifyForwardEntryRequest = MODIFY_FORWARD_ENTRY_REQUEST,
    response: ModifyForwardEntryResponse = MODIFY_FORWARD_ENTRY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Forbidden.DestnationIpOutOfVpcCIDR",
    "400 ForwardEntry.Duplicated = There is such a DNAT rule already.",
    "400 IllegalParam.AnyPortNotZero",
    "400 IncorretForwardEntryStatus = The DNAT rule is being changed. Try again when it is `Available`.",
    "400 IncorretStatus.ForwardEntry",
    "400 InvalidExternalIp.Malformed = The address is malformed or not one of the gateway.",
    "400 InvalidExternalPort.Malformed = The port is malformed; 1 to 65535, or `any`.",
    "400 InvalidInternalIp.Malformed = The address is malformed or not one of the gateway.",
    "400 InvalidInternalPort.Malformed = The port is malformed; 1 to 65535, or `any`.",
    "400 InvalidIp.NotFound",
    "400 InvalidProtocal.ValueNotSupported = The protocol is none of `TCP`, `UDP` and `Any`.",
    "400 QuotaExceeded = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "404 InvalidExternalIp.NotFound = The address is malformed or not one of the gateway.",
    "404 InvalidForwardEntryId.NotFound = There is no such DNAT rule.",
    "404 InvalidForwardTableId.NotFound = There is no such table of DNAT rules.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `ModifyForwardEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyForwardEntryRequest {
    /// Id of the gateway's table of DNAT rules (`ftb-...`). `DescribeNatGateways` lists it.
    pub forward_table_id: String,
    /// Id of the DNAT rule (`fwd-...`). `DescribeForwardTableEntries` lists it.
    pub forward_entry_id: String,
    /// Public address that the gateway accepts traffic on.
    pub external_ip: Option<String>,
    /// Port that the gateway accepts traffic on, or a range; `any` for all.
    pub external_port: Option<String>,
    /// Private address that traffic is forwarded to.
    pub internal_ip: Option<String>,
    /// Port, or range of ports such as `8000/8010`, of the server that traffic is passed on to; 1 to 65535.
    pub internal_port: Option<String>,
    /// Transport protocol of the traffic that the rule is for.
    pub ip_protocol: Option<ForwardEntryIpProtocol>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyForwardEntryRequest {
    /// Creates a value with the required members.
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

    /// Public address that the gateway accepts traffic on.
    pub fn external_ip(mut self, value: impl Into<String>) -> Self {
        self.external_ip = Some(value.into());
        self
    }

    /// Port that the gateway accepts traffic on, or a range; `any` for all.
    pub fn external_port(mut self, value: impl Into<String>) -> Self {
        self.external_port = Some(value.into());
        self
    }

    /// Private address that traffic is forwarded to.
    pub fn internal_ip(mut self, value: impl Into<String>) -> Self {
        self.internal_ip = Some(value.into());
        self
    }

    /// Port, or range of ports such as `8000/8010`, of the server that traffic is passed on to; 1 to 65535.
    pub fn internal_port(mut self, value: impl Into<String>) -> Self {
        self.internal_port = Some(value.into());
        self
    }

    /// Transport protocol of the traffic that the rule is for.
    pub fn ip_protocol(mut self, value: impl Into<ForwardEntryIpProtocol>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
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
    6 ip_protocol: Opt = Field::one_of("IpProtocol", ForwardEntryIpProtocol::VALUES),
    7 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `ModifyForwardEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyForwardEntryResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyForwardEntryResponse: MODIFY_FORWARD_ENTRY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyForwardEntryRequest,
    ModifyForwardEntryResponse,
}
