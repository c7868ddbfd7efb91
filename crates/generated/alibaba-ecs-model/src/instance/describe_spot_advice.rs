// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSpotAdvice.json; do not edit.
//! Returns how often spot instances were reclaimed and at what discount over the last 30 days, by
//! instance type.
//!
//! Choose types by vCPUs and memory, by least vCPUs and memory, by name or by family.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSpotAdvice),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

pub use crate::shapes::InstanceFamilyLevel;

operation! {
    name: "DescribeSpotAdvice",
    effect: Effect::Read,
    request: DescribeSpotAdviceRequest = DESCRIBE_SPOT_ADVICE_REQUEST,
    response: DescribeSpotAdviceResponse = DESCRIBE_SPOT_ADVICE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::None),
}

errors! {
    "400 Invalid.Param",
    "400 Invalid.SaleStrategy",
    "400 InvalidRegionId.MalFormed = The region id is malformed. It looks like `cn-hangzhou`.",
    "403 InvalidDedicatedHostId.NotFound = There is no such dedicated host in this region.",
    "403 InvalidParam.Cores",
    "403 InvalidParam.Memory",
    "403 InvalidParam.TypeAndCpuMem.Conflict",
    "403 OperationDenied.FlavorNotSupported = Spot instances with a protected time are not possible with this type, region or time.",
    "403 OperationDenied.RegionIdNotSupported = Spot instances with a protected time are not possible with this type, region or time.",
    "403 OperationDenied.TimestampNotSupported = Spot instances with a protected time are not possible with this type, region or time.",
    "404 Invalid.DestinationResource",
    "404 Invalid.IoOptimized",
    "404 Invalid.NetworkType",
    "404 Invalid.RegionId",
    "404 Invalid.ResourceType",
    "404 Unavailable.Regions",
}

/// Request of `DescribeSpotAdvice`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSpotAdviceRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// How many vCPUs an instance of this type has.
    pub cores: Option<i64>,
    /// Size of the memory that an instance of this type has. Unit: GiB.
    pub memory: Option<f64>,
    /// `MinCores`: integer.
    pub min_cores: Option<i64>,
    /// `MinMemory`: number.
    pub min_memory: Option<f64>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Family of the instance type, such as `ecs.g7`.
    pub instance_type_family: Option<String>,
    /// Level of the instance family: `EntryLevel`, `EnterpriseLevel` or `CreditEntryLevel` (burstable).
    pub instance_family_level: Option<InstanceFamilyLevel>,
    /// `GpuSpec`: string.
    pub gpu_spec: Option<String>,
    /// `GpuAmount`: integer.
    pub gpu_amount: Option<i64>,
    /// Instance types, such as `ecs.g7.large`: those to ask about, or those that match with their data. At
    /// most 10 elements.
    pub instance_types: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSpotAdviceRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// How many vCPUs an instance of this type has.
    pub fn cores(mut self, value: i64) -> Self {
        self.cores = Some(value);
        self
    }

    /// Size of the memory that an instance of this type has.
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }

    /// Sets `MinCores`.
    pub fn min_cores(mut self, value: i64) -> Self {
        self.min_cores = Some(value);
        self
    }

    /// Sets `MinMemory`.
    pub fn min_memory(mut self, value: f64) -> Self {
        self.min_memory = Some(value);
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Family of the instance type, such as `ecs.g7`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }

    /// Level of the instance family: `EntryLevel`, `EnterpriseLevel` or `CreditEntryLevel` (burstable).
    pub fn instance_family_level(
        mut self,
        value: impl Into<InstanceFamilyLevel>,
    ) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }

    /// Sets `GpuSpec`.
    pub fn gpu_spec(mut self, value: impl Into<String>) -> Self {
        self.gpu_spec = Some(value.into());
        self
    }

    /// Sets `GpuAmount`.
    pub fn gpu_amount(mut self, value: i64) -> Self {
        self.gpu_amount = Some(value);
        self
    }

    /// Instance types, such as `ecs.g7.large`: those to ask about, or those that match with their data.
    pub fn instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_types = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeSpotAdviceRequest: DESCRIBE_SPOT_ADVICE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 cores: OptInt = Field::int32("Cores"),
    2 memory: OptFloat = Field::float("Memory"),
    3 min_cores: OptInt = Field::int32("MinCores"),
    4 min_memory: OptFloat = Field::float("MinMemory"),
    5 zone_id: OptStr = Field::string("ZoneId"),
    6 instance_type_family: OptStr = Field::string("InstanceTypeFamily"),
    7 instance_family_level: Opt = Field::one_of("InstanceFamilyLevel", InstanceFamilyLevel::VALUES),
    8 gpu_spec: OptStr = Field::string("GpuSpec"),
    9 gpu_amount: OptInt = Field::int32("GpuAmount"),
    10 instance_types: List = Field::string("InstanceTypes").list().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `DescribeSpotAdvice`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSpotAdviceResponse {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `AvailableSpotZones`: list of records.
    pub available_spot_zones: Vec<AvailableSpotZone>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeSpotAdviceResponse: DESCRIBE_SPOT_ADVICE_RESPONSE,
    0 region_id: OptStr = Field::string("RegionId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 available_spot_zones: List = Field::record("AvailableSpotZones", &AVAILABLE_SPOT_ZONE).wrapped("AvailableSpotZone"),
}

/// `AvailableSpotZones.AvailableSpotZone` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AvailableSpotZone {
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// `AvailableSpotResources`: list of records.
    pub available_spot_resources: Vec<AvailableSpotResource>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AvailableSpotZone: AVAILABLE_SPOT_ZONE,
    0 zone_id: OptStr = Field::string("ZoneId"),
    1 available_spot_resources: List = Field::record("AvailableSpotResources", &AVAILABLE_SPOT_RESOURCE).wrapped("AvailableSpotResource"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AvailableSpotResource {
    /// `InterruptRateDesc`: string.
    pub interrupt_rate_desc: Option<String>,
    /// `AverageSpotDiscount`: integer.
    pub average_spot_discount: Option<i64>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// `InterruptionRate`: number.
    pub interruption_rate: Option<f64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AvailableSpotResource: AVAILABLE_SPOT_RESOURCE,
    0 interrupt_rate_desc: OptStr = Field::string("InterruptRateDesc"),
    1 average_spot_discount: OptInt = Field::int32("AverageSpotDiscount"),
    2 instance_type: OptStr = Field::string("InstanceType"),
    3 interruption_rate: OptFloat = Field::float("InterruptionRate"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSpotAdviceRequest,
    DescribeSpotAdviceResponse,
    AvailableSpotZone,
    AvailableSpotResource,
}
