// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeStorageSets.json; do not edit.
//! Lists storage sets with zone, creation time and number of partitions.
//!
//! In testing.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeStorageSets).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "DescribeStorageSets",
    effect: Effect::Read,
    request: DescribeStorageSetsRequest = DESCRIBE_STORAGE_SETS_REQUEST,
    response: DescribeStorageSetsResponse = DESCRIBE_STORAGE_SETS_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["StorageSets"]).total(&["TotalCount"]),
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

/// Request of `DescribeStorageSets`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeStorageSetsRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `StorageSetIds`: text.
    pub storage_set_ids: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `StorageSetName`: text.
    pub storage_set_name: Option<String>,
    /// `PageNumber`: integer, 1 to 1000. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 10 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeStorageSetsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `StorageSetIds`.
    pub fn storage_set_ids(mut self, value: impl Into<String>) -> Self {
        self.storage_set_ids = Some(value.into());
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `StorageSetName`.
    pub fn storage_set_name(mut self, value: impl Into<String>) -> Self {
        self.storage_set_name = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    DescribeStorageSetsRequest: DESCRIBE_STORAGE_SETS_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 storage_set_ids: OptStr = Field::string("StorageSetIds"),
    3 zone_id: OptStr = Field::string("ZoneId"),
    4 storage_set_name: OptStr = Field::string("StorageSetName"),
    5 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), Some(1000.0))),
    6 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(10.0), Some(100.0))),
}

/// Response of `DescribeStorageSets`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeStorageSetsResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `StorageSets`: records.
    pub storage_sets: Vec<StorageSet>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeStorageSetsResponse: DESCRIBE_STORAGE_SETS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 storage_sets: List = Field::record("StorageSets", &STORAGE_SET).wrapped("StorageSet"),
}

/// `StorageSets.StorageSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct StorageSet {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `StorageSetId`: text.
    pub storage_set_id: Option<String>,
    /// `StorageSetPartitionNumber`: integer.
    pub storage_set_partition_number: Option<i64>,
    /// `StorageSetName`: text.
    pub storage_set_name: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    StorageSet: STORAGE_SET,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 description: OptStr = Field::string("Description"),
    2 zone_id: OptStr = Field::string("ZoneId"),
    3 storage_set_id: OptStr = Field::string("StorageSetId"),
    4 storage_set_partition_number: OptInt = Field::int32("StorageSetPartitionNumber"),
    5 storage_set_name: OptStr = Field::string("StorageSetName"),
    6 region_id: OptStr = Field::string("RegionId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeStorageSetsRequest,
    DescribeStorageSetsResponse,
    StorageSet,
}
