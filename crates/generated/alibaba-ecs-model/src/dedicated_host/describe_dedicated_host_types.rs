// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDedicatedHostTypes.json; do not edit.
//! Lists the types of dedicated hosts, with their hardware and the instance families that run on them.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDedicatedHostTypes),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, operation, record};

operation! {
    name: "DescribeDedicatedHostTypes",
    effect: Effect::Read,
    request: DescribeDedicatedHostTypesRequest = DESCRIBE_DEDICATED_HOST_TYPES_REQUEST,
    response: DescribeDedicatedHostTypesResponse = DESCRIBE_DEDICATED_HOST_TYPES_RESPONSE,
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeDedicatedHostTypes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostTypesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Type of the dedicated host, such as `ddh.g6`.
    pub dedicated_host_type: Option<String>,
    /// `SupportedInstanceTypeFamily`: string.
    pub supported_instance_type_family: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeDedicatedHostTypesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Type of the dedicated host, such as `ddh.g6`.
    pub fn dedicated_host_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_type = Some(value.into());
        self
    }

    /// Sets `SupportedInstanceTypeFamily`.
    pub fn supported_instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.supported_instance_type_family = Some(value.into());
        self
    }
}

record! {
    DescribeDedicatedHostTypesRequest: DESCRIBE_DEDICATED_HOST_TYPES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dedicated_host_type: OptStr = Field::string("DedicatedHostType"),
    2 supported_instance_type_family: OptStr = Field::string("SupportedInstanceTypeFamily"),
}

/// Response of `DescribeDedicatedHostTypes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostTypesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Types of dedicated hosts that match, one entry for each, with processors, memory and the instance
    /// types that they take.
    pub dedicated_host_types: Vec<DedicatedHostType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeDedicatedHostTypesResponse: DESCRIBE_DEDICATED_HOST_TYPES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 dedicated_host_types: List = Field::record("DedicatedHostTypes", &DEDICATED_HOST_TYPE).wrapped("DedicatedHostType"),
}

/// `DedicatedHostTypes.DedicatedHostType` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DedicatedHostType {
    /// How many cores each physical processor of the host has.
    pub cores: Option<i64>,
    /// Kind of the local disks: `local_hdd_pro` or `local_ssd_pro`.
    pub local_storage_category: Option<String>,
    /// Model of the GPU, such as `NVIDIA V100`. On the wire: `GPUSpec`.
    pub gpu_spec: Option<String>,
    /// Number of vCPUs, used and free together.
    pub total_vcpus: Option<i64>,
    /// `CpuOverCommitRatioRange`: string.
    pub cpu_over_commit_ratio_range: Option<String>,
    /// How many physical GPUs the dedicated host has.
    pub physical_gpus: Option<i64>,
    /// Size of the memory of an instance or host of this type. Unit: GiB.
    pub memory_size: Option<f64>,
    /// `SupportCpuOverCommitRatio`: boolean.
    pub support_cpu_over_commit_ratio: Option<bool>,
    /// Size of each local disk. Unit: GiB.
    pub local_storage_capacity: Option<i64>,
    /// Type of the dedicated host, such as `ddh.g6`.
    pub dedicated_host_type: Option<String>,
    /// How many local disks the instance or host has.
    pub local_storage_amount: Option<i64>,
    /// Number of vGPUs, used and free together.
    pub total_vgpus: Option<i64>,
    /// How many physical processors the dedicated host has.
    pub sockets: Option<i64>,
    /// Families of instance types that can run on the dedicated host, such as `ecs.g7`.
    pub supported_instance_type_families: Vec<String>,
    /// Instance types that can run on the dedicated host, such as `ecs.g7.large`.
    pub supported_instance_types_list: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DedicatedHostType: DEDICATED_HOST_TYPE,
    0 cores: OptInt = Field::int32("Cores"),
    1 local_storage_category: OptStr = Field::string("LocalStorageCategory"),
    2 gpu_spec: OptStr = Field::string("GPUSpec"),
    3 total_vcpus: OptInt = Field::int32("TotalVcpus"),
    4 cpu_over_commit_ratio_range: OptStr = Field::string("CpuOverCommitRatioRange"),
    5 physical_gpus: OptInt = Field::int32("PhysicalGpus"),
    6 memory_size: OptFloat = Field::float("MemorySize"),
    7 support_cpu_over_commit_ratio: OptBool = Field::boolean("SupportCpuOverCommitRatio"),
    8 local_storage_capacity: OptInt = Field::int64("LocalStorageCapacity"),
    9 dedicated_host_type: OptStr = Field::string("DedicatedHostType"),
    10 local_storage_amount: OptInt = Field::int32("LocalStorageAmount"),
    11 total_vgpus: OptInt = Field::int32("TotalVgpus"),
    12 sockets: OptInt = Field::int32("Sockets"),
    13 supported_instance_type_families: List = Field::string("SupportedInstanceTypeFamilies").wrapped("SupportedInstanceTypeFamily"),
    14 supported_instance_types_list: List = Field::string("SupportedInstanceTypesList").wrapped("SupportedInstanceTypesList"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDedicatedHostTypesRequest,
    DescribeDedicatedHostTypesResponse,
    DedicatedHostType,
}
