// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeResourcesModification.json; do not edit.
//! Lists the instance types or system disks that an instance in a zone can be changed to.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeResourcesModification).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::SupportedResource;

operation!(Operation::new::<DescribeResourcesModificationRequest, DescribeResourcesModificationResponse>(
    "DescribeResourcesModification", Effect::Read, &DESCRIBE_RESOURCES_MODIFICATION_REQUEST,
    &DESCRIBE_RESOURCES_MODIFICATION_RESPONSE,
), "
    400 Invalid.InstanceChargeType Invalid.OperationType Invalid.Param InvalidCondition.Malformed
    403 InvalidDedicatedHostId.NotFound InvalidParam.Cores InvalidParam.Memory InvalidParam.TypeAndCpuMem.Conflict
    403 InvalidParameter.ResourceOwnerId
    404 Invalid.DestinationResource Invalid.InstancePayType Invalid.IoOptimized Invalid.NetworkCategory Invalid.OperationType
    404 Invalid.RegionId Invalid.ResourceId Invalid.ResourceType Invalid.SpotStrategy InvalidInstanceId.NotFound
    404 InvalidRegionId.NotFound InvalidResourceId.NotFound OperationDenied Unavailable.Regions
");

/// Request of `DescribeResourcesModification`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeResourcesModificationRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceId`: text. */ pub resource_id: String,
    /** `MigrateAcrossZone`: yes or no. */ pub migrate_across_zone: Option<bool>,
    /** `DestinationResource`: text. */ pub destination_resource: String,
    /** `OperationType`: text. */ pub operation_type: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `Cores`: integer. */ pub cores: Option<i64>,
    /** `Memory`: number. */ pub memory: Option<f64>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `Conditions`: texts, at most 10 elements. */ pub conditions: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeResourcesModificationRequest {
    /// With what is required.
    pub fn new(resource_id: impl Into<String>, destination_resource: impl Into<String>) -> Self {
        Self { resource_id: resource_id.into(), destination_resource: destination_resource.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `MigrateAcrossZone`.
    pub fn migrate_across_zone(mut self, value: bool) -> Self { self.migrate_across_zone = Some(value); self }
    /// Sets `OperationType`.
    pub fn operation_type(mut self, value: impl Into<String>) -> Self { self.operation_type = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `Cores`.
    pub fn cores(mut self, value: i64) -> Self { self.cores = Some(value); self }
    /// Sets `Memory`.
    pub fn memory(mut self, value: f64) -> Self { self.memory = Some(value); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `Conditions`.
    pub fn conditions(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.conditions = all(value); self
    }
}
/// Table of [`DescribeResourcesModificationRequest`].
pub static DESCRIBE_RESOURCES_MODIFICATION_REQUEST: Schema =
    Schema { name: "DescribeResourcesModificationRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceId").required(),
    Field::boolean("MigrateAcrossZone"),
    Field::string("DestinationResource").required(),
    Field::string("OperationType"),
    Field::string("InstanceType"),
    Field::int32("Cores"),
    Field::float("Memory"),
    Field::string("ZoneId"),
    Field::string("Conditions").list().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(DescribeResourcesModificationRequest, DESCRIBE_RESOURCES_MODIFICATION_REQUEST,
    [0 OptStr region_id, 1 Str resource_id, 3 Str destination_resource, 4 OptStr operation_type, 5 OptStr instance_type,
    8 OptStr zone_id, 9 List conditions] [2 OptBool migrate_across_zone, 6 OptInt cores, 7 OptFloat memory]);

/// Answer of `DescribeResourcesModification`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeResourcesModificationResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `AvailableZones`: records. */ pub available_zones: Vec<AvailableZone>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeResourcesModificationResponse`].
pub static DESCRIBE_RESOURCES_MODIFICATION_RESPONSE: Schema =
    Schema { name: "DescribeResourcesModificationResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("AvailableZones", &AVAILABLE_ZONE).wrapped("AvailableZone"),
]; &ROWS } };
record!(DescribeResourcesModificationResponse, DESCRIBE_RESOURCES_MODIFICATION_RESPONSE,
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
    /** `ConditionSupportedResources`: records. */ pub condition_supported_resources: Vec<ConditionSupportedResource>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AvailableResource`].
pub static AVAILABLE_RESOURCE: Schema = Schema { name: "AvailableResource", fields: { static ROWS: [Field; 3] = [
    Field::string("Type"),
    Field::record("SupportedResources", &crate::shapes::SUPPORTED_RESOURCE).wrapped("SupportedResource"),
    Field::record("ConditionSupportedResources", &CONDITION_SUPPORTED_RESOURCE).wrapped("ConditionSupportedResource"),
]; &ROWS } };
record!(AvailableResource, AVAILABLE_RESOURCE,
    [0 OptStr r#type, 1 List supported_resources, 2 List condition_supported_resources] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct ConditionSupportedResource {
    /** `Conditions`: records. */ pub conditions: Vec<Condition>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `Value`: text. */ pub value: Option<String>,
    /** `Max`: integer. */ pub max: Option<i64>,
    /** `Unit`: text. */ pub unit: Option<String>,
    /** `StatusCategory`: text. */ pub status_category: Option<String>,
    /** `Min`: integer. */ pub min: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ConditionSupportedResource`].
pub static CONDITION_SUPPORTED_RESOURCE: Schema =
    Schema { name: "ConditionSupportedResource", fields: { static ROWS: [Field; 7] = [
    Field::record("Conditions", &CONDITION).wrapped("Condition"),
    Field::string("Status"),
    Field::string("Value"),
    Field::int32("Max"),
    Field::string("Unit"),
    Field::string("StatusCategory"),
    Field::int32("Min"),
]; &ROWS } };
record!(ConditionSupportedResource, CONDITION_SUPPORTED_RESOURCE,
    [0 List conditions, 1 OptStr status, 2 OptStr value, 4 OptStr unit, 5 OptStr status_category] [3 OptInt max, 6 OptInt min]);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct Condition {
    /** `Key`: text. */ pub key: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Condition`].
pub static CONDITION: Schema = Schema { name: "Condition", fields: { static ROWS: [Field; 1] = [
    Field::string("Key"),
]; &ROWS } };
record!(Condition, CONDITION, [0 OptStr key] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeResourcesModificationRequest, DescribeResourcesModificationResponse, AvailableZone, AvailableResource,
    ConditionSupportedResource, Condition,
);
