// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyStorageSetAttribute.json; do not edit.
//! Changes the name or description of a storage set.
//!
//! In testing.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyStorageSetAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyStorageSetAttributeResponse;

operation!(Operation::new::<ModifyStorageSetAttributeRequest, ModifyStorageSetAttributeResponse>(
    "ModifyStorageSetAttribute", Effect::Write, &MODIFY_STORAGE_SET_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidClientToken.ValueNotSupported
    403 InvalidDescription.Malformed InvalidMaxPartitionNumber.Malformed InvalidParameter InvalidRegionId.NotFound
    403 InvalidStorageSet.NotSupport InvalidStorageSetId.NotFound InvalidStorageSetName.Malformed InvalidUser.NotSupported
    403 InvalidZone.NotSupported InvalidZone.PartitionNumberNotSupported InvalidZoneId.NotFound
");

/// Request of `ModifyStorageSetAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyStorageSetAttributeRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `StorageSetId`: text. */ pub storage_set_id: String,
    /** `StorageSetName`: text. */ pub storage_set_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyStorageSetAttributeRequest {
    /// With what is required.
    pub fn new(storage_set_id: impl Into<String>) -> Self { Self { storage_set_id: storage_set_id.into(), ..Self::default() } }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `StorageSetName`.
    pub fn storage_set_name(mut self, value: impl Into<String>) -> Self { self.storage_set_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`ModifyStorageSetAttributeRequest`].
pub static MODIFY_STORAGE_SET_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyStorageSetAttributeRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("StorageSetId").required(),
    Field::string("StorageSetName"),
    Field::string("Description"),
]; &ROWS } };
record!(ModifyStorageSetAttributeRequest, MODIFY_STORAGE_SET_ATTRIBUTE_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str storage_set_id, 3 OptStr storage_set_name, 4 OptStr description] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyStorageSetAttributeRequest);
