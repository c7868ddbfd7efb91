// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/UnassignIpv6Addresses.json; do not edit.
//! Unassign ipv6 addresses (`UnassignIpv6Addresses`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UnassignIpv6Addresses).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, all, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as UnassignIpv6AddressesResponse;

/// The table of `UnassignIpv6Addresses`.
pub static OPERATION: Operation = Operation::new(
    "UnassignIpv6Addresses", Effect::Write, &UNASSIGN_IPV6_ADDRESSES_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<UnassignIpv6AddressesRequest>, empty::<UnassignIpv6AddressesResponse>,
).errors(&[
    ErrorCode::new(400, "InvalidEniId.Malformed"), ErrorCode::new(400, "InvalidInstanceID.Malformed"),
    ErrorCode::new(400, "InvalidOperation.InvalidEcsState"), ErrorCode::new(400, "InvalidOperation.InvalidEniState"),
    ErrorCode::new(400, "InvalidParameter"), ErrorCode::new(400, "InvalidParameter.Conflict"),
    ErrorCode::new(400, "MissingParameter"), ErrorCode::new(400, "UnsupportedParameter"),
    ErrorCode::new(403, "Abs.InvalidAccount.NotFound"), ErrorCode::new(403, "Forbbiden.SubUser"),
    ErrorCode::new(403, "Forbedden.NotSupportRAM"), ErrorCode::new(403, "Forbidden.RegionId"),
    ErrorCode::new(403, "InvalidIp.Address"), ErrorCode::new(403, "InvalidIp.IpPrefixIllegal"),
    ErrorCode::new(403, "InvalidIp.IpPrefixMaskInvalid"), ErrorCode::new(403, "InvalidIp.IpPrefixMaskNotSame"),
    ErrorCode::new(403, "InvalidIp.IpPrefixNotStrict"), ErrorCode::new(403, "InvalidIp.IpRepeated"),
    ErrorCode::new(403, "InvalidIp.IpUnassigned"), ErrorCode::new(403, "InvalidOperation.EniServiceManaged"),
    ErrorCode::new(403, "InvalidOperation.InvalidEniType"), ErrorCode::new(403, "InvalidUserType.NotSupported"),
    ErrorCode::new(403, "MissingParameter"), ErrorCode::new(404, "InvalidEniId.NotFound"),
    ErrorCode::new(500, "InvalidOperation.RegionNotSupportIpPrefix"),
]);

/// Request of `UnassignIpv6Addresses`.
#[derive(Default)] #[non_exhaustive]
pub struct UnassignIpv6AddressesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: String,
    /// `Ipv6Address`: texts, at most 10 elements.
    pub ipv6_address: Vec<String>,
    /// `Ipv6Prefix`: texts, at most 10 elements.
    pub ipv6_prefix: Vec<String>,
    pub extra: Extra,
}
impl UnassignIpv6AddressesRequest {
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self { network_interface_id: network_interface_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn ipv6_address(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv6_address = all(value); self
    }
    pub fn ipv6_prefix(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv6_prefix = all(value); self
    }
}
pub static UNASSIGN_IPV6_ADDRESSES_REQUEST: Schema = Schema { name: "UnassignIpv6AddressesRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("NetworkInterfaceId").required(),
    Field::string("Ipv6Address").list().limits(&Limits::items(None, Some(10))),
    Field::string("Ipv6Prefix").list().limits(&Limits::items(None, Some(10))),
] };
cloudspec_wire::record!(UnassignIpv6AddressesRequest, UNASSIGN_IPV6_ADDRESSES_REQUEST,
    [0 OptStr region_id, 1 Str network_interface_id, 2 List ipv6_address, 3 List ipv6_prefix] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(UnassignIpv6AddressesRequest);
