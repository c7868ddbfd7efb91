// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteStorageSet.json; do not edit.
//! Deletes a storage set, which must hold no disks.
//!
//! In testing.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteStorageSet), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteStorageSet",
    effect: Effect::Write,
    request: DeleteStorageSetRequest = DELETE_STORAGE_SET_REQUEST,
    response: DeleteStorageSetResponse = DELETE_STORAGE_SET_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 InvalidClientToken.ValueNotSupported = The client token is longer than 64 characters or not ASCII.",
    "403 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "403 InvalidMaxPartitionNumber.Malformed = The number of partitions is not possible.",
    "403 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "403 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "403 InvalidStorageSet.NotSupport = The storage set does not support this category of disk.",
    "403 InvalidStorageSetId.NotFound = There is no such storage set.",
    "403 InvalidStorageSetName.Malformed = The name of the storage set is malformed.",
    "403 InvalidUser.NotSupported = Accounts of this kind cannot do this.",
    "403 InvalidZone.NotSupported = The zone does not offer this.",
    "403 InvalidZone.PartitionNumberNotSupported = The zone does not offer this.",
    "403 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
}

/// Request of `DeleteStorageSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteStorageSetRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the storage set (`ss-...`), which spreads disks over the physical storage.
    /// `DescribeStorageSets` lists it.
    pub storage_set_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteStorageSetRequest {
    /// Creates a value with the required members.
    pub fn new(storage_set_id: impl Into<String>) -> Self {
        Self {
            storage_set_id: storage_set_id.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
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

/// Response of `DeleteStorageSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteStorageSetResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteStorageSetResponse: DELETE_STORAGE_SET_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteStorageSetRequest,
    DeleteStorageSetResponse,
}
