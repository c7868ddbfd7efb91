// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceMaintenanceAttributes.json; do not edit.
//! Lists the maintenance settings of instances: the hours in which maintenance may happen, and what to do when the host
//! fails.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceMaintenanceAttributes).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::MaintenanceWindow;

operation!(Operation::new::<DescribeInstanceMaintenanceAttributesRequest, DescribeInstanceMaintenanceAttributesResponse>(
    "DescribeInstanceMaintenanceAttributes", Effect::Read, &DESCRIBE_INSTANCE_MAINTENANCE_ATTRIBUTES_REQUEST,
    &DESCRIBE_INSTANCE_MAINTENANCE_ATTRIBUTES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["MaintenanceAttributes"],
    total: Some(&["TotalCount"]),
}), "
    400 MissingParameter
    403 InstanceIdLimitExceeded InvalidParameter OperationDenied.NotInWhiteList
    404 InvalidInstanceId.NotFound
");

/// Request of `DescribeInstanceMaintenanceAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceMaintenanceAttributesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `InstanceId`: texts, at most 100 elements. */ pub instance_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstanceMaintenanceAttributesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_id = all(value); self
    }
}
/// Table of [`DescribeInstanceMaintenanceAttributesRequest`].
pub static DESCRIBE_INSTANCE_MAINTENANCE_ATTRIBUTES_REQUEST: Schema =
    Schema { name: "DescribeInstanceMaintenanceAttributesRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::int64("PageNumber"),
    Field::int64("PageSize"),
    Field::string("InstanceId").list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(DescribeInstanceMaintenanceAttributesRequest, DESCRIBE_INSTANCE_MAINTENANCE_ATTRIBUTES_REQUEST,
    [0 OptStr region_id, 3 List instance_id] [1 OptInt page_number, 2 OptInt page_size]);

/// Answer of `DescribeInstanceMaintenanceAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceMaintenanceAttributesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `MaintenanceAttributes`: records. */ pub maintenance_attributes: Vec<MaintenanceAttribute>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstanceMaintenanceAttributesResponse`].
pub static DESCRIBE_INSTANCE_MAINTENANCE_ATTRIBUTES_RESPONSE: Schema =
    Schema { name: "DescribeInstanceMaintenanceAttributesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("MaintenanceAttributes", &MAINTENANCE_ATTRIBUTE).wrapped("MaintenanceAttribute"),
]; &ROWS } };
record!(DescribeInstanceMaintenanceAttributesResponse, DESCRIBE_INSTANCE_MAINTENANCE_ATTRIBUTES_RESPONSE,
    [1 OptStr request_id, 4 List maintenance_attributes] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `MaintenanceAttributes.MaintenanceAttribute` holds.
#[derive(Default)] #[non_exhaustive] pub struct MaintenanceAttribute {
    /** `NotifyOnMaintenance`: yes or no. */ pub notify_on_maintenance: Option<bool>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `MaintenanceWindows`: records. */ pub maintenance_windows: Vec<MaintenanceWindow>,
    /** `ActionOnMaintenance`: record. */ pub action_on_maintenance: Option<ActionOnMaintenance>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`MaintenanceAttribute`].
pub static MAINTENANCE_ATTRIBUTE: Schema = Schema { name: "MaintenanceAttribute", fields: { static ROWS: [Field; 4] = [
    Field::boolean("NotifyOnMaintenance"),
    Field::string("InstanceId"),
    Field::record("MaintenanceWindows", &crate::shapes::MAINTENANCE_WINDOW).wrapped("MaintenanceWindow"),
    Field::record("ActionOnMaintenance", &ACTION_ON_MAINTENANCE),
]; &ROWS } };
record!(MaintenanceAttribute, MAINTENANCE_ATTRIBUTE,
    [1 OptStr instance_id, 2 List maintenance_windows, 3 Opt action_on_maintenance] [0 OptBool notify_on_maintenance]);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct ActionOnMaintenance {
    /** `DefaultValue`: text. */ pub default_value: Option<String>,
    /** `Value`: text. */ pub value: Option<String>,
    /** `SupportedValues`: texts. */ pub supported_values: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ActionOnMaintenance`].
pub static ACTION_ON_MAINTENANCE: Schema = Schema { name: "ActionOnMaintenance", fields: { static ROWS: [Field; 3] = [
    Field::string("DefaultValue"),
    Field::string("Value"),
    Field::string("SupportedValues").wrapped("SupportedValue"),
]; &ROWS } };
record!(ActionOnMaintenance, ACTION_ON_MAINTENANCE, [0 OptStr default_value, 1 OptStr value, 2 List supported_values] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInstanceMaintenanceAttributesRequest, DescribeInstanceMaintenanceAttributesResponse, MaintenanceAttribute,
    ActionOnMaintenance,
);
