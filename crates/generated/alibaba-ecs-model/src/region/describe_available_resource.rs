// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeAvailableResource.json; do not edit.
//! Lists what can be bought in the zones of a region: zones, instance types, kinds of system and data
//! disks, dedicated hosts.
//!
//! `DestinationResource` says what is asked for; the further down the order zone, I/O optimization,
//! instance type, system disk, data disk it stands, the more of the others must be given.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAvailableResource),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, open_enum, operation, record,
};

pub use crate::shapes::{
    AvailableZoneStatus, InstanceChargeType, IoOptimized, ReservedInstanceScope,
    SpotStrategy, StatusCategory, SupportedResource,
};

operation! {
    name: "DescribeAvailableResource",
    effect: Effect::Read,
    request: DescribeAvailableResourceRequest = DESCRIBE_AVAILABLE_RESOURCE_REQUEST,
    response: DescribeAvailableResourceResponse = DESCRIBE_AVAILABLE_RESOURCE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 Invalid.InstanceChargeType = The way of paying is not possible here, or does not fit the other settings.",
    "400 Invalid.Param",
    "400 InvalidRegionId.MalFormed = The region id is malformed. It looks like `cn-hangzhou`.",
    "403 InvalidDedicatedHostId.NotFound = There is no such dedicated host in this region.",
    "403 InvalidParam.Cores",
    "403 InvalidParam.Memory",
    "403 InvalidParam.TypeAndCpuMem.Conflict",
    "403 InvalidParameter.ResourceOwnerId",
    "403 InvalidParameter.Scope",
    "403 OperationDenied.FlavorNotSupported = Spot instances with a protected time are not possible with this type, region or time.",
    "403 OperationDenied.RegionIdNotSupported = Spot instances with a protected time are not possible with this type, region or time.",
    "403 OperationDenied.TimestampNotSupported = Spot instances with a protected time are not possible with this type, region or time.",
    "404 Invalid.DestinationResource",
    "404 Invalid.IoOptimized",
    "404 Invalid.NetworkCategory",
    "404 Invalid.NetworkType",
    "404 Invalid.RegionId",
    "404 Invalid.ResourceType",
    "404 Invalid.SpotStrategy",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidResourceId.NotFound = There is no such resource in this region. Check id, kind and region.",
    "404 Unavailable.Regions",
}

/// Request of `DescribeAvailableResource`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// How a spot instance is bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price.
    pub spot_strategy: Option<SpotStrategy>,
    /// Hours for which a spot instance is not reclaimed: 1, or 0 for no such promise. 0 to 6.
    pub spot_duration: Option<i64>,
    /// What to ask for, such as `InstanceType` or `SystemDisk`.
    pub destination_resource: DestinationResource,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub io_optimized: Option<IoOptimized>,
    /// Id of the dedicated host (`dh-...`). `DescribeDedicatedHosts` lists it.
    pub dedicated_host_id: Option<String>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Category of the system disk, such as `cloud_essd`.
    pub system_disk_category: Option<SystemDiskCategory>,
    /// Category of the data disks, such as `cloud_essd`, `cloud_ssd`, `cloud_efficiency` or a local kind.
    pub data_disk_category: Option<DataDiskCategory>,
    /// `NetworkCategory`: one of the documented values.
    pub network_category: Option<NetworkCategory>,
    /// How many vCPUs an instance of this type has.
    pub cores: Option<i64>,
    /// Size of the memory that an instance of this type has. Unit: GiB.
    pub memory: Option<f64>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<ResourceType>,
    /// What it holds for: `Region` or `Zone`.
    pub scope: Option<ReservedInstanceScope>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeAvailableResourceRequest {
    /// Creates a value with the required members.
    pub fn new(destination_resource: impl Into<DestinationResource>) -> Self {
        Self {
            destination_resource: destination_resource.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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

    /// Hours for which a spot instance is not reclaimed: 1, or 0 for no such promise.
    pub fn spot_duration(mut self, value: i64) -> Self {
        self.spot_duration = Some(value);
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub fn io_optimized(mut self, value: impl Into<IoOptimized>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Id of the dedicated host (`dh-...`).
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }

    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Category of the system disk, such as `cloud_essd`.
    pub fn system_disk_category(mut self, value: impl Into<SystemDiskCategory>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Category of the data disks, such as `cloud_essd`, `cloud_ssd`, `cloud_efficiency` or a local kind.
    pub fn data_disk_category(mut self, value: impl Into<DataDiskCategory>) -> Self {
        self.data_disk_category = Some(value.into());
        self
    }

    /// Sets `NetworkCategory`.
    pub fn network_category(mut self, value: impl Into<NetworkCategory>) -> Self {
        self.network_category = Some(value.into());
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

    /// Kind of the resource that the operation is for or that the entry describes.
    pub fn resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// What it holds for: `Region` or `Zone`.
    pub fn scope(mut self, value: impl Into<ReservedInstanceScope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

record! {
    DescribeAvailableResourceRequest: DESCRIBE_AVAILABLE_RESOURCE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
    2 spot_strategy: Opt = Field::one_of("SpotStrategy", SpotStrategy::VALUES),
    3 spot_duration: OptInt = Field::int32("SpotDuration").limits(&Limits::new().range(Some(0.0), Some(6.0))),
    4 destination_resource: Enum = Field::one_of("DestinationResource", DestinationResource::VALUES).required(),
    5 zone_id: OptStr = Field::string("ZoneId"),
    6 io_optimized: Opt = Field::one_of("IoOptimized", IoOptimized::VALUES),
    7 dedicated_host_id: OptStr = Field::string("DedicatedHostId"),
    8 instance_type: OptStr = Field::string("InstanceType"),
    9 system_disk_category: Opt = Field::one_of("SystemDiskCategory", SystemDiskCategory::VALUES),
    10 data_disk_category: Opt = Field::one_of("DataDiskCategory", DataDiskCategory::VALUES),
    11 network_category: Opt = Field::one_of("NetworkCategory", NetworkCategory::VALUES),
    12 cores: OptInt = Field::int32("Cores"),
    13 memory: OptFloat = Field::float("Memory"),
    14 resource_type: Opt = Field::one_of("ResourceType", ResourceType::VALUES),
    15 scope: Opt = Field::one_of("Scope", ReservedInstanceScope::VALUES),
}

/// Response of `DescribeAvailableResource`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Zones of the region, each with the resources that it offers and whether they are in stock.
    pub available_zones: Vec<AvailableZone>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<AvailableZoneStatus>,
    /// How well it is stocked: `WithStock` amply, `ClosedWithStock` scarce, `WithoutStock` sold out.
    pub status_category: Option<StatusCategory>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// What is on offer in the zone: instance types, disk categories and network types, each with its
    /// values.
    pub available_resources: Vec<AvailableResource>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AvailableZone: AVAILABLE_ZONE,
    0 zone_id: OptStr = Field::string("ZoneId"),
    1 status: Opt = Field::one_of("Status", AvailableZoneStatus::VALUES),
    2 status_category: Opt = Field::one_of("StatusCategory", StatusCategory::VALUES),
    3 region_id: OptStr = Field::string("RegionId"),
    4 available_resources: List = Field::record("AvailableResources", &AVAILABLE_RESOURCE).wrapped("AvailableResource"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AvailableResource {
    /// Kind of the resource, where there are several kinds.
    pub r#type: Option<Type>,
    /// Values on offer, such as instance types or categories of disks, with whether they are in stock.
    pub supported_resources: Vec<SupportedResource>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AvailableResource: AVAILABLE_RESOURCE,
    0 r#type: Opt = Field::one_of("Type", Type::VALUES),
    1 supported_resources: List = Field::record("SupportedResources", &crate::shapes::SUPPORTED_RESOURCE).wrapped("SupportedResource"),
}

open_enum! {
    /// Documented values of `DestinationResource`. The provider may add others.
    pub enum DestinationResource {
        Zone = "Zone",
        IoOptimized = "IoOptimized",
        InstanceType = "InstanceType",
        SystemDisk = "SystemDisk",
        DataDisk = "DataDisk",
        Network = "Network",
        Ddh = "ddh",
    }
}

open_enum! {
    /// Documented values of `SystemDiskCategory`. The provider may add others.
    pub enum SystemDiskCategory {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        EphemeralSsd = "ephemeral_ssd",
        CloudEssd = "cloud_essd",
        CloudAuto = "cloud_auto",
    }
}

open_enum! {
    /// Documented values of `DataDiskCategory`. The provider may add others.
    pub enum DataDiskCategory {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        EphemeralSsd = "ephemeral_ssd",
        CloudEssd = "cloud_essd",
        CloudAuto = "cloud_auto",
    }
}

open_enum! {
    /// Documented values of `NetworkCategory`. The provider may add others.
    pub enum NetworkCategory {
        Vpc = "vpc",
        Classic = "classic",
    }
}

open_enum! {
    /// Documented values of `ResourceType`. The provider may add others.
    pub enum ResourceType {
        Instance = "instance",
        Disk = "disk",
        Reservedinstance = "reservedinstance",
        Ddh = "ddh",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum Type {
        Zone = "Zone",
        IoOptimized = "IoOptimized",
        InstanceType = "InstanceType",
        SystemDisk = "SystemDisk",
        DataDisk = "DataDisk",
        Network = "Network",
        Ddh = "ddh",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeAvailableResourceRequest,
    DescribeAvailableResourceResponse,
    AvailableZone,
    AvailableResource,
}
