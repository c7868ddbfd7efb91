// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/UnassignPrivateIpAddresses.json; do not edit.
//! Unassign private ip addresses (`UnassignPrivateIpAddresses`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UnassignPrivateIpAddresses).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, all, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as UnassignPrivateIpAddressesResponse;

/// The table of `UnassignPrivateIpAddresses`.
pub static OPERATION: Operation = Operation::new(
    "UnassignPrivateIpAddresses", Effect::Write, &UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<UnassignPrivateIpAddressesRequest>, empty::<UnassignPrivateIpAddressesResponse>,
).errors(&[
    ErrorCode::new(400, "Forbidden.RegionId"), ErrorCode::new(400, "InvalidAction"),
    ErrorCode::new(400, "InvalidEniId.Malformed"), ErrorCode::new(400, "InvalidInstanceID.Malformed"),
    ErrorCode::new(400, "InvalidOperation.DetachPrimaryEniNotAllowed"), ErrorCode::new(400, "InvalidOperation.InvalidEcsState"),
    ErrorCode::new(400, "InvalidOperation.InvalidEniState"), ErrorCode::new(400, "InvalidParameter"),
    ErrorCode::new(400, "InvalidParameter.Conflict"), ErrorCode::new(400, "MissingParameter"),
    ErrorCode::new(400, "UnsupportedParameter"), ErrorCode::new(403, "Abs.InvalidAccount.NotFound"),
    ErrorCode::new(403, "EniPerInstanceLimitExceeded"), ErrorCode::new(403, "Forbidden.NotSupportRAM"),
    ErrorCode::new(403, "Forbidden.SubUser"), ErrorCode::new(403, "InvalidIp.IpPrefixIllegal"),
    ErrorCode::new(403, "InvalidIp.IpPrefixMaskInvalid"), ErrorCode::new(403, "InvalidIp.IpPrefixMaskNotSame"),
    ErrorCode::new(403, "InvalidIp.IpPrefixNotStrict"), ErrorCode::new(403, "InvalidIp.IpUnassigned"),
    ErrorCode::new(403, "InvalidOperation.AvailabilityZoneMismatch"), ErrorCode::new(403, "InvalidOperation.EniServiceManaged"),
    ErrorCode::new(403, "InvalidOperation.InvalidEniType"), ErrorCode::new(403, "InvalidOperation.VpcMismatch"),
    ErrorCode::new(403, "InvalidPrivateIpAddress.Malformed"), ErrorCode::new(403, "InvalidSecurityGroupId.NotVpc"),
    ErrorCode::new(403, "InvalidUserType.NotSupported"), ErrorCode::new(403, "InvalidVSwitchId.IpInvalid"),
    ErrorCode::new(403, "MaxEniCountExceeded"), ErrorCode::new(403, "MissingParameter"),
    ErrorCode::new(403, "Operation.Conflict"), ErrorCode::new(403, "SecurityGroupInstanceLimitExceed"),
    ErrorCode::new(404, "InvalidEcsId.NotFound"), ErrorCode::new(404, "InvalidEniId.NotFound"),
    ErrorCode::new(404, "InvalidInstanceId.NotFound"), ErrorCode::new(404, "InvalidSecurityGroupId.NotFound"),
    ErrorCode::new(404, "InvalidVSwitchId.NotFound"), ErrorCode::new(500, "InvalidOperation.RegionNotSupportIpPrefix"),
]);

/// Request of `UnassignPrivateIpAddresses`.
#[derive(Default)] #[non_exhaustive]
pub struct UnassignPrivateIpAddressesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: String,
    /// `PrivateIpAddress`: texts, at most 32 elements.
    pub private_ip_address: Vec<String>,
    /// `Ipv4Prefix`: texts, at most 10 elements.
    pub ipv4_prefix: Vec<String>,
    pub extra: Extra,
}
impl UnassignPrivateIpAddressesRequest {
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self { network_interface_id: network_interface_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn private_ip_address(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.private_ip_address = all(value); self
    }
    pub fn ipv4_prefix(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv4_prefix = all(value); self
    }
}
pub static UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST: Schema = Schema { name: "UnassignPrivateIpAddressesRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("NetworkInterfaceId").required(),
    Field::string("PrivateIpAddress").list().limits(&Limits::items(None, Some(32))),
    Field::string("Ipv4Prefix").list().limits(&Limits::items(None, Some(10))),
] };
cloudspec_wire::record!(UnassignPrivateIpAddressesRequest, UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST,
    [0 OptStr region_id, 1 Str network_interface_id, 2 List private_ip_address, 3 List ipv4_prefix] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(UnassignPrivateIpAddressesRequest);
