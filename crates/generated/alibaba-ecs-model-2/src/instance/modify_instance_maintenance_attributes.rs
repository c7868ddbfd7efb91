// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceMaintenanceAttributes.json; do not edit.
//! Sets the hours in which an instance may be maintained, and what to do when its host fails.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceMaintenanceAttributes).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{MaintenanceWindow, RequestIdResponse as ModifyInstanceMaintenanceAttributesResponse};

operation!(Operation::new::<ModifyInstanceMaintenanceAttributesRequest, ModifyInstanceMaintenanceAttributesResponse>(
    "ModifyInstanceMaintenanceAttributes", Effect::Write, &MODIFY_INSTANCE_MAINTENANCE_ATTRIBUTES_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    403 InvalidParameter OperationDenied.NotInWhiteList
    404 InvalidInstanceId.NotFound
");

/// Request of `ModifyInstanceMaintenanceAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceMaintenanceAttributesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ActionOnMaintenance`: text. */ pub action_on_maintenance: Option<String>,
    /** `NotifyOnMaintenance`: yes or no. */ pub notify_on_maintenance: Option<bool>,
    /** `InstanceId`: texts, at most 100 elements. */ pub instance_id: Vec<String>,
    /** `MaintenanceWindow`: records, at most 1 elements. */ pub maintenance_window: Vec<MaintenanceWindow>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyInstanceMaintenanceAttributesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ActionOnMaintenance`.
    pub fn action_on_maintenance(mut self, value: impl Into<String>) -> Self {
        self.action_on_maintenance = Some(value.into()); self
    }
    /// Sets `NotifyOnMaintenance`.
    pub fn notify_on_maintenance(mut self, value: bool) -> Self { self.notify_on_maintenance = Some(value); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_id = all(value); self
    }
    /// Sets `MaintenanceWindow`.
    pub fn maintenance_window(mut self, value: impl IntoIterator<Item = MaintenanceWindow>) -> Self {
        self.maintenance_window = all(value); self
    }
}
/// Table of [`ModifyInstanceMaintenanceAttributesRequest`].
pub static MODIFY_INSTANCE_MAINTENANCE_ATTRIBUTES_REQUEST: Schema =
    Schema { name: "ModifyInstanceMaintenanceAttributesRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("ActionOnMaintenance"),
    Field::boolean("NotifyOnMaintenance"),
    Field::string("InstanceId").list().limits(&Limits::items(None, Some(100))),
    Field::record("MaintenanceWindow", &crate::shapes::MAINTENANCE_WINDOW).list().limits(&Limits::items(None, Some(1))),
]; &ROWS } };
record!(ModifyInstanceMaintenanceAttributesRequest, MODIFY_INSTANCE_MAINTENANCE_ATTRIBUTES_REQUEST,
    [0 OptStr region_id, 1 OptStr action_on_maintenance, 3 List instance_id,
    4 List maintenance_window] [2 OptBool notify_on_maintenance]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyInstanceMaintenanceAttributesRequest);
