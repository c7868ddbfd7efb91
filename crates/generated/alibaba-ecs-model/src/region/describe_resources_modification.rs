// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeResourcesModification.json; do not edit.
//! Lists the instance types or system disks that an instance in a zone can be changed to.
//!
//! - Requires permission for the action `ecs:DescribeResourcesModification` (access level get), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeResourcesModification),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, open_enum, operation, record,
};

pub use crate::shapes::{AvailableZoneStatus, SupportedResource};

operation! {
    name: "DescribeResourcesModification",
    effect: Effect::Read,
    request: DescribeResourcesModificationRequest = DESCRIBE_RESOURCES_MODIFICATION_REQUEST,
    response: DescribeResourcesModificationResponse = DESCRIBE_RESOURCES_MODIFICATION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeResourcesModification").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 Invalid.InstanceChargeType = The way of paying is not possible here, or does not fit the other settings.",
    "400 Invalid.OperationType",
    "400 Invalid.Param",
    "400 InvalidCondition.Malformed",
    "403 InvalidDedicatedHostId.NotFound = There is no such dedicated host in this region.",
    "403 InvalidParam.Cores",
    "403 InvalidParam.Memory",
    "403 InvalidParam.TypeAndCpuMem.Conflict",
    "403 InvalidParameter.ResourceOwnerId",
    "404 Invalid.DestinationResource",
    "404 Invalid.InstancePayType",
    "404 Invalid.IoOptimized",
    "404 Invalid.NetworkCategory",
    "404 Invalid.OperationType",
    "404 Invalid.RegionId",
    "404 Invalid.ResourceId",
    "404 Invalid.ResourceType",
    "404 Invalid.SpotStrategy",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidResourceId.NotFound = There is no such resource in this region. Check id, kind and region.",
    "404 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "404 Unavailable.Regions",
}

/// Request of `DescribeResourcesModification`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeResourcesModificationRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: String,
    /// Whether instance types of other clusters or zones are possible too.
    pub migrate_across_zone: Option<bool>,
    /// What to ask for, such as `InstanceType` or `SystemDisk`.
    pub destination_resource: DestinationResource,
    /// Which change is asked about, such as `Upgrade` or `Downgrade`.
    pub operation_type: Option<String>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// How many vCPUs an instance of this type has.
    pub cores: Option<i64>,
    /// Size of the memory that an instance of this type has. Unit: GiB.
    pub memory: Option<f64>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Conditions that the wanted resources must meet, such as a category of disks that works with the
    /// instance type. At most 10 elements.
    pub conditions: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeResourcesModificationRequest {
    /// Creates a value with the required members.
    pub fn new(
        resource_id: impl Into<String>,
        destination_resource: impl Into<DestinationResource>,
    ) -> Self {
        Self {
            resource_id: resource_id.into(),
            destination_resource: destination_resource.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether instance types of other clusters or zones are possible too.
    pub fn migrate_across_zone(mut self, value: bool) -> Self {
        self.migrate_across_zone = Some(value);
        self
    }

    /// Which change is asked about, such as `Upgrade` or `Downgrade`.
    pub fn operation_type(mut self, value: impl Into<String>) -> Self {
        self.operation_type = Some(value.into());
        self
    }

    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
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

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Conditions that the wanted resources must meet, such as a category of disks that works with the
    /// instance type.
    pub fn conditions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.conditions = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeResourcesModificationRequest: DESCRIBE_RESOURCES_MODIFICATION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_id: Str = Field::string("ResourceId").required(),
    2 migrate_across_zone: OptBool = Field::boolean("MigrateAcrossZone"),
    3 destination_resource: Enum = Field::one_of("DestinationResource", DestinationResource::VALUES).required(),
    4 operation_type: OptStr = Field::string("OperationType"),
    5 instance_type: OptStr = Field::string("InstanceType"),
    6 cores: OptInt = Field::int32("Cores"),
    7 memory: OptFloat = Field::float("Memory"),
    8 zone_id: OptStr = Field::string("ZoneId"),
    9 conditions: List = Field::string("Conditions").list().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `DescribeResourcesModification`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeResourcesModificationResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Zones of the region, each with the resources that it offers and whether they are in stock.
    pub available_zones: Vec<AvailableZone>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeResourcesModificationResponse: DESCRIBE_RESOURCES_MODIFICATION_RESPONSE,
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
    /// `ConditionSupportedResources`: list of records.
    pub condition_supported_resources: Vec<ConditionSupportedResource>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AvailableResource: AVAILABLE_RESOURCE,
    0 r#type: Opt = Field::one_of("Type", Type::VALUES),
    1 supported_resources: List = Field::record("SupportedResources", &crate::shapes::SUPPORTED_RESOURCE).wrapped("SupportedResource"),
    2 condition_supported_resources: List = Field::record("ConditionSupportedResources", &CONDITION_SUPPORTED_RESOURCE).wrapped("ConditionSupportedResource"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ConditionSupportedResource {
    /// Conditions that the wanted resources must meet, such as a category of disks that works with the
    /// instance type.
    pub conditions: Vec<Condition>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<ConditionSupportedResourceStatus>,
    /// Value that belongs to the key beside it.
    pub value: Option<String>,
    /// Largest value that can be chosen, counted in `Unit`.
    pub max: Option<i64>,
    /// Unit that the limits beside it are counted in, such as `GiB` or `Mbps`.
    pub unit: Option<String>,
    /// How well it is stocked: `WithStock` amply, `ClosedWithStock` scarce, `WithoutStock` sold out.
    pub status_category: Option<ConditionSupportedResourceStatusCategory>,
    /// Smallest value that can be chosen, counted in `Unit`.
    pub min: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ConditionSupportedResource: CONDITION_SUPPORTED_RESOURCE,
    0 conditions: List = Field::record("Conditions", &CONDITION).wrapped("Condition"),
    1 status: Opt = Field::one_of("Status", ConditionSupportedResourceStatus::VALUES),
    2 value: OptStr = Field::string("Value"),
    3 max: OptInt = Field::int32("Max"),
    4 unit: OptStr = Field::string("Unit"),
    5 status_category: Opt = Field::one_of("StatusCategory", ConditionSupportedResourceStatusCategory::VALUES),
    6 min: OptInt = Field::int32("Min"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Condition {
    /// Key of the tag, filter or other entry. Its value stands beside it.
    pub key: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Condition: CONDITION,
    0 key: OptStr = Field::string("Key"),
}

open_enum! {
    /// Documented values of `DestinationResource`. The provider may add others.
    pub enum DestinationResource {
        InstanceType = "InstanceType",
        SystemDisk = "SystemDisk",
    }
}

open_enum! {
    /// Documented values of `AvailableZones.AvailableZone.StatusCategory`. The provider may add others.
    pub enum StatusCategory {
        WithStock = "WithStock",
        ClosedWithStock = "ClosedWithStock",
        WithoutStock = "WithoutStock",
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
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum ConditionSupportedResourceStatus {
        Available = "Available",
        SoldOut = "SoldOut",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum ConditionSupportedResourceStatusCategory {
        WithStock = "WithStock",
        ClosedWithStock = "ClosedWithStock",
        WithoutStock = "WithoutStock",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeResourcesModificationRequest,
    DescribeResourcesModificationResponse,
    AvailableZone,
    AvailableResource,
    ConditionSupportedResource,
    Condition,
}
