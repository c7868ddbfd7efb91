// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeRecommendInstanceType.json; do not edit.
//! Proposes instance types that can take the place of a given one, or that fit wanted vCPUs and memory.
//!
//! In testing.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeRecommendInstanceType).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<DescribeRecommendInstanceTypeRequest, DescribeRecommendInstanceTypeResponse>(
    "DescribeRecommendInstanceType", Effect::Read, &DESCRIBE_RECOMMEND_INSTANCE_TYPE_REQUEST,
    &DESCRIBE_RECOMMEND_INSTANCE_TYPE_RESPONSE,
), "
    400 InvalidCoreAndMemory.ValueNotSupported InvalidDiskCategory.NotFound InvalidInstanceChargeType.NotFound
    400 InvalidInstanceFamilyLevel.NotSupported InvalidInstanceType.NotSupported InvalidInstanceTypeFamily.NotFound
    400 InvalidIoOptimized.NotFound InvalidMaxPrice.NotSupported InvalidNetworkType.ValueNotSupported
    400 InvalidParam.TypeAndCpuMem.Conflict InvalidPriorityStrategy.ValueNotSupported InvalidRegionId.MalFormed
    400 InvalidScene.ValueNotSupported InvalidSpotStrategy.ValueNotSupported InvalidZoneId.MalFormed
    400 InvalidZoneId.ValueNotSupported QuotaExceed.AfterpayInstance RecommendEmpty.DiskCategoryNotRecommended
    400 RecommendEmpty.GenerationNotMatch RecommendEmpty.InstanceTypeFamilyNotMatched RecommendEmpty.InstanceTypeNotAuthorized
    400 RecommendEmpty.InstanceTypeNotMatched RecommendEmpty.InstanceTypeSoldOut RecommendEmpty.IzNotMatched
    400 RecommendEmpty.NetworkTypeNotSupported RecommendEmpty.PerformanceNotSatisfied RecommendEmpty.PriceNotSatisfied
    400 RecommendEmpty.QuotaNotSatisfied
    404 InvalidRegionId.NotFound
");

/// Request of `DescribeRecommendInstanceType`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRecommendInstanceTypeRequest {
    /** `Cores`: integer. */ pub cores: Option<i64>,
    /** `Memory`: number. */ pub memory: Option<f64>,
    /** `InstanceFamilyLevel`: text. */ pub instance_family_level: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `NetworkType`: text. */ pub network_type: String,
    /** `InstanceChargeType`: text. Default: `PostPaid`. */ pub instance_charge_type: Option<String>,
    /** `SpotStrategy`: text. Default: `NoSpot`. */ pub spot_strategy: Option<String>,
    /** `IoOptimized`: text. */ pub io_optimized: Option<String>,
    /** `PriorityStrategy`: text. Default: `InventoryFirst`. */ pub priority_strategy: Option<String>,
    /** `MaxPrice`: number. */ pub max_price: Option<f64>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `SystemDiskCategory`: text. */ pub system_disk_category: Option<String>,
    /** `ZoneMatchMode`: text. */ pub zone_match_mode: Option<String>,
    /** `Scene`: text. Default: `CREATE`. */ pub scene: Option<String>,
    /** `InstanceTypeFamily`: texts, at most 20 elements. */ pub instance_type_family: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeRecommendInstanceTypeRequest {
    /// With what is required.
    pub fn new(network_type: impl Into<String>) -> Self { Self { network_type: network_type.into(), ..Self::default() } }
    /// Sets `Cores`.
    pub fn cores(mut self, value: i64) -> Self { self.cores = Some(value); self }
    /// Sets `Memory`.
    pub fn memory(mut self, value: f64) -> Self { self.memory = Some(value); self }
    /// Sets `InstanceFamilyLevel`.
    pub fn instance_family_level(mut self, value: impl Into<String>) -> Self {
        self.instance_family_level = Some(value.into()); self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self { self.spot_strategy = Some(value.into()); self }
    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<String>) -> Self { self.io_optimized = Some(value.into()); self }
    /// Sets `PriorityStrategy`.
    pub fn priority_strategy(mut self, value: impl Into<String>) -> Self { self.priority_strategy = Some(value.into()); self }
    /// Sets `MaxPrice`.
    pub fn max_price(mut self, value: f64) -> Self { self.max_price = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `SystemDiskCategory`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into()); self
    }
    /// Sets `ZoneMatchMode`.
    pub fn zone_match_mode(mut self, value: impl Into<String>) -> Self { self.zone_match_mode = Some(value.into()); self }
    /// Sets `Scene`.
    pub fn scene(mut self, value: impl Into<String>) -> Self { self.scene = Some(value.into()); self }
    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_type_family = all(value); self
    }
}
/// Table of [`DescribeRecommendInstanceTypeRequest`].
pub static DESCRIBE_RECOMMEND_INSTANCE_TYPE_REQUEST: Schema =
    Schema { name: "DescribeRecommendInstanceTypeRequest", fields: { static ROWS: [Field; 16] = [
    Field::int32("Cores"),
    Field::float("Memory"),
    Field::string("InstanceFamilyLevel"),
    Field::string("InstanceType"),
    Field::string("NetworkType").required(),
    Field::string("InstanceChargeType"),
    Field::string("SpotStrategy"),
    Field::string("IoOptimized"),
    Field::string("PriorityStrategy"),
    Field::float("MaxPrice"),
    Field::string("RegionId").required().filled(),
    Field::string("ZoneId"),
    Field::string("SystemDiskCategory"),
    Field::string("ZoneMatchMode"),
    Field::string("Scene"),
    Field::string("InstanceTypeFamily").list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeRecommendInstanceTypeRequest, DESCRIBE_RECOMMEND_INSTANCE_TYPE_REQUEST,
    [2 OptStr instance_family_level, 3 OptStr instance_type, 4 Str network_type, 5 OptStr instance_charge_type,
    6 OptStr spot_strategy, 7 OptStr io_optimized, 8 OptStr priority_strategy, 10 OptStr region_id, 11 OptStr zone_id,
    12 OptStr system_disk_category, 13 OptStr zone_match_mode, 14 OptStr scene, 15 List instance_type_family] [0 OptInt cores,
    1 OptFloat memory, 9 OptFloat max_price]);

/// Answer of `DescribeRecommendInstanceType`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRecommendInstanceTypeResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Data`: records. */ pub data: Vec<RecommendInstanceType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeRecommendInstanceTypeResponse`].
pub static DESCRIBE_RECOMMEND_INSTANCE_TYPE_RESPONSE: Schema =
    Schema { name: "DescribeRecommendInstanceTypeResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("Data", &RECOMMEND_INSTANCE_TYPE).wrapped("RecommendInstanceType"),
]; &ROWS } };
record!(DescribeRecommendInstanceTypeResponse, DESCRIBE_RECOMMEND_INSTANCE_TYPE_RESPONSE, [0 OptStr request_id, 1 List data] []);

/// What `Data.RecommendInstanceType` holds.
#[derive(Default)] #[non_exhaustive] pub struct RecommendInstanceType {
    /** `CommodityCode`: text. */ pub commodity_code: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `Scene`: text. */ pub scene: Option<String>,
    /** `SpotStrategy`: text. */ pub spot_strategy: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `Zones`: records. */ pub zones: Vec<Zone>,
    /** `InstanceType`: record. */ pub instance_type: Option<InstanceType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RecommendInstanceType`].
pub static RECOMMEND_INSTANCE_TYPE: Schema = Schema { name: "RecommendInstanceType", fields: { static ROWS: [Field; 10] = [
    Field::string("CommodityCode"),
    Field::string("ZoneId"),
    Field::int32("Priority"),
    Field::string("NetworkType"),
    Field::string("Scene"),
    Field::string("SpotStrategy"),
    Field::string("RegionId"),
    Field::string("InstanceChargeType"),
    Field::record("Zones", &ZONE).wrapped("zone"),
    Field::record("InstanceType", &INSTANCE_TYPE),
]; &ROWS } };
record!(RecommendInstanceType, RECOMMEND_INSTANCE_TYPE,
    [0 OptStr commodity_code, 1 OptStr zone_id, 3 OptStr network_type, 4 OptStr scene, 5 OptStr spot_strategy, 6 OptStr region_id,
    7 OptStr instance_charge_type, 8 List zones, 9 Opt instance_type] [2 OptInt priority]);

/// What `Data.RecommendInstanceType.Zones.zone` holds.
#[derive(Default)] #[non_exhaustive] pub struct Zone {
    /** `ZoneNo`: text. */ pub zone_no: Option<String>,
    /** `NetworkTypes`: texts. */ pub network_types: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Zone`].
pub static ZONE: Schema = Schema { name: "Zone", fields: { static ROWS: [Field; 2] = [
    Field::string("ZoneNo"),
    Field::string("NetworkTypes").wrapped("NetworkType"),
]; &ROWS } };
record!(Zone, ZONE, [0 OptStr zone_no, 1 List network_types] []);

/// What `Data.RecommendInstanceType.InstanceType` holds.
#[derive(Default)] #[non_exhaustive] pub struct InstanceType {
    /** `SupportIoOptimized`: text. */ pub support_io_optimized: Option<String>,
    /** `Cores`: integer. */ pub cores: Option<i64>,
    /** `Memory`: integer. */ pub memory: Option<i64>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `InstanceTypeFamily`: text. */ pub instance_type_family: Option<String>,
    /** `Generation`: text. */ pub generation: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstanceType`].
pub static INSTANCE_TYPE: Schema = Schema { name: "InstanceType", fields: { static ROWS: [Field; 6] = [
    Field::string("SupportIoOptimized"),
    Field::int32("Cores"),
    Field::int32("Memory"),
    Field::string("InstanceType"),
    Field::string("InstanceTypeFamily"),
    Field::string("Generation"),
]; &ROWS } };
record!(InstanceType, INSTANCE_TYPE,
    [0 OptStr support_io_optimized, 3 OptStr instance_type, 4 OptStr instance_type_family, 5 OptStr generation] [1 OptInt cores,
    2 OptInt memory]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeRecommendInstanceTypeRequest, DescribeRecommendInstanceTypeResponse, RecommendInstanceType, Zone, InstanceType,
);
