// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeZones.json; do not edit.
//! Lists the zones of a region with a rough idea of what is in stock.
//!
//! `DescribeAvailableResource` says exactly which instance types and disks can be bought.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeZones), 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, errors, open_enum, operation, record,
};

pub use crate::shapes::{AcceptLanguage, InstanceChargeType, SpotStrategy};

operation! {
    name: "DescribeZones",
    effect: Effect::Read,
    request: DescribeZonesRequest = DESCRIBE_ZONES_REQUEST,
    response: DescribeZonesResponse = DESCRIBE_ZONES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 InvalidSpotStrategy = `SpotStrategy` is none of `NoSpot`, `SpotWithPriceLimit` and `SpotAsPriceGo`, or not possible here.",
    "404 InvalidAcceptLanguage.NotFound",
    "404 InvalidInstanceChargeType.NotFound = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "404 InvalidRegion.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeZones`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeZonesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `Verbose`: boolean. Default: `true`.
    pub verbose: Option<bool>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// How a spot instance is bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price.
    pub spot_strategy: Option<SpotStrategy>,
    /// Language in which names for people are returned.
    pub accept_language: Option<AcceptLanguage>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeZonesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Verbose`.
    pub fn verbose(mut self, value: bool) -> Self {
        self.verbose = Some(value);
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

    /// Language in which names for people are returned.
    pub fn accept_language(mut self, value: impl Into<AcceptLanguage>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

record! {
    DescribeZonesRequest: DESCRIBE_ZONES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 verbose: OptBool = Field::boolean("Verbose"),
    2 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
    3 spot_strategy: Opt = Field::one_of("SpotStrategy", SpotStrategy::VALUES),
    4 accept_language: Opt = Field::one_of("AcceptLanguage", AcceptLanguage::VALUES),
}

/// Response of `DescribeZones`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Zones of the region, one entry for each, with what each of them offers.
    pub zones: Vec<Zone>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeZonesResponse: DESCRIBE_ZONES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 zones: List = Field::record("Zones", &ZONE).wrapped("Zone"),
}

/// `Zones.Zone` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Zone {
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Kind of zone, `AvailabilityZone` for an ordinary one.
    pub zone_type: Option<ZoneType>,
    /// Name for people, in the language of `AcceptLanguage`.
    pub local_name: Option<String>,
    /// What is on offer in the zone: instance types, disk categories and network types, each with its
    /// values.
    pub available_resources: Vec<ResourcesInfo>,
    /// `AvailableResourceCreation`: list.
    pub available_resource_creation: Vec<ResourceType>,
    /// `DedicatedHostGenerations`: list of strings.
    pub dedicated_host_generations: Vec<String>,
    /// Instance types that can be created in the zone or on the hosts of the cluster, with what is left of
    /// each.
    pub available_instance_types: Vec<String>,
    /// `AvailableDiskCategories`: list.
    pub available_disk_categories: Vec<DiskCategory>,
    /// `AvailableDedicatedHostTypes`: list of strings.
    pub available_dedicated_host_types: Vec<String>,
    /// `AvailableVolumeCategories`: list of strings.
    pub available_volume_categories: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Zone: ZONE,
    0 zone_id: OptStr = Field::string("ZoneId"),
    1 zone_type: Opt = Field::one_of("ZoneType", ZoneType::VALUES),
    2 local_name: OptStr = Field::string("LocalName"),
    3 available_resources: List = Field::record("AvailableResources", &RESOURCES_INFO).wrapped("ResourcesInfo"),
    4 available_resource_creation: List = Field::one_of("AvailableResourceCreation", ResourceType::VALUES).wrapped("ResourceTypes"),
    5 dedicated_host_generations: List = Field::string("DedicatedHostGenerations").wrapped("DedicatedHostGeneration"),
    6 available_instance_types: List = Field::string("AvailableInstanceTypes").wrapped("InstanceTypes"),
    7 available_disk_categories: List = Field::one_of("AvailableDiskCategories", DiskCategory::VALUES).wrapped("DiskCategories"),
    8 available_dedicated_host_types: List = Field::string("AvailableDedicatedHostTypes").wrapped("DedicatedHostType"),
    9 available_volume_categories: List = Field::string("AvailableVolumeCategories").wrapped("VolumeCategories"),
}

/// `Zones.Zone.AvailableResources.ResourcesInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResourcesInfo {
    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub io_optimized: Option<bool>,
    /// `SystemDiskCategories`: list.
    pub system_disk_categories: Vec<SupportedSystemDiskCategory>,
    /// `InstanceGenerations`: list of strings.
    pub instance_generations: Vec<String>,
    /// `DataDiskCategories`: list.
    pub data_disk_categories: Vec<SupportedDataDiskCategory>,
    /// Instance types, such as `ecs.g7.large`: those to ask about, or those that match with their data.
    pub instance_types: Vec<String>,
    /// Families of instance types, such as `ecs.g7`.
    pub instance_type_families: Vec<String>,
    /// Kinds of network that are possible in the zone: `vpc`, `classic`.
    pub network_types: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResourcesInfo: RESOURCES_INFO,
    0 io_optimized: OptBool = Field::boolean("IoOptimized"),
    1 system_disk_categories: List = Field::one_of("SystemDiskCategories", SupportedSystemDiskCategory::VALUES).wrapped("supportedSystemDiskCategory"),
    2 instance_generations: List = Field::string("InstanceGenerations").wrapped("supportedInstanceGeneration"),
    3 data_disk_categories: List = Field::one_of("DataDiskCategories", SupportedDataDiskCategory::VALUES).wrapped("supportedDataDiskCategory"),
    4 instance_types: List = Field::string("InstanceTypes").wrapped("supportedInstanceType"),
    5 instance_type_families: List = Field::string("InstanceTypeFamilies").wrapped("supportedInstanceTypeFamily"),
    6 network_types: List = Field::string("NetworkTypes").wrapped("supportedNetworkCategory"),
}

open_enum! {
    /// Documented values of `Zones.Zone.ZoneType`. The provider may add others.
    pub enum ZoneType {
        AvailabilityZone = "AvailabilityZone",
        CloudBoxZone = "CloudBoxZone",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum SupportedSystemDiskCategory {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum SupportedDataDiskCategory {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
        EphemeralSsd = "ephemeral_ssd",
    }
}

open_enum! {
    /// Documented values of `Zones.Zone.AvailableResourceCreation.ResourceTypes`. The provider may add
    /// others.
    pub enum ResourceType {
        VSwitch = "VSwitch",
        IoOptimized = "IoOptimized",
        Instance = "Instance",
        DedicatedHost = "DedicatedHost",
        Disk = "Disk",
    }
}

open_enum! {
    /// Documented values of `Zones.Zone.AvailableDiskCategories.DiskCategories`. The provider may add
    /// others.
    pub enum DiskCategory {
        Cloud = "cloud",
        CloudSsd = "cloud_ssd",
        CloudEfficiency = "cloud_efficiency",
        CloudEssd = "cloud_essd",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeZonesRequest,
    DescribeZonesResponse,
    Zone,
    ResourcesInfo,
}
