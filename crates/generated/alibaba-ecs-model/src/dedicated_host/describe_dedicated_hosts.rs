// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDedicatedHosts.json; do not edit.
//! Lists dedicated hosts with their capacity, state and the instances on them.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDedicatedHosts).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{OperationLock, Tag2, Tag4};

operation! {
    name: "DescribeDedicatedHosts",
    effect: Effect::Read,
    request: DescribeDedicatedHostsRequest = DESCRIBE_DEDICATED_HOSTS_REQUEST,
    response: DescribeDedicatedHostsResponse = DESCRIBE_DEDICATED_HOSTS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["DedicatedHosts"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidParameter.DedicatedHostIds",
    "400 InvalidRegion.NotFound",
    "400 InvalidStatus.ValueNotSupported",
    "400 InvalidZone.NotFound",
    "400 MissingParamter.RegionId",
    "403 InvalidDedicatedHostIds.Malformed",
    "404 InvalidLockReason.NotFound",
}

/// Request of `DescribeDedicatedHosts`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `DedicatedHostIds`: text.
    pub dedicated_host_ids: Option<String>,
    /// `DedicatedHostName`: text.
    pub dedicated_host_name: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `DedicatedHostType`: text.
    pub dedicated_host_type: Option<String>,
    /// `LockReason`: text.
    pub lock_reason: Option<String>,
    /// `PageNumber`: integer, at least 1.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `DedicatedHostClusterId`: text.
    pub dedicated_host_cluster_id: Option<String>,
    /// `SocketDetails`: text.
    pub socket_details: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, 1 to 100.
    pub max_results: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeDedicatedHostsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `DedicatedHostIds`.
    pub fn dedicated_host_ids(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_ids = Some(value.into());
        self
    }

    /// Sets `DedicatedHostName`.
    pub fn dedicated_host_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_name = Some(value.into());
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `DedicatedHostType`.
    pub fn dedicated_host_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_type = Some(value.into());
        self
    }

    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }

    /// Sets `SocketDetails`.
    pub fn socket_details(mut self, value: impl Into<String>) -> Self {
        self.socket_details = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
}

record! {
    DescribeDedicatedHostsRequest: DESCRIBE_DEDICATED_HOSTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 zone_id: OptStr = Field::string("ZoneId"),
    2 dedicated_host_ids: OptStr = Field::string("DedicatedHostIds"),
    3 dedicated_host_name: OptStr = Field::string("DedicatedHostName"),
    4 status: OptStr = Field::string("Status"),
    5 dedicated_host_type: OptStr = Field::string("DedicatedHostType"),
    6 lock_reason: OptStr = Field::string("LockReason"),
    7 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    8 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    9 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    10 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    11 dedicated_host_cluster_id: OptStr = Field::string("DedicatedHostClusterId"),
    12 socket_details: OptStr = Field::string("SocketDetails"),
    13 next_token: OptStr = Field::string("NextToken"),
    14 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
}

/// Response of `DescribeDedicatedHosts`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `DedicatedHosts`: records.
    pub dedicated_hosts: Vec<DedicatedHost>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeDedicatedHostsResponse: DESCRIBE_DEDICATED_HOSTS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 next_token: OptStr = Field::string("NextToken"),
    5 dedicated_hosts: List = Field::record("DedicatedHosts", &DEDICATED_HOST).wrapped("DedicatedHost"),
}

/// `DedicatedHosts.DedicatedHost` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DedicatedHost {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `SchedulerOptions.ManagedPrivateSpaceId`: text.
    pub scheduler_options_managed_private_space_id: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `Cores`: integer.
    pub cores: Option<i64>,
    /// `AutoPlacement`: text.
    pub auto_placement: Option<String>,
    /// `GPUSpec`: text.
    pub gpu_spec: Option<String>,
    /// `AutoReleaseTime`: text.
    pub auto_release_time: Option<String>,
    /// `ChargeType`: text.
    pub charge_type: Option<String>,
    /// `CpuOverCommitRatio`: number.
    pub cpu_over_commit_ratio: Option<f64>,
    /// `ActionOnMaintenance`: text.
    pub action_on_maintenance: Option<String>,
    /// `SaleCycle`: text.
    pub sale_cycle: Option<String>,
    /// `PhysicalGpus`: integer.
    pub physical_gpus: Option<i64>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `DedicatedHostName`: text.
    pub dedicated_host_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `DedicatedHostClusterId`: text.
    pub dedicated_host_cluster_id: Option<String>,
    /// `ExpiredTime`: text.
    pub expired_time: Option<String>,
    /// `DedicatedHostType`: text.
    pub dedicated_host_type: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `DedicatedHostId`: text.
    pub dedicated_host_id: Option<String>,
    /// `Sockets`: integer.
    pub sockets: Option<i64>,
    /// `MachineId`: text.
    pub machine_id: Option<String>,
    /// `Instances`: records.
    pub instances: Vec<Instance>,
    /// `OperationLocks`: records.
    pub operation_locks: Vec<OperationLock>,
    /// `Tags`: records.
    pub tags: Vec<Tag4>,
    /// `SupportedInstanceTypeFamilies`: texts.
    pub supported_instance_type_families: Vec<String>,
    /// `SupportedCustomInstanceTypeFamilies`: texts.
    pub supported_custom_instance_type_families: Vec<String>,
    /// `SupportedInstanceTypesList`: texts.
    pub supported_instance_types_list: Vec<String>,
    /// `Capacity`: record.
    pub capacity: Option<Capacity>,
    /// `NetworkAttributes`: record.
    pub network_attributes: Option<NetworkAttributes>,
    /// `HostDetailInfo`: record.
    pub host_detail_info: Option<HostDetailInfo>,
    /// `DedicatedHostOwnerId`: integer.
    pub dedicated_host_owner_id: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DedicatedHost: DEDICATED_HOST,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 scheduler_options_managed_private_space_id: OptStr = Field::string("SchedulerOptions.ManagedPrivateSpaceId"),
    2 status: OptStr = Field::string("Status"),
    3 cores: OptInt = Field::int32("Cores"),
    4 auto_placement: OptStr = Field::string("AutoPlacement"),
    5 gpu_spec: OptStr = Field::string("GPUSpec"),
    6 auto_release_time: OptStr = Field::string("AutoReleaseTime"),
    7 charge_type: OptStr = Field::string("ChargeType"),
    8 cpu_over_commit_ratio: OptFloat = Field::float("CpuOverCommitRatio"),
    9 action_on_maintenance: OptStr = Field::string("ActionOnMaintenance"),
    10 sale_cycle: OptStr = Field::string("SaleCycle"),
    11 physical_gpus: OptInt = Field::int32("PhysicalGpus"),
    12 region_id: OptStr = Field::string("RegionId"),
    13 dedicated_host_name: OptStr = Field::string("DedicatedHostName"),
    14 description: OptStr = Field::string("Description"),
    15 dedicated_host_cluster_id: OptStr = Field::string("DedicatedHostClusterId"),
    16 expired_time: OptStr = Field::string("ExpiredTime"),
    17 dedicated_host_type: OptStr = Field::string("DedicatedHostType"),
    18 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    19 zone_id: OptStr = Field::string("ZoneId"),
    20 dedicated_host_id: OptStr = Field::string("DedicatedHostId"),
    21 sockets: OptInt = Field::int32("Sockets"),
    22 machine_id: OptStr = Field::string("MachineId"),
    23 instances: List = Field::record("Instances", &INSTANCE).wrapped("Instance"),
    24 operation_locks: List = Field::record("OperationLocks", &crate::shapes::OPERATION_LOCK).wrapped("OperationLock"),
    25 tags: List = Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    26 supported_instance_type_families: List = Field::string("SupportedInstanceTypeFamilies").wrapped("SupportedInstanceTypeFamily"),
    27 supported_custom_instance_type_families: List = Field::string("SupportedCustomInstanceTypeFamilies").wrapped("SupportedCustomInstanceTypeFamily"),
    28 supported_instance_types_list: List = Field::string("SupportedInstanceTypesList").wrapped("SupportedInstanceTypesList"),
    29 capacity: Opt = Field::record("Capacity", &CAPACITY),
    30 network_attributes: Opt = Field::record("NetworkAttributes", &NETWORK_ATTRIBUTES),
    31 host_detail_info: Opt = Field::record("HostDetailInfo", &HOST_DETAIL_INFO),
    32 dedicated_host_owner_id: OptInt = Field::int64("DedicatedHostOwnerId"),
}

/// `DedicatedHosts.DedicatedHost.Instances.Instance` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Instance {
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `SocketId`: text.
    pub socket_id: Option<String>,
    /// `InstanceOwnerId`: integer.
    pub instance_owner_id: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Instance: INSTANCE,
    0 instance_type: OptStr = Field::string("InstanceType"),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 socket_id: OptStr = Field::string("SocketId"),
    3 instance_owner_id: OptInt = Field::int64("InstanceOwnerId"),
}

/// `DedicatedHosts.DedicatedHost.Capacity` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Capacity {
    /// `AvailableMemory`: number.
    pub available_memory: Option<f64>,
    /// `LocalStorageCategory`: text.
    pub local_storage_category: Option<String>,
    /// `TotalMemory`: number.
    pub total_memory: Option<f64>,
    /// `TotalLocalStorage`: integer.
    pub total_local_storage: Option<i64>,
    /// `TotalVcpus`: integer.
    pub total_vcpus: Option<i64>,
    /// `TotalVgpus`: integer.
    pub total_vgpus: Option<i64>,
    /// `AvailableLocalStorage`: integer.
    pub available_local_storage: Option<i64>,
    /// `AvailableVcpus`: integer.
    pub available_vcpus: Option<i64>,
    /// `AvailableVgpus`: integer.
    pub available_vgpus: Option<i64>,
    /// `SocketCapacities`: records.
    pub socket_capacities: Vec<SocketCapacity>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Capacity: CAPACITY,
    0 available_memory: OptFloat = Field::float("AvailableMemory"),
    1 local_storage_category: OptStr = Field::string("LocalStorageCategory"),
    2 total_memory: OptFloat = Field::float("TotalMemory"),
    3 total_local_storage: OptInt = Field::int32("TotalLocalStorage"),
    4 total_vcpus: OptInt = Field::int32("TotalVcpus"),
    5 total_vgpus: OptInt = Field::int32("TotalVgpus"),
    6 available_local_storage: OptInt = Field::int32("AvailableLocalStorage"),
    7 available_vcpus: OptInt = Field::int32("AvailableVcpus"),
    8 available_vgpus: OptInt = Field::int32("AvailableVgpus"),
    9 socket_capacities: List = Field::record("SocketCapacities", &SOCKET_CAPACITY).wrapped("SocketCapacity"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SocketCapacity {
    /// `SocketId`: integer.
    pub socket_id: Option<i64>,
    /// `AvailableMemory`: number.
    pub available_memory: Option<f64>,
    /// `TotalMemory`: number.
    pub total_memory: Option<f64>,
    /// `AvailableVcpu`: integer.
    pub available_vcpu: Option<i64>,
    /// `TotalVcpu`: integer.
    pub total_vcpu: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    SocketCapacity: SOCKET_CAPACITY,
    0 socket_id: OptInt = Field::int32("SocketId"),
    1 available_memory: OptFloat = Field::float("AvailableMemory"),
    2 total_memory: OptFloat = Field::float("TotalMemory"),
    3 available_vcpu: OptInt = Field::int32("AvailableVcpu"),
    4 total_vcpu: OptInt = Field::int32("TotalVcpu"),
}

/// `DedicatedHosts.DedicatedHost.NetworkAttributes` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkAttributes {
    /// `UdpTimeout`: integer.
    pub udp_timeout: Option<i64>,
    /// `SlbUdpTimeout`: integer.
    pub slb_udp_timeout: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    NetworkAttributes: NETWORK_ATTRIBUTES,
    0 udp_timeout: OptInt = Field::int32("UdpTimeout"),
    1 slb_udp_timeout: OptInt = Field::int32("SlbUdpTimeout"),
}

/// `DedicatedHosts.DedicatedHost.HostDetailInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct HostDetailInfo {
    /// `SerialNumber`: text.
    pub serial_number: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    HostDetailInfo: HOST_DETAIL_INFO,
    0 serial_number: OptStr = Field::string("SerialNumber"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDedicatedHostsRequest,
    DescribeDedicatedHostsResponse,
    DedicatedHost,
    Instance,
    Capacity,
    SocketCapacity,
    NetworkAttributes,
    HostDetailInfo,
}
