// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateStorageSet.json; do not edit.
//! Creates a storage set, which spreads disks over a number of partitions of the physical storage.
//!
//! In testing. DescribeAccountAttributes tells how many sets and partitions are allowed.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateStorageSet).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

operation! {
    name: "CreateStorageSet",
    effect: Effect::Write,
    request: CreateStorageSetRequest = CREATE_STORAGE_SET_REQUEST,
    response: CreateStorageSetResponse = CREATE_STORAGE_SET_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidClientToken.ValueNotSupported",
    "403 InvalidDescription.Malformed",
    "403 InvalidMaxPartitionNumber.Malformed",
    "403 InvalidParameter",
    "403 InvalidRegionId.NotFound",
    "403 InvalidRegionId.NotSupported",
    "403 InvalidStorageSet.NotSupport",
    "403 InvalidStorageSetId.NotFound",
    "403 InvalidStorageSetName.Malformed",
    "403 InvalidUser.NotSupported",
    "403 InvalidZone.NotSupported",
    "403 InvalidZone.PartitionNumberNotSupported",
    "403 InvalidZoneId.NotFound",
}

/// Request of `CreateStorageSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateStorageSetRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: String,
    /// `StorageSetName`: text.
    pub storage_set_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `MaxPartitionNumber`: integer, at least 2.
    pub max_partition_number: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateStorageSetRequest {
    /// Starts with the required members.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
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

    /// Sets `MaxPartitionNumber`.
    pub fn max_partition_number(mut self, value: i64) -> Self {
        self.max_partition_number = Some(value);
        self
    }
}

record! {
    CreateStorageSetRequest: CREATE_STORAGE_SET_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 zone_id: Str = Field::string("ZoneId").required(),
    3 storage_set_name: OptStr = Field::string("StorageSetName"),
    4 description: OptStr = Field::string("Description"),
    5 max_partition_number: OptInt = Field::int32("MaxPartitionNumber").limits(&Limits::new().range(Some(2.0), None)),
}

/// Response of `CreateStorageSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateStorageSetResponse {
    /// `StorageSetId`: text.
    pub storage_set_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateStorageSetResponse: CREATE_STORAGE_SET_RESPONSE,
    0 storage_set_id: OptStr = Field::string("StorageSetId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateStorageSetRequest,
    CreateStorageSetResponse,
}
