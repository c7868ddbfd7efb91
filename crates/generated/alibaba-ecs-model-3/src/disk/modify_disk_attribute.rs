// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDiskAttribute.json; do not edit.
//! Changes the name, description and other attributes of disks, such as whether they are released together with their
//! instance.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDiskAttribute).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyDiskAttributeResponse;

operation!(Operation::new::<ModifyDiskAttributeRequest, ModifyDiskAttributeResponse>(
    "ModifyDiskAttribute", Effect::Write, &MODIFY_DISK_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 BurstingEnabledForDiskCategoryUnsupported BurstingEnabledForModifyingDiskUnsupported
    400 BurstingEnabledForMultiAttachDiskUnsupported IncompleteParamter InvalidDiskName.Malformed InvalidRegionId.MalFormed
    400 MissingParameter.DiskIdOrDiskIds NoAttributeToModify ParameterConflict.DiskIdAndDiskIds
    403 DeleteWithInstance.Conflict DiskNotPortable IncorrectDiskStatus QuotaExceed.Snapshot UserNotInTheWhiteList
    404 InvalidDescription.Malformed InvalidDiskId.NotFound InvalidInstanceId.NotFound
");

/// Request of `ModifyDiskAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyDiskAttributeRequest {
    /** `DiskId`: text. */ pub disk_id: Option<String>,
    /** `DiskName`: text. */ pub disk_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `DeleteWithInstance`: yes or no. */ pub delete_with_instance: Option<bool>,
    /** `DeleteAutoSnapshot`: yes or no. */ pub delete_auto_snapshot: Option<bool>,
    /** `EnableAutoSnapshot`: yes or no. */ pub enable_auto_snapshot: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DiskIds`: texts, at most 100 elements. */ pub disk_ids: Vec<String>,
    /** `BurstingEnabled`: yes or no. */ pub bursting_enabled: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyDiskAttributeRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self { self.disk_id = Some(value.into()); self }
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self { self.disk_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(mut self, value: bool) -> Self { self.delete_with_instance = Some(value); self }
    /// Sets `DeleteAutoSnapshot`.
    pub fn delete_auto_snapshot(mut self, value: bool) -> Self { self.delete_auto_snapshot = Some(value); self }
    /// Sets `EnableAutoSnapshot`.
    pub fn enable_auto_snapshot(mut self, value: bool) -> Self { self.enable_auto_snapshot = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DiskIds`.
    pub fn disk_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.disk_ids = all(value); self }
    /// Sets `BurstingEnabled`.
    pub fn bursting_enabled(mut self, value: bool) -> Self { self.bursting_enabled = Some(value); self }
}
/// Table of [`ModifyDiskAttributeRequest`].
pub static MODIFY_DISK_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyDiskAttributeRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("DiskId"),
    Field::string("DiskName"),
    Field::string("Description"),
    Field::boolean("DeleteWithInstance"),
    Field::boolean("DeleteAutoSnapshot"),
    Field::boolean("EnableAutoSnapshot"),
    Field::string("RegionId").filled(),
    Field::string("DiskIds").list().limits(&Limits::items(None, Some(100))),
    Field::boolean("BurstingEnabled"),
]; &ROWS } };
record!(ModifyDiskAttributeRequest, MODIFY_DISK_ATTRIBUTE_REQUEST,
    [0 OptStr disk_id, 1 OptStr disk_name, 2 OptStr description, 6 OptStr region_id,
    7 List disk_ids] [3 OptBool delete_with_instance, 4 OptBool delete_auto_snapshot, 5 OptBool enable_auto_snapshot,
    8 OptBool bursting_enabled]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyDiskAttributeRequest);
