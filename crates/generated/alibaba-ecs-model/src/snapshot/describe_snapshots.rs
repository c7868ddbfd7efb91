// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSnapshots.json; do not edit.
//! Lists snapshots of disks and instances, with their progress and status.
//!
//! Conditions are joined by and.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshots).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{Tag, Tag4};

operation! {
    name: "DescribeSnapshots",
    effect: Effect::Read,
    request: DescribeSnapshotsRequest = DESCRIBE_SNAPSHOTS_REQUEST,
    response: DescribeSnapshotsResponse = DESCRIBE_SNAPSHOTS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["Snapshots"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidTag.Mismatch",
    "400 InvalidTagCount",
    "403 InvalidSnapshotCategory.Malformed",
    "403 InvalidSnapshotIds.Malformed",
    "404 InvalidFilterKey.NotFound",
    "404 InvalidFilterValue",
    "404 InvalidSnapshotLinkId.NotFound",
    "404 InvalidSnapshotType.NotFound",
    "404 InvalidSourceDiskType",
    "404 InvalidStatus.NotFound",
    "404 InvalidUsage",
    "500 InternalError",
}

/// Request of `DescribeSnapshots`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsRequest {
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `DiskId`: text.
    pub disk_id: Option<String>,
    /// `SnapshotLinkId`: text.
    pub snapshot_link_id: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `SnapshotIds`: text.
    pub snapshot_ids: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// `SnapshotName`: text.
    pub snapshot_name: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `SnapshotType`: text.
    pub snapshot_type: Option<String>,
    /// `Filter.1.Key`: text.
    pub filter_1_key: Option<String>,
    /// `Filter.2.Key`: text.
    pub filter_2_key: Option<String>,
    /// `Filter.1.Value`: text.
    pub filter_1_value: Option<String>,
    /// `Filter.2.Value`: text.
    pub filter_2_value: Option<String>,
    /// `Usage`: text.
    pub usage: Option<String>,
    /// `SourceDiskType`: text.
    pub source_disk_type: Option<String>,
    /// `Encrypted`: yes or no.
    pub encrypted: Option<bool>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `KMSKeyId`: text.
    pub kms_key_id: Option<String>,
    /// `Category`: text.
    pub category: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeSnapshotsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Sets `SnapshotLinkId`.
    pub fn snapshot_link_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_link_id = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `SnapshotIds`.
    pub fn snapshot_ids(mut self, value: impl Into<String>) -> Self {
        self.snapshot_ids = Some(value.into());
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

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `SnapshotName`.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `SnapshotType`.
    pub fn snapshot_type(mut self, value: impl Into<String>) -> Self {
        self.snapshot_type = Some(value.into());
        self
    }

    /// Sets `Filter.1.Key`.
    pub fn filter_1_key(mut self, value: impl Into<String>) -> Self {
        self.filter_1_key = Some(value.into());
        self
    }

    /// Sets `Filter.2.Key`.
    pub fn filter_2_key(mut self, value: impl Into<String>) -> Self {
        self.filter_2_key = Some(value.into());
        self
    }

    /// Sets `Filter.1.Value`.
    pub fn filter_1_value(mut self, value: impl Into<String>) -> Self {
        self.filter_1_value = Some(value.into());
        self
    }

    /// Sets `Filter.2.Value`.
    pub fn filter_2_value(mut self, value: impl Into<String>) -> Self {
        self.filter_2_value = Some(value.into());
        self
    }

    /// Sets `Usage`.
    pub fn usage(mut self, value: impl Into<String>) -> Self {
        self.usage = Some(value.into());
        self
    }

    /// Sets `SourceDiskType`.
    pub fn source_disk_type(mut self, value: impl Into<String>) -> Self {
        self.source_disk_type = Some(value.into());
        self
    }

    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeSnapshotsRequest: DESCRIBE_SNAPSHOTS_REQUEST,
    0 instance_id: OptStr = Field::string("InstanceId"),
    1 disk_id: OptStr = Field::string("DiskId"),
    2 snapshot_link_id: OptStr = Field::string("SnapshotLinkId"),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
    4 snapshot_ids: OptStr = Field::string("SnapshotIds"),
    5 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    6 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    7 next_token: OptStr = Field::string("NextToken"),
    8 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    9 snapshot_name: OptStr = Field::string("SnapshotName"),
    10 status: OptStr = Field::string("Status"),
    11 snapshot_type: OptStr = Field::string("SnapshotType"),
    12 filter_1_key: OptStr = Field::string("Filter.1.Key"),
    13 filter_2_key: OptStr = Field::string("Filter.2.Key"),
    14 filter_1_value: OptStr = Field::string("Filter.1.Value"),
    15 filter_2_value: OptStr = Field::string("Filter.2.Value"),
    16 usage: OptStr = Field::string("Usage"),
    17 source_disk_type: OptStr = Field::string("SourceDiskType"),
    18 encrypted: OptBool = Field::boolean("Encrypted"),
    19 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    20 dry_run: OptBool = Field::boolean("DryRun"),
    21 kms_key_id: OptStr = Field::string("KMSKeyId"),
    22 category: OptStr = Field::string("Category"),
    23 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeSnapshots`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `Snapshots`: records.
    pub snapshots: Vec<Snapshot>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeSnapshotsResponse: DESCRIBE_SNAPSHOTS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 page_size: OptInt = Field::int32("PageSize"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 request_id: OptStr = Field::string("RequestId"),
    4 total_count: OptInt = Field::int32("TotalCount"),
    5 snapshots: List = Field::record("Snapshots", &SNAPSHOT).wrapped("Snapshot"),
}

/// `Snapshots.Snapshot` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Snapshot {
    /// `Status`: text.
    pub status: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `Progress`: text.
    pub progress: Option<String>,
    /// `InstantAccess`: yes or no.
    pub instant_access: Option<bool>,
    /// `Available`: yes or no.
    pub available: Option<bool>,
    /// `RemainTime`: integer.
    pub remain_time: Option<i64>,
    /// `SourceDiskSize`: text.
    pub source_disk_size: Option<String>,
    /// `RetentionDays`: integer.
    pub retention_days: Option<i64>,
    /// `SourceDiskType`: text.
    pub source_disk_type: Option<String>,
    /// `SourceStorageType`: text.
    pub source_storage_type: Option<String>,
    /// `Usage`: text.
    pub usage: Option<String>,
    /// `LastModifiedTime`: text.
    pub last_modified_time: Option<String>,
    /// `Encrypted`: yes or no.
    pub encrypted: Option<bool>,
    /// `SnapshotType`: text.
    pub snapshot_type: Option<String>,
    /// `SourceDiskId`: text.
    pub source_disk_id: Option<String>,
    /// `SnapshotName`: text.
    pub snapshot_name: Option<String>,
    /// `InstantAccessRetentionDays`: integer.
    pub instant_access_retention_days: Option<i64>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `SnapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Category`: text.
    pub category: Option<String>,
    /// `KMSKeyId`: text.
    pub kms_key_id: Option<String>,
    /// `SnapshotSN`: text.
    pub snapshot_sn: Option<String>,
    /// `ProductCode`: text.
    pub product_code: Option<String>,
    /// `SourceSnapshotId`: text.
    pub source_snapshot_id: Option<String>,
    /// `SourceRegionId`: text.
    pub source_region_id: Option<String>,
    /// `SnapshotLinkId`: text.
    pub snapshot_link_id: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag4>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Snapshot: SNAPSHOT,
    0 status: OptStr = Field::string("Status"),
    1 creation_time: OptStr = Field::string("CreationTime"),
    2 progress: OptStr = Field::string("Progress"),
    3 instant_access: OptBool = Field::boolean("InstantAccess"),
    4 available: OptBool = Field::boolean("Available"),
    5 remain_time: OptInt = Field::int32("RemainTime"),
    6 source_disk_size: OptStr = Field::string("SourceDiskSize"),
    7 retention_days: OptInt = Field::int32("RetentionDays"),
    8 source_disk_type: OptStr = Field::string("SourceDiskType"),
    9 source_storage_type: OptStr = Field::string("SourceStorageType"),
    10 usage: OptStr = Field::string("Usage"),
    11 last_modified_time: OptStr = Field::string("LastModifiedTime"),
    12 encrypted: OptBool = Field::boolean("Encrypted"),
    13 snapshot_type: OptStr = Field::string("SnapshotType"),
    14 source_disk_id: OptStr = Field::string("SourceDiskId"),
    15 snapshot_name: OptStr = Field::string("SnapshotName"),
    16 instant_access_retention_days: OptInt = Field::int32("InstantAccessRetentionDays"),
    17 description: OptStr = Field::string("Description"),
    18 snapshot_id: OptStr = Field::string("SnapshotId"),
    19 region_id: OptStr = Field::string("RegionId"),
    20 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    21 category: OptStr = Field::string("Category"),
    22 kms_key_id: OptStr = Field::string("KMSKeyId"),
    23 snapshot_sn: OptStr = Field::string("SnapshotSN"),
    24 product_code: OptStr = Field::string("ProductCode"),
    25 source_snapshot_id: OptStr = Field::string("SourceSnapshotId"),
    26 source_region_id: OptStr = Field::string("SourceRegionId"),
    27 snapshot_link_id: OptStr = Field::string("SnapshotLinkId"),
    28 tags: List = Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSnapshotsRequest,
    DescribeSnapshotsResponse,
    Snapshot,
}
