// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeRecommendInstanceType.json; do not edit.
//! Proposes instance types that can take the place of a given one, or that fit wanted vCPUs and memory.
//!
//! In testing.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeRecommendInstanceType),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, open_enum, operation, record,
};

pub use crate::shapes::{
    InstanceChargeType, InstanceFamilyLevel, NetworkType,
    RecommendInstanceTypeIoOptimized, SpotStrategy,
};

operation! {
    name: "DescribeRecommendInstanceType",
    effect: Effect::Read,
    request: DescribeRecommendInstanceTypeRequest = DESCRIBE_RECOMMEND_INSTANCE_TYPE_REQUEST,
    response: DescribeRecommendInstanceTypeResponse = DESCRIBE_RECOMMEND_INSTANCE_TYPE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 InvalidCoreAndMemory.ValueNotSupported",
    "400 InvalidDiskCategory.NotFound",
    "400 InvalidInstanceChargeType.NotFound = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "400 InvalidInstanceFamilyLevel.NotSupported",
    "400 InvalidInstanceType.NotSupported = The instance type does not support this.",
    "400 InvalidInstanceTypeFamily.NotFound",
    "400 InvalidIoOptimized.NotFound",
    "400 InvalidMaxPrice.NotSupported",
    "400 InvalidNetworkType.ValueNotSupported",
    "400 InvalidParam.TypeAndCpuMem.Conflict",
    "400 InvalidPriorityStrategy.ValueNotSupported",
    "400 InvalidRegionId.MalFormed = The region id is malformed. It looks like `cn-hangzhou`.",
    "400 InvalidScene.ValueNotSupported",
    "400 InvalidSpotStrategy.ValueNotSupported",
    "400 InvalidZoneId.MalFormed",
    "400 InvalidZoneId.ValueNotSupported",
    "400 QuotaExceed.AfterpayInstance = The quota of pay-as-you-go instances is used up. Have it raised.",
    "400 RecommendEmpty.DiskCategoryNotRecommended",
    "400 RecommendEmpty.GenerationNotMatch",
    "400 RecommendEmpty.InstanceTypeFamilyNotMatched",
    "400 RecommendEmpty.InstanceTypeNotAuthorized",
    "400 RecommendEmpty.InstanceTypeNotMatched",
    "400 RecommendEmpty.InstanceTypeSoldOut",
    "400 RecommendEmpty.IzNotMatched",
    "400 RecommendEmpty.NetworkTypeNotSupported",
    "400 RecommendEmpty.PerformanceNotSatisfied",
    "400 RecommendEmpty.PriceNotSatisfied",
    "400 RecommendEmpty.QuotaNotSatisfied",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeRecommendInstanceType`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRecommendInstanceTypeRequest {
    /// How many vCPUs an instance of this type has.
    pub cores: Option<i64>,
    /// Size of the memory that an instance of this type has. Unit: GiB.
    pub memory: Option<f64>,
    /// Level of the instance family: `EntryLevel`, `EnterpriseLevel` or `CreditEntryLevel` (burstable).
    pub instance_family_level: Option<InstanceFamilyLevel>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Kind of network: `vpc` or `classic`.
    pub network_type: NetworkType,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used. Default:
    /// `PostPaid`.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// How a spot instance is bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price. Default: `NoSpot`.
    pub spot_strategy: Option<SpotStrategy>,
    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub io_optimized: Option<RecommendInstanceTypeIoOptimized>,
    /// `PriorityStrategy`: one of the documented values. Default: `InventoryFirst`.
    pub priority_strategy: Option<PriorityStrategy>,
    /// Most that an instance may cost per hour to be considered.
    pub max_price: Option<f64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Category of the system disk, such as `cloud_essd`.
    pub system_disk_category: Option<SystemDiskCategory>,
    /// `ZoneMatchMode`: one of the documented values.
    pub zone_match_mode: Option<ZoneMatchMode>,
    /// What the proposal is for: `CREATE` for a new instance (the default), `UPGRADE` to change an existing
    /// one. Default: `CREATE`.
    pub scene: Option<Scene>,
    /// Family of the instance type, such as `ecs.g7`. At most 20 elements.
    pub instance_type_family: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeRecommendInstanceTypeRequest {
    /// Creates a value with the required members.
    pub fn new(network_type: impl Into<NetworkType>) -> Self {
        Self {
            network_type: network_type.into(),
            ..Self::default()
        }
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

    /// Level of the instance family: `EntryLevel`, `EnterpriseLevel` or `CreditEntryLevel` (burstable).
    pub fn instance_family_level(
        mut self,
        value: impl Into<InstanceFamilyLevel>,
    ) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }

    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn instance_charge_type(mut self, value: impl Into<InstanceChargeType>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// How a spot instance is bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price.
    pub fn spot_strategy(mut self, value: impl Into<SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub fn io_optimized(
        mut self,
        value: impl Into<RecommendInstanceTypeIoOptimized>,
    ) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Sets `PriorityStrategy`.
    pub fn priority_strategy(mut self, value: impl Into<PriorityStrategy>) -> Self {
        self.priority_strategy = Some(value.into());
        self
    }

    /// Most that an instance may cost per hour to be considered.
    pub fn max_price(mut self, value: f64) -> Self {
        self.max_price = Some(value);
        self
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

    /// Category of the system disk, such as `cloud_essd`.
    pub fn system_disk_category(mut self, value: impl Into<SystemDiskCategory>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Sets `ZoneMatchMode`.
    pub fn zone_match_mode(mut self, value: impl Into<ZoneMatchMode>) -> Self {
        self.zone_match_mode = Some(value.into());
        self
    }

    /// What the proposal is for: `CREATE` for a new instance (the default), `UPGRADE` to change an existing
    /// one.
    pub fn scene(mut self, value: impl Into<Scene>) -> Self {
        self.scene = Some(value.into());
        self
    }

    /// Family of the instance type, such as `ecs.g7`.
    pub fn instance_type_family(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_type_family = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeRecommendInstanceTypeRequest: DESCRIBE_RECOMMEND_INSTANCE_TYPE_REQUEST,
    0 cores: OptInt = Field::int32("Cores"),
    1 memory: OptFloat = Field::float("Memory"),
    2 instance_family_level: Opt = Field::one_of("InstanceFamilyLevel", InstanceFamilyLevel::VALUES),
    3 instance_type: OptStr = Field::string("InstanceType"),
    4 network_type: Enum = Field::one_of("NetworkType", NetworkType::VALUES).required(),
    5 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
    6 spot_strategy: Opt = Field::one_of("SpotStrategy", SpotStrategy::VALUES),
    7 io_optimized: Opt = Field::one_of("IoOptimized", RecommendInstanceTypeIoOptimized::VALUES),
    8 priority_strategy: Opt = Field::one_of("PriorityStrategy", PriorityStrategy::VALUES),
    9 max_price: OptFloat = Field::float("MaxPrice"),
    10 region_id: OptStr = Field::string("RegionId").required().filled(),
    11 zone_id: OptStr = Field::string("ZoneId"),
    12 system_disk_category: Opt = Field::one_of("SystemDiskCategory", SystemDiskCategory::VALUES),
    13 zone_match_mode: Opt = Field::one_of("ZoneMatchMode", ZoneMatchMode::VALUES),
    14 scene: Opt = Field::one_of("Scene", Scene::VALUES),
    15 instance_type_family: List = Field::string("InstanceTypeFamily").list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeRecommendInstanceType`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRecommendInstanceTypeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// What the operation returns, under one member; its own members say what that is.
    pub data: Vec<RecommendInstanceType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeRecommendInstanceTypeResponse: DESCRIBE_RECOMMEND_INSTANCE_TYPE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 data: List = Field::record("Data", &RECOMMEND_INSTANCE_TYPE).wrapped("RecommendInstanceType"),
}

/// `Data.RecommendInstanceType` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct RecommendInstanceType {
    /// `CommodityCode`: string.
    pub commodity_code: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<i64>,
    /// Kind of network: `vpc` or `classic`.
    pub network_type: Option<String>,
    /// What the proposal is for: `CREATE` for a new instance (the default), `UPGRADE` to change an existing
    /// one.
    pub scene: Option<String>,
    /// How a spot instance is bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price.
    pub spot_strategy: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<String>,
    /// Zones that can be used for it, one entry for each.
    pub zones: Vec<Zone>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<InstanceType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RecommendInstanceType: RECOMMEND_INSTANCE_TYPE,
    0 commodity_code: OptStr = Field::string("CommodityCode"),
    1 zone_id: OptStr = Field::string("ZoneId"),
    2 priority: OptInt = Field::int32("Priority"),
    3 network_type: OptStr = Field::string("NetworkType"),
    4 scene: OptStr = Field::string("Scene"),
    5 spot_strategy: OptStr = Field::string("SpotStrategy"),
    6 region_id: OptStr = Field::string("RegionId"),
    7 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    8 zones: List = Field::record("Zones", &ZONE).wrapped("zone"),
    9 instance_type: Opt = Field::record("InstanceType", &INSTANCE_TYPE),
}

/// `Data.RecommendInstanceType.Zones.zone` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Zone {
    /// Id of the zone. `DescribeZones` lists it.
    pub zone_no: Option<String>,
    /// Kinds of network that are possible in the zone: `vpc`, `classic`.
    pub network_types: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Zone: ZONE,
    0 zone_no: OptStr = Field::string("ZoneNo"),
    1 network_types: List = Field::string("NetworkTypes").wrapped("NetworkType"),
}

/// `Data.RecommendInstanceType.InstanceType` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceType {
    /// `SupportIoOptimized`: string.
    pub support_io_optimized: Option<String>,
    /// How many vCPUs an instance of this type has.
    pub cores: Option<i64>,
    /// Size of the memory that an instance of this type has. Unit: MiB.
    pub memory: Option<i64>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Family of the instance type, such as `ecs.g7`.
    pub instance_type_family: Option<String>,
    /// Generation of the instance family, such as `ecs-5`.
    pub generation: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InstanceType: INSTANCE_TYPE,
    0 support_io_optimized: OptStr = Field::string("SupportIoOptimized"),
    1 cores: OptInt = Field::int32("Cores"),
    2 memory: OptInt = Field::int32("Memory"),
    3 instance_type: OptStr = Field::string("InstanceType"),
    4 instance_type_family: OptStr = Field::string("InstanceTypeFamily"),
    5 generation: OptStr = Field::string("Generation"),
}

open_enum! {
    /// Documented values of `PriorityStrategy`. The provider may add others.
    pub enum PriorityStrategy {
        InventoryFirst = "InventoryFirst",
        PriceFirst = "PriceFirst",
        NewProductFirst = "NewProductFirst",
    }
}

open_enum! {
    /// Documented values of `SystemDiskCategory`. The provider may add others.
    pub enum SystemDiskCategory {
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
        Cloud = "cloud",
    }
}

open_enum! {
    /// Documented values of `ZoneMatchMode`. The provider may add others.
    pub enum ZoneMatchMode {
        Strict = "Strict",
        Include = "Include",
    }
}

open_enum! {
    /// Documented values of `Scene`. The provider may add others.
    pub enum Scene {
        Upgrade = "UPGRADE",
        Create = "CREATE",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeRecommendInstanceTypeRequest,
    DescribeRecommendInstanceTypeResponse,
    RecommendInstanceType,
    Zone,
    InstanceType,
}
