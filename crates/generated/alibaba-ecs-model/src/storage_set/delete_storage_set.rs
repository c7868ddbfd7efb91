// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteStorageSet.json; do not edit.
//! Deletes a storage set, which must hold no disks.
//!
//! In testing.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteStorageSet).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteStorageSet",
    effect: Effect::Write,
    request: DeleteStorageSetRequest = DELETE_STORAGE_SET_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidClientToken.ValueNotSupported",
    "403 InvalidDescription.Malformed",
    "403 InvalidMaxPartitionNumber.Malformed",
    "403 InvalidParameter",
    "403 InvalidRegionId.NotFound",
    "403 InvalidStorageSet.NotSupport",
    "403 InvalidStorageSetId.NotFound",
    "403 InvalidStorageSetName.Malformed",
    "403 InvalidUser.NotSupported",
    "403 InvalidZone.NotSupported",
    "403 InvalidZone.PartitionNumberNotSupported",
    "403 InvalidZoneId.NotFound",
}

/// Response of `DeleteStorageSet`.
pub type DeleteStorageSetResponse = RequestIdResponse;

/// Request of `DeleteStorageSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteStorageSetRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `StorageSetId`: text.
    pub storage_set_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteStorageSetRequest {
    /// Starts with the required members.
    pub fn new(storage_set_id: impl Into<String>) -> Self {
        Self {
            storage_set_id: storage_set_id.into(),
            ..Self::default()
        }
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteStorageSetRequest: DELETE_STORAGE_SET_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 storage_set_id: Str = Field::string("StorageSetId").required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteStorageSetRequest,
}
