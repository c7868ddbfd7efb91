// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyNetworkInterfaceAttribute.json; do not edit.
//! Changes the name, description, security groups, queues and other attributes of a network interface.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyNetworkInterfaceAttribute).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{ConnectionTrackingConfiguration, RequestIdResponse as ModifyNetworkInterfaceAttributeResponse};

operation!(Operation::new::<ModifyNetworkInterfaceAttributeRequest, ModifyNetworkInterfaceAttributeResponse>(
    "ModifyNetworkInterfaceAttribute", Effect::Write, &MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbidden.RegionId InvalidConnectionTrackingConfiguration.RegionOrUserNotSupported
    400 InvalidEniQueueSize.RegionOrUserNotSupported InvalidInstanceID.Malformed InvalidOperation.DetachPrimaryEniNotAllowed
    400 InvalidOperation.EniQueuePairNumberOverflow InvalidOperation.EniTrafficModeNotSupportIPv6
    400 InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded InvalidOperation.InstanceTypeNotSupportHighPerformance
    400 InvalidOperation.InvalidEcsState InvalidOperation.InvalidEniState InvalidOperation.MaxEniQueuePairNumberExceed
    400 InvalidOperation.NotSupportModifyQueueNumber InvalidParameter InvalidParameter.Conflict
    400 InvalidParameter.EniConnectionTrackingConfiguration InvalidParameter.EniQueueSize InvalidParameter.EniTrafficMode
    400 InvalidParameter.InvalidQueuePairNumber InvalidParameter.QueuePairNumberMustEmpty InvalidParams.EniId
    400 InvalidTrafficMode.ModifyToStandardNotSupported JoinedGroupLimitExceed MissingParameter UnsupportedParameter
    403 Abs.InvalidAccount.NotFound AclLimitExceed EniPerInstanceLimitExceeded Forbidden.NotSupportRAM Forbidden.SubUser
    403 InvalidOperation.AvailabilityZoneMismatch InvalidOperation.EniCountExceeded InvalidOperation.EniServiceManaged
    403 InvalidOperation.ExceedInstanceTypeQueueNumber InvalidOperation.InvalidEniState InvalidOperation.InvalidEniType
    403 InvalidOperation.MaxEniQueueNumberExceeded InvalidOperation.ModifyPrimaryEniQueueNumber InvalidOperation.MultiGroupType
    403 InvalidOperation.ResourceManagedByCloudProduct InvalidOperation.VpcMismatch InvalidParameter.InvalidEniQueueNumber
    403 InvalidParams.NetworkInterfaceName InvalidSecurityGroupId.NotVpc InvalidUserType.NotSupported MaxEniCountExceeded
    403 SecurityGroupInstanceLimitExceed
    404 InvalidEcsId.NotFound InvalidEniId.NotFound InvalidOperation.PrimaryEniOnlySupportModifyNameAndDesc
    404 InvalidSecurityGroupId.NotFound InvalidVSwitchId.NotFound
");

/// Request of `ModifyNetworkInterfaceAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyNetworkInterfaceAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NetworkInterfaceName`: text. */ pub network_interface_name: Option<String>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: String,
    /** `QueueNumber`: integer, at least -1. */ pub queue_number: Option<i64>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SecurityGroupId`: texts, at most 100 elements. */ pub security_group_id: Vec<String>,
    /** `DeleteOnRelease`: yes or no. */ pub delete_on_release: Option<bool>,
    /** `RxQueueSize`: integer. */ pub rx_queue_size: Option<i64>,
    /** `TxQueueSize`: integer. */ pub tx_queue_size: Option<i64>,
    /** `NetworkInterfaceTrafficConfig`: record. */ pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// `ConnectionTrackingConfiguration`: record.
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyNetworkInterfaceAttributeRequest {
    /// With what is required.
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self { network_interface_id: network_interface_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into()); self
    }
    /// Sets `QueueNumber`.
    pub fn queue_number(mut self, value: i64) -> Self { self.queue_number = Some(value); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.security_group_id = all(value); self
    }
    /// Sets `DeleteOnRelease`.
    pub fn delete_on_release(mut self, value: bool) -> Self { self.delete_on_release = Some(value); self }
    /// Sets `RxQueueSize`.
    pub fn rx_queue_size(mut self, value: i64) -> Self { self.rx_queue_size = Some(value); self }
    /// Sets `TxQueueSize`.
    pub fn tx_queue_size(mut self, value: i64) -> Self { self.tx_queue_size = Some(value); self }
    /// Sets `NetworkInterfaceTrafficConfig`.
    pub fn network_interface_traffic_config(mut self, value: NetworkInterfaceTrafficConfig) -> Self {
        self.network_interface_traffic_config = Some(value); self
    }
    /// Sets `ConnectionTrackingConfiguration`.
    pub fn connection_tracking_configuration(mut self, value: ConnectionTrackingConfiguration) -> Self {
        self.connection_tracking_configuration = Some(value); self
    }
}
/// Table of [`ModifyNetworkInterfaceAttributeRequest`].
pub static MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyNetworkInterfaceAttributeRequest", fields: { static ROWS: [Field; 11] = [
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
    Field::record("ConnectionTrackingConfiguration", &crate::shapes::CONNECTION_TRACKING_CONFIGURATION),
]; &ROWS } };
record!(ModifyNetworkInterfaceAttributeRequest, MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 OptStr network_interface_name, 2 Str network_interface_id, 4 OptStr description,
    5 List security_group_id, 9 Opt network_interface_traffic_config,
    10 Opt connection_tracking_configuration] [3 OptInt queue_number, 6 OptBool delete_on_release, 7 OptInt rx_queue_size,
    8 OptInt tx_queue_size]);

/// What `NetworkInterfaceTrafficConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct NetworkInterfaceTrafficConfig {
    /** `NetworkInterfaceTrafficMode`: text. */ pub network_interface_traffic_mode: Option<String>,
    /** `QueueNumber`: integer. */ pub queue_number: Option<i64>,
    /** `QueuePairNumber`: integer. */ pub queue_pair_number: Option<i64>,
    /** `RxQueueSize`: integer. */ pub rx_queue_size: Option<i64>,
    /** `TxQueueSize`: integer. */ pub tx_queue_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl NetworkInterfaceTrafficConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(mut self, value: impl Into<String>) -> Self {
        self.network_interface_traffic_mode = Some(value.into()); self
    }
    /// Sets `QueueNumber`.
    pub fn queue_number(mut self, value: i64) -> Self { self.queue_number = Some(value); self }
    /// Sets `QueuePairNumber`.
    pub fn queue_pair_number(mut self, value: i64) -> Self { self.queue_pair_number = Some(value); self }
    /// Sets `RxQueueSize`.
    pub fn rx_queue_size(mut self, value: i64) -> Self { self.rx_queue_size = Some(value); self }
    /// Sets `TxQueueSize`.
    pub fn tx_queue_size(mut self, value: i64) -> Self { self.tx_queue_size = Some(value); self }
}
/// Table of [`NetworkInterfaceTrafficConfig`].
pub static NETWORK_INTERFACE_TRAFFIC_CONFIG: Schema =
    Schema { name: "NetworkInterfaceTrafficConfig", fields: { static ROWS: [Field; 5] = [
    Field::string("NetworkInterfaceTrafficMode"),
    Field::int32("QueueNumber"),
    Field::int32("QueuePairNumber"),
    Field::int32("RxQueueSize"),
    Field::int32("TxQueueSize"),
]; &ROWS } };
record!(NetworkInterfaceTrafficConfig, NETWORK_INTERFACE_TRAFFIC_CONFIG,
    [0 OptStr network_interface_traffic_mode] [1 OptInt queue_number, 2 OptInt queue_pair_number, 3 OptInt rx_queue_size,
    4 OptInt tx_queue_size]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyNetworkInterfaceAttributeRequest, NetworkInterfaceTrafficConfig);
