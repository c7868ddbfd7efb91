// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateNetworkInterface.json; do not edit.
//! Creates an elastic network interface in a vSwitch, with up to 49 secondary private addresses.
//!
//! Wait until it is `Available` before attaching it. If the response has no `NetworkInterfaceId`,
//! create it again. The number a region is limited by quota.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateNetworkInterface).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{
    ConnectionTrackingConfiguration, Ipv4PrefixSet, Ipv6PrefixSet, Ipv6Set, PrivateIpSet,
    Tag2, Tag4,
};

operation! {
    name: "CreateNetworkInterface",
    effect: Effect::Write,
    request: CreateNetworkInterfaceRequest = CREATE_NETWORK_INTERFACE_REQUEST,
    response: CreateNetworkInterfaceResponse = CREATE_NETWORK_INTERFACE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Duplicate.TagKey",
    "400 Forbidden.RegionId",
    "400 IncorrectVSwitchStatus",
    "400 InvalidConnectionTrackingConfiguration.RegionOrUserNotSupported",
    "400 InvalidEniQueueSize.RegionOrUserNotSupported",
    "400 InvalidInstanceID.Malformed",
    "400 InvalidOperation.DetachPrimaryEniNotAllowed",
    "400 InvalidOperation.EniCountExceeded",
    "400 InvalidOperation.InvalidEcsState",
    "400 InvalidOperation.InvalidEniState",
    "400 InvalidParameter",
    "400 InvalidParameter.Conflict",
    "400 InvalidParameter.EniConnectionTrackingConfiguration",
    "400 InvalidParameter.EniQueueSize",
    "400 InvalidParameter.SecurityGroupIdRepeated",
    "400 InvalidPrivateIpAddress.Duplicated",
    "400 InvalidSecurityGroupId.SingleIdAndMultiIdConflict",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "400 JoinedGroupLimitExceed",
    "400 MissingParameter",
    "400 QuotaExceeded.PrivateIpAddress",
    "400 UnsupportedParameter",
    "403 Abs.InvalidAccount.NotFound",
    "403 EniPerInstanceLimitExceeded",
    "403 EnterpriseGroupLimited.MutliGroupType",
    "403 Forbidden.NotSupportRAM",
    "403 Forbidden.SubUser",
    "403 InValidParameter",
    "403 InvalidIp.Address",
    "403 InvalidIp.IpPrefixIllegal",
    "403 InvalidIp.IpPrefixMaskIllegal",
    "403 InvalidIp.IpPrefixMaskInvalid",
    "403 InvalidIp.IpPrefixMaskNotSame",
    "403 InvalidIp.IpPrefixMustInReserveSegment",
    "403 InvalidIp.IpPrefixNotAvailable",
    "403 InvalidIp.IpPrefixNotStrict",
    "403 InvalidIp.IpRepeated",
    "403 InvalidOperation.AvailabilityZoneMismatch",
    "403 InvalidOperation.BoundingEniSlaveQuotaExceed",
    "403 InvalidOperation.ExceedInstanceTypeQueueNumber",
    "403 InvalidOperation.HighPerformanceTrafficModeIsNotAllowed",
    "403 InvalidOperation.InvalidEniType",
    "403 InvalidOperation.Ipv4CountExceeded",
    "403 InvalidOperation.Ipv6CountExceeded",
    "403 InvalidOperation.MaxEniQueueNumberExceeded",
    "403 InvalidOperation.NotSupport",
    "403 InvalidOperation.ResourceManagedByCloudProduct",
    "403 InvalidOperation.TrunkingIsNotAllowed",
    "403 InvalidOperation.VpcMismatch",
    "403 InvalidParameter.EniTrafficMode",
    "403 InvalidParameter.InvalidEniQueueNumber",
    "403 InvalidParameter.InvalidQueuePairNumber",
    "403 InvalidParameter.QueuePairNumberMustEmpty",
    "403 InvalidParams.NetworkInterfaceName",
    "403 InvalidSecurityGroupId.NotVpc",
    "403 InvalidUserType.NotSupported",
    "403 InvalidVSwitchId.IpInvalid",
    "403 InvalidVSwitchId.IpNotEnough",
    "403 InvalidVSwitchId.IpPrefixNotEnough",
    "403 MaxEniCountExceeded",
    "403 MaxEniPrivateIpsCountExceeded",
    "403 QuotaExceed.Tags",
    "403 SecurityGroupInstanceLimitExceed",
    "404 InvalidEcsId.NotFound",
    "404 InvalidEniId.NotFound",
    "404 InvalidOperation.AddressAlreadyAllocated",
    "404 InvalidOperation.AddressNotInVSwitchCidr",
    "404 InvalidOperation.EnableIpv6Failed",
    "404 InvalidOperation.EniTrafficModeNotSupportIpv6",
    "404 InvalidOperation.MaxEniIpv6IpsCountExceeded",
    "404 InvalidOperation.SlaveEniMustHaveBondingEni",
    "404 InvalidOperation.VSwitchCidrReservationNotExist",
    "404 InvalidOperation.VSwitchIpv6Disabled",
    "404 InvalidResourceGroup.NotFound",
    "404 InvalidSecurityGroupId.NotFound",
    "404 InvalidVSwitchId.NotFound",
    "500 InternalError",
    "500 InvalidOperation.RegionNotSupportIpPrefix",
}

/// Request of `CreateNetworkInterface`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `VSwitchId`: text.
    pub v_switch_id: String,
    /// `PrimaryIpAddress`: text.
    pub primary_ip_address: Option<String>,
    /// `SecurityGroupId`: text.
    pub security_group_id: Option<String>,
    /// `NetworkInterfaceName`: text.
    pub network_interface_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Visible`: yes or no.
    pub visible: Option<bool>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `BusinessType`: text.
    pub business_type: Option<String>,
    /// `SecondaryPrivateIpAddressCount`: integer, at least 1.
    pub secondary_private_ip_address_count: Option<i64>,
    /// `QueueNumber`: integer, at least 1.
    pub queue_number: Option<i64>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `NetworkInterfaceTrafficMode`: text.
    pub network_interface_traffic_mode: Option<String>,
    /// `QueuePairNumber`: integer.
    pub queue_pair_number: Option<i64>,
    /// `SecurityGroupIds`: texts, at most 16 elements.
    pub security_group_ids: Vec<String>,
    /// `PrivateIpAddress`: texts, at most 10 elements.
    pub private_ip_address: Vec<String>,
    /// `Ipv6Address`: texts, at most 20 elements.
    pub ipv6_address: Vec<String>,
    /// `Ipv6AddressCount`: integer, at least 1.
    pub ipv6_address_count: Option<i64>,
    /// `Ipv4Prefix`: texts, at most 10 elements.
    pub ipv4_prefix: Vec<String>,
    /// `Ipv4PrefixCount`: integer, 1 to 10.
    pub ipv4_prefix_count: Option<i64>,
    /// `Ipv6Prefix`: texts, at most 10 elements.
    pub ipv6_prefix: Vec<String>,
    /// `Ipv6PrefixCount`: integer, 1 to 10.
    pub ipv6_prefix_count: Option<i64>,
    /// `DeleteOnRelease`: yes or no.
    pub delete_on_release: Option<bool>,
    /// `TxQueueSize`: integer.
    pub tx_queue_size: Option<i64>,
    /// `RxQueueSize`: integer.
    pub rx_queue_size: Option<i64>,
    /// `NetworkInterfaceTrafficConfig`: record.
    pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// `ConnectionTrackingConfiguration`: record.
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateNetworkInterfaceRequest {
    /// Starts with the required members.
    pub fn new(v_switch_id: impl Into<String>) -> Self {
        Self {
            v_switch_id: v_switch_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_ip_address = Some(value.into());
        self
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Visible`.
    pub fn visible(mut self, value: bool) -> Self {
        self.visible = Some(value);
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `BusinessType`.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }

    /// Sets `SecondaryPrivateIpAddressCount`.
    pub fn secondary_private_ip_address_count(mut self, value: i64) -> Self {
        self.secondary_private_ip_address_count = Some(value);
        self
    }

    /// Sets `QueueNumber`.
    pub fn queue_number(mut self, value: i64) -> Self {
        self.queue_number = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(mut self, value: impl Into<String>) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }

    /// Sets `QueuePairNumber`.
    pub fn queue_pair_number(mut self, value: i64) -> Self {
        self.queue_pair_number = Some(value);
        self
    }

    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = cloudspec_wire::all(value);
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

    /// Sets `Ipv6Address`.
    pub fn ipv6_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_address = cloudspec_wire::all(value);
        self
    }

    /// Sets `Ipv6AddressCount`.
    pub fn ipv6_address_count(mut self, value: i64) -> Self {
        self.ipv6_address_count = Some(value);
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

    /// Sets `Ipv4PrefixCount`.
    pub fn ipv4_prefix_count(mut self, value: i64) -> Self {
        self.ipv4_prefix_count = Some(value);
        self
    }

    /// Sets `Ipv6Prefix`.
    pub fn ipv6_prefix(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_prefix = cloudspec_wire::all(value);
        self
    }

    /// Sets `Ipv6PrefixCount`.
    pub fn ipv6_prefix_count(mut self, value: i64) -> Self {
        self.ipv6_prefix_count = Some(value);
        self
    }

    /// Sets `DeleteOnRelease`.
    pub fn delete_on_release(mut self, value: bool) -> Self {
        self.delete_on_release = Some(value);
        self
    }

    /// Sets `TxQueueSize`.
    pub fn tx_queue_size(mut self, value: i64) -> Self {
        self.tx_queue_size = Some(value);
        self
    }

    /// Sets `RxQueueSize`.
    pub fn rx_queue_size(mut self, value: i64) -> Self {
        self.rx_queue_size = Some(value);
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
    CreateNetworkInterfaceRequest: CREATE_NETWORK_INTERFACE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 v_switch_id: Str = Field::string("VSwitchId").required(),
    4 primary_ip_address: OptStr = Field::string("PrimaryIpAddress"),
    5 security_group_id: OptStr = Field::string("SecurityGroupId"),
    6 network_interface_name: OptStr = Field::string("NetworkInterfaceName"),
    7 description: OptStr = Field::string("Description"),
    8 visible: OptBool = Field::boolean("Visible"),
    9 instance_type: OptStr = Field::string("InstanceType"),
    10 business_type: OptStr = Field::string("BusinessType"),
    11 secondary_private_ip_address_count: OptInt = Field::int32("SecondaryPrivateIpAddressCount").limits(&Limits::new().range(Some(1.0), None)),
    12 queue_number: OptInt = Field::int32("QueueNumber").limits(&Limits::new().range(Some(1.0), None)),
    13 client_token: OptStr = Field::string("ClientToken").filled(),
    14 network_interface_traffic_mode: OptStr = Field::string("NetworkInterfaceTrafficMode"),
    15 queue_pair_number: OptInt = Field::int32("QueuePairNumber"),
    16 security_group_ids: List = Field::string("SecurityGroupIds").list().limits(&Limits::new().items(None, Some(16))),
    17 private_ip_address: List = Field::string("PrivateIpAddress").list().limits(&Limits::new().items(None, Some(10))),
    18 ipv6_address: List = Field::string("Ipv6Address").list().limits(&Limits::new().items(None, Some(20))),
    19 ipv6_address_count: OptInt = Field::int32("Ipv6AddressCount").limits(&Limits::new().range(Some(1.0), None)),
    20 ipv4_prefix: List = Field::string("Ipv4Prefix").list().limits(&Limits::new().items(None, Some(10))),
    21 ipv4_prefix_count: OptInt = Field::int32("Ipv4PrefixCount").limits(&Limits::new().range(Some(1.0), Some(10.0))),
    22 ipv6_prefix: List = Field::string("Ipv6Prefix").list().limits(&Limits::new().items(None, Some(10))),
    23 ipv6_prefix_count: OptInt = Field::int32("Ipv6PrefixCount").limits(&Limits::new().range(Some(1.0), Some(10.0))),
    24 delete_on_release: OptBool = Field::boolean("DeleteOnRelease"),
    25 tx_queue_size: OptInt = Field::int32("TxQueueSize"),
    26 rx_queue_size: OptInt = Field::int32("RxQueueSize"),
    27 network_interface_traffic_config: Opt = Field::record("NetworkInterfaceTrafficConfig", &NETWORK_INTERFACE_TRAFFIC_CONFIG),
    28 connection_tracking_configuration: Opt = Field::record("ConnectionTrackingConfiguration", &crate::shapes::CONNECTION_TRACKING_CONFIGURATION),
}

/// `NetworkInterfaceTrafficConfig` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkInterfaceTrafficConfig {
    /// `QueueNumber`: integer.
    pub queue_number: Option<i64>,
    /// `NetworkInterfaceTrafficMode`: text.
    pub network_interface_traffic_mode: Option<String>,
    /// `QueuePairNumber`: integer.
    pub queue_pair_number: Option<i64>,
    /// `TxQueueSize`: integer.
    pub tx_queue_size: Option<i64>,
    /// `RxQueueSize`: integer.
    pub rx_queue_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl NetworkInterfaceTrafficConfig {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `QueueNumber`.
    pub fn queue_number(mut self, value: i64) -> Self {
        self.queue_number = Some(value);
        self
    }

    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(mut self, value: impl Into<String>) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }

    /// Sets `QueuePairNumber`.
    pub fn queue_pair_number(mut self, value: i64) -> Self {
        self.queue_pair_number = Some(value);
        self
    }

    /// Sets `TxQueueSize`.
    pub fn tx_queue_size(mut self, value: i64) -> Self {
        self.tx_queue_size = Some(value);
        self
    }

    /// Sets `RxQueueSize`.
    pub fn rx_queue_size(mut self, value: i64) -> Self {
        self.rx_queue_size = Some(value);
        self
    }
}

record! {
    NetworkInterfaceTrafficConfig: NETWORK_INTERFACE_TRAFFIC_CONFIG,
    0 queue_number: OptInt = Field::int32("QueueNumber"),
    1 network_interface_traffic_mode: OptStr = Field::string("NetworkInterfaceTrafficMode"),
    2 queue_pair_number: OptInt = Field::int32("QueuePairNumber"),
    3 tx_queue_size: OptInt = Field::int32("TxQueueSize"),
    4 rx_queue_size: OptInt = Field::int32("RxQueueSize"),
}

/// Response of `CreateNetworkInterface`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceResponse {
    /// `Status`: text.
    pub status: Option<String>,
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `NetworkInterfaceName`: text.
    pub network_interface_name: Option<String>,
    /// `MacAddress`: text.
    pub mac_address: Option<String>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: Option<String>,
    /// `ServiceID`: integer.
    pub service_id: Option<i64>,
    /// `OwnerId`: text.
    pub owner_id: Option<String>,
    /// `ServiceManaged`: yes or no.
    pub service_managed: Option<bool>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `PrivateIpAddress`: text.
    pub private_ip_address: Option<String>,
    /// `SecurityGroupIds`: texts.
    pub security_group_ids: Vec<String>,
    /// `PrivateIpSets`: records.
    pub private_ip_sets: Vec<PrivateIpSet>,
    /// `Tags`: records.
    pub tags: Vec<Tag4>,
    /// `Ipv6Sets`: records.
    pub ipv6_sets: Vec<Ipv6Set>,
    /// `Ipv4PrefixSets`: records.
    pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /// `Ipv6PrefixSets`: records.
    pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateNetworkInterfaceResponse: CREATE_NETWORK_INTERFACE_RESPONSE,
    0 status: OptStr = Field::string("Status"),
    1 r#type: OptStr = Field::string("Type"),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 network_interface_name: OptStr = Field::string("NetworkInterfaceName"),
    4 mac_address: OptStr = Field::string("MacAddress"),
    5 network_interface_id: OptStr = Field::string("NetworkInterfaceId"),
    6 service_id: OptInt = Field::int64("ServiceID"),
    7 owner_id: OptStr = Field::string("OwnerId"),
    8 service_managed: OptBool = Field::boolean("ServiceManaged"),
    9 v_switch_id: OptStr = Field::string("VSwitchId"),
    10 request_id: OptStr = Field::string("RequestId"),
    11 description: OptStr = Field::string("Description"),
    12 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    13 zone_id: OptStr = Field::string("ZoneId"),
    14 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    15 security_group_ids: List = Field::string("SecurityGroupIds").wrapped("SecurityGroupId"),
    16 private_ip_sets: List = Field::record("PrivateIpSets", &crate::shapes::PRIVATE_IP_SET).wrapped("PrivateIpSet"),
    17 tags: List = Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    18 ipv6_sets: List = Field::record("Ipv6Sets", &crate::shapes::IPV6_SET).wrapped("Ipv6Set"),
    19 ipv4_prefix_sets: List = Field::record("Ipv4PrefixSets", &crate::shapes::IPV4_PREFIX_SET).wrapped("Ipv4PrefixSet"),
    20 ipv6_prefix_sets: List = Field::record("Ipv6PrefixSets", &crate::shapes::IPV6_PREFIX_SET).wrapped("Ipv6PrefixSet"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateNetworkInterfaceRequest,
    NetworkInterfaceTrafficConfig,
    CreateNetworkInterfaceResponse,
}
