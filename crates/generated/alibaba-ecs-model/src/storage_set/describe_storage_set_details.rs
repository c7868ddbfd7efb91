// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeStorageSetDetails.json; do not edit.
//! Lists the disks of a storage set with their partition.
//!
//! In testing.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeStorageSetDetails),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Style, Timestamp, errors,
    operation, record,
};

operation! {
    name: "DescribeStorageSetDetails",
    effect: Effect::Read,
    request: DescribeStorageSetDetailsRequest = DESCRIBE_STORAGE_SET_DETAILS_REQUEST,
    response: DescribeStorageSetDetailsResponse = DESCRIBE_STORAGE_SET_DETAILS_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Disks"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
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

/// Request of `DescribeStorageSetDetails`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeStorageSetDetailsRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the storage set (`ss-...`), which spreads disks over the physical storage.
    /// `DescribeStorageSets` lists it.
    pub storage_set_id: String,
    /// How many partitions the storage set has, at least 2; of a disk, the number of the partition that it
    /// is in.
    pub storage_set_partition_number: Option<i64>,
    /// Ids of the disks (`d-...`). `DescribeDisks` lists them. At most 100 elements.
    pub disk_ids: Vec<String>,
    /// Page to return, or the one returned, counted from 1. 1 to 1000. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 10 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeStorageSetDetailsRequest {
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

    /// How many partitions the storage set has, at least 2; of a disk, the number of the partition that it
    /// is in.
    pub fn storage_set_partition_number(mut self, value: i64) -> Self {
        self.storage_set_partition_number = Some(value);
        self
    }

    /// Ids of the disks (`d-...`).
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = cloudspec_wire::all(value);
        self.extra.set_empty(4, self.disk_ids.is_empty());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
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
    4 disk_ids: List = Field::string("DiskIds").list().style(Style::Json).limits(&Limits::new().items(None, Some(100))),
    5 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), Some(1000.0))),
    6 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(10.0), Some(100.0))),
}

/// Response of `DescribeStorageSetDetails`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeStorageSetDetailsResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Disks that match, one entry for each.
    pub disks: Vec<Disk>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Name of the disk: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub disk_name: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Id of the storage set (`ss-...`), which spreads disks over the physical storage.
    /// `DescribeStorageSets` lists it.
    pub storage_set_id: Option<String>,
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: Option<String>,
    /// Category of the disk, which decides its performance and price.
    pub category: Option<String>,
    /// How many partitions the storage set has, at least 2; of a disk, the number of the partition that it
    /// is in.
    pub storage_set_partition_number: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Disk: DISK,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
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
