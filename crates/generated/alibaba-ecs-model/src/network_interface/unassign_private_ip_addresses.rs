// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/UnassignPrivateIpAddresses.json; do not edit.
//! Takes secondary private IP addresses or prefixes from a network interface.
//!
//! The interface must be `Available` or `InUse`; for a primary interface the instance must be running
//! or stopped.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UnassignPrivateIpAddresses).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "UnassignPrivateIpAddresses",
    effect: Effect::Write,
    request: UnassignPrivateIpAddressesRequest = UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Forbidden.RegionId",
    "400 InvalidAction",
    "400 InvalidEniId.Malformed",
    "400 InvalidInstanceID.Malformed",
    "400 InvalidOperation.DetachPrimaryEniNotAllowed",
    "400 InvalidOperation.InvalidEcsState",
    "400 InvalidOperation.InvalidEniState",
    "400 InvalidParameter",
    "400 InvalidParameter.Conflict",
    "400 MissingParameter",
    "400 UnsupportedParameter",
    "403 Abs.InvalidAccount.NotFound",
    "403 EniPerInstanceLimitExceeded",
    "403 Forbidden.NotSupportRAM",
    "403 Forbidden.SubUser",
    "403 InvalidIp.IpPrefixIllegal",
    "403 InvalidIp.IpPrefixMaskInvalid",
    "403 InvalidIp.IpPrefixMaskNotSame",
    "403 InvalidIp.IpPrefixNotStrict",
    "403 InvalidIp.IpUnassigned",
    "403 InvalidOperation.AvailabilityZoneMismatch",
    "403 InvalidOperation.EniServiceManaged",
    "403 InvalidOperation.InvalidEniType",
    "403 InvalidOperation.VpcMismatch",
    "403 InvalidPrivateIpAddress.Malformed",
    "403 InvalidSecurityGroupId.NotVpc",
    "403 InvalidUserType.NotSupported",
    "403 InvalidVSwitchId.IpInvalid",
    "403 MaxEniCountExceeded",
    "403 MissingParameter",
    "403 Operation.Conflict",
    "403 SecurityGroupInstanceLimitExceed",
    "404 InvalidEcsId.NotFound",
    "404 InvalidEniId.NotFound",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidSecurityGroupId.NotFound",
    "404 InvalidVSwitchId.NotFound",
    "500 InvalidOperation.RegionNotSupportIpPrefix",
}

/// Response of `UnassignPrivateIpAddresses`.
pub type UnassignPrivateIpAddressesResponse = RequestIdResponse;

/// Request of `UnassignPrivateIpAddresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassignPrivateIpAddressesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: String,
    /// `PrivateIpAddress`: texts, at most 32 elements.
    pub private_ip_address: Vec<String>,
    /// `Ipv4Prefix`: texts, at most 10 elements.
    pub ipv4_prefix: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl UnassignPrivateIpAddressesRequest {
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

    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_ip_address = cloudspec_wire::all(value);
        self
    }

    /// Sets `Ipv4Prefix`.
    pub fn ipv4_prefix(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv4_prefix = cloudspec_wire::all(value);
        self
    }
}

record! {
    UnassignPrivateIpAddressesRequest: UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 network_interface_id: Str = Field::string("NetworkInterfaceId").required(),
    2 private_ip_address: List = Field::string("PrivateIpAddress").list().limits(&Limits::new().items(None, Some(32))),
    3 ipv4_prefix: List = Field::string("Ipv4Prefix").list().limits(&Limits::new().items(None, Some(10))),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UnassignPrivateIpAddressesRequest,
}
