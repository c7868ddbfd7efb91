// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyNetworkInterfaceAttribute.json; do not edit.
//! Modify network interface attribute (`ModifyNetworkInterfaceAttribute`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyNetworkInterfaceAttribute).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, all, empty};

use crate::shapes;

pub use crate::shapes::{ConnectionTrackingConfiguration, RequestIdResponse as ModifyNetworkInterfaceAttributeResponse};

/// The table of `ModifyNetworkInterfaceAttribute`.
pub static OPERATION: Operation = Operation::new(
    "ModifyNetworkInterfaceAttribute", Effect::Write, &MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<ModifyNetworkInterfaceAttributeRequest>, empty::<ModifyNetworkInterfaceAttributeResponse>,
).errors(&[
    ErrorCode::new(400, "Forbidden.RegionId"),
    ErrorCode::new(400, "InvalidConnectionTrackingConfiguration.RegionOrUserNotSupported"),
    ErrorCode::new(400, "InvalidEniQueueSize.RegionOrUserNotSupported"), ErrorCode::new(400, "InvalidInstanceID.Malformed"),
    ErrorCode::new(400, "InvalidOperation.DetachPrimaryEniNotAllowed"),
    ErrorCode::new(400, "InvalidOperation.EniQueuePairNumberOverflow"),
    ErrorCode::new(400, "InvalidOperation.EniTrafficModeNotSupportIPv6"),
    ErrorCode::new(400, "InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded"),
    ErrorCode::new(400, "InvalidOperation.InstanceTypeNotSupportHighPerformance"),
    ErrorCode::new(400, "InvalidOperation.InvalidEcsState"), ErrorCode::new(400, "InvalidOperation.InvalidEniState"),
    ErrorCode::new(400, "InvalidOperation.MaxEniQueuePairNumberExceed"),
    ErrorCode::new(400, "InvalidOperation.NotSupportModifyQueueNumber"), ErrorCode::new(400, "InvalidParameter"),
    ErrorCode::new(400, "InvalidParameter.Conflict"), ErrorCode::new(400, "InvalidParameter.EniConnectionTrackingConfiguration"),
    ErrorCode::new(400, "InvalidParameter.EniQueueSize"), ErrorCode::new(400, "InvalidParameter.EniTrafficMode"),
    ErrorCode::new(400, "InvalidParameter.InvalidQueuePairNumber"),
    ErrorCode::new(400, "InvalidParameter.QueuePairNumberMustEmpty"), ErrorCode::new(400, "InvalidParams.EniId"),
    ErrorCode::new(400, "InvalidTrafficMode.ModifyToStandardNotSupported"), ErrorCode::new(400, "JoinedGroupLimitExceed"),
    ErrorCode::new(400, "MissingParameter"), ErrorCode::new(400, "UnsupportedParameter"),
    ErrorCode::new(403, "Abs.InvalidAccount.NotFound"), ErrorCode::new(403, "AclLimitExceed"),
    ErrorCode::new(403, "EniPerInstanceLimitExceeded"), ErrorCode::new(403, "Forbidden.NotSupportRAM"),
    ErrorCode::new(403, "Forbidden.SubUser"), ErrorCode::new(403, "InvalidOperation.AvailabilityZoneMismatch"),
    ErrorCode::new(403, "InvalidOperation.EniCountExceeded"), ErrorCode::new(403, "InvalidOperation.EniServiceManaged"),
    ErrorCode::new(403, "InvalidOperation.ExceedInstanceTypeQueueNumber"),
    ErrorCode::new(403, "InvalidOperation.InvalidEniState"), ErrorCode::new(403, "InvalidOperation.InvalidEniType"),
    ErrorCode::new(403, "InvalidOperation.MaxEniQueueNumberExceeded"),
    ErrorCode::new(403, "InvalidOperation.ModifyPrimaryEniQueueNumber"), ErrorCode::new(403, "InvalidOperation.MultiGroupType"),
    ErrorCode::new(403, "InvalidOperation.ResourceManagedByCloudProduct"), ErrorCode::new(403, "InvalidOperation.VpcMismatch"),
    ErrorCode::new(403, "InvalidParameter.InvalidEniQueueNumber"), ErrorCode::new(403, "InvalidParams.NetworkInterfaceName"),
    ErrorCode::new(403, "InvalidSecurityGroupId.NotVpc"), ErrorCode::new(403, "InvalidUserType.NotSupported"),
    ErrorCode::new(403, "MaxEniCountExceeded"), ErrorCode::new(403, "SecurityGroupInstanceLimitExceed"),
    ErrorCode::new(404, "InvalidEcsId.NotFound"), ErrorCode::new(404, "InvalidEniId.NotFound"),
    ErrorCode::new(404, "InvalidOperation.PrimaryEniOnlySupportModifyNameAndDesc"),
    ErrorCode::new(404, "InvalidSecurityGroupId.NotFound"), ErrorCode::new(404, "InvalidVSwitchId.NotFound"),
]);

/// Request of `ModifyNetworkInterfaceAttribute`.
#[derive(Default)] #[non_exhaustive]
pub struct ModifyNetworkInterfaceAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NetworkInterfaceName`: text.
    pub network_interface_name: Option<String>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: String,
    /// `QueueNumber`: integer, at least -1.
    pub queue_number: Option<i64>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `SecurityGroupId`: texts, at most 100 elements.
    pub security_group_id: Vec<String>,
    /// `DeleteOnRelease`: yes or no.
    pub delete_on_release: Option<bool>,
    /// `RxQueueSize`: integer.
    pub rx_queue_size: Option<i64>,
    /// `TxQueueSize`: integer.
    pub tx_queue_size: Option<i64>,
    /// `NetworkInterfaceTrafficConfig`: record.
    pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// `ConnectionTrackingConfiguration`: record.
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    pub extra: Extra,
}
impl ModifyNetworkInterfaceAttributeRequest {
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self { network_interface_id: network_interface_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into()); self
    }
    pub fn queue_number(mut self, value: i64) -> Self { self.queue_number = Some(value); self }
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    pub fn security_group_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.security_group_id = all(value); self
    }
    pub fn delete_on_release(mut self, value: bool) -> Self { self.delete_on_release = Some(value); self }
    pub fn rx_queue_size(mut self, value: i64) -> Self { self.rx_queue_size = Some(value); self }
    pub fn tx_queue_size(mut self, value: i64) -> Self { self.tx_queue_size = Some(value); self }
    pub fn network_interface_traffic_config(mut self, value: NetworkInterfaceTrafficConfig) -> Self {
        self.network_interface_traffic_config = Some(value); self
    }
    pub fn connection_tracking_configuration(mut self, value: ConnectionTrackingConfiguration) -> Self {
        self.connection_tracking_configuration = Some(value); self
    }
}
pub static MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST: Schema = Schema { name: "ModifyNetworkInterfaceAttributeRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("NetworkInterfaceName"),
    Field::string("NetworkInterfaceId").required(),
    Field::int32("QueueNumber").limits(&Limits::range(Some(-1.0), None)),
    Field::string("Description"),
    Field::string("SecurityGroupId").list().limits(&Limits::items(None, Some(100))),
    Field::boolean("DeleteOnRelease"),
    Field::int32("RxQueueSize"),
    Field::int32("TxQueueSize"),
    Field::record("NetworkInterfaceTrafficConfig", &NETWORK_INTERFACE_TRAFFIC_CONFIG),
    Field::record("ConnectionTrackingConfiguration", &shapes::CONNECTION_TRACKING_CONFIGURATION),
] };
cloudspec_wire::record!(ModifyNetworkInterfaceAttributeRequest, MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 OptStr network_interface_name, 2 Str network_interface_id, 4 OptStr description,
    5 List security_group_id, 9 Opt network_interface_traffic_config,
    10 Opt connection_tracking_configuration] [3 OptInt queue_number, 6 OptBool delete_on_release, 7 OptInt rx_queue_size,
    8 OptInt tx_queue_size]);

/// What `NetworkInterfaceTrafficConfig` holds.
#[derive(Default)] #[non_exhaustive]
pub struct NetworkInterfaceTrafficConfig {
    /// `NetworkInterfaceTrafficMode`: text.
    pub network_interface_traffic_mode: Option<String>,
    /// `QueueNumber`: integer.
    pub queue_number: Option<i64>,
    /// `QueuePairNumber`: integer.
    pub queue_pair_number: Option<i64>,
    /// `RxQueueSize`: integer.
    pub rx_queue_size: Option<i64>,
    /// `TxQueueSize`: integer.
    pub tx_queue_size: Option<i64>,
    pub extra: Extra,
}
impl NetworkInterfaceTrafficConfig {
    pub fn new() -> Self { Self::default() }
    pub fn network_interface_traffic_mode(mut self, value: impl Into<String>) -> Self {
        self.network_interface_traffic_mode = Some(value.into()); self
    }
    pub fn queue_number(mut self, value: i64) -> Self { self.queue_number = Some(value); self }
    pub fn queue_pair_number(mut self, value: i64) -> Self { self.queue_pair_number = Some(value); self }
    pub fn rx_queue_size(mut self, value: i64) -> Self { self.rx_queue_size = Some(value); self }
    pub fn tx_queue_size(mut self, value: i64) -> Self { self.tx_queue_size = Some(value); self }
}
pub static NETWORK_INTERFACE_TRAFFIC_CONFIG: Schema = Schema { name: "NetworkInterfaceTrafficConfig", fields: &[
    Field::string("NetworkInterfaceTrafficMode"),
    Field::int32("QueueNumber"),
    Field::int32("QueuePairNumber"),
    Field::int32("RxQueueSize"),
    Field::int32("TxQueueSize"),
] };
cloudspec_wire::record!(NetworkInterfaceTrafficConfig, NETWORK_INTERFACE_TRAFFIC_CONFIG,
    [0 OptStr network_interface_traffic_mode] [1 OptInt queue_number, 2 OptInt queue_pair_number, 3 OptInt rx_queue_size,
    4 OptInt tx_queue_size]);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ModifyNetworkInterfaceAttributeRequest, NetworkInterfaceTrafficConfig);
