// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DetachNetworkInterface.json; do not edit.
//! Detaches a secondary network interface from an instance that is running or stopped.
//!
//! The primary interface cannot be detached. Returns before it is done: wait until the interface is `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DetachNetworkInterface).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DetachNetworkInterfaceResponse;

operation!(Operation::new::<DetachNetworkInterfaceRequest, DetachNetworkInterfaceResponse>(
    "DetachNetworkInterface", Effect::Write, &DETACH_NETWORK_INTERFACE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbidden.RegionId InvalidInstanceID.Malformed InvalidOperation.DetachPrimaryEniNotAllowed
    400 InvalidOperation.EniHotPlugNotSupported InvalidOperation.InvalidEcsState InvalidOperation.InvalidEniState
    400 InvalidOperation.InvalidRegion InvalidParameter InvalidParameter.EniNotBelongEcs InvalidParams.EniId MissingParameter
    400 UnsupportedParameter
    403 Abs.InvalidAccount.NotFound EniPerInstanceLimitExceeded Forbidden.NotSupportRAM Forbidden.SubUser
    403 InvalidInstanceId.NotFound InvalidOperation.AvailabilityZoneMismatch InvalidOperation.EniLinked
    403 InvalidOperation.EniServiceManaged InvalidOperation.EniTypeNotSupportTrunking InvalidOperation.HasMemberEniAttached
    403 InvalidOperation.HotPlugNotSupport InvalidOperation.InstanceTypeNotSupportEniTrunking InvalidOperation.InvalidEniType
    403 InvalidOperation.InvalidTrunkEniStatus InvalidOperation.TrunkingIsNotAllowed InvalidOperation.VpcMismatch
    403 InvalidParameter.EniNotBelongEcs InvalidParameter.EniNotBelongTrunk InvalidSecurityGroupId.NotVpc
    403 InvalidUserType.NotSupported MaxEniCountExceeded SecurityGroupInstanceLimitExceed
    404 InvalidEcsId.NotFound InvalidEniId.NotFound InvalidSecurityGroupId.NotFound InvalidVSwitchId.NotFound
");

/// Request of `DetachNetworkInterface`.
#[derive(Default)] #[non_exhaustive] pub struct DetachNetworkInterfaceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: String,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `TrunkNetworkInstanceId`: text. */ pub trunk_network_instance_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DetachNetworkInterfaceRequest {
    /// With what is required.
    pub fn new(network_interface_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { network_interface_id: network_interface_id.into(), instance_id: instance_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `TrunkNetworkInstanceId`.
    pub fn trunk_network_instance_id(mut self, value: impl Into<String>) -> Self {
        self.trunk_network_instance_id = Some(value.into()); self
    }
}
/// Table of [`DetachNetworkInterfaceRequest`].
pub static DETACH_NETWORK_INTERFACE_REQUEST: Schema =
    Schema { name: "DetachNetworkInterfaceRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("NetworkInterfaceId").required(),
    Field::string("InstanceId").required(),
    Field::string("TrunkNetworkInstanceId"),
]; &ROWS } };
record!(DetachNetworkInterfaceRequest, DETACH_NETWORK_INTERFACE_REQUEST,
    [0 OptStr region_id, 1 Str network_interface_id, 2 Str instance_id, 3 OptStr trunk_network_instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DetachNetworkInterfaceRequest);
