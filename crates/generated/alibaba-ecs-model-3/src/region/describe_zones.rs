// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeZones.json; do not edit.
//! Lists the zones of a region with a rough idea of what is in stock.
//!
//! DescribeAvailableResource says exactly which instance types and disks can be bought.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeZones).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeZonesRequest, DescribeZonesResponse>(
    "DescribeZones", Effect::Read, &DESCRIBE_ZONES_REQUEST, &DESCRIBE_ZONES_RESPONSE,
), "
    400 InvalidSpotStrategy
    404 InvalidAcceptLanguage.NotFound InvalidInstanceChargeType.NotFound InvalidRegion.NotFound InvalidRegionId.NotFound
");

/// Request of `DescribeZones`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeZonesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Verbose`: yes or no. Default: `true`. */ pub verbose: Option<bool>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `SpotStrategy`: text. */ pub spot_strategy: Option<String>,
    /** `AcceptLanguage`: text. */ pub accept_language: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeZonesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Verbose`.
    pub fn verbose(mut self, value: bool) -> Self { self.verbose = Some(value); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self { self.spot_strategy = Some(value.into()); self }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self { self.accept_language = Some(value.into()); self }
}
/// Table of [`DescribeZonesRequest`].
pub static DESCRIBE_ZONES_REQUEST: Schema = Schema { name: "DescribeZonesRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::boolean("Verbose"),
    Field::string("InstanceChargeType"),
    Field::string("SpotStrategy"),
    Field::string("AcceptLanguage"),
]; &ROWS } };
record!(DescribeZonesRequest, DESCRIBE_ZONES_REQUEST,
    [0 OptStr region_id, 2 OptStr instance_charge_type, 3 OptStr spot_strategy, 4 OptStr accept_language] [1 OptBool verbose]);

/// Answer of `DescribeZones`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeZonesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Zones`: records. */ pub zones: Vec<Zone>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeZonesResponse`].
pub static DESCRIBE_ZONES_RESPONSE: Schema = Schema { name: "DescribeZonesResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("Zones", &ZONE).wrapped("Zone"),
]; &ROWS } };
record!(DescribeZonesResponse, DESCRIBE_ZONES_RESPONSE, [0 OptStr request_id, 1 List zones] []);

/// What `Zones.Zone` holds.
#[derive(Default)] #[non_exhaustive] pub struct Zone {
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `ZoneType`: text. */ pub zone_type: Option<String>,
    /** `LocalName`: text. */ pub local_name: Option<String>,
    /** `AvailableResources`: records. */ pub available_resources: Vec<ResourcesInfo>,
    /** `AvailableResourceCreation`: texts. */ pub available_resource_creation: Vec<String>,
    /** `DedicatedHostGenerations`: texts. */ pub dedicated_host_generations: Vec<String>,
    /** `AvailableInstanceTypes`: texts. */ pub available_instance_types: Vec<String>,
    /** `AvailableDiskCategories`: texts. */ pub available_disk_categories: Vec<String>,
    /** `AvailableDedicatedHostTypes`: texts. */ pub available_dedicated_host_types: Vec<String>,
    /** `AvailableVolumeCategories`: texts. */ pub available_volume_categories: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Zone`].
pub static ZONE: Schema = Schema { name: "Zone", fields: { static ROWS: [Field; 10] = [
    Field::string("ZoneId"),
    Field::string("ZoneType"),
    Field::string("LocalName"),
    Field::record("AvailableResources", &RESOURCES_INFO).wrapped("ResourcesInfo"),
    Field::string("AvailableResourceCreation").wrapped("ResourceTypes"),
    Field::string("DedicatedHostGenerations").wrapped("DedicatedHostGeneration"),
    Field::string("AvailableInstanceTypes").wrapped("InstanceTypes"),
    Field::string("AvailableDiskCategories").wrapped("DiskCategories"),
    Field::string("AvailableDedicatedHostTypes").wrapped("DedicatedHostType"),
    Field::string("AvailableVolumeCategories").wrapped("VolumeCategories"),
]; &ROWS } };
record!(Zone, ZONE,
    [0 OptStr zone_id, 1 OptStr zone_type, 2 OptStr local_name, 3 List available_resources, 4 List available_resource_creation,
    5 List dedicated_host_generations, 6 List available_instance_types, 7 List available_disk_categories,
    8 List available_dedicated_host_types, 9 List available_volume_categories] []);

/// What `Zones.Zone.AvailableResources.ResourcesInfo` holds.
#[derive(Default)] #[non_exhaustive] pub struct ResourcesInfo {
    /** `IoOptimized`: yes or no. */ pub io_optimized: Option<bool>,
    /** `SystemDiskCategories`: texts. */ pub system_disk_categories: Vec<String>,
    /** `InstanceGenerations`: texts. */ pub instance_generations: Vec<String>,
    /** `DataDiskCategories`: texts. */ pub data_disk_categories: Vec<String>,
    /** `InstanceTypes`: texts. */ pub instance_types: Vec<String>,
    /** `InstanceTypeFamilies`: texts. */ pub instance_type_families: Vec<String>,
    /** `NetworkTypes`: texts. */ pub network_types: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResourcesInfo`].
pub static RESOURCES_INFO: Schema = Schema { name: "ResourcesInfo", fields: { static ROWS: [Field; 7] = [
    Field::boolean("IoOptimized"),
    Field::string("SystemDiskCategories").wrapped("supportedSystemDiskCategory"),
    Field::string("InstanceGenerations").wrapped("supportedInstanceGeneration"),
    Field::string("DataDiskCategories").wrapped("supportedDataDiskCategory"),
    Field::string("InstanceTypes").wrapped("supportedInstanceType"),
    Field::string("InstanceTypeFamilies").wrapped("supportedInstanceTypeFamily"),
    Field::string("NetworkTypes").wrapped("supportedNetworkCategory"),
]; &ROWS } };
record!(ResourcesInfo, RESOURCES_INFO,
    [1 List system_disk_categories, 2 List instance_generations, 3 List data_disk_categories, 4 List instance_types,
    5 List instance_type_families, 6 List network_types] [0 OptBool io_optimized]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeZonesRequest, DescribeZonesResponse, Zone, ResourcesInfo);
