// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeStorageSetDetails.json; do not edit.
//! Lists the disks of a storage set with their partition.
//!
//! In testing.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeStorageSetDetails).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "DescribeStorageSetDetails",
    effect: Effect::Read,
    request: DescribeStorageSetDetailsRequest = DESCRIBE_STORAGE_SET_DETAILS_REQUEST,
    response: DescribeStorageSetDetailsResponse = DESCRIBE_STORAGE_SET_DETAILS_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Disks"]).total(&["TotalCount"]),
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

/// Request of `DescribeStorageSetDetails`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeStorageSetDetailsRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `StorageSetId`: text.
    pub storage_set_id: String,
    /// `StorageSetPartitionNumber`: integer, at least 2.
    pub storage_set_partition_number: Option<i64>,
    /// `DiskIds`: text.
    pub disk_ids: Option<String>,
    /// `PageNumber`: integer, 1 to 1000. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 10 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeStorageSetDetailsRequest {
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

    /// Sets `StorageSetPartitionNumber`.
    pub fn storage_set_partition_number(mut self, value: i64) -> Self {
        self.storage_set_partition_number = Some(value);
        self
    }

    /// Sets `DiskIds`.
    pub fn disk_ids(mut self, value: impl Into<String>) -> Self {
        self.disk_ids = Some(value.into());
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
    DescribeStorageSetDetailsRequest: DESCRIBE_STORAGE_SET_DETAILS_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 storage_set_id: Str = Field::string("StorageSetId").required(),
    3 storage_set_partition_number: OptInt = Field::int32("StorageSetPartitionNumber").limits(&Limits::new().range(Some(2.0), None)),
    4 disk_ids: OptStr = Field::string("DiskIds"),
    5 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), Some(1000.0))),
    6 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(10.0), Some(100.0))),
}

/// Response of `DescribeStorageSetDetails`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeStorageSetDetailsResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `Disks`: records.
    pub disks: Vec<Disk>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeStorageSetDetailsResponse: DESCRIBE_STORAGE_SET_DETAILS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 disks: List = Field::record("Disks", &DISK).wrapped("Disk"),
}

/// `Disks.Disk` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Disk {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `DiskName`: text.
    pub disk_name: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `StorageSetId`: text.
    pub storage_set_id: Option<String>,
    /// `DiskId`: text.
    pub disk_id: Option<String>,
    /// `Category`: text.
    pub category: Option<String>,
    /// `StorageSetPartitionNumber`: integer.
    pub storage_set_partition_number: Option<i64>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Disk: DISK,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 disk_name: OptStr = Field::string("DiskName"),
    2 zone_id: OptStr = Field::string("ZoneId"),
    3 storage_set_id: OptStr = Field::string("StorageSetId"),
    4 disk_id: OptStr = Field::string("DiskId"),
    5 category: OptStr = Field::string("Category"),
    6 storage_set_partition_number: OptInt = Field::int32("StorageSetPartitionNumber"),
    7 region_id: OptStr = Field::string("RegionId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeStorageSetDetailsRequest,
    DescribeStorageSetDetailsResponse,
    Disk,
}
