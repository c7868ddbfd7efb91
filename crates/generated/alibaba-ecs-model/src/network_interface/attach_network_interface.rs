// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AttachNetworkInterface.json; do not edit.
//! Attach network interface (`AttachNetworkInterface`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AttachNetworkInterface).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as AttachNetworkInterfaceResponse;

/// The table of `AttachNetworkInterface`.
pub static OPERATION: Operation = Operation::new(
    "AttachNetworkInterface", Effect::Write, &ATTACH_NETWORK_INTERFACE_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<AttachNetworkInterfaceRequest>, empty::<AttachNetworkInterfaceResponse>,
).errors(&[
    ErrorCode::new(400, "Forbidden.RegionId"), ErrorCode::new(400, "InvalidInstanceID.Malformed"),
    ErrorCode::new(400, "InvalidOperation.ConnectionTrackingConfigNotSupportMemberEni"),
    ErrorCode::new(400, "InvalidOperation.DetachPrimaryEniNotAllowed"), ErrorCode::new(400, "InvalidOperation.InvalidEcsState"),
    ErrorCode::new(400, "InvalidOperation.InvalidEniState"), ErrorCode::new(400, "InvalidOperation.InvalidGeneration"),
    ErrorCode::new(400, "InvalidOperation.InvalidRegion"), ErrorCode::new(400, "InvalidOperation.Ipv6CountExceeded"),
    ErrorCode::new(400, "InvalidOperation.UserNotSupportNetworkCard"), ErrorCode::new(400, "InvalidParameter"),
    ErrorCode::new(400, "InvalidParameter.NetworkCardIndexInvalid"), ErrorCode::new(400, "InvalidParams.EniId"),
    ErrorCode::new(400, "MissingParameter"), ErrorCode::new(400, "UnsupportedParameter"),
    ErrorCode::new(403, "Abs.InvalidAccount.NotFound"), ErrorCode::new(403, "EniPerInstanceLimitExceeded"),
    ErrorCode::new(403, "Forbidden.NotSupportRAM"), ErrorCode::new(403, "Forbidden.SubUser"),
    ErrorCode::new(403, "InvalidEni.NotSameVpc"), ErrorCode::new(403, "InvalidInstance.NetworkType"),
    ErrorCode::new(403, "InvalidInstanceId.NotFound"), ErrorCode::new(403, "InvalidOperation.AvailabilityZoneMismatch"),
    ErrorCode::new(403, "InvalidOperation.EipBindModel"), ErrorCode::new(403, "InvalidOperation.EniCountExceeded"),
    ErrorCode::new(403, "InvalidOperation.EniQueuePairNumberOverflow"), ErrorCode::new(403, "InvalidOperation.EniServiceManaged"),
    ErrorCode::new(403, "InvalidOperation.EniTrafficModeNotSupportIpv6"),
    ErrorCode::new(403, "InvalidOperation.EniTrunkDeviceFull"),
    ErrorCode::new(403, "InvalidOperation.EniTypeNotSupportAttachToTrunk"),
    ErrorCode::new(403, "InvalidOperation.EniTypeNotSupportTrunking"),
    ErrorCode::new(403, "InvalidOperation.ExceedInstanceTypeQueueNumber"),
    ErrorCode::new(403, "InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded"),
    ErrorCode::new(403, "InvalidOperation.HighPerformanceTrafficModeNotSupportMemberEni"),
    ErrorCode::new(403, "InvalidOperation.HighPerformanceTrafficModeNotSupportTrunkEni"),
    ErrorCode::new(403, "InvalidOperation.HotPlugNotSupport"),
    ErrorCode::new(403, "InvalidOperation.InstanceTypeNotSupportEniTrunking"),
    ErrorCode::new(403, "InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode"),
    ErrorCode::new(403, "InvalidOperation.InvalidEniType"), ErrorCode::new(403, "InvalidOperation.InvalidTrunkEniStatus"),
    ErrorCode::new(403, "InvalidOperation.Ipv4CountExceeded"), ErrorCode::new(403, "InvalidOperation.Ipv6NotSupport"),
    ErrorCode::new(403, "InvalidOperation.MaxEniQueueNumberExceeded"),
    ErrorCode::new(403, "InvalidOperation.MaxEniQueuePairNumberExceed"), ErrorCode::new(403, "InvalidOperation.MultiGroupType"),
    ErrorCode::new(403, "InvalidOperation.NotSupportEnterpriseGroup"),
    ErrorCode::new(403, "InvalidOperation.TrunkingIsNotAllowed"), ErrorCode::new(403, "InvalidOperation.VpcMismatch"),
    ErrorCode::new(403, "InvalidParameter.EniNotBelongEcs"), ErrorCode::new(403, "InvalidParameter.EniNotBelongTrunk"),
    ErrorCode::new(403, "InvalidParameter.InvalidEniQueueNumber"), ErrorCode::new(403, "InvalidParameter.InvalidQueuePairNumber"),
    ErrorCode::new(403, "InvalidSecurityGroupId.NotVpc"), ErrorCode::new(403, "InvalidUserType.NotSupported"),
    ErrorCode::new(403, "MaxEniCountExceeded"), ErrorCode::new(403, "SecurityGroupInstanceLimitExceed"),
    ErrorCode::new(404, "InvalidEcsId.NotFound"), ErrorCode::new(404, "InvalidEniId.NotFound"),
    ErrorCode::new(404, "InvalidSecurityGroupId.NotFound"), ErrorCode::new(404, "InvalidVSwitchId.NotFound"),
]);

/// Request of `AttachNetworkInterface`.
#[derive(Default)] #[non_exhaustive]
pub struct AttachNetworkInterfaceRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: String,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `TrunkNetworkInstanceId`: text.
    pub trunk_network_instance_id: Option<String>,
    /// `WaitForNetworkConfigurationReady`: yes or no.
    pub wait_for_network_configuration_ready: Option<bool>,
    /// `NetworkCardIndex`: integer.
    pub network_card_index: Option<i64>,
    pub extra: Extra,
}
impl AttachNetworkInterfaceRequest {
    pub fn new(network_interface_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { network_interface_id: network_interface_id.into(), instance_id: instance_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn trunk_network_instance_id(mut self, value: impl Into<String>) -> Self {
        self.trunk_network_instance_id = Some(value.into()); self
    }
    pub fn wait_for_network_configuration_ready(mut self, value: bool) -> Self {
        self.wait_for_network_configuration_ready = Some(value); self
    }
    pub fn network_card_index(mut self, value: i64) -> Self { self.network_card_index = Some(value); self }
}
pub static ATTACH_NETWORK_INTERFACE_REQUEST: Schema = Schema { name: "AttachNetworkInterfaceRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("NetworkInterfaceId").required(),
    Field::string("InstanceId").required(),
    Field::string("TrunkNetworkInstanceId"),
    Field::boolean("WaitForNetworkConfigurationReady"),
    Field::int32("NetworkCardIndex"),
] };
cloudspec_wire::record!(AttachNetworkInterfaceRequest, ATTACH_NETWORK_INTERFACE_REQUEST,
    [0 OptStr region_id, 1 Str network_interface_id, 2 Str instance_id,
    3 OptStr trunk_network_instance_id] [4 OptBool wait_for_network_configuration_ready, 5 OptInt network_card_index]);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(AttachNetworkInterfaceRequest);
