// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDedicatedHosts.json; do not edit.
//! Lists dedicated hosts with their capacity, state and the instances on them.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDedicatedHosts).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{OperationLock, Tag2 as Tag, Tag4 as Tag2};

operation!(Operation::new::<DescribeDedicatedHostsRequest, DescribeDedicatedHostsResponse>(
    "DescribeDedicatedHosts", Effect::Read, &DESCRIBE_DEDICATED_HOSTS_REQUEST, &DESCRIBE_DEDICATED_HOSTS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["DedicatedHosts"], total: Some(&["TotalCount"]),
}), "
    400 InvalidParameter.DedicatedHostIds InvalidRegion.NotFound InvalidStatus.ValueNotSupported InvalidZone.NotFound
    400 MissingParamter.RegionId
    403 InvalidDedicatedHostIds.Malformed
    404 InvalidLockReason.NotFound
");

/// Request of `DescribeDedicatedHosts`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDedicatedHostsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `DedicatedHostIds`: text. */ pub dedicated_host_ids: Option<String>,
    /** `DedicatedHostName`: text. */ pub dedicated_host_name: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `DedicatedHostType`: text. */ pub dedicated_host_type: Option<String>,
    /** `LockReason`: text. */ pub lock_reason: Option<String>,
    /** `PageNumber`: integer, at least 1. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `DedicatedHostClusterId`: text. */ pub dedicated_host_cluster_id: Option<String>,
    /** `SocketDetails`: text. */ pub socket_details: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 100. */ pub max_results: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeDedicatedHostsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `DedicatedHostIds`.
    pub fn dedicated_host_ids(mut self, value: impl Into<String>) -> Self { self.dedicated_host_ids = Some(value.into()); self }
    /// Sets `DedicatedHostName`.
    pub fn dedicated_host_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_name = Some(value.into()); self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
    /// Sets `DedicatedHostType`.
    pub fn dedicated_host_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_type = Some(value.into()); self
    }
    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self { self.lock_reason = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into()); self
    }
    /// Sets `SocketDetails`.
    pub fn socket_details(mut self, value: impl Into<String>) -> Self { self.socket_details = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
}
/// Table of [`DescribeDedicatedHostsRequest`].
pub static DESCRIBE_DEDICATED_HOSTS_REQUEST: Schema =
    Schema { name: "DescribeDedicatedHostsRequest", fields: { static ROWS: [Field; 15] = [
    Field::string("RegionId").required().filled(),
    Field::string("ZoneId"),
    Field::string("DedicatedHostIds"),
    Field::string("DedicatedHostName"),
    Field::string("Status"),
    Field::string("DedicatedHostType"),
    Field::string("LockReason"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("DedicatedHostClusterId"),
    Field::string("SocketDetails"),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
]; &ROWS } };
record!(DescribeDedicatedHostsRequest, DESCRIBE_DEDICATED_HOSTS_REQUEST,
    [0 OptStr region_id, 1 OptStr zone_id, 2 OptStr dedicated_host_ids, 3 OptStr dedicated_host_name, 4 OptStr status,
    5 OptStr dedicated_host_type, 6 OptStr lock_reason, 9 OptStr resource_group_id, 10 List tag,
    11 OptStr dedicated_host_cluster_id, 12 OptStr socket_details, 13 OptStr next_token] [7 OptInt page_number,
    8 OptInt page_size, 14 OptInt max_results]);

/// Answer of `DescribeDedicatedHosts`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDedicatedHostsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `DedicatedHosts`: records. */ pub dedicated_hosts: Vec<DedicatedHost>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeDedicatedHostsResponse`].
pub static DESCRIBE_DEDICATED_HOSTS_RESPONSE: Schema =
    Schema { name: "DescribeDedicatedHostsResponse", fields: { static ROWS: [Field; 6] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::string("NextToken"),
    Field::record("DedicatedHosts", &DEDICATED_HOST).wrapped("DedicatedHost"),
]; &ROWS } };
record!(DescribeDedicatedHostsResponse, DESCRIBE_DEDICATED_HOSTS_RESPONSE,
    [1 OptStr request_id, 4 OptStr next_token, 5 List dedicated_hosts] [0 OptInt page_size, 2 OptInt page_number,
    3 OptInt total_count]);

/// What `DedicatedHosts.DedicatedHost` holds.
#[derive(Default)] #[non_exhaustive] pub struct DedicatedHost {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `SchedulerOptions.ManagedPrivateSpaceId`: text. */ pub scheduler_options_managed_private_space_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `Cores`: integer. */ pub cores: Option<i64>,
    /** `AutoPlacement`: text. */ pub auto_placement: Option<String>,
    /** `GPUSpec`: text. */ pub gpu_spec: Option<String>,
    /** `AutoReleaseTime`: text. */ pub auto_release_time: Option<String>,
    /** `ChargeType`: text. */ pub charge_type: Option<String>,
    /** `CpuOverCommitRatio`: number. */ pub cpu_over_commit_ratio: Option<f64>,
    /** `ActionOnMaintenance`: text. */ pub action_on_maintenance: Option<String>,
    /** `SaleCycle`: text. */ pub sale_cycle: Option<String>,
    /** `PhysicalGpus`: integer. */ pub physical_gpus: Option<i64>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `DedicatedHostName`: text. */ pub dedicated_host_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `DedicatedHostClusterId`: text. */ pub dedicated_host_cluster_id: Option<String>,
    /** `ExpiredTime`: text. */ pub expired_time: Option<String>,
    /** `DedicatedHostType`: text. */ pub dedicated_host_type: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `DedicatedHostId`: text. */ pub dedicated_host_id: Option<String>,
    /** `Sockets`: integer. */ pub sockets: Option<i64>,
    /** `MachineId`: text. */ pub machine_id: Option<String>,
    /** `Instances`: records. */ pub instances: Vec<Instance>,
    /** `OperationLocks`: records. */ pub operation_locks: Vec<OperationLock>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** `SupportedInstanceTypeFamilies`: texts. */ pub supported_instance_type_families: Vec<String>,
    /** `SupportedCustomInstanceTypeFamilies`: texts. */ pub supported_custom_instance_type_families: Vec<String>,
    /** `SupportedInstanceTypesList`: texts. */ pub supported_instance_types_list: Vec<String>,
    /** `Capacity`: record. */ pub capacity: Option<Capacity>,
    /** `NetworkAttributes`: record. */ pub network_attributes: Option<NetworkAttributes>,
    /** `HostDetailInfo`: record. */ pub host_detail_info: Option<HostDetailInfo>,
    /** `DedicatedHostOwnerId`: integer. */ pub dedicated_host_owner_id: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DedicatedHost`].
pub static DEDICATED_HOST: Schema = Schema { name: "DedicatedHost", fields: { static ROWS: [Field; 33] = [
    Field::string("CreationTime"),
    Field::string("SchedulerOptions.ManagedPrivateSpaceId"),
    Field::string("Status"),
    Field::int32("Cores"),
    Field::string("AutoPlacement"),
    Field::string("GPUSpec"),
    Field::string("AutoReleaseTime"),
    Field::string("ChargeType"),
    Field::float("CpuOverCommitRatio"),
    Field::string("ActionOnMaintenance"),
    Field::string("SaleCycle"),
    Field::int32("PhysicalGpus"),
    Field::string("RegionId"),
    Field::string("DedicatedHostName"),
    Field::string("Description"),
    Field::string("DedicatedHostClusterId"),
    Field::string("ExpiredTime"),
    Field::string("DedicatedHostType"),
    Field::string("ResourceGroupId"),
    Field::string("ZoneId"),
    Field::string("DedicatedHostId"),
    Field::int32("Sockets"),
    Field::string("MachineId"),
    Field::record("Instances", &INSTANCE).wrapped("Instance"),
    Field::record("OperationLocks", &crate::shapes::OPERATION_LOCK).wrapped("OperationLock"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    Field::string("SupportedInstanceTypeFamilies").wrapped("SupportedInstanceTypeFamily"),
    Field::string("SupportedCustomInstanceTypeFamilies").wrapped("SupportedCustomInstanceTypeFamily"),
    Field::string("SupportedInstanceTypesList").wrapped("SupportedInstanceTypesList"),
    Field::record("Capacity", &CAPACITY),
    Field::record("NetworkAttributes", &NETWORK_ATTRIBUTES),
    Field::record("HostDetailInfo", &HOST_DETAIL_INFO),
    Field::int64("DedicatedHostOwnerId"),
]; &ROWS } };
record!(DedicatedHost, DEDICATED_HOST,
    [0 OptStr creation_time, 1 OptStr scheduler_options_managed_private_space_id, 2 OptStr status, 4 OptStr auto_placement,
    5 OptStr gpu_spec, 6 OptStr auto_release_time, 7 OptStr charge_type, 9 OptStr action_on_maintenance, 10 OptStr sale_cycle,
    12 OptStr region_id, 13 OptStr dedicated_host_name, 14 OptStr description, 15 OptStr dedicated_host_cluster_id,
    16 OptStr expired_time, 17 OptStr dedicated_host_type, 18 OptStr resource_group_id, 19 OptStr zone_id,
    20 OptStr dedicated_host_id, 22 OptStr machine_id, 23 List instances, 24 List operation_locks, 25 List tags,
    26 List supported_instance_type_families, 27 List supported_custom_instance_type_families,
    28 List supported_instance_types_list, 29 Opt capacity, 30 Opt network_attributes, 31 Opt host_detail_info] [3 OptInt cores,
    8 OptFloat cpu_over_commit_ratio, 11 OptInt physical_gpus, 21 OptInt sockets, 32 OptInt dedicated_host_owner_id]);

/// What `DedicatedHosts.DedicatedHost.Instances.Instance` holds.
#[derive(Default)] #[non_exhaustive] pub struct Instance {
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `SocketId`: text. */ pub socket_id: Option<String>,
    /** `InstanceOwnerId`: integer. */ pub instance_owner_id: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Instance`].
pub static INSTANCE: Schema = Schema { name: "Instance", fields: { static ROWS: [Field; 4] = [
    Field::string("InstanceType"),
    Field::string("InstanceId"),
    Field::string("SocketId"),
    Field::int64("InstanceOwnerId"),
]; &ROWS } };
record!(Instance, INSTANCE, [0 OptStr instance_type, 1 OptStr instance_id, 2 OptStr socket_id] [3 OptInt instance_owner_id]);

/// What `DedicatedHosts.DedicatedHost.Capacity` holds.
#[derive(Default)] #[non_exhaustive] pub struct Capacity {
    /** `AvailableMemory`: number. */ pub available_memory: Option<f64>,
    /** `LocalStorageCategory`: text. */ pub local_storage_category: Option<String>,
    /** `TotalMemory`: number. */ pub total_memory: Option<f64>,
    /** `TotalLocalStorage`: integer. */ pub total_local_storage: Option<i64>,
    /** `TotalVcpus`: integer. */ pub total_vcpus: Option<i64>,
    /** `TotalVgpus`: integer. */ pub total_vgpus: Option<i64>,
    /** `AvailableLocalStorage`: integer. */ pub available_local_storage: Option<i64>,
    /** `AvailableVcpus`: integer. */ pub available_vcpus: Option<i64>,
    /** `AvailableVgpus`: integer. */ pub available_vgpus: Option<i64>,
    /** `SocketCapacities`: records. */ pub socket_capacities: Vec<SocketCapacity>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Capacity`].
pub static CAPACITY: Schema = Schema { name: "Capacity", fields: { static ROWS: [Field; 10] = [
    Field::float("AvailableMemory"),
    Field::string("LocalStorageCategory"),
    Field::float("TotalMemory"),
    Field::int32("TotalLocalStorage"),
    Field::int32("TotalVcpus"),
    Field::int32("TotalVgpus"),
    Field::int32("AvailableLocalStorage"),
    Field::int32("AvailableVcpus"),
    Field::int32("AvailableVgpus"),
    Field::record("SocketCapacities", &SOCKET_CAPACITY).wrapped("SocketCapacity"),
]; &ROWS } };
record!(Capacity, CAPACITY,
    [1 OptStr local_storage_category, 9 List socket_capacities] [0 OptFloat available_memory, 2 OptFloat total_memory,
    3 OptInt total_local_storage, 4 OptInt total_vcpus, 5 OptInt total_vgpus, 6 OptInt available_local_storage,
    7 OptInt available_vcpus, 8 OptInt available_vgpus]);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct SocketCapacity {
    /** `SocketId`: integer. */ pub socket_id: Option<i64>,
    /** `AvailableMemory`: number. */ pub available_memory: Option<f64>,
    /** `TotalMemory`: number. */ pub total_memory: Option<f64>,
    /** `AvailableVcpu`: integer. */ pub available_vcpu: Option<i64>,
    /** `TotalVcpu`: integer. */ pub total_vcpu: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SocketCapacity`].
pub static SOCKET_CAPACITY: Schema = Schema { name: "SocketCapacity", fields: { static ROWS: [Field; 5] = [
    Field::int32("SocketId"),
    Field::float("AvailableMemory"),
    Field::float("TotalMemory"),
    Field::int32("AvailableVcpu"),
    Field::int32("TotalVcpu"),
]; &ROWS } };
record!(SocketCapacity, SOCKET_CAPACITY,
    [] [0 OptInt socket_id, 1 OptFloat available_memory, 2 OptFloat total_memory, 3 OptInt available_vcpu, 4 OptInt total_vcpu]);

/// What `DedicatedHosts.DedicatedHost.NetworkAttributes` holds.
#[derive(Default)] #[non_exhaustive] pub struct NetworkAttributes {
    /** `UdpTimeout`: integer. */ pub udp_timeout: Option<i64>,
    /** `SlbUdpTimeout`: integer. */ pub slb_udp_timeout: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NetworkAttributes`].
pub static NETWORK_ATTRIBUTES: Schema = Schema { name: "NetworkAttributes", fields: { static ROWS: [Field; 2] = [
    Field::int32("UdpTimeout"),
    Field::int32("SlbUdpTimeout"),
]; &ROWS } };
record!(NetworkAttributes, NETWORK_ATTRIBUTES, [] [0 OptInt udp_timeout, 1 OptInt slb_udp_timeout]);

/// What `DedicatedHosts.DedicatedHost.HostDetailInfo` holds.
#[derive(Default)] #[non_exhaustive] pub struct HostDetailInfo {
    /** `SerialNumber`: text. */ pub serial_number: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`HostDetailInfo`].
pub static HOST_DETAIL_INFO: Schema = Schema { name: "HostDetailInfo", fields: { static ROWS: [Field; 1] = [
    Field::string("SerialNumber"),
]; &ROWS } };
record!(HostDetailInfo, HOST_DETAIL_INFO, [0 OptStr serial_number] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeDedicatedHostsRequest, DescribeDedicatedHostsResponse, DedicatedHost, Instance, Capacity, SocketCapacity,
    NetworkAttributes, HostDetailInfo,
);
