// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AssignIpv6Addresses.json; do not edit.
//! Gives a network interface IPv6 addresses, either listed ones or a number chosen by the system.
//!
//! The vSwitch must have IPv6 enabled and the interface must be `Available` or `InUse`; for a primary
//! interface the instance must be running or stopped. An unattached interface takes up to 10 addresses,
//! an attached one as many as its instance type allows.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AssignIpv6Addresses).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

operation! {
    name: "AssignIpv6Addresses",
    effect: Effect::Write,
    request: AssignIpv6AddressesRequest = ASSIGN_IPV6_ADDRESSES_REQUEST,
    response: AssignIpv6AddressesResponse = ASSIGN_IPV6_ADDRESSES_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InValidParameter",
    "400 IncorrectVSwitchStatus",
    "400 InvalidInstanceID.Malformed",
    "400 InvalidOperation.InvalidEcsState",
    "400 InvalidOperation.InvalidEniState",
    "400 InvalidParameter",
    "400 InvalidParameter.Conflict",
    "400 InvalidParams.EniId",
    "400 InvalidPrivateIpAddress.Duplicated",
    "400 MissingParameter",
    "400 UnsupportedParameter",
    "403 Abs.InvalidAccount.NotFound",
    "403 Forbbiden.SubUser",
    "403 Forbedden.NotSupportRAM",
    "403 Forbidden.RegionId",
    "403 InvalidIp.Address",
    "403 InvalidIp.IpAssigned",
    "403 InvalidIp.IpPrefixIllegal",
    "403 InvalidIp.IpPrefixMaskIllegal",
    "403 InvalidIp.IpPrefixMaskInvalid",
    "403 InvalidIp.IpPrefixMaskNotSame",
    "403 InvalidIp.IpPrefixMustInReserveSegment",
    "403 InvalidIp.IpPrefixNotAvailable",
    "403 InvalidIp.IpPrefixNotStrict",
    "403 InvalidIp.IpRepeated",
    "403 InvalidIp.IpUnassigned",
    "403 InvalidOperation.EniCountExceeded",
    "403 InvalidOperation.EniServiceManaged",
    "403 InvalidOperation.EniTypeNotSupport",
    "403 InvalidOperation.HighPerformanceTrafficModeEniNotSupport",
    "403 InvalidOperation.InvalidEniType",
    "403 InvalidOperation.Ipv4CountExceeded",
    "403 InvalidOperation.Ipv4NotSupport",
    "403 InvalidOperation.Ipv6CountExceeded",
    "403 InvalidOperation.Ipv6NotSupport",
    "403 InvalidParam.IpAssign",
    "403 InvalidUserType.NotSupported",
    "403 InvalidVSwitch.Ipv6NotTurnOn",
    "403 InvalidVSwitchId.IpInvalid",
    "403 InvalidVSwitchId.IpPrefixNotEnough",
    "403 MaxEniIpv6IpsCountExceeded",
    "403 MissingParameter",
    "403 SecurityGroupInstanceLimitExceed",
    "404 InvalidEniId.NotFound",
    "404 InvalidIp.IpAssigned",
    "404 InvalidOperation.EnableIpv6Failed",
    "404 InvalidOperation.HasIpv6RouteEntry",
    "404 InvalidOperation.VSwitchCidrReservationNotExist",
    "404 InvalidOperation.VSwitchIpv6Disabled",
    "404 InvalidVSwitchId.IpInvalid",
    "404 MaxEniIpv6IpsCountExceeded",
    "500 InvalidOperation.RegionNotSupportIpPrefix",
}

/// Request of `AssignIpv6Addresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssignIpv6AddressesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: String,
    /// `Ipv6AddressCount`: integer.
    pub ipv6_address_count: Option<i64>,
    /// `Ipv6Address`: texts, at most 20 elements.
    pub ipv6_address: Vec<String>,
    /// `Ipv6Prefix`: texts, at most 10 elements.
    pub ipv6_prefix: Vec<String>,
    /// `Ipv6PrefixCount`: integer, 1 to 10.
    pub ipv6_prefix_count: Option<i64>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AssignIpv6AddressesRequest {
    /// Starts with the required members.
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self {
            network_interface_id: network_interface_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Ipv6AddressCount`.
    pub fn ipv6_address_count(mut self, value: i64) -> Self {
        self.ipv6_address_count = Some(value);
        self
    }

    /// Sets `Ipv6Address`.
    pub fn ipv6_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_address = cloudspec_wire::all(value);
        self
    }

    /// Sets `Ipv6Prefix`.
    pub fn ipv6_prefix(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_prefix = cloudspec_wire::all(value);
        self
    }

    /// Sets `Ipv6PrefixCount`.
    pub fn ipv6_prefix_count(mut self, value: i64) -> Self {
        self.ipv6_prefix_count = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    AssignIpv6AddressesRequest: ASSIGN_IPV6_ADDRESSES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 network_interface_id: Str = Field::string("NetworkInterfaceId").required(),
    2 ipv6_address_count: OptInt = Field::int32("Ipv6AddressCount"),
    3 ipv6_address: List = Field::string("Ipv6Address").list().limits(&Limits::new().items(None, Some(20))),
    4 ipv6_prefix: List = Field::string("Ipv6Prefix").list().limits(&Limits::new().items(None, Some(10))),
    5 ipv6_prefix_count: OptInt = Field::int32("Ipv6PrefixCount").limits(&Limits::new().range(Some(1.0), Some(10.0))),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `AssignIpv6Addresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssignIpv6AddressesResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: Option<String>,
    /// `Ipv6Sets`: texts.
    pub ipv6_sets: Vec<String>,
    /// `Ipv6PrefixSets`: texts.
    pub ipv6_prefix_sets: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    AssignIpv6AddressesResponse: ASSIGN_IPV6_ADDRESSES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 network_interface_id: OptStr = Field::string("NetworkInterfaceId"),
    2 ipv6_sets: List = Field::string("Ipv6Sets").wrapped("Ipv6Address"),
    3 ipv6_prefix_sets: List = Field::string("Ipv6PrefixSets").wrapped("Ipv6Prefix"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssignIpv6AddressesRequest,
    AssignIpv6AddressesResponse,
}
