// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/UnassignPrivateIpAddresses.json; do not edit.
//! Takes secondary private IP addresses or prefixes from a network interface.
//!
//! The interface must be `Available` or `InUse`; for a primary interface the instance must be running or stopped.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UnassignPrivateIpAddresses).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as UnassignPrivateIpAddressesResponse;

operation!(Operation::new::<UnassignPrivateIpAddressesRequest, UnassignPrivateIpAddressesResponse>(
    "UnassignPrivateIpAddresses", Effect::Write, &UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbidden.RegionId InvalidAction InvalidEniId.Malformed InvalidInstanceID.Malformed
    400 InvalidOperation.DetachPrimaryEniNotAllowed InvalidOperation.InvalidEcsState InvalidOperation.InvalidEniState
    400 InvalidParameter InvalidParameter.Conflict MissingParameter UnsupportedParameter
    403 Abs.InvalidAccount.NotFound EniPerInstanceLimitExceeded Forbidden.NotSupportRAM Forbidden.SubUser
    403 InvalidIp.IpPrefixIllegal InvalidIp.IpPrefixMaskInvalid InvalidIp.IpPrefixMaskNotSame InvalidIp.IpPrefixNotStrict
    403 InvalidIp.IpUnassigned InvalidOperation.AvailabilityZoneMismatch InvalidOperation.EniServiceManaged
    403 InvalidOperation.InvalidEniType InvalidOperation.VpcMismatch InvalidPrivateIpAddress.Malformed
    403 InvalidSecurityGroupId.NotVpc InvalidUserType.NotSupported InvalidVSwitchId.IpInvalid MaxEniCountExceeded \
        MissingParameter
    403 Operation.Conflict SecurityGroupInstanceLimitExceed
    404 InvalidEcsId.NotFound InvalidEniId.NotFound InvalidInstanceId.NotFound InvalidSecurityGroupId.NotFound
    404 InvalidVSwitchId.NotFound
    500 InvalidOperation.RegionNotSupportIpPrefix
");

/// Request of `UnassignPrivateIpAddresses`.
#[derive(Default)] #[non_exhaustive] pub struct UnassignPrivateIpAddressesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: String,
    /** `PrivateIpAddress`: texts, at most 32 elements. */ pub private_ip_address: Vec<String>,
    /** `Ipv4Prefix`: texts, at most 10 elements. */ pub ipv4_prefix: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl UnassignPrivateIpAddressesRequest {
    /// With what is required.
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self { network_interface_id: network_interface_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.private_ip_address = all(value); self
    }
    /// Sets `Ipv4Prefix`.
    pub fn ipv4_prefix(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv4_prefix = all(value); self
    }
}
/// Table of [`UnassignPrivateIpAddressesRequest`].
pub static UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST: Schema =
    Schema { name: "UnassignPrivateIpAddressesRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("NetworkInterfaceId").required(),
    Field::string("PrivateIpAddress").list().limits(&Limits::items(None, Some(32))),
    Field::string("Ipv4Prefix").list().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(UnassignPrivateIpAddressesRequest, UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST,
    [0 OptStr region_id, 1 Str network_interface_id, 2 List private_ip_address, 3 List ipv4_prefix] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UnassignPrivateIpAddressesRequest);
