// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDedicatedHosts.json; do not edit.
//! Lists dedicated hosts with their capacity, state and the instances on them.
//!
//! - Requires permission for the action `ecs:DescribeDedicatedHosts` (access level get), on
//!   DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/*` and DedicatedHost
//!   `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDedicatedHosts),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Style, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{
    ActionOnMaintenance, AutoPlacement, DiskTag, ImageTag, OperationLock,
    OperationLockLockReason,
};

operation! {
    name: "DescribeDedicatedHosts",
    effect: Effect::Read,
    request: DescribeDedicatedHostsRequest = DESCRIBE_DEDICATED_HOSTS_REQUEST,
    response: DescribeDedicatedHostsResponse = DESCRIBE_DEDICATED_HOSTS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").alternatives(&["PageNumber", "PageSize"]).items(&["DedicatedHosts"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeDedicatedHosts").resources(&[AuthorizedResource::new("DedicatedHost", "acs:ecs:{#regionId}:{#accountId}:ddh/*"), AuthorizedResource::new("DedicatedHost", "acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}")])),
}

errors! {
    "400 InvalidParameter.DedicatedHostIds",
    "400 InvalidRegion.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 InvalidStatus.ValueNotSupported = The status to look for is not one that exists.",
    "400 InvalidZone.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
    "400 MissingParamter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "403 InvalidDedicatedHostIds.Malformed",
    "404 InvalidLockReason.NotFound = There is no such reason for a lock.",
}

/// Request of `DescribeDedicatedHosts`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Ids of the dedicated hosts (`dh-...`). `DescribeDedicatedHosts` lists them. At most 100 elements.
    pub dedicated_host_ids: Vec<String>,
    /// Name of the dedicated host: 2 to 128 characters.
    pub dedicated_host_name: Option<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<Status>,
    /// Type of the dedicated host, such as `ddh.g6`.
    pub dedicated_host_type: Option<String>,
    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub lock_reason: Option<OperationLockLockReason>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Id of the cluster of dedicated hosts (`dc-...`). `DescribeDedicatedHostClusters` lists it.
    pub dedicated_host_cluster_id: Option<String>,
    /// `SocketDetails`: string.
    pub socket_details: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 100.
    pub max_results: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeDedicatedHostsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Ids of the dedicated hosts (`dh-...`).
    pub fn dedicated_host_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dedicated_host_ids = cloudspec_wire::all(value);
        self.extra.set_empty(2, self.dedicated_host_ids.is_empty());
        self
    }

    /// Name of the dedicated host: 2 to 128 characters.
    pub fn dedicated_host_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_name = Some(value.into());
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Type of the dedicated host, such as `ddh.g6`.
    pub fn dedicated_host_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_type = Some(value.into());
        self
    }

    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub fn lock_reason(mut self, value: impl Into<OperationLockLockReason>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Id of the cluster of dedicated hosts (`dc-...`).
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }

    /// Sets `SocketDetails`.
    pub fn socket_details(mut self, value: impl Into<String>) -> Self {
        self.socket_details = Some(value.into());
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
}

record! {
    DescribeDedicatedHostsRequest: DESCRIBE_DEDICATED_HOSTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 zone_id: OptStr = Field::string("ZoneId"),
    2 dedicated_host_ids: List = Field::string("DedicatedHostIds").list().style(Style::Json).limits(&Limits::new().items(None, Some(100))),
    3 dedicated_host_name: OptStr = Field::string("DedicatedHostName"),
    4 status: Opt = Field::one_of("Status", Status::VALUES),
    5 dedicated_host_type: OptStr = Field::string("DedicatedHostType"),
    6 lock_reason: Opt = Field::one_of("LockReason", OperationLockLockReason::VALUES),
    7 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    8 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    9 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    10 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    11 dedicated_host_cluster_id: OptStr = Field::string("DedicatedHostClusterId"),
    12 socket_details: OptStr = Field::string("SocketDetails"),
    13 next_token: OptStr = Field::string("NextToken"),
    14 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
}

/// Response of `DescribeDedicatedHosts`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Dedicated hosts that match, one entry for each, with their state, capacity and instances.
    pub dedicated_hosts: Vec<DedicatedHost>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// `SchedulerOptions.ManagedPrivateSpaceId`: string.
    pub scheduler_options_managed_private_space_id: Option<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<DedicatedHostStatus>,
    /// How many vCPUs an instance of this type has.
    pub cores: Option<i64>,
    /// Whether instances that name no host may be put on the dedicated host: `on` or `off`.
    pub auto_placement: Option<AutoPlacement>,
    /// Model of the GPU, such as `NVIDIA V100`. On the wire: `GPUSpec`.
    pub gpu_spec: Option<String>,
    /// When the resource is released automatically, from half an hour to three years ahead.
    pub auto_release_time: Option<Timestamp>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub charge_type: Option<String>,
    /// How many vCPUs a dedicated host gives for each that it has.
    pub cpu_over_commit_ratio: Option<f64>,
    /// What happens to the instances when their host fails or has to be maintained.
    pub action_on_maintenance: Option<ActionOnMaintenance>,
    /// Unit in which the length of the subscription is counted.
    pub sale_cycle: Option<SaleCycle>,
    /// How many physical GPUs the dedicated host has.
    pub physical_gpus: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Name of the dedicated host: 2 to 128 characters.
    pub dedicated_host_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the cluster of dedicated hosts (`dc-...`). `DescribeDedicatedHostClusters` lists it.
    pub dedicated_host_cluster_id: Option<String>,
    /// When the subscription ends. Pay-as-you-go resources carry a date far ahead or none.
    pub expired_time: Option<Timestamp>,
    /// Type of the dedicated host, such as `ddh.g6`.
    pub dedicated_host_type: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Id of the dedicated host (`dh-...`). `DescribeDedicatedHosts` lists it.
    pub dedicated_host_id: Option<String>,
    /// How many physical processors the dedicated host has.
    pub sockets: Option<i64>,
    /// `MachineId`: string.
    pub machine_id: Option<String>,
    /// Instances that match, one entry for each.
    pub instances: Vec<Instance>,
    /// Why the resource is locked; empty when it is not.
    pub operation_locks: Vec<OperationLock>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// Families of instance types that can run on the dedicated host, such as `ecs.g7`.
    pub supported_instance_type_families: Vec<String>,
    /// `SupportedCustomInstanceTypeFamilies`: list of strings.
    pub supported_custom_instance_type_families: Vec<String>,
    /// Instance types that can run on the dedicated host, such as `ecs.g7.large`.
    pub supported_instance_types_list: Vec<String>,
    /// Size or number that there is room for.
    pub capacity: Option<Capacity>,
    /// `NetworkAttributes`: record.
    pub network_attributes: Option<NetworkAttributes>,
    /// `HostDetailInfo`: record. Deprecated.
    #[deprecated]
    pub host_detail_info: Option<HostDetailInfo>,
    /// `DedicatedHostOwnerId`: integer.
    pub dedicated_host_owner_id: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DedicatedHost: DEDICATED_HOST,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 scheduler_options_managed_private_space_id: OptStr = Field::string("SchedulerOptions.ManagedPrivateSpaceId"),
    2 status: Opt = Field::one_of("Status", DedicatedHostStatus::VALUES),
    3 cores: OptInt = Field::int32("Cores"),
    4 auto_placement: Opt = Field::one_of("AutoPlacement", AutoPlacement::VALUES),
    5 gpu_spec: OptStr = Field::string("GPUSpec"),
    6 auto_release_time: Opt = Field::timestamp("AutoReleaseTime"),
    7 charge_type: OptStr = Field::string("ChargeType"),
    8 cpu_over_commit_ratio: OptFloat = Field::float("CpuOverCommitRatio"),
    9 action_on_maintenance: Opt = Field::one_of("ActionOnMaintenance", ActionOnMaintenance::VALUES),
    10 sale_cycle: Opt = Field::one_of("SaleCycle", SaleCycle::VALUES),
    11 physical_gpus: OptInt = Field::int32("PhysicalGpus"),
    12 region_id: OptStr = Field::string("RegionId"),
    13 dedicated_host_name: OptStr = Field::string("DedicatedHostName"),
    14 description: OptStr = Field::string("Description"),
    15 dedicated_host_cluster_id: OptStr = Field::string("DedicatedHostClusterId"),
    16 expired_time: Opt = Field::timestamp("ExpiredTime"),
    17 dedicated_host_type: OptStr = Field::string("DedicatedHostType"),
    18 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    19 zone_id: OptStr = Field::string("ZoneId"),
    20 dedicated_host_id: OptStr = Field::string("DedicatedHostId"),
    21 sockets: OptInt = Field::int32("Sockets"),
    22 machine_id: OptStr = Field::string("MachineId"),
    23 instances: List = Field::record("Instances", &INSTANCE).wrapped("Instance"),
    24 operation_locks: List = Field::record("OperationLocks", &crate::shapes::OPERATION_LOCK).wrapped("OperationLock"),
    25 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
    26 supported_instance_type_families: List = Field::string("SupportedInstanceTypeFamilies").wrapped("SupportedInstanceTypeFamily"),
    27 supported_custom_instance_type_families: List = Field::string("SupportedCustomInstanceTypeFamilies").wrapped("SupportedCustomInstanceTypeFamily"),
    28 supported_instance_types_list: List = Field::string("SupportedInstanceTypesList").wrapped("SupportedInstanceTypesList"),
    29 capacity: Opt = Field::record("Capacity", &CAPACITY),
    30 network_attributes: Opt = Field::record("NetworkAttributes", &NETWORK_ATTRIBUTES),
    31 host_detail_info: Opt = Field::record("HostDetailInfo", &HOST_DETAIL_INFO).deprecated(),
    32 dedicated_host_owner_id: OptInt = Field::int64("DedicatedHostOwnerId"),
}

/// `DedicatedHosts.DedicatedHost.Instances.Instance` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Instance {
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Index of the physical processor, counted from 0.
    pub socket_id: Option<String>,
    /// `InstanceOwnerId`: integer.
    pub instance_owner_id: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Memory that is not taken by instances yet. Unit: GiB.
    pub available_memory: Option<f64>,
    /// Kind of the local disks: `local_hdd_pro` or `local_ssd_pro`.
    pub local_storage_category: Option<String>,
    /// Memory that the hosts have together, used and free. Unit: GiB.
    pub total_memory: Option<f64>,
    /// `TotalLocalStorage`: integer.
    pub total_local_storage: Option<i64>,
    /// Number of vCPUs, used and free together.
    pub total_vcpus: Option<i64>,
    /// Number of vGPUs, used and free together.
    pub total_vgpus: Option<i64>,
    /// `AvailableLocalStorage`: integer.
    pub available_local_storage: Option<i64>,
    /// Number of vCPUs that are free.
    pub available_vcpus: Option<i64>,
    /// `AvailableVgpus`: integer.
    pub available_vgpus: Option<i64>,
    /// `SocketCapacities`: list of records.
    pub socket_capacities: Vec<SocketCapacity>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Index of the physical processor, counted from 0.
    pub socket_id: Option<i64>,
    /// Memory that is not taken by instances yet. Unit: GiB.
    pub available_memory: Option<f64>,
    /// Memory that the hosts have together, used and free. Unit: GiB.
    pub total_memory: Option<f64>,
    /// `AvailableVcpu`: integer.
    pub available_vcpu: Option<i64>,
    /// `TotalVcpu`: integer.
    pub total_vcpu: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// How long an idle UDP flow stays in the connection table. Unit: seconds.
    pub udp_timeout: Option<i64>,
    /// `SlbUdpTimeout`: integer.
    pub slb_udp_timeout: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Serial number that the operating system sees, of the instance or the disk. Deprecated.
    #[deprecated]
    pub serial_number: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    HostDetailInfo: HOST_DETAIL_INFO,
    0 serial_number: OptStr = Field::string("SerialNumber").deprecated(),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        Available = "Available",
        UnderAssessment = "UnderAssessment",
        PermanentFailure = "PermanentFailure",
        TempUnavailable = "TempUnavailable",
        Redeploying = "Redeploying",
    }
}

open_enum! {
    /// Documented values of `DedicatedHosts.DedicatedHost.Status`. The provider may add others.
    pub enum DedicatedHostStatus {
        Available = "Available",
        UnderAssessment = "UnderAssessment",
        PermanentFailure = "PermanentFailure",
    }
}

open_enum! {
    /// Documented values of `DedicatedHosts.DedicatedHost.SaleCycle`. The provider may add others.
    pub enum SaleCycle {
        Month = "Month",
        Year = "Year",
    }
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
