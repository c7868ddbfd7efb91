// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AssignPrivateIpAddresses.json; do not edit.
//! Gives a network interface secondary private IP addresses, either listed ones or a number chosen from the free ones of
//! its vSwitch.
//!
//! The interface must be `Available` or `InUse`; for a primary interface the instance must be running or stopped. An
//! unattached interface takes up to 49 addresses, an attached one as many as its instance type allows.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AssignPrivateIpAddresses).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<AssignPrivateIpAddressesRequest, AssignPrivateIpAddressesResponse>(
    "AssignPrivateIpAddresses", Effect::Write, &ASSIGN_PRIVATE_IP_ADDRESSES_REQUEST, &ASSIGN_PRIVATE_IP_ADDRESSES_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbidden.RegionId IncorrectVSwitchStatus InvalidAction InvalidEniId.Malformed InvalidInstanceID.Malformed
    400 InvalidOperation.DetachPrimaryEniNotAllowed InvalidOperation.InstanceNotSupportMulitipleIp
    400 InvalidOperation.InvalidEcsState InvalidOperation.InvalidEniState InvalidOperation.Unsupported InvalidParameter
    400 InvalidParameter.Conflict InvalidPrivateIpAddress.Duplicated InvalidPrivateIpAddress.Malformed
    400 InvalidSecondaryPrivateIpAddressCount.Malformed InvalidStatus.InstanceIsMigrating MissingParameter
    400 QuotaExceeded.PrivateIpAddress Throttling UnsupportedParameter
    403 Abs.InvalidAccount.NotFound EniPerInstanceLimitExceeded Forbidden.NotSupportRAM Forbidden.SubUser InvalidIp.IpAssigned
    403 InvalidIp.IpPrefixIllegal InvalidIp.IpPrefixMaskIllegal InvalidIp.IpPrefixMaskInvalid InvalidIp.IpPrefixMaskNotSame
    403 InvalidIp.IpPrefixMustInReserveSegment InvalidIp.IpPrefixNotAvailable InvalidIp.IpPrefixNotStrict InvalidIp.IpRepeated
    403 InvalidOperation.AvailabilityZoneMismatch InvalidOperation.EniServiceManaged InvalidOperation.InvalidEniType
    403 InvalidOperation.Ipv4CountExceeded InvalidOperation.VpcMismatch InvalidSecurityGroupId.NotVpc \
        InvalidUserType.NotSupported
    403 InvalidVSwitchId.IpInvalid InvalidVSwitchId.IpNotEnough InvalidVSwitchId.IpPrefixNotEnough MaxEniCountExceeded
    403 MaxEniPrivateIpsCountExceeded MissingParameter Operation.Conflict SecurityGroupInstanceLimitExceed
    404 InvalidEcsId.NotFound InvalidEniId.NotFound InvalidInstanceId.NotFound InvalidOperation.VSwitchCidrReservationNotExist
    404 InvalidSecurityGroupId.NotFound InvalidVSwitchId.NotFound
    500 InvalidOperation.RegionNotSupportIpPrefix
");

/// Request of `AssignPrivateIpAddresses`.
#[derive(Default)] #[non_exhaustive] pub struct AssignPrivateIpAddressesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: String,
    /** `SecondaryPrivateIpAddressCount`: integer, at least 1. */ pub secondary_private_ip_address_count: Option<i64>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `PrivateIpAddress`: texts, at most 32 elements. */ pub private_ip_address: Vec<String>,
    /** `Ipv4Prefix`: texts, at most 10 elements. */ pub ipv4_prefix: Vec<String>,
    /** `Ipv4PrefixCount`: integer, 1 to 10. */ pub ipv4_prefix_count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl AssignPrivateIpAddressesRequest {
    /// With what is required.
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self { network_interface_id: network_interface_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `SecondaryPrivateIpAddressCount`.
    pub fn secondary_private_ip_address_count(mut self, value: i64) -> Self {
        self.secondary_private_ip_address_count = Some(value); self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.private_ip_address = all(value); self
    }
    /// Sets `Ipv4Prefix`.
    pub fn ipv4_prefix(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv4_prefix = all(value); self
    }
    /// Sets `Ipv4PrefixCount`.
    pub fn ipv4_prefix_count(mut self, value: i64) -> Self { self.ipv4_prefix_count = Some(value); self }
}
/// Table of [`AssignPrivateIpAddressesRequest`].
pub static ASSIGN_PRIVATE_IP_ADDRESSES_REQUEST: Schema =
    Schema { name: "AssignPrivateIpAddressesRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("NetworkInterfaceId").required(),
    Field::int32("SecondaryPrivateIpAddressCount").limits(&Limits::range(Some(1.0), None)),
    Field::string("ClientToken").filled(),
    Field::string("PrivateIpAddress").list().limits(&Limits::items(None, Some(32))),
    Field::string("Ipv4Prefix").list().limits(&Limits::items(None, Some(10))),
    Field::int32("Ipv4PrefixCount").limits(&Limits::range(Some(1.0), Some(10.0))),
]; &ROWS } };
record!(AssignPrivateIpAddressesRequest, ASSIGN_PRIVATE_IP_ADDRESSES_REQUEST,
    [0 OptStr region_id, 1 Str network_interface_id, 3 OptStr client_token, 4 List private_ip_address,
    5 List ipv4_prefix] [2 OptInt secondary_private_ip_address_count, 6 OptInt ipv4_prefix_count]);

/// Answer of `AssignPrivateIpAddresses`.
#[derive(Default)] #[non_exhaustive] pub struct AssignPrivateIpAddressesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `AssignedPrivateIpAddressesSet`: record. */ pub assigned_private_ip_addresses_set: Option<AssignedPrivateIpAddressesSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AssignPrivateIpAddressesResponse`].
pub static ASSIGN_PRIVATE_IP_ADDRESSES_RESPONSE: Schema =
    Schema { name: "AssignPrivateIpAddressesResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("AssignedPrivateIpAddressesSet", &ASSIGNED_PRIVATE_IP_ADDRESSES_SET),
]; &ROWS } };
record!(AssignPrivateIpAddressesResponse, ASSIGN_PRIVATE_IP_ADDRESSES_RESPONSE,
    [0 OptStr request_id, 1 Opt assigned_private_ip_addresses_set] []);

/// What `AssignedPrivateIpAddressesSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct AssignedPrivateIpAddressesSet {
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: Option<String>,
    /** `PrivateIpSet`: texts. */ pub private_ip_set: Vec<String>,
    /** `Ipv4PrefixSet`: texts. */ pub ipv4_prefix_set: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AssignedPrivateIpAddressesSet`].
pub static ASSIGNED_PRIVATE_IP_ADDRESSES_SET: Schema =
    Schema { name: "AssignedPrivateIpAddressesSet", fields: { static ROWS: [Field; 3] = [
    Field::string("NetworkInterfaceId"),
    Field::string("PrivateIpSet").wrapped("PrivateIpAddress"),
    Field::string("Ipv4PrefixSet").wrapped("Ipv4Prefixes"),
]; &ROWS } };
record!(AssignedPrivateIpAddressesSet, ASSIGNED_PRIVATE_IP_ADDRESSES_SET,
    [0 OptStr network_interface_id, 1 List private_ip_set, 2 List ipv4_prefix_set] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    AssignPrivateIpAddressesRequest, AssignPrivateIpAddressesResponse, AssignedPrivateIpAddressesSet,
);
