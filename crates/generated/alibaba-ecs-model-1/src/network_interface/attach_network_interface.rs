// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AttachNetworkInterface.json; do not edit.
//! Attaches an `Available` network interface to an instance of the same VPC and zone.
//!
//! The instance must be running or stopped; some instance types require that it is stopped. Returns before the interface is
//! attached: wait until it is `InUse`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AttachNetworkInterface).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AttachNetworkInterfaceResponse;

operation!(Operation::new::<AttachNetworkInterfaceRequest, AttachNetworkInterfaceResponse>(
    "AttachNetworkInterface", Effect::Write, &ATTACH_NETWORK_INTERFACE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbidden.RegionId InvalidInstanceID.Malformed InvalidOperation.ConnectionTrackingConfigNotSupportMemberEni
    400 InvalidOperation.DetachPrimaryEniNotAllowed InvalidOperation.InvalidEcsState InvalidOperation.InvalidEniState
    400 InvalidOperation.InvalidGeneration InvalidOperation.InvalidRegion InvalidOperation.Ipv6CountExceeded
    400 InvalidOperation.UserNotSupportNetworkCard InvalidParameter InvalidParameter.NetworkCardIndexInvalid InvalidParams.EniId
    400 MissingParameter UnsupportedParameter
    403 Abs.InvalidAccount.NotFound EniPerInstanceLimitExceeded Forbidden.NotSupportRAM Forbidden.SubUser InvalidEni.NotSameVpc
    403 InvalidInstance.NetworkType InvalidInstanceId.NotFound InvalidOperation.AvailabilityZoneMismatch
    403 InvalidOperation.EipBindModel InvalidOperation.EniCountExceeded InvalidOperation.EniQueuePairNumberOverflow
    403 InvalidOperation.EniServiceManaged InvalidOperation.EniTrafficModeNotSupportIpv6 InvalidOperation.EniTrunkDeviceFull
    403 InvalidOperation.EniTypeNotSupportAttachToTrunk InvalidOperation.EniTypeNotSupportTrunking
    403 InvalidOperation.ExceedInstanceTypeQueueNumber InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded
    403 InvalidOperation.HighPerformanceTrafficModeNotSupportMemberEni
    403 InvalidOperation.HighPerformanceTrafficModeNotSupportTrunkEni InvalidOperation.HotPlugNotSupport
    403 InvalidOperation.InstanceTypeNotSupportEniTrunking InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode
    403 InvalidOperation.InvalidEniType InvalidOperation.InvalidTrunkEniStatus InvalidOperation.Ipv4CountExceeded
    403 InvalidOperation.Ipv6NotSupport InvalidOperation.MaxEniQueueNumberExceeded InvalidOperation.MaxEniQueuePairNumberExceed
    403 InvalidOperation.MultiGroupType InvalidOperation.NotSupportEnterpriseGroup InvalidOperation.TrunkingIsNotAllowed
    403 InvalidOperation.VpcMismatch InvalidParameter.EniNotBelongEcs InvalidParameter.EniNotBelongTrunk
    403 InvalidParameter.InvalidEniQueueNumber InvalidParameter.InvalidQueuePairNumber InvalidSecurityGroupId.NotVpc
    403 InvalidUserType.NotSupported MaxEniCountExceeded SecurityGroupInstanceLimitExceed
    404 InvalidEcsId.NotFound InvalidEniId.NotFound InvalidSecurityGroupId.NotFound InvalidVSwitchId.NotFound
");

/// Request of `AttachNetworkInterface`.
#[derive(Default)] #[non_exhaustive] pub struct AttachNetworkInterfaceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: String,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `TrunkNetworkInstanceId`: text. */ pub trunk_network_instance_id: Option<String>,
    /** `WaitForNetworkConfigurationReady`: yes or no. */ pub wait_for_network_configuration_ready: Option<bool>,
    /** `NetworkCardIndex`: integer. */ pub network_card_index: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl AttachNetworkInterfaceRequest {
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
    /// Sets `WaitForNetworkConfigurationReady`.
    pub fn wait_for_network_configuration_ready(mut self, value: bool) -> Self {
        self.wait_for_network_configuration_ready = Some(value); self
    }
    /// Sets `NetworkCardIndex`.
    pub fn network_card_index(mut self, value: i64) -> Self { self.network_card_index = Some(value); self }
}
/// Table of [`AttachNetworkInterfaceRequest`].
pub static ATTACH_NETWORK_INTERFACE_REQUEST: Schema =
    Schema { name: "AttachNetworkInterfaceRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("NetworkInterfaceId").required(),
    Field::string("InstanceId").required(),
    Field::string("TrunkNetworkInstanceId"),
    Field::boolean("WaitForNetworkConfigurationReady"),
    Field::int32("NetworkCardIndex"),
]; &ROWS } };
record!(AttachNetworkInterfaceRequest, ATTACH_NETWORK_INTERFACE_REQUEST,
    [0 OptStr region_id, 1 Str network_interface_id, 2 Str instance_id,
    3 OptStr trunk_network_instance_id] [4 OptBool wait_for_network_configuration_ready, 5 OptInt network_card_index]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AttachNetworkInterfaceRequest);
