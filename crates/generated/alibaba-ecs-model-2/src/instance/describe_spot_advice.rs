// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSpotAdvice.json; do not edit.
//! Returns how often spot instances were reclaimed and at what discount over the last 30 days, by instance type.
//!
//! Choose types by vCPUs and memory, by least vCPUs and memory, by name or by family.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSpotAdvice).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<DescribeSpotAdviceRequest, DescribeSpotAdviceResponse>(
    "DescribeSpotAdvice", Effect::Read, &DESCRIBE_SPOT_ADVICE_REQUEST, &DESCRIBE_SPOT_ADVICE_RESPONSE,
), "
    400 Invalid.Param Invalid.SaleStrategy InvalidRegionId.MalFormed
    403 InvalidDedicatedHostId.NotFound InvalidParam.Cores InvalidParam.Memory InvalidParam.TypeAndCpuMem.Conflict
    403 OperationDenied.FlavorNotSupported OperationDenied.RegionIdNotSupported OperationDenied.TimestampNotSupported
    404 Invalid.DestinationResource Invalid.IoOptimized Invalid.NetworkType Invalid.RegionId Invalid.ResourceType
    404 Unavailable.Regions
");

/// Request of `DescribeSpotAdvice`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSpotAdviceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Cores`: integer. */ pub cores: Option<i64>,
    /** `Memory`: number. */ pub memory: Option<f64>,
    /** `MinCores`: integer. */ pub min_cores: Option<i64>,
    /** `MinMemory`: number. */ pub min_memory: Option<f64>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `InstanceTypeFamily`: text. */ pub instance_type_family: Option<String>,
    /** `InstanceFamilyLevel`: text. */ pub instance_family_level: Option<String>,
    /** `GpuSpec`: text. */ pub gpu_spec: Option<String>,
    /** `GpuAmount`: integer. */ pub gpu_amount: Option<i64>,
    /** `InstanceTypes`: texts, at most 10 elements. */ pub instance_types: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSpotAdviceRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Cores`.
    pub fn cores(mut self, value: i64) -> Self { self.cores = Some(value); self }
    /// Sets `Memory`.
    pub fn memory(mut self, value: f64) -> Self { self.memory = Some(value); self }
    /// Sets `MinCores`.
    pub fn min_cores(mut self, value: i64) -> Self { self.min_cores = Some(value); self }
    /// Sets `MinMemory`.
    pub fn min_memory(mut self, value: f64) -> Self { self.min_memory = Some(value); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into()); self
    }
    /// Sets `InstanceFamilyLevel`.
    pub fn instance_family_level(mut self, value: impl Into<String>) -> Self {
        self.instance_family_level = Some(value.into()); self
    }
    /// Sets `GpuSpec`.
    pub fn gpu_spec(mut self, value: impl Into<String>) -> Self { self.gpu_spec = Some(value.into()); self }
    /// Sets `GpuAmount`.
    pub fn gpu_amount(mut self, value: i64) -> Self { self.gpu_amount = Some(value); self }
    /// Sets `InstanceTypes`.
    pub fn instance_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_types = all(value); self
    }
}
/// Table of [`DescribeSpotAdviceRequest`].
pub static DESCRIBE_SPOT_ADVICE_REQUEST: Schema =
    Schema { name: "DescribeSpotAdviceRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("RegionId").required().filled(),
    Field::int32("Cores"),
    Field::float("Memory"),
    Field::int32("MinCores"),
    Field::float("MinMemory"),
    Field::string("ZoneId"),
    Field::string("InstanceTypeFamily"),
    Field::string("InstanceFamilyLevel"),
    Field::string("GpuSpec"),
    Field::int32("GpuAmount"),
    Field::string("InstanceTypes").list().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(DescribeSpotAdviceRequest, DESCRIBE_SPOT_ADVICE_REQUEST,
    [0 OptStr region_id, 5 OptStr zone_id, 6 OptStr instance_type_family, 7 OptStr instance_family_level, 8 OptStr gpu_spec,
    10 List instance_types] [1 OptInt cores, 2 OptFloat memory, 3 OptInt min_cores, 4 OptFloat min_memory, 9 OptInt gpu_amount]);

/// Answer of `DescribeSpotAdvice`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSpotAdviceResponse {
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `AvailableSpotZones`: records. */ pub available_spot_zones: Vec<AvailableSpotZone>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSpotAdviceResponse`].
pub static DESCRIBE_SPOT_ADVICE_RESPONSE: Schema =
    Schema { name: "DescribeSpotAdviceResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId"),
    Field::string("RequestId"),
    Field::record("AvailableSpotZones", &AVAILABLE_SPOT_ZONE).wrapped("AvailableSpotZone"),
]; &ROWS } };
record!(DescribeSpotAdviceResponse, DESCRIBE_SPOT_ADVICE_RESPONSE,
    [0 OptStr region_id, 1 OptStr request_id, 2 List available_spot_zones] []);

/// What `AvailableSpotZones.AvailableSpotZone` holds.
#[derive(Default)] #[non_exhaustive] pub struct AvailableSpotZone {
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `AvailableSpotResources`: records. */ pub available_spot_resources: Vec<AvailableSpotResource>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AvailableSpotZone`].
pub static AVAILABLE_SPOT_ZONE: Schema = Schema { name: "AvailableSpotZone", fields: { static ROWS: [Field; 2] = [
    Field::string("ZoneId"),
    Field::record("AvailableSpotResources", &AVAILABLE_SPOT_RESOURCE).wrapped("AvailableSpotResource"),
]; &ROWS } };
record!(AvailableSpotZone, AVAILABLE_SPOT_ZONE, [0 OptStr zone_id, 1 List available_spot_resources] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct AvailableSpotResource {
    /** `InterruptRateDesc`: text. */ pub interrupt_rate_desc: Option<String>,
    /** `AverageSpotDiscount`: integer. */ pub average_spot_discount: Option<i64>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `InterruptionRate`: number. */ pub interruption_rate: Option<f64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AvailableSpotResource`].
pub static AVAILABLE_SPOT_RESOURCE: Schema = Schema { name: "AvailableSpotResource", fields: { static ROWS: [Field; 4] = [
    Field::string("InterruptRateDesc"),
    Field::int32("AverageSpotDiscount"),
    Field::string("InstanceType"),
    Field::float("InterruptionRate"),
]; &ROWS } };
record!(AvailableSpotResource, AVAILABLE_SPOT_RESOURCE,
    [0 OptStr interrupt_rate_desc, 2 OptStr instance_type] [1 OptInt average_spot_discount, 3 OptFloat interruption_rate]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeSpotAdviceRequest, DescribeSpotAdviceResponse, AvailableSpotZone, AvailableSpotResource,
);
