// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/UnassignIpv6Addresses.json; do not edit.
//! Takes IPv6 addresses or prefixes from a network interface.
//!
//! The interface must be `Available` or `InUse`; for a primary interface the instance must be running or stopped.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UnassignIpv6Addresses).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as UnassignIpv6AddressesResponse;

operation!(Operation::new::<UnassignIpv6AddressesRequest, UnassignIpv6AddressesResponse>(
    "UnassignIpv6Addresses", Effect::Write, &UNASSIGN_IPV6_ADDRESSES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidEniId.Malformed InvalidInstanceID.Malformed InvalidOperation.InvalidEcsState InvalidOperation.InvalidEniState
    400 InvalidParameter InvalidParameter.Conflict MissingParameter UnsupportedParameter
    403 Abs.InvalidAccount.NotFound Forbbiden.SubUser Forbedden.NotSupportRAM Forbidden.RegionId InvalidIp.Address
    403 InvalidIp.IpPrefixIllegal InvalidIp.IpPrefixMaskInvalid InvalidIp.IpPrefixMaskNotSame InvalidIp.IpPrefixNotStrict
    403 InvalidIp.IpRepeated InvalidIp.IpUnassigned InvalidOperation.EniServiceManaged InvalidOperation.InvalidEniType
    403 InvalidUserType.NotSupported MissingParameter
    404 InvalidEniId.NotFound
    500 InvalidOperation.RegionNotSupportIpPrefix
");

/// Request of `UnassignIpv6Addresses`.
#[derive(Default)] #[non_exhaustive] pub struct UnassignIpv6AddressesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: String,
    /** `Ipv6Address`: texts, at most 10 elements. */ pub ipv6_address: Vec<String>,
    /** `Ipv6Prefix`: texts, at most 10 elements. */ pub ipv6_prefix: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl UnassignIpv6AddressesRequest {
    /// With what is required.
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self { network_interface_id: network_interface_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv6_address = all(value); self
    }
    /// Sets `Ipv6Prefix`.
    pub fn ipv6_prefix(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv6_prefix = all(value); self
    }
}
/// Table of [`UnassignIpv6AddressesRequest`].
pub static UNASSIGN_IPV6_ADDRESSES_REQUEST: Schema =
    Schema { name: "UnassignIpv6AddressesRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("NetworkInterfaceId").required(),
    Field::string("Ipv6Address").list().limits(&Limits::items(None, Some(10))),
    Field::string("Ipv6Prefix").list().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(UnassignIpv6AddressesRequest, UNASSIGN_IPV6_ADDRESSES_REQUEST,
    [0 OptStr region_id, 1 Str network_interface_id, 2 List ipv6_address, 3 List ipv6_prefix] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UnassignIpv6AddressesRequest);
