// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DetachNetworkInterface.json; do not edit.
//! Detaches a secondary network interface from an instance that is running or stopped.
//!
//! The primary interface cannot be detached. Returns before it is done: wait until the interface is
//! `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DetachNetworkInterface).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DetachNetworkInterface",
    effect: Effect::Write,
    request: DetachNetworkInterfaceRequest = DETACH_NETWORK_INTERFACE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Forbidden.RegionId",
    "400 InvalidInstanceID.Malformed",
    "400 InvalidOperation.DetachPrimaryEniNotAllowed",
    "400 InvalidOperation.EniHotPlugNotSupported",
    "400 InvalidOperation.InvalidEcsState",
    "400 InvalidOperation.InvalidEniState",
    "400 InvalidOperation.InvalidRegion",
    "400 InvalidParameter",
    "400 InvalidParameter.EniNotBelongEcs",
    "400 InvalidParams.EniId",
    "400 MissingParameter",
    "400 UnsupportedParameter",
    "403 Abs.InvalidAccount.NotFound",
    "403 EniPerInstanceLimitExceeded",
    "403 Forbidden.NotSupportRAM",
    "403 Forbidden.SubUser",
    "403 InvalidInstanceId.NotFound",
    "403 InvalidOperation.AvailabilityZoneMismatch",
    "403 InvalidOperation.EniLinked",
    "403 InvalidOperation.EniServiceManaged",
    "403 InvalidOperation.EniTypeNotSupportTrunking",
    "403 InvalidOperation.HasMemberEniAttached",
    "403 InvalidOperation.HotPlugNotSupport",
    "403 InvalidOperation.InstanceTypeNotSupportEniTrunking",
    "403 InvalidOperation.InvalidEniType",
    "403 InvalidOperation.InvalidTrunkEniStatus",
    "403 InvalidOperation.TrunkingIsNotAllowed",
    "403 InvalidOperation.VpcMismatch",
    "403 InvalidParameter.EniNotBelongEcs",
    "403 InvalidParameter.EniNotBelongTrunk",
    "403 InvalidSecurityGroupId.NotVpc",
    "403 InvalidUserType.NotSupported",
    "403 MaxEniCountExceeded",
    "403 SecurityGroupInstanceLimitExceed",
    "404 InvalidEcsId.NotFound",
    "404 InvalidEniId.NotFound",
    "404 InvalidSecurityGroupId.NotFound",
    "404 InvalidVSwitchId.NotFound",
}

/// Response of `DetachNetworkInterface`.
pub type DetachNetworkInterfaceResponse = RequestIdResponse;

/// Request of `DetachNetworkInterface`.
#[derive(Default)]
#[non_exhaustive]
pub struct DetachNetworkInterfaceRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: String,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `TrunkNetworkInstanceId`: text.
    pub trunk_network_instance_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DetachNetworkInterfaceRequest {
    /// Starts with the required members.
    pub fn new(
        network_interface_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> Self {
        Self {
            network_interface_id: network_interface_id.into(),
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `TrunkNetworkInstanceId`.
    pub fn trunk_network_instance_id(mut self, value: impl Into<String>) -> Self {
        self.trunk_network_instance_id = Some(value.into());
        self
    }
}

record! {
    DetachNetworkInterfaceRequest: DETACH_NETWORK_INTERFACE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 network_interface_id: Str = Field::string("NetworkInterfaceId").required(),
    2 instance_id: Str = Field::string("InstanceId").required(),
    3 trunk_network_instance_id: OptStr = Field::string("TrunkNetworkInstanceId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DetachNetworkInterfaceRequest,
}
