// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateNetworkInterface.json; do not edit.
//! Creates an elastic network interface in a vSwitch, with up to 49 secondary private addresses.
//!
//! Wait until it is `Available` before attaching it. If the response has no `NetworkInterfaceId`, create it again. The
//! number a region is limited by quota.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateNetworkInterface).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{
    ConnectionTrackingConfiguration, Ipv4PrefixSet, Ipv6PrefixSet, Ipv6Set, PrivateIpSet, Tag2 as Tag, Tag4 as Tag2,
};

operation!(Operation::new::<CreateNetworkInterfaceRequest, CreateNetworkInterfaceResponse>(
    "CreateNetworkInterface", Effect::Write, &CREATE_NETWORK_INTERFACE_REQUEST, &CREATE_NETWORK_INTERFACE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Duplicate.TagKey Forbidden.RegionId IncorrectVSwitchStatus \
        InvalidConnectionTrackingConfiguration.RegionOrUserNotSupported
    400 InvalidEniQueueSize.RegionOrUserNotSupported InvalidInstanceID.Malformed InvalidOperation.DetachPrimaryEniNotAllowed
    400 InvalidOperation.EniCountExceeded InvalidOperation.InvalidEcsState InvalidOperation.InvalidEniState InvalidParameter
    400 InvalidParameter.Conflict InvalidParameter.EniConnectionTrackingConfiguration InvalidParameter.EniQueueSize
    400 InvalidParameter.SecurityGroupIdRepeated InvalidPrivateIpAddress.Duplicated
    400 InvalidSecurityGroupId.SingleIdAndMultiIdConflict InvalidTagKey.Malformed InvalidTagValue.Malformed \
        JoinedGroupLimitExceed
    400 MissingParameter QuotaExceeded.PrivateIpAddress UnsupportedParameter
    403 Abs.InvalidAccount.NotFound EniPerInstanceLimitExceeded EnterpriseGroupLimited.MutliGroupType Forbidden.NotSupportRAM
    403 Forbidden.SubUser InValidParameter InvalidIp.Address InvalidIp.IpPrefixIllegal InvalidIp.IpPrefixMaskIllegal
    403 InvalidIp.IpPrefixMaskInvalid InvalidIp.IpPrefixMaskNotSame InvalidIp.IpPrefixMustInReserveSegment
    403 InvalidIp.IpPrefixNotAvailable InvalidIp.IpPrefixNotStrict InvalidIp.IpRepeated InvalidOperation.AvailabilityZoneMismatch
    403 InvalidOperation.BoundingEniSlaveQuotaExceed InvalidOperation.ExceedInstanceTypeQueueNumber
    403 InvalidOperation.HighPerformanceTrafficModeIsNotAllowed InvalidOperation.InvalidEniType \
        InvalidOperation.Ipv4CountExceeded
    403 InvalidOperation.Ipv6CountExceeded InvalidOperation.MaxEniQueueNumberExceeded InvalidOperation.NotSupport
    403 InvalidOperation.ResourceManagedByCloudProduct InvalidOperation.TrunkingIsNotAllowed InvalidOperation.VpcMismatch
    403 InvalidParameter.EniTrafficMode InvalidParameter.InvalidEniQueueNumber InvalidParameter.InvalidQueuePairNumber
    403 InvalidParameter.QueuePairNumberMustEmpty InvalidParams.NetworkInterfaceName InvalidSecurityGroupId.NotVpc
    403 InvalidUserType.NotSupported InvalidVSwitchId.IpInvalid InvalidVSwitchId.IpNotEnough InvalidVSwitchId.IpPrefixNotEnough
    403 MaxEniCountExceeded MaxEniPrivateIpsCountExceeded QuotaExceed.Tags SecurityGroupInstanceLimitExceed
    404 InvalidEcsId.NotFound InvalidEniId.NotFound InvalidOperation.AddressAlreadyAllocated
    404 InvalidOperation.AddressNotInVSwitchCidr InvalidOperation.EnableIpv6Failed InvalidOperation.EniTrafficModeNotSupportIpv6
    404 InvalidOperation.MaxEniIpv6IpsCountExceeded InvalidOperation.SlaveEniMustHaveBondingEni
    404 InvalidOperation.VSwitchCidrReservationNotExist InvalidOperation.VSwitchIpv6Disabled InvalidResourceGroup.NotFound
    404 InvalidSecurityGroupId.NotFound InvalidVSwitchId.NotFound
    500 InternalError InvalidOperation.RegionNotSupportIpPrefix
");

/// Request of `CreateNetworkInterface`.
#[derive(Default)] #[non_exhaustive] pub struct CreateNetworkInterfaceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: String,
    /** `PrimaryIpAddress`: text. */ pub primary_ip_address: Option<String>,
    /** `SecurityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `NetworkInterfaceName`: text. */ pub network_interface_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Visible`: yes or no. */ pub visible: Option<bool>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `BusinessType`: text. */ pub business_type: Option<String>,
    /** `SecondaryPrivateIpAddressCount`: integer, at least 1. */ pub secondary_private_ip_address_count: Option<i64>,
    /** `QueueNumber`: integer, at least 1. */ pub queue_number: Option<i64>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `NetworkInterfaceTrafficMode`: text. */ pub network_interface_traffic_mode: Option<String>,
    /** `QueuePairNumber`: integer. */ pub queue_pair_number: Option<i64>,
    /** `SecurityGroupIds`: texts, at most 16 elements. */ pub security_group_ids: Vec<String>,
    /** `PrivateIpAddress`: texts, at most 10 elements. */ pub private_ip_address: Vec<String>,
    /** `Ipv6Address`: texts, at most 20 elements. */ pub ipv6_address: Vec<String>,
    /** `Ipv6AddressCount`: integer, at least 1. */ pub ipv6_address_count: Option<i64>,
    /** `Ipv4Prefix`: texts, at most 10 elements. */ pub ipv4_prefix: Vec<String>,
    /** `Ipv4PrefixCount`: integer, 1 to 10. */ pub ipv4_prefix_count: Option<i64>,
    /** `Ipv6Prefix`: texts, at most 10 elements. */ pub ipv6_prefix: Vec<String>,
    /** `Ipv6PrefixCount`: integer, 1 to 10. */ pub ipv6_prefix_count: Option<i64>,
    /** `DeleteOnRelease`: yes or no. */ pub delete_on_release: Option<bool>,
    /** `TxQueueSize`: integer. */ pub tx_queue_size: Option<i64>,
    /** `RxQueueSize`: integer. */ pub rx_queue_size: Option<i64>,
    /** `NetworkInterfaceTrafficConfig`: record. */ pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// `ConnectionTrackingConfiguration`: record.
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    /** What else came. */ pub extra: Extra,
}
impl CreateNetworkInterfaceRequest {
    /// With what is required.
    pub fn new(v_switch_id: impl Into<String>) -> Self { Self { v_switch_id: v_switch_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self { self.primary_ip_address = Some(value.into()); self }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self { self.security_group_id = Some(value.into()); self }
    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into()); self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `Visible`.
    pub fn visible(mut self, value: bool) -> Self { self.visible = Some(value); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `BusinessType`.
    pub fn business_type(mut self, value: impl Into<String>) -> Self { self.business_type = Some(value.into()); self }
    /// Sets `SecondaryPrivateIpAddressCount`.
    pub fn secondary_private_ip_address_count(mut self, value: i64) -> Self {
        self.secondary_private_ip_address_count = Some(value); self
    }
    /// Sets `QueueNumber`.
    pub fn queue_number(mut self, value: i64) -> Self { self.queue_number = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(mut self, value: impl Into<String>) -> Self {
        self.network_interface_traffic_mode = Some(value.into()); self
    }
    /// Sets `QueuePairNumber`.
    pub fn queue_pair_number(mut self, value: i64) -> Self { self.queue_pair_number = Some(value); self }
    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.security_group_ids = all(value); self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.private_ip_address = all(value); self
    }
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv6_address = all(value); self
    }
    /// Sets `Ipv6AddressCount`.
    pub fn ipv6_address_count(mut self, value: i64) -> Self { self.ipv6_address_count = Some(value); self }
    /// Sets `Ipv4Prefix`.
    pub fn ipv4_prefix(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv4_prefix = all(value); self
    }
    /// Sets `Ipv4PrefixCount`.
    pub fn ipv4_prefix_count(mut self, value: i64) -> Self { self.ipv4_prefix_count = Some(value); self }
    /// Sets `Ipv6Prefix`.
    pub fn ipv6_prefix(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv6_prefix = all(value); self
    }
    /// Sets `Ipv6PrefixCount`.
    pub fn ipv6_prefix_count(mut self, value: i64) -> Self { self.ipv6_prefix_count = Some(value); self }
    /// Sets `DeleteOnRelease`.
    pub fn delete_on_release(mut self, value: bool) -> Self { self.delete_on_release = Some(value); self }
    /// Sets `TxQueueSize`.
    pub fn tx_queue_size(mut self, value: i64) -> Self { self.tx_queue_size = Some(value); self }
    /// Sets `RxQueueSize`.
    pub fn rx_queue_size(mut self, value: i64) -> Self { self.rx_queue_size = Some(value); self }
    /// Sets `NetworkInterfaceTrafficConfig`.
    pub fn network_interface_traffic_config(mut self, value: NetworkInterfaceTrafficConfig) -> Self {
        self.network_interface_traffic_config = Some(value); self
    }
    /// Sets `ConnectionTrackingConfiguration`.
    pub fn connection_tracking_configuration(mut self, value: ConnectionTrackingConfiguration) -> Self {
        self.connection_tracking_configuration = Some(value); self
    }
}
/// Table of [`CreateNetworkInterfaceRequest`].
pub static CREATE_NETWORK_INTERFACE_REQUEST: Schema =
    Schema { name: "CreateNetworkInterfaceRequest", fields: { static ROWS: [Field; 29] = [
    Field::string("RegionId").required().filled(),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("ResourceGroupId"),
    Field::string("VSwitchId").required(),
    Field::string("PrimaryIpAddress"),
    Field::string("SecurityGroupId"),
    Field::string("NetworkInterfaceName"),
    Field::string("Description"),
    Field::boolean("Visible"),
    Field::string("InstanceType"),
    Field::string("BusinessType"),
    Field::int32("SecondaryPrivateIpAddressCount").limits(&Limits::range(Some(1.0), None)),
    Field::int32("QueueNumber").limits(&Limits::range(Some(1.0), None)),
    Field::string("ClientToken").filled(),
    Field::string("NetworkInterfaceTrafficMode"),
    Field::int32("QueuePairNumber"),
    Field::string("SecurityGroupIds").list().limits(&Limits::items(None, Some(16))),
    Field::string("PrivateIpAddress").list().limits(&Limits::items(None, Some(10))),
    Field::string("Ipv6Address").list().limits(&Limits::items(None, Some(20))),
    Field::int32("Ipv6AddressCount").limits(&Limits::range(Some(1.0), None)),
    Field::string("Ipv4Prefix").list().limits(&Limits::items(None, Some(10))),
    Field::int32("Ipv4PrefixCount").limits(&Limits::range(Some(1.0), Some(10.0))),
    Field::string("Ipv6Prefix").list().limits(&Limits::items(None, Some(10))),
    Field::int32("Ipv6PrefixCount").limits(&Limits::range(Some(1.0), Some(10.0))),
    Field::boolean("DeleteOnRelease"),
    Field::int32("TxQueueSize"),
    Field::int32("RxQueueSize"),
    Field::record("NetworkInterfaceTrafficConfig", &NETWORK_INTERFACE_TRAFFIC_CONFIG),
    Field::record("ConnectionTrackingConfiguration", &crate::shapes::CONNECTION_TRACKING_CONFIGURATION),
]; &ROWS } };
record!(CreateNetworkInterfaceRequest, CREATE_NETWORK_INTERFACE_REQUEST,
    [0 OptStr region_id, 1 List tag, 2 OptStr resource_group_id, 3 Str v_switch_id, 4 OptStr primary_ip_address,
    5 OptStr security_group_id, 6 OptStr network_interface_name, 7 OptStr description, 9 OptStr instance_type,
    10 OptStr business_type, 13 OptStr client_token, 14 OptStr network_interface_traffic_mode, 16 List security_group_ids,
    17 List private_ip_address, 18 List ipv6_address, 20 List ipv4_prefix, 22 List ipv6_prefix,
    27 Opt network_interface_traffic_config, 28 Opt connection_tracking_configuration] [8 OptBool visible,
    11 OptInt secondary_private_ip_address_count, 12 OptInt queue_number, 15 OptInt queue_pair_number,
    19 OptInt ipv6_address_count, 21 OptInt ipv4_prefix_count, 23 OptInt ipv6_prefix_count, 24 OptBool delete_on_release,
    25 OptInt tx_queue_size, 26 OptInt rx_queue_size]);

/// What `NetworkInterfaceTrafficConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct NetworkInterfaceTrafficConfig {
    /** `QueueNumber`: integer. */ pub queue_number: Option<i64>,
    /** `NetworkInterfaceTrafficMode`: text. */ pub network_interface_traffic_mode: Option<String>,
    /** `QueuePairNumber`: integer. */ pub queue_pair_number: Option<i64>,
    /** `TxQueueSize`: integer. */ pub tx_queue_size: Option<i64>,
    /** `RxQueueSize`: integer. */ pub rx_queue_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl NetworkInterfaceTrafficConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `QueueNumber`.
    pub fn queue_number(mut self, value: i64) -> Self { self.queue_number = Some(value); self }
    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(mut self, value: impl Into<String>) -> Self {
        self.network_interface_traffic_mode = Some(value.into()); self
    }
    /// Sets `QueuePairNumber`.
    pub fn queue_pair_number(mut self, value: i64) -> Self { self.queue_pair_number = Some(value); self }
    /// Sets `TxQueueSize`.
    pub fn tx_queue_size(mut self, value: i64) -> Self { self.tx_queue_size = Some(value); self }
    /// Sets `RxQueueSize`.
    pub fn rx_queue_size(mut self, value: i64) -> Self { self.rx_queue_size = Some(value); self }
}
/// Table of [`NetworkInterfaceTrafficConfig`].
pub static NETWORK_INTERFACE_TRAFFIC_CONFIG: Schema =
    Schema { name: "NetworkInterfaceTrafficConfig", fields: { static ROWS: [Field; 5] = [
    Field::int32("QueueNumber"),
    Field::string("NetworkInterfaceTrafficMode"),
    Field::int32("QueuePairNumber"),
    Field::int32("TxQueueSize"),
    Field::int32("RxQueueSize"),
]; &ROWS } };
record!(NetworkInterfaceTrafficConfig, NETWORK_INTERFACE_TRAFFIC_CONFIG,
    [1 OptStr network_interface_traffic_mode] [0 OptInt queue_number, 2 OptInt queue_pair_number, 3 OptInt tx_queue_size,
    4 OptInt rx_queue_size]);

/// Answer of `CreateNetworkInterface`.
#[derive(Default)] #[non_exhaustive] pub struct CreateNetworkInterfaceResponse {
    /** `Status`: text. */ pub status: Option<String>,
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `NetworkInterfaceName`: text. */ pub network_interface_name: Option<String>,
    /** `MacAddress`: text. */ pub mac_address: Option<String>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: Option<String>,
    /** `ServiceID`: integer. */ pub service_id: Option<i64>,
    /** `OwnerId`: text. */ pub owner_id: Option<String>,
    /** `ServiceManaged`: yes or no. */ pub service_managed: Option<bool>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `PrivateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** `SecurityGroupIds`: texts. */ pub security_group_ids: Vec<String>,
    /** `PrivateIpSets`: records. */ pub private_ip_sets: Vec<PrivateIpSet>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** `Ipv6Sets`: records. */ pub ipv6_sets: Vec<Ipv6Set>,
    /** `Ipv4PrefixSets`: records. */ pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /** `Ipv6PrefixSets`: records. */ pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateNetworkInterfaceResponse`].
pub static CREATE_NETWORK_INTERFACE_RESPONSE: Schema =
    Schema { name: "CreateNetworkInterfaceResponse", fields: { static ROWS: [Field; 21] = [
    Field::string("Status"),
    Field::string("Type"),
    Field::string("VpcId"),
    Field::string("NetworkInterfaceName"),
    Field::string("MacAddress"),
    Field::string("NetworkInterfaceId"),
    Field::int64("ServiceID"),
    Field::string("OwnerId"),
    Field::boolean("ServiceManaged"),
    Field::string("VSwitchId"),
    Field::string("RequestId"),
    Field::string("Description"),
    Field::string("ResourceGroupId"),
    Field::string("ZoneId"),
    Field::string("PrivateIpAddress"),
    Field::string("SecurityGroupIds").wrapped("SecurityGroupId"),
    Field::record("PrivateIpSets", &crate::shapes::PRIVATE_IP_SET).wrapped("PrivateIpSet"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    Field::record("Ipv6Sets", &crate::shapes::IPV6_SET).wrapped("Ipv6Set"),
    Field::record("Ipv4PrefixSets", &crate::shapes::IPV4_PREFIX_SET).wrapped("Ipv4PrefixSet"),
    Field::record("Ipv6PrefixSets", &crate::shapes::IPV6_PREFIX_SET).wrapped("Ipv6PrefixSet"),
]; &ROWS } };
record!(CreateNetworkInterfaceResponse, CREATE_NETWORK_INTERFACE_RESPONSE,
    [0 OptStr status, 1 OptStr r#type, 2 OptStr vpc_id, 3 OptStr network_interface_name, 4 OptStr mac_address,
    5 OptStr network_interface_id, 7 OptStr owner_id, 9 OptStr v_switch_id, 10 OptStr request_id, 11 OptStr description,
    12 OptStr resource_group_id, 13 OptStr zone_id, 14 OptStr private_ip_address, 15 List security_group_ids,
    16 List private_ip_sets, 17 List tags, 18 List ipv6_sets, 19 List ipv4_prefix_sets,
    20 List ipv6_prefix_sets] [6 OptInt service_id, 8 OptBool service_managed]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateNetworkInterfaceRequest, NetworkInterfaceTrafficConfig, CreateNetworkInterfaceResponse,
);
