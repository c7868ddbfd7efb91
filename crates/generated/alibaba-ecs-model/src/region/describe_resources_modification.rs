// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeResourcesModification.json; do not edit.
//! Lists the instance types or system disks that an instance in a zone can be changed to.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeResourcesModification).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::SupportedResource;

operation! {
    name: "DescribeResourcesModification",
    effect: Effect::Read,
    request: DescribeResourcesModificationRequest = DESCRIBE_RESOURCES_MODIFICATION_REQUEST,
    response: DescribeResourcesModificationResponse = DESCRIBE_RESOURCES_MODIFICATION_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Invalid.InstanceChargeType",
    "400 Invalid.OperationType",
    "400 Invalid.Param",
    "400 InvalidCondition.Malformed",
    "403 InvalidDedicatedHostId.NotFound",
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
    "404 InvalidInstanceId.NotFound",
    "404 InvalidRegionId.NotFound",
    "404 InvalidResourceId.NotFound",
    "404 OperationDenied",
    "404 Unavailable.Regions",
}

/// Request of `DescribeResourcesModification`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeResourcesModificationRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ResourceId`: text.
    pub resource_id: String,
    /// `MigrateAcrossZone`: yes or no.
    pub migrate_across_zone: Option<bool>,
    /// `DestinationResource`: text.
    pub destination_resource: String,
    /// `OperationType`: text.
    pub operation_type: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `Cores`: integer.
    pub cores: Option<i64>,
    /// `Memory`: number.
    pub memory: Option<f64>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `Conditions`: texts, at most 10 elements.
    pub conditions: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeResourcesModificationRequest {
    /// Starts with the required members.
    pub fn new(
        resource_id: impl Into<String>,
        destination_resource: impl Into<String>,
    ) -> Self {
        Self {
            resource_id: resource_id.into(),
            destination_resource: destination_resource.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `MigrateAcrossZone`.
    pub fn migrate_across_zone(mut self, value: bool) -> Self {
        self.migrate_across_zone = Some(value);
        self
    }

    /// Sets `OperationType`.
    pub fn operation_type(mut self, value: impl Into<String>) -> Self {
        self.operation_type = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
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

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `Conditions`.
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
    3 destination_resource: Str = Field::string("DestinationResource").required(),
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
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `AvailableZones`: records.
    pub available_zones: Vec<AvailableZone>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `ConditionSupportedResources`: records.
    pub condition_supported_resources: Vec<ConditionSupportedResource>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    AvailableResource: AVAILABLE_RESOURCE,
    0 r#type: OptStr = Field::string("Type"),
    1 supported_resources: List = Field::record("SupportedResources", &crate::shapes::SUPPORTED_RESOURCE).wrapped("SupportedResource"),
    2 condition_supported_resources: List = Field::record("ConditionSupportedResources", &CONDITION_SUPPORTED_RESOURCE).wrapped("ConditionSupportedResource"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ConditionSupportedResource {
    /// `Conditions`: records.
    pub conditions: Vec<Condition>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `Value`: text.
    pub value: Option<String>,
    /// `Max`: integer.
    pub max: Option<i64>,
    /// `Unit`: text.
    pub unit: Option<String>,
    /// `StatusCategory`: text.
    pub status_category: Option<String>,
    /// `Min`: integer.
    pub min: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ConditionSupportedResource: CONDITION_SUPPORTED_RESOURCE,
    0 conditions: List = Field::record("Conditions", &CONDITION).wrapped("Condition"),
    1 status: OptStr = Field::string("Status"),
    2 value: OptStr = Field::string("Value"),
    3 max: OptInt = Field::int32("Max"),
    4 unit: OptStr = Field::string("Unit"),
    5 status_category: OptStr = Field::string("StatusCategory"),
    6 min: OptInt = Field::int32("Min"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Condition {
    /// `Key`: text.
    pub key: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Condition: CONDITION,
    0 key: OptStr = Field::string("Key"),
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
