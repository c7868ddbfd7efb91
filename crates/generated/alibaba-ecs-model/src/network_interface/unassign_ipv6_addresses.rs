// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/UnassignIpv6Addresses.json; do not edit.
//! Takes IPv6 addresses or prefixes from a network interface.
//!
//! The interface must be `Available` or `InUse`; for a primary interface the instance must be running
//! or stopped.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UnassignIpv6Addresses).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "UnassignIpv6Addresses",
    effect: Effect::Write,
    request: UnassignIpv6AddressesRequest = UNASSIGN_IPV6_ADDRESSES_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidEniId.Malformed",
    "400 InvalidInstanceID.Malformed",
    "400 InvalidOperation.InvalidEcsState",
    "400 InvalidOperation.InvalidEniState",
    "400 InvalidParameter",
    "400 InvalidParameter.Conflict",
    "400 MissingParameter",
    "400 UnsupportedParameter",
    "403 Abs.InvalidAccount.NotFound",
    "403 Forbbiden.SubUser",
    "403 Forbedden.NotSupportRAM",
    "403 Forbidden.RegionId",
    "403 InvalidIp.Address",
    "403 InvalidIp.IpPrefixIllegal",
    "403 InvalidIp.IpPrefixMaskInvalid",
    "403 InvalidIp.IpPrefixMaskNotSame",
    "403 InvalidIp.IpPrefixNotStrict",
    "403 InvalidIp.IpRepeated",
    "403 InvalidIp.IpUnassigned",
    "403 InvalidOperation.EniServiceManaged",
    "403 InvalidOperation.InvalidEniType",
    "403 InvalidUserType.NotSupported",
    "403 MissingParameter",
    "404 InvalidEniId.NotFound",
    "500 InvalidOperation.RegionNotSupportIpPrefix",
}

/// Response of `UnassignIpv6Addresses`.
pub type UnassignIpv6AddressesResponse = RequestIdResponse;

/// Request of `UnassignIpv6Addresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassignIpv6AddressesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: String,
    /// `Ipv6Address`: texts, at most 10 elements.
    pub ipv6_address: Vec<String>,
    /// `Ipv6Prefix`: texts, at most 10 elements.
    pub ipv6_prefix: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl UnassignIpv6AddressesRequest {
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
}

record! {
    UnassignIpv6AddressesRequest: UNASSIGN_IPV6_ADDRESSES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 network_interface_id: Str = Field::string("NetworkInterfaceId").required(),
    2 ipv6_address: List = Field::string("Ipv6Address").list().limits(&Limits::new().items(None, Some(10))),
    3 ipv6_prefix: List = Field::string("Ipv6Prefix").list().limits(&Limits::new().items(None, Some(10))),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UnassignIpv6AddressesRequest,
}
