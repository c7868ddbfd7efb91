// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeAvailableResource.json; do not edit.
//! Lists what can be bought in the zones of a region: zones, instance types, kinds of system and data disks, dedicated
//! hosts.
//!
//! `DestinationResource` says what is asked for; the further down the order zone, I/O optimization, instance type, system
//! disk, data disk it stands, the more of the others must be given.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAvailableResource).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, operation, record};
pub use crate::shapes::SupportedResource;

operation!(Operation::new::<DescribeAvailableResourceRequest, DescribeAvailableResourceResponse>(
    "DescribeAvailableResource", Effect::Read, &DESCRIBE_AVAILABLE_RESOURCE_REQUEST, &DESCRIBE_AVAILABLE_RESOURCE_RESPONSE,
), "
    400 Invalid.InstanceChargeType Invalid.Param InvalidRegionId.MalFormed
    403 InvalidDedicatedHostId.NotFound InvalidParam.Cores InvalidParam.Memory InvalidParam.TypeAndCpuMem.Conflict
    403 InvalidParameter.ResourceOwnerId InvalidParameter.Scope OperationDenied.FlavorNotSupported
    403 OperationDenied.RegionIdNotSupported OperationDenied.TimestampNotSupported
    404 Invalid.DestinationResource Invalid.IoOptimized Invalid.NetworkCategory Invalid.NetworkType Invalid.RegionId
    404 Invalid.ResourceType Invalid.SpotStrategy InvalidRegionId.NotFound InvalidResourceId.NotFound Unavailable.Regions
");

/// Request of `DescribeAvailableResource`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeAvailableResourceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `SpotStrategy`: text. */ pub spot_strategy: Option<String>,
    /** `SpotDuration`: integer, 0 to 6. */ pub spot_duration: Option<i64>,
    /** `DestinationResource`: text. */ pub destination_resource: String,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `IoOptimized`: text. */ pub io_optimized: Option<String>,
    /** `DedicatedHostId`: text. */ pub dedicated_host_id: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `SystemDiskCategory`: text. */ pub system_disk_category: Option<String>,
    /** `DataDiskCategory`: text. */ pub data_disk_category: Option<String>,
    /** `NetworkCategory`: text. */ pub network_category: Option<String>,
    /** `Cores`: integer. */ pub cores: Option<i64>,
    /** `Memory`: number. */ pub memory: Option<f64>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `Scope`: text. */ pub scope: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeAvailableResourceRequest {
    /// With what is required.
    pub fn new(destination_resource: impl Into<String>) -> Self {
        Self { destination_resource: destination_resource.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self { self.spot_strategy = Some(value.into()); self }
    /// Sets `SpotDuration`.
    pub fn spot_duration(mut self, value: i64) -> Self { self.spot_duration = Some(value); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<String>) -> Self { self.io_optimized = Some(value.into()); self }
    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self { self.dedicated_host_id = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `SystemDiskCategory`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into()); self
    }
    /// Sets `DataDiskCategory`.
    pub fn data_disk_category(mut self, value: impl Into<String>) -> Self { self.data_disk_category = Some(value.into()); self }
    /// Sets `NetworkCategory`.
    pub fn network_category(mut self, value: impl Into<String>) -> Self { self.network_category = Some(value.into()); self }
    /// Sets `Cores`.
    pub fn cores(mut self, value: i64) -> Self { self.cores = Some(value); self }
    /// Sets `Memory`.
    pub fn memory(mut self, value: f64) -> Self { self.memory = Some(value); self }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self { self.resource_type = Some(value.into()); self }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self { self.scope = Some(value.into()); self }
}
/// Table of [`DescribeAvailableResourceRequest`].
pub static DESCRIBE_AVAILABLE_RESOURCE_REQUEST: Schema =
    Schema { name: "DescribeAvailableResourceRequest", fields: { static ROWS: [Field; 16] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceChargeType"),
    Field::string("SpotStrategy"),
    Field::int32("SpotDuration").limits(&Limits::range(Some(0.0), Some(6.0))),
    Field::string("DestinationResource").required(),
    Field::string("ZoneId"),
    Field::string("IoOptimized"),
    Field::string("DedicatedHostId"),
    Field::string("InstanceType"),
    Field::string("SystemDiskCategory"),
    Field::string("DataDiskCategory"),
    Field::string("NetworkCategory"),
    Field::int32("Cores"),
    Field::float("Memory"),
    Field::string("ResourceType"),
    Field::string("Scope"),
]; &ROWS } };
record!(DescribeAvailableResourceRequest, DESCRIBE_AVAILABLE_RESOURCE_REQUEST,
    [0 OptStr region_id, 1 OptStr instance_charge_type, 2 OptStr spot_strategy, 4 Str destination_resource, 5 OptStr zone_id,
    6 OptStr io_optimized, 7 OptStr dedicated_host_id, 8 OptStr instance_type, 9 OptStr system_disk_category,
    10 OptStr data_disk_category, 11 OptStr network_category, 14 OptStr resource_type, 15 OptStr scope] [3 OptInt spot_duration,
    12 OptInt cores, 13 OptFloat memory]);

/// Answer of `DescribeAvailableResource`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeAvailableResourceResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `AvailableZones`: records. */ pub available_zones: Vec<AvailableZone>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeAvailableResourceResponse`].
pub static DESCRIBE_AVAILABLE_RESOURCE_RESPONSE: Schema =
    Schema { name: "DescribeAvailableResourceResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("AvailableZones", &AVAILABLE_ZONE).wrapped("AvailableZone"),
]; &ROWS } };
record!(DescribeAvailableResourceResponse, DESCRIBE_AVAILABLE_RESOURCE_RESPONSE,
    [0 OptStr request_id, 1 List available_zones] []);

/// What `AvailableZones.AvailableZone` holds.
#[derive(Default)] #[non_exhaustive] pub struct AvailableZone {
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `StatusCategory`: text. */ pub status_category: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `AvailableResources`: records. */ pub available_resources: Vec<AvailableResource>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AvailableZone`].
pub static AVAILABLE_ZONE: Schema = Schema { name: "AvailableZone", fields: { static ROWS: [Field; 5] = [
    Field::string("ZoneId"),
    Field::string("Status"),
    Field::string("StatusCategory"),
    Field::string("RegionId"),
    Field::record("AvailableResources", &AVAILABLE_RESOURCE).wrapped("AvailableResource"),
]; &ROWS } };
record!(AvailableZone, AVAILABLE_ZONE,
    [0 OptStr zone_id, 1 OptStr status, 2 OptStr status_category, 3 OptStr region_id, 4 List available_resources] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct AvailableResource {
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `SupportedResources`: records. */ pub supported_resources: Vec<SupportedResource>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AvailableResource`].
pub static AVAILABLE_RESOURCE: Schema = Schema { name: "AvailableResource", fields: { static ROWS: [Field; 2] = [
    Field::string("Type"),
    Field::record("SupportedResources", &crate::shapes::SUPPORTED_RESOURCE).wrapped("SupportedResource"),
]; &ROWS } };
record!(AvailableResource, AVAILABLE_RESOURCE, [0 OptStr r#type, 1 List supported_resources] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeAvailableResourceRequest, DescribeAvailableResourceResponse, AvailableZone, AvailableResource,
);
