// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AttachNetworkInterface.json; do not edit.
//! Attaches an `Available` network interface to an instance of the same VPC and zone.
//!
//! The instance must be running or stopped; some instance types require that it is stopped. Returns
//! before the interface is attached: wait until it is `InUse`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AttachNetworkInterface).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "AttachNetworkInterface",
    effect: Effect::Write,
    request: AttachNetworkInterfaceRequest = ATTACH_NETWORK_INTERFACE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Forbidden.RegionId",
    "400 InvalidInstanceID.Malformed",
    "400 InvalidOperation.ConnectionTrackingConfigNotSupportMemberEni",
    "400 InvalidOperation.DetachPrimaryEniNotAllowed",
    "400 InvalidOperation.InvalidEcsState",
    "400 InvalidOperation.InvalidEniState",
    "400 InvalidOperation.InvalidGeneration",
    "400 InvalidOperation.InvalidRegion",
    "400 InvalidOperation.Ipv6CountExceeded",
    "400 InvalidOperation.UserNotSupportNetworkCard",
    "400 InvalidParameter",
    "400 InvalidParameter.NetworkCardIndexInvalid",
    "400 InvalidParams.EniId",
    "400 MissingParameter",
    "400 UnsupportedParameter",
    "403 Abs.InvalidAccount.NotFound",
    "403 EniPerInstanceLimitExceeded",
    "403 Forbidden.NotSupportRAM",
    "403 Forbidden.SubUser",
    "403 InvalidEni.NotSameVpc",
    "403 InvalidInstance.NetworkType",
    "403 InvalidInstanceId.NotFound",
    "403 InvalidOperation.AvailabilityZoneMismatch",
    "403 InvalidOperation.EipBindModel",
    "403 InvalidOperation.EniCountExceeded",
    "403 InvalidOperation.EniQueuePairNumberOverflow",
    "403 InvalidOperation.EniServiceManaged",
    "403 InvalidOperation.EniTrafficModeNotSupportIpv6",
    "403 InvalidOperation.EniTrunkDeviceFull",
    "403 InvalidOperation.EniTypeNotSupportAttachToTrunk",
    "403 InvalidOperation.EniTypeNotSupportTrunking",
    "403 InvalidOperation.ExceedInstanceTypeQueueNumber",
    "403 InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded",
    "403 InvalidOperation.HighPerformanceTrafficModeNotSupportMemberEni",
    "403 InvalidOperation.HighPerformanceTrafficModeNotSupportTrunkEni",
    "403 InvalidOperation.HotPlugNotSupport",
    "403 InvalidOperation.InstanceTypeNotSupportEniTrunking",
    "403 InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode",
    "403 InvalidOperation.InvalidEniType",
    "403 InvalidOperation.InvalidTrunkEniStatus",
    "403 InvalidOperation.Ipv4CountExceeded",
    "403 InvalidOperation.Ipv6NotSupport",
    "403 InvalidOperation.MaxEniQueueNumberExceeded",
    "403 InvalidOperation.MaxEniQueuePairNumberExceed",
    "403 InvalidOperation.MultiGroupType",
    "403 InvalidOperation.NotSupportEnterpriseGroup",
    "403 InvalidOperation.TrunkingIsNotAllowed",
    "403 InvalidOperation.VpcMismatch",
    "403 InvalidParameter.EniNotBelongEcs",
    "403 InvalidParameter.EniNotBelongTrunk",
    "403 InvalidParameter.InvalidEniQueueNumber",
    "403 InvalidParameter.InvalidQueuePairNumber",
    "403 InvalidSecurityGroupId.NotVpc",
    "403 InvalidUserType.NotSupported",
    "403 MaxEniCountExceeded",
    "403 SecurityGroupInstanceLimitExceed",
    "404 InvalidEcsId.NotFound",
    "404 InvalidEniId.NotFound",
    "404 InvalidSecurityGroupId.NotFound",
    "404 InvalidVSwitchId.NotFound",
}

/// Response of `AttachNetworkInterface`.
pub type AttachNetworkInterfaceResponse = RequestIdResponse;

/// Request of `AttachNetworkInterface`.
#[derive(Default)]
#[non_exhaustive]
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
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AttachNetworkInterfaceRequest {
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

    /// Sets `WaitForNetworkConfigurationReady`.
    pub fn wait_for_network_configuration_ready(mut self, value: bool) -> Self {
        self.wait_for_network_configuration_ready = Some(value);
        self
    }

    /// Sets `NetworkCardIndex`.
    pub fn network_card_index(mut self, value: i64) -> Self {
        self.network_card_index = Some(value);
        self
    }
}

record! {
    AttachNetworkInterfaceRequest: ATTACH_NETWORK_INTERFACE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 network_interface_id: Str = Field::string("NetworkInterfaceId").required(),
    2 instance_id: Str = Field::string("InstanceId").required(),
    3 trunk_network_instance_id: OptStr = Field::string("TrunkNetworkInstanceId"),
    4 wait_for_network_configuration_ready: OptBool = Field::boolean("WaitForNetworkConfigurationReady"),
    5 network_card_index: OptInt = Field::int32("NetworkCardIndex"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AttachNetworkInterfaceRequest,
}
