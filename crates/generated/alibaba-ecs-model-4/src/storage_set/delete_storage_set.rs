// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteStorageSet.json; do not edit.
//! Deletes a storage set, which must hold no disks.
//!
//! In testing.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteStorageSet).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteStorageSetResponse;

operation!(Operation::new::<DeleteStorageSetRequest, DeleteStorageSetResponse>(
    "DeleteStorageSet", Effect::Write, &DELETE_STORAGE_SET_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidClientToken.ValueNotSupported
    403 InvalidDescription.Malformed InvalidMaxPartitionNumber.Malformed InvalidParameter InvalidRegionId.NotFound
    403 InvalidStorageSet.NotSupport InvalidStorageSetId.NotFound InvalidStorageSetName.Malformed InvalidUser.NotSupported
    403 InvalidZone.NotSupported InvalidZone.PartitionNumberNotSupported InvalidZoneId.NotFound
");

/// Request of `DeleteStorageSet`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteStorageSetRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `StorageSetId`: text. */ pub storage_set_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteStorageSetRequest {
    /// With what is required.
    pub fn new(storage_set_id: impl Into<String>) -> Self { Self { storage_set_id: storage_set_id.into(), ..Self::default() } }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteStorageSetRequest`].
pub static DELETE_STORAGE_SET_REQUEST: Schema = Schema { name: "DeleteStorageSetRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("StorageSetId").required(),
]; &ROWS } };
record!(DeleteStorageSetRequest, DELETE_STORAGE_SET_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str storage_set_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteStorageSetRequest);
