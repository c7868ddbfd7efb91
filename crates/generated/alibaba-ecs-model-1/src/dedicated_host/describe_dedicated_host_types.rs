// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDedicatedHostTypes.json; do not edit.
//! Lists the types of dedicated hosts, with their hardware and the instance families that run on them.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDedicatedHostTypes).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeDedicatedHostTypesRequest, DescribeDedicatedHostTypesResponse>(
    "DescribeDedicatedHostTypes", Effect::Read, &DESCRIBE_DEDICATED_HOST_TYPES_REQUEST, &DESCRIBE_DEDICATED_HOST_TYPES_RESPONSE,
));

/// Request of `DescribeDedicatedHostTypes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDedicatedHostTypesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DedicatedHostType`: text. */ pub dedicated_host_type: Option<String>,
    /** `SupportedInstanceTypeFamily`: text. */ pub supported_instance_type_family: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeDedicatedHostTypesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DedicatedHostType`.
    pub fn dedicated_host_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_type = Some(value.into()); self
    }
    /// Sets `SupportedInstanceTypeFamily`.
    pub fn supported_instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.supported_instance_type_family = Some(value.into()); self
    }
}
/// Table of [`DescribeDedicatedHostTypesRequest`].
pub static DESCRIBE_DEDICATED_HOST_TYPES_REQUEST: Schema =
    Schema { name: "DescribeDedicatedHostTypesRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("DedicatedHostType"),
    Field::string("SupportedInstanceTypeFamily"),
]; &ROWS } };
record!(DescribeDedicatedHostTypesRequest, DESCRIBE_DEDICATED_HOST_TYPES_REQUEST,
    [0 OptStr region_id, 1 OptStr dedicated_host_type, 2 OptStr supported_instance_type_family] []);

/// Answer of `DescribeDedicatedHostTypes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDedicatedHostTypesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `DedicatedHostTypes`: records. */ pub dedicated_host_types: Vec<DedicatedHostType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeDedicatedHostTypesResponse`].
pub static DESCRIBE_DEDICATED_HOST_TYPES_RESPONSE: Schema =
    Schema { name: "DescribeDedicatedHostTypesResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("DedicatedHostTypes", &DEDICATED_HOST_TYPE).wrapped("DedicatedHostType"),
]; &ROWS } };
record!(DescribeDedicatedHostTypesResponse, DESCRIBE_DEDICATED_HOST_TYPES_RESPONSE,
    [0 OptStr request_id, 1 List dedicated_host_types] []);

/// What `DedicatedHostTypes.DedicatedHostType` holds.
#[derive(Default)] #[non_exhaustive] pub struct DedicatedHostType {
    /** `Cores`: integer. */ pub cores: Option<i64>,
    /** `LocalStorageCategory`: text. */ pub local_storage_category: Option<String>,
    /** `GPUSpec`: text. */ pub gpu_spec: Option<String>,
    /** `TotalVcpus`: integer. */ pub total_vcpus: Option<i64>,
    /** `CpuOverCommitRatioRange`: text. */ pub cpu_over_commit_ratio_range: Option<String>,
    /** `PhysicalGpus`: integer. */ pub physical_gpus: Option<i64>,
    /** `MemorySize`: number. */ pub memory_size: Option<f64>,
    /** `SupportCpuOverCommitRatio`: yes or no. */ pub support_cpu_over_commit_ratio: Option<bool>,
    /** `LocalStorageCapacity`: integer. */ pub local_storage_capacity: Option<i64>,
    /** `DedicatedHostType`: text. */ pub dedicated_host_type: Option<String>,
    /** `LocalStorageAmount`: integer. */ pub local_storage_amount: Option<i64>,
    /** `TotalVgpus`: integer. */ pub total_vgpus: Option<i64>,
    /** `Sockets`: integer. */ pub sockets: Option<i64>,
    /** `SupportedInstanceTypeFamilies`: texts. */ pub supported_instance_type_families: Vec<String>,
    /** `SupportedInstanceTypesList`: texts. */ pub supported_instance_types_list: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DedicatedHostType`].
pub static DEDICATED_HOST_TYPE: Schema = Schema { name: "DedicatedHostType", fields: { static ROWS: [Field; 15] = [
    Field::int32("Cores"),
    Field::string("LocalStorageCategory"),
    Field::string("GPUSpec"),
    Field::int32("TotalVcpus"),
    Field::string("CpuOverCommitRatioRange"),
    Field::int32("PhysicalGpus"),
    Field::float("MemorySize"),
    Field::boolean("SupportCpuOverCommitRatio"),
    Field::int64("LocalStorageCapacity"),
    Field::string("DedicatedHostType"),
    Field::int32("LocalStorageAmount"),
    Field::int32("TotalVgpus"),
    Field::int32("Sockets"),
    Field::string("SupportedInstanceTypeFamilies").wrapped("SupportedInstanceTypeFamily"),
    Field::string("SupportedInstanceTypesList").wrapped("SupportedInstanceTypesList"),
]; &ROWS } };
record!(DedicatedHostType, DEDICATED_HOST_TYPE,
    [1 OptStr local_storage_category, 2 OptStr gpu_spec, 4 OptStr cpu_over_commit_ratio_range, 9 OptStr dedicated_host_type,
    13 List supported_instance_type_families, 14 List supported_instance_types_list] [0 OptInt cores, 3 OptInt total_vcpus,
    5 OptInt physical_gpus, 6 OptFloat memory_size, 7 OptBool support_cpu_over_commit_ratio, 8 OptInt local_storage_capacity,
    10 OptInt local_storage_amount, 11 OptInt total_vgpus, 12 OptInt sockets]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeDedicatedHostTypesRequest, DescribeDedicatedHostTypesResponse, DedicatedHostType,
);
