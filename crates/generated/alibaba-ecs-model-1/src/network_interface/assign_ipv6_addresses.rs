// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AssignIpv6Addresses.json; do not edit.
//! Gives a network interface IPv6 addresses, either listed ones or a number chosen by the system.
//!
//! The vSwitch must have IPv6 enabled and the interface must be `Available` or `InUse`; for a primary interface the
//! instance must be running or stopped. An unattached interface takes up to 10 addresses, an attached one as many as its
//! instance type allows.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AssignIpv6Addresses).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<AssignIpv6AddressesRequest, AssignIpv6AddressesResponse>(
    "AssignIpv6Addresses", Effect::Write, &ASSIGN_IPV6_ADDRESSES_REQUEST, &ASSIGN_IPV6_ADDRESSES_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InValidParameter IncorrectVSwitchStatus InvalidInstanceID.Malformed InvalidOperation.InvalidEcsState
    400 InvalidOperation.InvalidEniState InvalidParameter InvalidParameter.Conflict InvalidParams.EniId
    400 InvalidPrivateIpAddress.Duplicated MissingParameter UnsupportedParameter
    403 Abs.InvalidAccount.NotFound Forbbiden.SubUser Forbedden.NotSupportRAM Forbidden.RegionId InvalidIp.Address
    403 InvalidIp.IpAssigned InvalidIp.IpPrefixIllegal InvalidIp.IpPrefixMaskIllegal InvalidIp.IpPrefixMaskInvalid
    403 InvalidIp.IpPrefixMaskNotSame InvalidIp.IpPrefixMustInReserveSegment InvalidIp.IpPrefixNotAvailable
    403 InvalidIp.IpPrefixNotStrict InvalidIp.IpRepeated InvalidIp.IpUnassigned InvalidOperation.EniCountExceeded
    403 InvalidOperation.EniServiceManaged InvalidOperation.EniTypeNotSupport
    403 InvalidOperation.HighPerformanceTrafficModeEniNotSupport InvalidOperation.InvalidEniType
    403 InvalidOperation.Ipv4CountExceeded InvalidOperation.Ipv4NotSupport InvalidOperation.Ipv6CountExceeded
    403 InvalidOperation.Ipv6NotSupport InvalidParam.IpAssign InvalidUserType.NotSupported InvalidVSwitch.Ipv6NotTurnOn
    403 InvalidVSwitchId.IpInvalid InvalidVSwitchId.IpPrefixNotEnough MaxEniIpv6IpsCountExceeded MissingParameter
    403 SecurityGroupInstanceLimitExceed
    404 InvalidEniId.NotFound InvalidIp.IpAssigned InvalidOperation.EnableIpv6Failed InvalidOperation.HasIpv6RouteEntry
    404 InvalidOperation.VSwitchCidrReservationNotExist InvalidOperation.VSwitchIpv6Disabled InvalidVSwitchId.IpInvalid
    404 MaxEniIpv6IpsCountExceeded
    500 InvalidOperation.RegionNotSupportIpPrefix
");

/// Request of `AssignIpv6Addresses`.
#[derive(Default)] #[non_exhaustive] pub struct AssignIpv6AddressesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: String,
    /** `Ipv6AddressCount`: integer. */ pub ipv6_address_count: Option<i64>,
    /** `Ipv6Address`: texts, at most 20 elements. */ pub ipv6_address: Vec<String>,
    /** `Ipv6Prefix`: texts, at most 10 elements. */ pub ipv6_prefix: Vec<String>,
    /** `Ipv6PrefixCount`: integer, 1 to 10. */ pub ipv6_prefix_count: Option<i64>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AssignIpv6AddressesRequest {
    /// With what is required.
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self { network_interface_id: network_interface_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Ipv6AddressCount`.
    pub fn ipv6_address_count(mut self, value: i64) -> Self { self.ipv6_address_count = Some(value); self }
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv6_address = all(value); self
    }
    /// Sets `Ipv6Prefix`.
    pub fn ipv6_prefix(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv6_prefix = all(value); self
    }
    /// Sets `Ipv6PrefixCount`.
    pub fn ipv6_prefix_count(mut self, value: i64) -> Self { self.ipv6_prefix_count = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`AssignIpv6AddressesRequest`].
pub static ASSIGN_IPV6_ADDRESSES_REQUEST: Schema =
    Schema { name: "AssignIpv6AddressesRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("NetworkInterfaceId").required(),
    Field::int32("Ipv6AddressCount"),
    Field::string("Ipv6Address").list().limits(&Limits::items(None, Some(20))),
    Field::string("Ipv6Prefix").list().limits(&Limits::items(None, Some(10))),
    Field::int32("Ipv6PrefixCount").limits(&Limits::range(Some(1.0), Some(10.0))),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(AssignIpv6AddressesRequest, ASSIGN_IPV6_ADDRESSES_REQUEST,
    [0 OptStr region_id, 1 Str network_interface_id, 3 List ipv6_address, 4 List ipv6_prefix,
    6 OptStr client_token] [2 OptInt ipv6_address_count, 5 OptInt ipv6_prefix_count]);

/// Answer of `AssignIpv6Addresses`.
#[derive(Default)] #[non_exhaustive] pub struct AssignIpv6AddressesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: Option<String>,
    /** `Ipv6Sets`: texts. */ pub ipv6_sets: Vec<String>,
    /** `Ipv6PrefixSets`: texts. */ pub ipv6_prefix_sets: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AssignIpv6AddressesResponse`].
pub static ASSIGN_IPV6_ADDRESSES_RESPONSE: Schema =
    Schema { name: "AssignIpv6AddressesResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("RequestId"),
    Field::string("NetworkInterfaceId"),
    Field::string("Ipv6Sets").wrapped("Ipv6Address"),
    Field::string("Ipv6PrefixSets").wrapped("Ipv6Prefix"),
]; &ROWS } };
record!(AssignIpv6AddressesResponse, ASSIGN_IPV6_ADDRESSES_RESPONSE,
    [0 OptStr request_id, 1 OptStr network_interface_id, 2 List ipv6_sets, 3 List ipv6_prefix_sets] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AssignIpv6AddressesRequest, AssignIpv6AddressesResponse);
