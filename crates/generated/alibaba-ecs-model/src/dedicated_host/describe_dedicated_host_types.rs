// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDedicatedHostTypes.json; do not edit.
//! Lists the types of dedicated hosts, with their hardware and the instance families that run on them.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDedicatedHostTypes).

use cloudspec_wire::{Effect, Extra, Field, operation, record};

operation! {
    name: "DescribeDedicatedHostTypes",
    effect: Effect::Read,
    request: DescribeDedicatedHostTypesRequest = DESCRIBE_DEDICATED_HOST_TYPES_REQUEST,
    response: DescribeDedicatedHostTypesResponse = DESCRIBE_DEDICATED_HOST_TYPES_RESPONSE,
}

/// Request of `DescribeDedicatedHostTypes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostTypesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DedicatedHostType`: text.
    pub dedicated_host_type: Option<String>,
    /// `SupportedInstanceTypeFamily`: text.
    pub supported_instance_type_family: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeDedicatedHostTypesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `DedicatedHostType`.
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
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `DedicatedHostTypes`: records.
    pub dedicated_host_types: Vec<DedicatedHostType>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `Cores`: integer.
    pub cores: Option<i64>,
    /// `LocalStorageCategory`: text.
    pub local_storage_category: Option<String>,
    /// `GPUSpec`: text.
    pub gpu_spec: Option<String>,
    /// `TotalVcpus`: integer.
    pub total_vcpus: Option<i64>,
    /// `CpuOverCommitRatioRange`: text.
    pub cpu_over_commit_ratio_range: Option<String>,
    /// `PhysicalGpus`: integer.
    pub physical_gpus: Option<i64>,
    /// `MemorySize`: number.
    pub memory_size: Option<f64>,
    /// `SupportCpuOverCommitRatio`: yes or no.
    pub support_cpu_over_commit_ratio: Option<bool>,
    /// `LocalStorageCapacity`: integer.
    pub local_storage_capacity: Option<i64>,
    /// `DedicatedHostType`: text.
    pub dedicated_host_type: Option<String>,
    /// `LocalStorageAmount`: integer.
    pub local_storage_amount: Option<i64>,
    /// `TotalVgpus`: integer.
    pub total_vgpus: Option<i64>,
    /// `Sockets`: integer.
    pub sockets: Option<i64>,
    /// `SupportedInstanceTypeFamilies`: texts.
    pub supported_instance_type_families: Vec<String>,
    /// `SupportedInstanceTypesList`: texts.
    pub supported_instance_types_list: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
