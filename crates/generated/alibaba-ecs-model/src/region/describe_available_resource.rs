// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeAvailableResource.json; do not edit.
//! Lists what can be bought in the zones of a region: zones, instance types, kinds of system and data
//! disks, dedicated hosts.
//!
//! `DestinationResource` says what is asked for; the further down the order zone, I/O optimization,
//! instance type, system disk, data disk it stands, the more of the others must be given.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAvailableResource).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::SupportedResource;

operation! {
    name: "DescribeAvailableResource",
    effect: Effect::Read,
    request: DescribeAvailableResourceRequest = DESCRIBE_AVAILABLE_RESOURCE_REQUEST,
    response: DescribeAvailableResourceResponse = DESCRIBE_AVAILABLE_RESOURCE_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Invalid.InstanceChargeType",
    "400 Invalid.Param",
    "400 InvalidRegionId.MalFormed",
    "403 InvalidDedicatedHostId.NotFound",
    "403 InvalidParam.Cores",
    "403 InvalidParam.Memory",
    "403 InvalidParam.TypeAndCpuMem.Conflict",
    "403 InvalidParameter.ResourceOwnerId",
    "403 InvalidParameter.Scope",
    "403 OperationDenied.FlavorNotSupported",
    "403 OperationDenied.RegionIdNotSupported",
    "403 OperationDenied.TimestampNotSupported",
    "404 Invalid.DestinationResource",
    "404 Invalid.IoOptimized",
    "404 Invalid.NetworkCategory",
    "404 Invalid.NetworkType",
    "404 Invalid.RegionId",
    "404 Invalid.ResourceType",
    "404 Invalid.SpotStrategy",
    "404 InvalidRegionId.NotFound",
    "404 InvalidResourceId.NotFound",
    "404 Unavailable.Regions",
}

/// Request of `DescribeAvailableResource`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `SpotStrategy`: text.
    pub spot_strategy: Option<String>,
    /// `SpotDuration`: integer, 0 to 6.
    pub spot_duration: Option<i64>,
    /// `DestinationResource`: text.
    pub destination_resource: String,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `IoOptimized`: text.
    pub io_optimized: Option<String>,
    /// `DedicatedHostId`: text.
    pub dedicated_host_id: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `SystemDiskCategory`: text.
    pub system_disk_category: Option<String>,
    /// `DataDiskCategory`: text.
    pub data_disk_category: Option<String>,
    /// `NetworkCategory`: text.
    pub network_category: Option<String>,
    /// `Cores`: integer.
    pub cores: Option<i64>,
    /// `Memory`: number.
    pub memory: Option<f64>,
    /// `ResourceType`: text.
    pub resource_type: Option<String>,
    /// `Scope`: text.
    pub scope: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeAvailableResourceRequest {
    /// Starts with the required members.
    pub fn new(destination_resource: impl Into<String>) -> Self {
        Self {
            destination_resource: destination_resource.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Sets `SpotDuration`.
    pub fn spot_duration(mut self, value: i64) -> Self {
        self.spot_duration = Some(value);
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<String>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `SystemDiskCategory`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Sets `DataDiskCategory`.
    pub fn data_disk_category(mut self, value: impl Into<String>) -> Self {
        self.data_disk_category = Some(value.into());
        self
    }

    /// Sets `NetworkCategory`.
    pub fn network_category(mut self, value: impl Into<String>) -> Self {
        self.network_category = Some(value.into());
        self
    }

    /// Sets `Cores`.
    pub fn cores(mut self, value: i64) -> Self {
        self.cores = Some(value);
        self
    }

    /// Sets `Memory`.
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }

    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

record! {
    DescribeAvailableResourceRequest: DESCRIBE_AVAILABLE_RESOURCE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    2 spot_strategy: OptStr = Field::string("SpotStrategy"),
    3 spot_duration: OptInt = Field::int32("SpotDuration").limits(&Limits::new().range(Some(0.0), Some(6.0))),
    4 destination_resource: Str = Field::string("DestinationResource").required(),
    5 zone_id: OptStr = Field::string("ZoneId"),
    6 io_optimized: OptStr = Field::string("IoOptimized"),
    7 dedicated_host_id: OptStr = Field::string("DedicatedHostId"),
    8 instance_type: OptStr = Field::string("InstanceType"),
    9 system_disk_category: OptStr = Field::string("SystemDiskCategory"),
    10 data_disk_category: OptStr = Field::string("DataDiskCategory"),
    11 network_category: OptStr = Field::string("NetworkCategory"),
    12 cores: OptInt = Field::int32("Cores"),
    13 memory: OptFloat = Field::float("Memory"),
    14 resource_type: OptStr = Field::string("ResourceType"),
    15 scope: OptStr = Field::string("Scope"),
}

/// Response of `DescribeAvailableResource`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `AvailableZones`: records.
    pub available_zones: Vec<AvailableZone>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeAvailableResourceResponse: DESCRIBE_AVAILABLE_RESOURCE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 available_zones: List = Field::record("AvailableZones", &AVAILABLE_ZONE).wrapped("AvailableZone"),
}

/// `AvailableZones.AvailableZone` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AvailableZone {
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `StatusCategory`: text.
    pub status_category: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `AvailableResources`: records.
    pub available_resources: Vec<AvailableResource>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    AvailableZone: AVAILABLE_ZONE,
    0 zone_id: OptStr = Field::string("ZoneId"),
    1 status: OptStr = Field::string("Status"),
    2 status_category: OptStr = Field::string("StatusCategory"),
    3 region_id: OptStr = Field::string("RegionId"),
    4 available_resources: List = Field::record("AvailableResources", &AVAILABLE_RESOURCE).wrapped("AvailableResource"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AvailableResource {
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `SupportedResources`: records.
    pub supported_resources: Vec<SupportedResource>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    AvailableResource: AVAILABLE_RESOURCE,
    0 r#type: OptStr = Field::string("Type"),
    1 supported_resources: List = Field::record("SupportedResources", &crate::shapes::SUPPORTED_RESOURCE).wrapped("SupportedResource"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeAvailableResourceRequest,
    DescribeAvailableResourceResponse,
    AvailableZone,
    AvailableResource,
}
