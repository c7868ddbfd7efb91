// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyStorageSetAttribute.json; do not edit.
//! Changes the name or description of a storage set.
//!
//! In testing.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyStorageSetAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyStorageSetAttribute",
    effect: Effect::Write,
    request: ModifyStorageSetAttributeRequest = MODIFY_STORAGE_SET_ATTRIBUTE_REQUEST,
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

/// Response of `ModifyStorageSetAttribute`.
pub type ModifyStorageSetAttributeResponse = RequestIdResponse;

/// Request of `ModifyStorageSetAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyStorageSetAttributeRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `StorageSetId`: text.
    pub storage_set_id: String,
    /// `StorageSetName`: text.
    pub storage_set_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyStorageSetAttributeRequest {
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

    /// Sets `StorageSetName`.
    pub fn storage_set_name(mut self, value: impl Into<String>) -> Self {
        self.storage_set_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    ModifyStorageSetAttributeRequest: MODIFY_STORAGE_SET_ATTRIBUTE_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 storage_set_id: Str = Field::string("StorageSetId").required(),
    3 storage_set_name: OptStr = Field::string("StorageSetName"),
    4 description: OptStr = Field::string("Description"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyStorageSetAttributeRequest,
}
