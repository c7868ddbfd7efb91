// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyStorageCapacityUnitAttribute.json; do not edit.
//! Changes the name or description of a storage capacity unit.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyStorageCapacityUnitAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyStorageCapacityUnitAttributeResponse;

operation!(Operation::new::<ModifyStorageCapacityUnitAttributeRequest, ModifyStorageCapacityUnitAttributeResponse>(
    "ModifyStorageCapacityUnitAttribute", Effect::Write, &MODIFY_STORAGE_CAPACITY_UNIT_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidDescription.Malformed InvalidParameter.Name MissingParameter.RegionId MissingParameter.StorageCapacityUnitId
");

/// Request of `ModifyStorageCapacityUnitAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyStorageCapacityUnitAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `StorageCapacityUnitId`: text. */ pub storage_capacity_unit_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyStorageCapacityUnitAttributeRequest {
    /// With what is required.
    pub fn new(storage_capacity_unit_id: impl Into<String>) -> Self {
        Self { storage_capacity_unit_id: storage_capacity_unit_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`ModifyStorageCapacityUnitAttributeRequest`].
pub static MODIFY_STORAGE_CAPACITY_UNIT_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyStorageCapacityUnitAttributeRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("StorageCapacityUnitId").required(),
    Field::string("Name"),
    Field::string("Description"),
]; &ROWS } };
record!(ModifyStorageCapacityUnitAttributeRequest, MODIFY_STORAGE_CAPACITY_UNIT_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str storage_capacity_unit_id, 2 OptStr name, 3 OptStr description] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyStorageCapacityUnitAttributeRequest);
