// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyNetworkInterfaceAttribute.json; do not edit.
//! Changes the name, description, security groups, queues and other attributes of a network interface.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyNetworkInterfaceAttribute).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{ConnectionTrackingConfiguration, RequestIdResponse};

operation! {
    name: "ModifyNetworkInterfaceAttribute",
    effect: Effect::Write,
    request: ModifyNetworkInterfaceAttributeRequest = MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Forbidden.RegionId",
    "400 InvalidConnectionTrackingConfiguration.RegionOrUserNotSupported",
    "400 InvalidEniQueueSize.RegionOrUserNotSupported",
    "400 InvalidInstanceID.Malformed",
    "400 InvalidOperation.DetachPrimaryEniNotAllowed",
    "400 InvalidOperation.EniQueuePairNumberOverflow",
    "400 InvalidOperation.EniTrafficModeNotSupportIPv6",
    "400 InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded",
    "400 InvalidOperation.InstanceTypeNotSupportHighPerformance",
    "400 InvalidOperation.InvalidEcsState",
    "400 InvalidOperation.InvalidEniState",
    "400 InvalidOperation.MaxEniQueuePairNumberExceed",
    "400 InvalidOperation.NotSupportModifyQueueNumber",
    "400 InvalidParameter",
    "400 InvalidParameter.Conflict",
    "400 InvalidParameter.EniConnectionTrackingConfiguration",
    "400 InvalidParameter.EniQueueSize",
    "400 InvalidParameter.EniTrafficMode",
    "400 InvalidParameter.InvalidQueuePairNumber",
    "400 InvalidParameter.QueuePairNumberMustEmpty",
    "400 InvalidParams.EniId",
    "400 InvalidTrafficMode.ModifyToStandardNotSupported",
    "400 JoinedGroupLimitExceed",
    "400 MissingParameter",
    "400 UnsupportedParameter",
    "403 Abs.InvalidAccount.NotFound",
    "403 AclLimitExceed",
    "403 EniPerInstanceLimitExceeded",
    "403 Forbidden.NotSupportRAM",
    "403 Forbidden.SubUser",
    "403 InvalidOperation.AvailabilityZoneMismatch",
    "403 InvalidOperation.EniCountExceeded",
    "403 InvalidOperation.EniServiceManaged",
    "403 InvalidOperation.ExceedInstanceTypeQueueNumber",
    "403 InvalidOperation.InvalidEniState",
    "403 InvalidOperation.InvalidEniType",
    "403 InvalidOperation.MaxEniQueueNumberExceeded",
    "403 InvalidOperation.ModifyPrimaryEniQueueNumber",
    "403 InvalidOperation.MultiGroupType",
    "403 InvalidOperation.ResourceManagedByCloudProduct",
    "403 InvalidOperation.VpcMismatch",
    "403 InvalidParameter.InvalidEniQueueNumber",
    "403 InvalidParams.NetworkInterfaceName",
    "403 InvalidSecurityGroupId.NotVpc",
    "403 InvalidUserType.NotSupported",
    "403 MaxEniCountExceeded",
    "403 SecurityGroupInstanceLimitExceed",
    "404 InvalidEcsId.NotFound",
    "404 InvalidEniId.NotFound",
    "404 InvalidOperation.PrimaryEniOnlySupportModifyNameAndDesc",
    "404 InvalidSecurityGroupId.NotFound",
    "404 InvalidVSwitchId.NotFound",
}

/// Response of `ModifyNetworkInterfaceAttribute`.
pub type ModifyNetworkInterfaceAttributeResponse = RequestIdResponse;

/// Request of `ModifyNetworkInterfaceAttribute`.
#[derive(Default)]
#[non_exhaustive]
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
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyNetworkInterfaceAttributeRequest {
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

    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }

    /// Sets `QueueNumber`.
    pub fn queue_number(mut self, value: i64) -> Self {
        self.queue_number = Some(value);
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `DeleteOnRelease`.
    pub fn delete_on_release(mut self, value: bool) -> Self {
        self.delete_on_release = Some(value);
        self
    }

    /// Sets `RxQueueSize`.
    pub fn rx_queue_size(mut self, value: i64) -> Self {
        self.rx_queue_size = Some(value);
        self
    }

    /// Sets `TxQueueSize`.
    pub fn tx_queue_size(mut self, value: i64) -> Self {
        self.tx_queue_size = Some(value);
        self
    }

    /// Sets `NetworkInterfaceTrafficConfig`.
    pub fn network_interface_traffic_config(
        mut self,
        value: NetworkInterfaceTrafficConfig,
    ) -> Self {
        self.network_interface_traffic_config = Some(value);
        self
    }

    /// Sets `ConnectionTrackingConfiguration`.
    pub fn connection_tracking_configuration(
        mut self,
        value: ConnectionTrackingConfiguration,
    ) -> Self {
        self.connection_tracking_configuration = Some(value);
        self
    }
}

record! {
    ModifyNetworkInterfaceAttributeRequest: MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 network_interface_name: OptStr = Field::string("NetworkInterfaceName"),
    2 network_interface_id: Str = Field::string("NetworkInterfaceId").required(),
    3 queue_number: OptInt = Field::int32("QueueNumber").limits(&Limits::new().range(Some(-1.0), None)),
    4 description: OptStr = Field::string("Description"),
    5 security_group_id: List = Field::string("SecurityGroupId").list().limits(&Limits::new().items(None, Some(100))),
    6 delete_on_release: OptBool = Field::boolean("DeleteOnRelease"),
    7 rx_queue_size: OptInt = Field::int32("RxQueueSize"),
    8 tx_queue_size: OptInt = Field::int32("TxQueueSize"),
    9 network_interface_traffic_config: Opt = Field::record("NetworkInterfaceTrafficConfig", &NETWORK_INTERFACE_TRAFFIC_CONFIG),
    10 connection_tracking_configuration: Opt = Field::record("ConnectionTrackingConfiguration", &crate::shapes::CONNECTION_TRACKING_CONFIGURATION),
}

/// `NetworkInterfaceTrafficConfig` of the request.
#[derive(Default)]
#[non_exhaustive]
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
    /// Members that this version does not know.
    pub extra: Extra,
}

impl NetworkInterfaceTrafficConfig {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(mut self, value: impl Into<String>) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }

    /// Sets `QueueNumber`.
    pub fn queue_number(mut self, value: i64) -> Self {
        self.queue_number = Some(value);
        self
    }

    /// Sets `QueuePairNumber`.
    pub fn queue_pair_number(mut self, value: i64) -> Self {
        self.queue_pair_number = Some(value);
        self
    }

    /// Sets `RxQueueSize`.
    pub fn rx_queue_size(mut self, value: i64) -> Self {
        self.rx_queue_size = Some(value);
        self
    }

    /// Sets `TxQueueSize`.
    pub fn tx_queue_size(mut self, value: i64) -> Self {
        self.tx_queue_size = Some(value);
        self
    }
}

record! {
    NetworkInterfaceTrafficConfig: NETWORK_INTERFACE_TRAFFIC_CONFIG,
    0 network_interface_traffic_mode: OptStr = Field::string("NetworkInterfaceTrafficMode"),
    1 queue_number: OptInt = Field::int32("QueueNumber"),
    2 queue_pair_number: OptInt = Field::int32("QueuePairNumber"),
    3 rx_queue_size: OptInt = Field::int32("RxQueueSize"),
    4 tx_queue_size: OptInt = Field::int32("TxQueueSize"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyNetworkInterfaceAttributeRequest,
    NetworkInterfaceTrafficConfig,
}
