// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/service.json; do not edit.
//! Shapes that several operations share.

use cloudspec_wire::{Extra, Field, Limits, Schema, all, record};

/// The shape `Arn`.
#[derive(Default)] #[non_exhaustive] pub struct Arn {
    /** `RoleType`: text. */ pub role_type: Option<String>,
    /** `Rolearn`: text. */ pub rolearn: Option<String>,
    /** `AssumeRoleFor`: integer. */ pub assume_role_for: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl Arn {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RoleType`.
    pub fn role_type(mut self, value: impl Into<String>) -> Self { self.role_type = Some(value.into()); self }
    /// Sets `Rolearn`.
    pub fn rolearn(mut self, value: impl Into<String>) -> Self { self.rolearn = Some(value.into()); self }
    /// Sets `AssumeRoleFor`.
    pub fn assume_role_for(mut self, value: i64) -> Self { self.assume_role_for = Some(value); self }
}
/// Table of [`Arn`].
pub static ARN: Schema = Schema { name: "Arn", fields: { static ROWS: [Field; 3] = [
    Field::string("RoleType"),
    Field::string("Rolearn"),
    Field::int64("AssumeRoleFor"),
]; &ROWS } };
record!(Arn, ARN, [0 OptStr role_type, 1 OptStr rolearn] [2 OptInt assume_role_for]);

/// The shape `AssociatedPublicIp`.
#[derive(Default)] #[non_exhaustive] pub struct AssociatedPublicIp {
    /** `PublicIpAddress`: text. */ pub public_ip_address: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AssociatedPublicIp`].
pub static ASSOCIATED_PUBLIC_IP: Schema = Schema { name: "AssociatedPublicIp", fields: { static ROWS: [Field; 2] = [
    Field::string("PublicIpAddress"),
    Field::string("AllocationId"),
]; &ROWS } };
record!(AssociatedPublicIp, ASSOCIATED_PUBLIC_IP, [0 OptStr public_ip_address, 1 OptStr allocation_id] []);

/// The shape `AttachedTag`.
#[derive(Default)] #[non_exhaustive] pub struct AttachedTag {
    /** Key of the tag. */ pub tag_key: Option<String>,
    /** Value of the tag; may be empty. */ pub tag_value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AttachedTag`].
pub static ATTACHED_TAG: Schema = Schema { name: "AttachedTag", fields: { static ROWS: [Field; 2] = [
    Field::string("TagKey"),
    Field::string("TagValue"),
]; &ROWS } };
record!(AttachedTag, ATTACHED_TAG, [0 OptStr tag_key, 1 OptStr tag_value] []);

/// The shape `ConnectionTrackingConfiguration`.
#[derive(Default)] #[non_exhaustive] pub struct ConnectionTrackingConfiguration {
    /** `TcpEstablishedTimeout`: integer. */ pub tcp_established_timeout: Option<i64>,
    /** `TcpClosedAndTimeWaitTimeout`: integer. */ pub tcp_closed_and_time_wait_timeout: Option<i64>,
    /** `UdpTimeout`: integer. */ pub udp_timeout: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl ConnectionTrackingConfiguration {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `TcpEstablishedTimeout`.
    pub fn tcp_established_timeout(mut self, value: i64) -> Self { self.tcp_established_timeout = Some(value); self }
    /// Sets `TcpClosedAndTimeWaitTimeout`.
    pub fn tcp_closed_and_time_wait_timeout(mut self, value: i64) -> Self {
        self.tcp_closed_and_time_wait_timeout = Some(value); self
    }
    /// Sets `UdpTimeout`.
    pub fn udp_timeout(mut self, value: i64) -> Self { self.udp_timeout = Some(value); self }
}
/// Table of [`ConnectionTrackingConfiguration`].
pub static CONNECTION_TRACKING_CONFIGURATION: Schema =
    Schema { name: "ConnectionTrackingConfiguration", fields: { static ROWS: [Field; 3] = [
    Field::int32("TcpEstablishedTimeout"),
    Field::int32("TcpClosedAndTimeWaitTimeout"),
    Field::int32("UdpTimeout"),
]; &ROWS } };
record!(ConnectionTrackingConfiguration, CONNECTION_TRACKING_CONFIGURATION,
    [] [0 OptInt tcp_established_timeout, 1 OptInt tcp_closed_and_time_wait_timeout, 2 OptInt udp_timeout]);

/// The shape `CopyEncryptionConfiguration`.
#[derive(Default)] #[non_exhaustive] pub struct CopyEncryptionConfiguration {
    /** `Encrypted`: yes or no. */ pub encrypted: Option<bool>,
    /** `KMSKeyId`: text. */ pub kms_key_id: Option<String>,
    /** `Arn`: records, at most 10 elements. */ pub arn: Vec<Arn>,
    /** What else came. */ pub extra: Extra,
}
impl CopyEncryptionConfiguration {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: bool) -> Self { self.encrypted = Some(value); self }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self { self.kms_key_id = Some(value.into()); self }
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl IntoIterator<Item = Arn>) -> Self { self.arn = all(value); self }
}
/// Table of [`CopyEncryptionConfiguration`].
pub static COPY_ENCRYPTION_CONFIGURATION: Schema =
    Schema { name: "CopyEncryptionConfiguration", fields: { static ROWS: [Field; 3] = [
    Field::boolean("Encrypted"),
    Field::string("KMSKeyId"),
    Field::record("Arn", &ARN).list().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(CopyEncryptionConfiguration, COPY_ENCRYPTION_CONFIGURATION, [1 OptStr kms_key_id, 2 List arn] [0 OptBool encrypted]);

/// The shape `Disk`.
#[derive(Default)] #[non_exhaustive] pub struct Disk {
    /** `DiskId`: text. */ pub disk_id: Option<String>,
    /** `Category`: text. */ pub category: Option<String>,
    /** `PerformanceLevel`: text. */ pub performance_level: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Disk {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self { self.disk_id = Some(value.into()); self }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self { self.category = Some(value.into()); self }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self { self.performance_level = Some(value.into()); self }
}
/// Table of [`Disk`].
pub static DISK: Schema = Schema { name: "Disk", fields: { static ROWS: [Field; 3] = [
    Field::string("DiskId"),
    Field::string("Category"),
    Field::string("PerformanceLevel"),
]; &ROWS } };
record!(Disk, DISK, [0 OptStr disk_id, 1 OptStr category, 2 OptStr performance_level] []);

/// The shape `EipMonitorDatas.EipMonitorData`.
#[derive(Default)] #[non_exhaustive] pub struct EipMonitorData {
    /** `EipTX`: integer. */ pub eip_tx: Option<i64>,
    /** `EipPackets`: integer. */ pub eip_packets: Option<i64>,
    /** `EipBandwidth`: integer. */ pub eip_bandwidth: Option<i64>,
    /** `TimeStamp`: text. */ pub time_stamp: Option<String>,
    /** `EipFlow`: integer. */ pub eip_flow: Option<i64>,
    /** `EipRX`: integer. */ pub eip_rx: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EipMonitorData`].
pub static EIP_MONITOR_DATA: Schema = Schema { name: "EipMonitorData", fields: { static ROWS: [Field; 6] = [
    Field::int32("EipTX"),
    Field::int32("EipPackets"),
    Field::int32("EipBandwidth"),
    Field::string("TimeStamp"),
    Field::int32("EipFlow"),
    Field::int32("EipRX"),
]; &ROWS } };
record!(EipMonitorData, EIP_MONITOR_DATA,
    [3 OptStr time_stamp] [0 OptInt eip_tx, 1 OptInt eip_packets, 2 OptInt eip_bandwidth, 4 OptInt eip_flow, 5 OptInt eip_rx]);

/// The shape .
#[derive(Default)] #[non_exhaustive] pub struct EventCycleStatus {
    /** `Name`: text. */ pub name: Option<String>,
    /** `Code`: integer. */ pub code: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EventCycleStatus`].
pub static EVENT_CYCLE_STATUS: Schema = Schema { name: "EventCycleStatus", fields: { static ROWS: [Field; 2] = [
    Field::string("Name"),
    Field::int32("Code"),
]; &ROWS } };
record!(EventCycleStatus, EVENT_CYCLE_STATUS, [0 OptStr name] [1 OptInt code]);

/// The shape .
#[derive(Default)] #[non_exhaustive] pub struct EventType {
    /** `Name`: text. */ pub name: Option<String>,
    /** `Code`: integer. */ pub code: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EventType`].
pub static EVENT_TYPE: Schema = Schema { name: "EventType", fields: { static ROWS: [Field; 2] = [
    Field::string("Name"),
    Field::int32("Code"),
]; &ROWS } };
record!(EventType, EVENT_TYPE, [0 OptStr name] [1 OptInt code]);

/// The shape `Images.Image.Features`.
#[derive(Default)] #[non_exhaustive] pub struct Features {
    /** `NvmeSupport`: text. */ pub nvme_support: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Features {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `NvmeSupport`.
    pub fn nvme_support(mut self, value: impl Into<String>) -> Self { self.nvme_support = Some(value.into()); self }
}
/// Table of [`Features`].
pub static FEATURES: Schema = Schema { name: "Features", fields: { static ROWS: [Field; 1] = [
    Field::string("NvmeSupport"),
]; &ROWS } };
record!(Features, FEATURES, [0 OptStr nvme_support] []);

/// The shape `FeeOfInstances.FeeOfInstance`.
#[derive(Default)] #[non_exhaustive] pub struct FeeOfInstance {
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `Currency`: text. */ pub currency: Option<String>,
    /** `Fee`: text. */ pub fee: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`FeeOfInstance`].
pub static FEE_OF_INSTANCE: Schema = Schema { name: "FeeOfInstance", fields: { static ROWS: [Field; 3] = [
    Field::string("InstanceId"),
    Field::string("Currency"),
    Field::string("Fee"),
]; &ROWS } };
record!(FeeOfInstance, FEE_OF_INSTANCE, [0 OptStr instance_id, 1 OptStr currency, 2 OptStr fee] []);

/// The shape `Filter`.
#[derive(Default)] #[non_exhaustive] pub struct Filter {
    /** `Key`: text. */ pub key: Option<String>,
    /** `Value`: texts, at most 5 elements. */ pub value: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl Filter {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self { self.key = Some(value.into()); self }
    /// Sets `Value`.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.value = all(value); self }
}
/// Table of [`Filter`].
pub static FILTER: Schema = Schema { name: "Filter", fields: { static ROWS: [Field; 2] = [
    Field::string("Key"),
    Field::string("Value").list().limits(&Limits::items(None, Some(5))),
]; &ROWS } };
record!(Filter, FILTER, [0 OptStr key, 1 List value] []);

/// The shape `Filter`.
#[derive(Default)] #[non_exhaustive] pub struct Filter2 {
    /** `Key`: text. */ pub key: Option<String>,
    /** `Value`: text. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Filter2 {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self { self.key = Some(value.into()); self }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self { self.value = Some(value.into()); self }
}
/// Table of [`Filter2`].
pub static FILTER2: Schema = Schema { name: "Filter2", fields: { static ROWS: [Field; 2] = [
    Field::string("Key"),
    Field::string("Value"),
]; &ROWS } };
record!(Filter2, FILTER2, [0 OptStr key, 1 OptStr value] []);

/// The shape `DiskFullStatusSet.DiskFullStatusType.HealthStatus`.
#[derive(Default)] #[non_exhaustive] pub struct HealthStatus {
    /** `Name`: text. */ pub name: Option<String>,
    /** `Code`: integer. */ pub code: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`HealthStatus`].
pub static HEALTH_STATUS: Schema = Schema { name: "HealthStatus", fields: { static ROWS: [Field; 2] = [
    Field::string("Name"),
    Field::int32("Code"),
]; &ROWS } };
record!(HealthStatus, HEALTH_STATUS, [0 OptStr name] [1 OptInt code]);

/// The shape `Instances.Instance.ImageOptions`.
#[derive(Default)] #[non_exhaustive] pub struct ImageOptions {
    /** `LoginAsNonRoot`: yes or no. */ pub login_as_non_root: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ImageOptions {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `LoginAsNonRoot`.
    pub fn login_as_non_root(mut self, value: bool) -> Self { self.login_as_non_root = Some(value); self }
}
/// Table of [`ImageOptions`].
pub static IMAGE_OPTIONS: Schema = Schema { name: "ImageOptions", fields: { static ROWS: [Field; 1] = [
    Field::boolean("LoginAsNonRoot"),
]; &ROWS } };
record!(ImageOptions, IMAGE_OPTIONS, [] [0 OptBool login_as_non_root]);

/// The shape .
#[derive(Default)] #[non_exhaustive] pub struct InactiveDisk {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `DeviceSize`: text. */ pub device_size: Option<String>,
    /** `DeviceCategory`: text. */ pub device_category: Option<String>,
    /** `DeviceType`: text. */ pub device_type: Option<String>,
    /** `ReleaseTime`: text. */ pub release_time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InactiveDisk`].
pub static INACTIVE_DISK: Schema = Schema { name: "InactiveDisk", fields: { static ROWS: [Field; 5] = [
    Field::string("CreationTime"),
    Field::string("DeviceSize"),
    Field::string("DeviceCategory"),
    Field::string("DeviceType"),
    Field::string("ReleaseTime"),
]; &ROWS } };
record!(InactiveDisk, INACTIVE_DISK,
    [0 OptStr creation_time, 1 OptStr device_size, 2 OptStr device_category, 3 OptStr device_type, 4 OptStr release_time] []);

/// The shape `CapacityReservationItem.InstanceIdSet`.
#[derive(Default)] #[non_exhaustive] pub struct InstanceIdSet {
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstanceIdSet`].
pub static INSTANCE_ID_SET: Schema = Schema { name: "InstanceIdSet", fields: { static ROWS: [Field; 1] = [
    Field::string("InstanceId"),
]; &ROWS } };
record!(InstanceIdSet, INSTANCE_ID_SET, [0 OptStr instance_id] []);

/// The shape `InstanceRamRoleSets.InstanceRamRoleSet`.
#[derive(Default)] #[non_exhaustive] pub struct InstanceRamRoleSet {
    /** `RamRoleName`: text. */ pub ram_role_name: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstanceRamRoleSet`].
pub static INSTANCE_RAM_ROLE_SET: Schema = Schema { name: "InstanceRamRoleSet", fields: { static ROWS: [Field; 2] = [
    Field::string("RamRoleName"),
    Field::string("InstanceId"),
]; &ROWS } };
record!(InstanceRamRoleSet, INSTANCE_RAM_ROLE_SET, [0 OptStr ram_role_name, 1 OptStr instance_id] []);

/// The shape `InstanceResponses.InstanceResponse`.
#[derive(Default)] #[non_exhaustive] pub struct InstanceResponse {
    /** `Code`: text. */ pub code: Option<String>,
    /** `Message`: text. */ pub message: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `CurrentStatus`: text. */ pub current_status: Option<String>,
    /** `PreviousStatus`: text. */ pub previous_status: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstanceResponse`].
pub static INSTANCE_RESPONSE: Schema = Schema { name: "InstanceResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("Code"),
    Field::string("Message"),
    Field::string("InstanceId"),
    Field::string("CurrentStatus"),
    Field::string("PreviousStatus"),
]; &ROWS } };
record!(InstanceResponse, INSTANCE_RESPONSE,
    [0 OptStr code, 1 OptStr message, 2 OptStr instance_id, 3 OptStr current_status, 4 OptStr previous_status] []);

/// The shape `Ipv4PrefixSets.Ipv4PrefixSet`.
#[derive(Default)] #[non_exhaustive] pub struct Ipv4PrefixSet {
    /** `Ipv4Prefix`: text. */ pub ipv4_prefix: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Ipv4PrefixSet`].
pub static IPV4_PREFIX_SET: Schema = Schema { name: "Ipv4PrefixSet", fields: { static ROWS: [Field; 1] = [
    Field::string("Ipv4Prefix"),
]; &ROWS } };
record!(Ipv4PrefixSet, IPV4_PREFIX_SET, [0 OptStr ipv4_prefix] []);

/// The shape `Ipv6PrefixSets.Ipv6PrefixSet`.
#[derive(Default)] #[non_exhaustive] pub struct Ipv6PrefixSet {
    /** `Ipv6Prefix`: text. */ pub ipv6_prefix: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Ipv6PrefixSet`].
pub static IPV6_PREFIX_SET: Schema = Schema { name: "Ipv6PrefixSet", fields: { static ROWS: [Field; 1] = [
    Field::string("Ipv6Prefix"),
]; &ROWS } };
record!(Ipv6PrefixSet, IPV6_PREFIX_SET, [0 OptStr ipv6_prefix] []);

/// The shape `Ipv6Sets.Ipv6Set`.
#[derive(Default)] #[non_exhaustive] pub struct Ipv6Set {
    /** `Ipv6Address`: text. */ pub ipv6_address: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Ipv6Set`].
pub static IPV6_SET: Schema = Schema { name: "Ipv6Set", fields: { static ROWS: [Field; 1] = [
    Field::string("Ipv6Address"),
]; &ROWS } };
record!(Ipv6Set, IPV6_SET, [0 OptStr ipv6_address] []);

/// The shape `EipAddresses.EipAddress.OperationLocks.LockReason`.
#[derive(Default)] #[non_exhaustive] pub struct LockReason {
    /** `LockReason`: text. */ pub lock_reason: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`LockReason`].
pub static LOCK_REASON: Schema = Schema { name: "LockReason", fields: { static ROWS: [Field; 1] = [
    Field::string("LockReason"),
]; &ROWS } };
record!(LockReason, LOCK_REASON, [0 OptStr lock_reason] []);

/// The shape .
#[derive(Default)] #[non_exhaustive] pub struct MaintenanceWindow {
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl MaintenanceWindow {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self { self.end_time = Some(value.into()); self }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self { self.start_time = Some(value.into()); self }
}
/// Table of [`MaintenanceWindow`].
pub static MAINTENANCE_WINDOW: Schema = Schema { name: "MaintenanceWindow", fields: { static ROWS: [Field; 2] = [
    Field::string("EndTime"),
    Field::string("StartTime"),
]; &ROWS } };
record!(MaintenanceWindow, MAINTENANCE_WINDOW, [0 OptStr end_time, 1 OptStr start_time] []);

/// The shape `NetworkInterface`.
#[derive(Default)] #[non_exhaustive] pub struct NetworkInterface {
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `NetworkInterfaceName`: text. */ pub network_interface_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SecurityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `PrimaryIpAddress`: text. */ pub primary_ip_address: Option<String>,
    /** `SecurityGroupIds`: texts, at most 16 elements. */ pub security_group_ids: Vec<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `NetworkInterfaceTrafficMode`: text. */ pub network_interface_traffic_mode: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl NetworkInterface {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self { self.v_switch_id = Some(value.into()); self }
    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into()); self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self { self.security_group_id = Some(value.into()); self }
    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self { self.primary_ip_address = Some(value.into()); self }
    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.security_group_ids = all(value); self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(mut self, value: impl Into<String>) -> Self {
        self.network_interface_traffic_mode = Some(value.into()); self
    }
}
/// Table of [`NetworkInterface`].
pub static NETWORK_INTERFACE: Schema = Schema { name: "NetworkInterface", fields: { static ROWS: [Field; 8] = [
    Field::string("VSwitchId"),
    Field::string("NetworkInterfaceName"),
    Field::string("Description"),
    Field::string("SecurityGroupId"),
    Field::string("PrimaryIpAddress"),
    Field::string("SecurityGroupIds").list().limits(&Limits::items(None, Some(16))),
    Field::string("InstanceType"),
    Field::string("NetworkInterfaceTrafficMode"),
]; &ROWS } };
record!(NetworkInterface, NETWORK_INTERFACE,
    [0 OptStr v_switch_id, 1 OptStr network_interface_name, 2 OptStr description, 3 OptStr security_group_id,
    4 OptStr primary_ip_address, 5 List security_group_ids, 6 OptStr instance_type, 7 OptStr network_interface_traffic_mode] []);

/// The shape `NetworkInterfacePermission`.
#[derive(Default)] #[non_exhaustive] pub struct NetworkInterfacePermission {
    /** `Permission`: text. */ pub permission: Option<String>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: Option<String>,
    /** `AccountId`: integer. */ pub account_id: Option<i64>,
    /** `NetworkInterfacePermissionId`: text. */ pub network_interface_permission_id: Option<String>,
    /** `ServiceName`: text. */ pub service_name: Option<String>,
    /** `PermissionState`: text. */ pub permission_state: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NetworkInterfacePermission`].
pub static NETWORK_INTERFACE_PERMISSION: Schema =
    Schema { name: "NetworkInterfacePermission", fields: { static ROWS: [Field; 6] = [
    Field::string("Permission"),
    Field::string("NetworkInterfaceId"),
    Field::int64("AccountId"),
    Field::string("NetworkInterfacePermissionId"),
    Field::string("ServiceName"),
    Field::string("PermissionState"),
]; &ROWS } };
record!(NetworkInterfacePermission, NETWORK_INTERFACE_PERMISSION,
    [0 OptStr permission, 1 OptStr network_interface_id, 3 OptStr network_interface_permission_id, 4 OptStr service_name,
    5 OptStr permission_state] [2 OptInt account_id]);

/// The shape `NextHopList`.
#[derive(Default)] #[non_exhaustive] pub struct NextHopList {
    /** `NextHopId`: text. */ pub next_hop_id: Option<String>,
    /** `NextHopType`: text. */ pub next_hop_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl NextHopList {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self { self.next_hop_id = Some(value.into()); self }
    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self { self.next_hop_type = Some(value.into()); self }
}
/// Table of [`NextHopList`].
pub static NEXT_HOP_LIST: Schema = Schema { name: "NextHopList", fields: { static ROWS: [Field; 2] = [
    Field::string("NextHopId"),
    Field::string("NextHopType"),
]; &ROWS } };
record!(NextHopList, NEXT_HOP_LIST, [0 OptStr next_hop_id, 1 OptStr next_hop_type] []);

/// The shape `DedicatedHosts.DedicatedHost.OperationLocks.OperationLock`.
#[derive(Default)] #[non_exhaustive] pub struct OperationLock {
    /** `LockReason`: text. */ pub lock_reason: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`OperationLock`].
pub static OPERATION_LOCK: Schema = Schema { name: "OperationLock", fields: { static ROWS: [Field; 1] = [
    Field::string("LockReason"),
]; &ROWS } };
record!(OperationLock, OPERATION_LOCK, [0 OptStr lock_reason] []);

/// The shape `OperationProgressSet.OperationProgress`.
#[derive(Default)] #[non_exhaustive] pub struct OperationProgress {
    /** `ErrorMsg`: text. */ pub error_msg: Option<String>,
    /** `ErrorCode`: text. */ pub error_code: Option<String>,
    /** `OperationStatus`: text. */ pub operation_status: Option<String>,
    /** `RelatedItemSet`: records. */ pub related_item_set: Vec<RelatedItem>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`OperationProgress`].
pub static OPERATION_PROGRESS: Schema = Schema { name: "OperationProgress", fields: { static ROWS: [Field; 4] = [
    Field::string("ErrorMsg"),
    Field::string("ErrorCode"),
    Field::string("OperationStatus"),
    Field::record("RelatedItemSet", &RELATED_ITEM).wrapped("RelatedItem"),
]; &ROWS } };
record!(OperationProgress, OPERATION_PROGRESS,
    [0 OptStr error_msg, 1 OptStr error_code, 2 OptStr operation_status, 3 List related_item_set] []);

/// The shape `Permissions`.
#[derive(Default)] #[non_exhaustive] pub struct Permission {
    /** `Policy`: text. */ pub policy: Option<String>,
    /** `Priority`: text. */ pub priority: Option<String>,
    /** `IpProtocol`: text. */ pub ip_protocol: Option<String>,
    /** `SourceCidrIp`: text. */ pub source_cidr_ip: Option<String>,
    /** `Ipv6SourceCidrIp`: text. */ pub ipv6_source_cidr_ip: Option<String>,
    /** `SourceGroupId`: text. */ pub source_group_id: Option<String>,
    /** `SourcePrefixListId`: text. */ pub source_prefix_list_id: Option<String>,
    /** `PortRange`: text. */ pub port_range: Option<String>,
    /** `DestCidrIp`: text. */ pub dest_cidr_ip: Option<String>,
    /** `Ipv6DestCidrIp`: text. */ pub ipv6_dest_cidr_ip: Option<String>,
    /** `SourcePortRange`: text. */ pub source_port_range: Option<String>,
    /** `SourceGroupOwnerAccount`: text. */ pub source_group_owner_account: Option<String>,
    /** `SourceGroupOwnerId`: integer. */ pub source_group_owner_id: Option<i64>,
    /** `NicType`: text. */ pub nic_type: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Permission {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self { self.policy = Some(value.into()); self }
    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self { self.priority = Some(value.into()); self }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self { self.ip_protocol = Some(value.into()); self }
    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self { self.source_cidr_ip = Some(value.into()); self }
    /// Sets `Ipv6SourceCidrIp`.
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into()); self
    }
    /// Sets `SourceGroupId`.
    pub fn source_group_id(mut self, value: impl Into<String>) -> Self { self.source_group_id = Some(value.into()); self }
    /// Sets `SourcePrefixListId`.
    pub fn source_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.source_prefix_list_id = Some(value.into()); self
    }
    /// Sets `PortRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self { self.port_range = Some(value.into()); self }
    /// Sets `DestCidrIp`.
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self { self.dest_cidr_ip = Some(value.into()); self }
    /// Sets `Ipv6DestCidrIp`.
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self { self.ipv6_dest_cidr_ip = Some(value.into()); self }
    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self { self.source_port_range = Some(value.into()); self }
    /// Sets `SourceGroupOwnerAccount`.
    pub fn source_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.source_group_owner_account = Some(value.into()); self
    }
    /// Sets `SourceGroupOwnerId`.
    pub fn source_group_owner_id(mut self, value: i64) -> Self { self.source_group_owner_id = Some(value); self }
    /// Sets `NicType`.
    pub fn nic_type(mut self, value: impl Into<String>) -> Self { self.nic_type = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`Permission`].
pub static PERMISSION: Schema = Schema { name: "Permission", fields: { static ROWS: [Field; 15] = [
    Field::string("Policy"),
    Field::string("Priority"),
    Field::string("IpProtocol"),
    Field::string("SourceCidrIp"),
    Field::string("Ipv6SourceCidrIp"),
    Field::string("SourceGroupId"),
    Field::string("SourcePrefixListId"),
    Field::string("PortRange"),
    Field::string("DestCidrIp"),
    Field::string("Ipv6DestCidrIp"),
    Field::string("SourcePortRange"),
    Field::string("SourceGroupOwnerAccount"),
    Field::int64("SourceGroupOwnerId"),
    Field::string("NicType"),
    Field::string("Description"),
]; &ROWS } };
record!(Permission, PERMISSION,
    [0 OptStr policy, 1 OptStr priority, 2 OptStr ip_protocol, 3 OptStr source_cidr_ip, 4 OptStr ipv6_source_cidr_ip,
    5 OptStr source_group_id, 6 OptStr source_prefix_list_id, 7 OptStr port_range, 8 OptStr dest_cidr_ip,
    9 OptStr ipv6_dest_cidr_ip, 10 OptStr source_port_range, 11 OptStr source_group_owner_account, 13 OptStr nic_type,
    14 OptStr description] [12 OptInt source_group_owner_id]);

/// The shape `PrivateIpSets.PrivateIpSet`.
#[derive(Default)] #[non_exhaustive] pub struct PrivateIpSet {
    /** `PrivateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** `Primary`: yes or no. */ pub primary: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PrivateIpSet`].
pub static PRIVATE_IP_SET: Schema = Schema { name: "PrivateIpSet", fields: { static ROWS: [Field; 2] = [
    Field::string("PrivateIpAddress"),
    Field::boolean("Primary"),
]; &ROWS } };
record!(PrivateIpSet, PRIVATE_IP_SET, [0 OptStr private_ip_address] [1 OptBool primary]);

/// The shape `PrivateIpSets.PrivateIpSet`.
#[derive(Default)] #[non_exhaustive] pub struct PrivateIpSet2 {
    /** `PrivateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** `Primary`: yes or no. */ pub primary: Option<bool>,
    /** `AssociatedPublicIp`: record. */ pub associated_public_ip: Option<AssociatedPublicIp>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PrivateIpSet2`].
pub static PRIVATE_IP_SET2: Schema = Schema { name: "PrivateIpSet2", fields: { static ROWS: [Field; 3] = [
    Field::string("PrivateIpAddress"),
    Field::boolean("Primary"),
    Field::record("AssociatedPublicIp", &ASSOCIATED_PUBLIC_IP),
]; &ROWS } };
record!(PrivateIpSet2, PRIVATE_IP_SET2, [0 OptStr private_ip_address, 2 Opt associated_public_ip] [1 OptBool primary]);

/// The shape .
#[derive(Default)] #[non_exhaustive] pub struct RelatedItem {
    /** `Name`: text. */ pub name: Option<String>,
    /** `Value`: text. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RelatedItem`].
pub static RELATED_ITEM: Schema = Schema { name: "RelatedItem", fields: { static ROWS: [Field; 2] = [
    Field::string("Name"),
    Field::string("Value"),
]; &ROWS } };
record!(RelatedItem, RELATED_ITEM, [0 OptStr name, 1 OptStr value] []);

/// The shape .
#[derive(Default)] #[non_exhaustive] pub struct RequestIdResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RequestIdResponse`].
pub static REQUEST_ID_RESPONSE: Schema = Schema { name: "RequestIdResponse", fields: { static ROWS: [Field; 1] = [
    Field::string("RequestId"),
]; &ROWS } };
record!(RequestIdResponse, REQUEST_ID_RESPONSE, [0 OptStr request_id] []);

/// The shape .
#[derive(Default)] #[non_exhaustive] pub struct RequestIdResponse2 {
    /** Id of this call, to quote to support. */ pub request_id: String,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RequestIdResponse2`].
pub static REQUEST_ID_RESPONSE2: Schema = Schema { name: "RequestIdResponse2", fields: { static ROWS: [Field; 1] = [
    Field::string("RequestId").required(),
]; &ROWS } };
record!(RequestIdResponse2, REQUEST_ID_RESPONSE2, [0 Str request_id] []);

/// The shape `Results.Result`.
#[derive(Default)] #[non_exhaustive] pub struct ResultItem {
    /** `Code`: text. */ pub code: Option<String>,
    /** `Message`: text. */ pub message: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `Success`: text. */ pub success: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResultItem`].
pub static RESULT_ITEM: Schema = Schema { name: "ResultItem", fields: { static ROWS: [Field; 4] = [
    Field::string("Code"),
    Field::string("Message"),
    Field::string("InstanceId"),
    Field::string("Success"),
]; &ROWS } };
record!(ResultItem, RESULT_ITEM, [0 OptStr code, 1 OptStr message, 2 OptStr instance_id, 3 OptStr success] []);

/// The shape `PriceInfo.Rules.Rule`.
#[derive(Default)] #[non_exhaustive] pub struct Rule {
    /** `Description`: text. */ pub description: Option<String>,
    /** `RuleId`: integer. */ pub rule_id: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Rule`].
pub static RULE: Schema = Schema { name: "Rule", fields: { static ROWS: [Field; 2] = [
    Field::string("Description"),
    Field::int64("RuleId"),
]; &ROWS } };
record!(Rule, RULE, [0 OptStr description] [1 OptInt rule_id]);

/// The shape `SessionManagerConfig`.
#[derive(Default)] #[non_exhaustive] pub struct SessionManagerConfig {
    /** Whether Session Manager can be used, in all regions. */ pub session_manager_enabled: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl SessionManagerConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `SessionManagerEnabled`.
    pub fn session_manager_enabled(mut self, value: bool) -> Self { self.session_manager_enabled = Some(value); self }
}
/// Table of [`SessionManagerConfig`].
pub static SESSION_MANAGER_CONFIG: Schema = Schema { name: "SessionManagerConfig", fields: { static ROWS: [Field; 1] = [
    Field::boolean("SessionManagerEnabled"),
]; &ROWS } };
record!(SessionManagerConfig, SESSION_MANAGER_CONFIG, [] [0 OptBool session_manager_enabled]);

/// The shape `DiskFullStatusSet.DiskFullStatusType.Status`.
#[derive(Default)] #[non_exhaustive] pub struct Status {
    /** `Name`: text. */ pub name: Option<String>,
    /** `Code`: integer. */ pub code: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Status`].
pub static STATUS: Schema = Schema { name: "Status", fields: { static ROWS: [Field; 2] = [
    Field::string("Name"),
    Field::int32("Code"),
]; &ROWS } };
record!(Status, STATUS, [0 OptStr name] [1 OptInt code]);

/// The shape .
#[derive(Default)] #[non_exhaustive] pub struct SupportedResource {
    /** `Status`: text. */ pub status: Option<String>,
    /** `Value`: text. */ pub value: Option<String>,
    /** `Max`: integer. */ pub max: Option<i64>,
    /** `Unit`: text. */ pub unit: Option<String>,
    /** `StatusCategory`: text. */ pub status_category: Option<String>,
    /** `Min`: integer. */ pub min: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SupportedResource`].
pub static SUPPORTED_RESOURCE: Schema = Schema { name: "SupportedResource", fields: { static ROWS: [Field; 6] = [
    Field::string("Status"),
    Field::string("Value"),
    Field::int32("Max"),
    Field::string("Unit"),
    Field::string("StatusCategory"),
    Field::int32("Min"),
]; &ROWS } };
record!(SupportedResource, SUPPORTED_RESOURCE,
    [0 OptStr status, 1 OptStr value, 3 OptStr unit, 4 OptStr status_category] [2 OptInt max, 5 OptInt min]);

/// The shape `Tag`.
#[derive(Default)] #[non_exhaustive] pub struct Tag {
    /** `key`: text. */ pub key: Option<String>,
    /** `Key`: text. */ pub key_2: Option<String>,
    /** `Value`: text. */ pub value: Option<String>,
    /** `value`: text. */ pub value_2: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Tag {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self { self.key = Some(value.into()); self }
    /// Sets `Key`.
    pub fn key_2(mut self, value: impl Into<String>) -> Self { self.key_2 = Some(value.into()); self }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self { self.value = Some(value.into()); self }
    /// Sets `value`.
    pub fn value_2(mut self, value: impl Into<String>) -> Self { self.value_2 = Some(value.into()); self }
}
/// Table of [`Tag`].
pub static TAG: Schema = Schema { name: "Tag", fields: { static ROWS: [Field; 4] = [
    Field::string("key"),
    Field::string("Key"),
    Field::string("Value"),
    Field::string("value"),
]; &ROWS } };
record!(Tag, TAG, [0 OptStr key, 1 OptStr key_2, 2 OptStr value, 3 OptStr value_2] []);

/// The shape `Tag`.
#[derive(Default)] #[non_exhaustive] pub struct Tag2 {
    /** `Key`: text. */ pub key: Option<String>,
    /** `Value`: text. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Tag2 {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self { self.key = Some(value.into()); self }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self { self.value = Some(value.into()); self }
}
/// Table of [`Tag2`].
pub static TAG2: Schema = Schema { name: "Tag2", fields: { static ROWS: [Field; 2] = [
    Field::string("Key"),
    Field::string("Value"),
]; &ROWS } };
record!(Tag2, TAG2, [0 OptStr key, 1 OptStr value] []);

/// The shape `Tag`.
#[derive(Default)] #[non_exhaustive] pub struct Tag3 {
    /// Key, unique among the tags of a resource. Not allowed: `aliyun` or `acs:` in front, `http://` or `https://` anywhere.
    pub key: String,
    /** Value; may be empty. Not allowed: `http://` or `https://` anywhere. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Tag3 {
    /// With what is required.
    pub fn new(key: impl Into<String>) -> Self { Self { key: key.into(), ..Self::default() } }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self { self.value = Some(value.into()); self }
}
/// Table of [`Tag3`].
pub static TAG3: Schema = Schema { name: "Tag3", fields: { static ROWS: [Field; 2] = [
    Field::string("Key").required().limits(&Limits::length(Some(1), Some(64))),
    Field::string("Value").limits(&Limits::length(None, Some(128))),
]; &ROWS } };
record!(Tag3, TAG3, [0 Str key, 1 OptStr value] []);

/// The shape `Tags.Tag`.
#[derive(Default)] #[non_exhaustive] pub struct Tag4 {
    /** `TagValue`: text. */ pub tag_value: Option<String>,
    /** `TagKey`: text. */ pub tag_key: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Tag4`].
pub static TAG4: Schema = Schema { name: "Tag4", fields: { static ROWS: [Field; 2] = [
    Field::string("TagValue"),
    Field::string("TagKey"),
]; &ROWS } };
record!(Tag4, TAG4, [0 OptStr tag_value, 1 OptStr tag_key] []);

/// The shape `TemplateTag`.
#[derive(Default)] #[non_exhaustive] pub struct TemplateTag {
    /** `Key`: text. */ pub key: Option<String>,
    /** `Value`: text. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl TemplateTag {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self { self.key = Some(value.into()); self }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self { self.value = Some(value.into()); self }
}
/// Table of [`TemplateTag`].
pub static TEMPLATE_TAG: Schema = Schema { name: "TemplateTag", fields: { static ROWS: [Field; 2] = [
    Field::string("Key"),
    Field::string("Value"),
]; &ROWS } };
record!(TemplateTag, TEMPLATE_TAG, [0 OptStr key, 1 OptStr value] []);

/// The shape `VpcAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct VpcAttributes {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `NatIpAddress`: text. */ pub nat_ip_address: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `PrivateIpAddress`: texts. */ pub private_ip_address: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VpcAttributes`].
pub static VPC_ATTRIBUTES: Schema = Schema { name: "VpcAttributes", fields: { static ROWS: [Field; 4] = [
    Field::string("VpcId"),
    Field::string("NatIpAddress"),
    Field::string("VSwitchId"),
    Field::string("PrivateIpAddress").wrapped("IpAddress"),
]; &ROWS } };
record!(VpcAttributes, VPC_ATTRIBUTES,
    [0 OptStr vpc_id, 1 OptStr nat_ip_address, 2 OptStr v_switch_id, 3 List private_ip_address] []);

cloudspec_wire::open_enum! {
    /// Values of `CommandType`. The provider may add to them.
    pub enum CommandType {
        /** Batch script for Windows. */ RunBatScript = "RunBatScript",
        /** PowerShell script for Windows. */ RunPowerShellScript = "RunPowerShellScript",
        /** Shell script for Linux. */ RunShellScript = "RunShellScript",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `ContentEncoding`. The provider may add to them.
    pub enum ContentEncoding {
        /** The text itself. */ PlainText = "PlainText",
        /** Base64 of the text. */ Base64 = "Base64",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `DeliveryType`. The provider may add to them.
    pub enum DeliveryType {
        /** Terminal session records. */ SessionManager = "SessionManager",
        /** Invocation records. */ Invocation = "Invocation",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `InstanceInvocationStatus`. The provider may add to them.
    pub enum InstanceInvocationStatus {
        /** The command is being checked or sent. */ Pending = "Pending",
        /** The command type or a parameter is wrong. */ Invalid = "Invalid",
        /// The command could not be sent: the instance has to be running, and sending has to succeed within a minute.
        Aborted = "Aborted",
        /** The command runs on the instance. */ Running = "Running",
        /** It completed with exit code 0; a command that repeats has had its last run. */ Success = "Success",
        /** It completed with another exit code; a command that repeats will not run again. */ Failed = "Failed",
        /** Something went wrong while it ran and it could not go on. */ Error = "Error",
        /** It did not finish in time. */ Timeout = "Timeout",
        /** It was cancelled before it started. */ Cancelled = "Cancelled",
        /** It is being stopped. */ Stopping = "Stopping",
        /** It was stopped while it ran. */ Terminated = "Terminated",
        /** It waits for its next run; only commands that repeat. */ Scheduled = "Scheduled",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `InvocationErrorCode`. The provider may add to them.
    pub enum InvocationErrorCode {
        /** There is no such instance, or not any more. */ InstanceNotExists = "InstanceNotExists",
        /** The instance was released in mid-run. */ InstanceReleased = "InstanceReleased",
        /** The instance was down when the command was due. */ InstanceNotRunning = "InstanceNotRunning",
        /** The command does not fit the instance. */ CommandNotApplicable = "CommandNotApplicable",
        /** The user that it should run as does not exist. */ AccountNotExists = "AccountNotExists",
        /** The working directory does not exist. */ DirectoryNotExists = "DirectoryNotExists",
        /** The expression that says when to run is wrong. */ BadCronExpression = "BadCronExpression",
        /** The Cloud Assistant agent does not run. */ ClientNotRunning = "ClientNotRunning",
        /** The agent does not answer. */ ClientNotResponse = "ClientNotResponse",
        /** The agent is being upgraded. */ ClientIsUpgrading = "ClientIsUpgrading",
        /** The agent is too old. */ ClientNeedUpgrade = "ClientNeedUpgrade",
        /** The command could not be sent in time. */ DeliveryTimeout = "DeliveryTimeout",
        /** The command did not finish in time. */ ExecutionTimeout = "ExecutionTimeout",
        /** Something went wrong while the command ran. */ ExecutionException = "ExecutionException",
        /** The command was interrupted. */ ExecutionInterrupted = "ExecutionInterrupted",
        /** The exit code is not 0. */ ExitCodeNonzero = "ExitCodeNonzero",
        /** A security group keeps the instance from Cloud Assistant. */ SecurityGroupRuleDenied = "SecurityGroupRuleDenied",
        /** Too many commands run at once. */ TaskConcurrencyLimit = "TaskConcurrencyLimit",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `InvocationStatus`. The provider may add to them.
    pub enum InvocationStatus {
        /** Being checked or sent on at least one instance. */ Pending = "Pending",
        /** Waiting for its next run on at least one instance. */ Scheduled = "Scheduled",
        /** Running on at least one instance. */ Running = "Running",
        /** Success or stopped on every instance, success on at least one. */ Success = "Success",
        /// Failed or stopped on every instance. Failed counts `Invalid`, `Aborted`, `Failed`, `Timeout` and `Error`.
        Failed = "Failed",
        /** Being stopped on at least one instance. */ Stopping = "Stopping",
        /** Stopped on every instance: `Cancelled` or `Terminated`. */ Stopped = "Stopped",
        /** Done on every instance, on some with success and on some without. */ PartialFailed = "PartialFailed",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `InvokeStatus`. The provider may add to them.
    pub enum InvokeStatus {
        /** The process runs on some instance. Commands that repeat stay so until they are stopped. */ Running = "Running",
        /// Done on every instance, or stopped on some and done on the rest. Never for commands that repeat.
        Finished = "Finished",
        /** Success or stopped on every instance, success on at least one. */ Success = "Success",
        /** Failed on every instance. Never for commands that repeat. */ Failed = "Failed",
        /** Stopped. */ Stopped = "Stopped",
        /** Being stopped. */ Stopping = "Stopping",
        /** Failed on some instances. */ PartialFailed = "PartialFailed",
        /** Being checked or sent on at least one instance. */ Pending = "Pending",
        /** Waiting for its next run on at least one instance. */ Scheduled = "Scheduled",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `ModifyMode`. The provider may add to them.
    pub enum ModifyMode {
        Online = "Online", Offline = "Offline",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `OsType`. The provider may add to them.
    pub enum OsType {
        Windows = "Windows", Linux = "Linux", FreeBsd = "FreeBSD",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `OssEncryptionAlgorithm`. The provider may add to them.
    pub enum OssEncryptionAlgorithm {
        Aes256 = "AES256", Sm4 = "SM4",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `OssEncryptionType`. The provider may add to them.
    pub enum OssEncryptionType {
        /** As the bucket does. */ Inherit = "Inherit",
        /** With a key that OSS manages. */ OssManaged = "OssManaged",
        /** With a key in Key Management Service. */ Kms = "KMS",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `OssOutputErrorCode`. The provider may add to them.
    pub enum OssOutputErrorCode {
        /// The invocation is in a status without delivery.
        CloudAssistantUnsupportedInvocationStatus = "CloudAssistant.UnsupportedInvocationStatus",
        /// The agent is too old: newer than 2.2.4.1007 on Linux or 2.1.4.1007 on Windows is needed.
        CloudAssistantClientNeedUpgrade = "CloudAssistant.ClientNeedUpgrade",
        /** No permission for the bucket. */ OssAccessDenied = "OSS.AccessDenied",
        /** The bucket does not exist. */ OssNoSuchBucket = "OSS.NoSuchBucket",
        /** The bucket keeps its objects from being changed. */ OssFileImmutable = "OSS.FileImmutable",
        /** The object name is missing, too long or wrong. */ OssInvalidObjectName = "OSS.InvalidObjectName",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `OssOutputStatus`. The provider may add to them.
    pub enum OssOutputStatus {
        /** On its way. */ InProgress = "InProgress",
        /** Delivered. */ Finished = "Finished",
        /** Not delivered; see the error code. */ Failed = "Failed",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `RepeatMode`. The provider may add to them.
    pub enum RepeatMode {
        /** Once, now. */ Once = "Once",
        /** Again and again, when `Frequency` says. */ Period = "Period",
        /** Once, when the instance starts next. */ NextRebootOnly = "NextRebootOnly",
        /** Whenever the instance starts. */ EveryReboot = "EveryReboot",
        /** Not at all: the request, the instances and their agents are only checked. */ DryRun = "DryRun",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `ResourceType`. The provider may add to them.
    pub enum ResourceType {
        Instance = "instance",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `SendFileStatus`. The provider may add to them.
    pub enum SendFileStatus {
        /** Being checked or sent on at least one instance. */ Pending = "Pending",
        /** Under way on at least one instance. */ Running = "Running",
        /** Sent to every instance. */ Success = "Success",
        /** Failed on every instance: `Invalid`, `Aborted`, `Failed`, `Timeout` or `Error`. */ Failed = "Failed",
        /** Done on every instance, on some with success and on some without. */ PartialFailed = "PartialFailed",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `SettingType`. The provider may add to them.
    pub enum SettingType {
        /** Delivery of terminal session records. */ SessionManagerDelivery = "SessionManagerDelivery",
        /** Delivery of invocation records. */ InvocationDelivery = "InvocationDelivery",
        /** Upgrades of the agent. */ AgentUpgradeConfig = "AgentUpgradeConfig",
        /** Session Manager. */ SessionManagerConfig = "SessionManagerConfig",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `TerminationMode`. The provider may add to them.
    pub enum TerminationMode {
        /** The process of the script alone. */ Process = "Process",
        /** The process of the script and all that it has started. */ ProcessTree = "ProcessTree",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    Arn, AssociatedPublicIp, AttachedTag, ConnectionTrackingConfiguration, CopyEncryptionConfiguration, Disk, EipMonitorData,
    EventCycleStatus, EventType, Features, FeeOfInstance, Filter, Filter2, HealthStatus, ImageOptions, InactiveDisk,
    InstanceIdSet, InstanceRamRoleSet, InstanceResponse, Ipv4PrefixSet, Ipv6PrefixSet, Ipv6Set, LockReason, MaintenanceWindow,
    NetworkInterface, NetworkInterfacePermission, NextHopList, OperationLock, OperationProgress, Permission, PrivateIpSet,
    PrivateIpSet2, RelatedItem, RequestIdResponse, RequestIdResponse2, ResultItem, Rule, SessionManagerConfig, Status,
    SupportedResource, Tag, Tag2, Tag3, Tag4, TemplateTag, VpcAttributes,
);
