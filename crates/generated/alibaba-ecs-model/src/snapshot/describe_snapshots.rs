// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSnapshots.json; do not edit.
//! Lists snapshots of disks and instances, with their progress and status.
//!
//! Conditions are joined by and.
//!
//! - Requires permission for the action `ecs:DescribeSnapshots` (access level get), on Snapshot
//!   `acs:ecs:{#regionId}:{#accountId}:snapshot/*` and Snapshot
//!   `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshots), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Precision, Style, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{DiskTag, InstanceTag, SnapshotCategory, SnapshotStatus};

operation! {
    name: "DescribeSnapshots",
    effect: Effect::Read,
    request: DescribeSnapshotsRequest = DESCRIBE_SNAPSHOTS_REQUEST,
    response: DescribeSnapshotsResponse = DESCRIBE_SNAPSHOTS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").alternatives(&["PageNumber", "PageSize"]).items(&["Snapshots"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeSnapshots").resources(&[AuthorizedResource::new("Snapshot", "acs:ecs:{#regionId}:{#accountId}:snapshot/*"), AuthorizedResource::new("Snapshot", "acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}")])),
}

errors! {
    "400 InvalidTag.Mismatch = Tag keys and values do not go together; a value needs its key.",
    "400 InvalidTagCount = There are more tags than a request or a resource can have, usually 20.",
    "403 InvalidSnapshotCategory.Malformed",
    "403 InvalidSnapshotIds.Malformed",
    "404 InvalidFilterKey.NotFound = A filter has a key or value that the operation does not know.",
    "404 InvalidFilterValue = A filter has a key or value that the operation does not know.",
    "404 InvalidSnapshotLinkId.NotFound",
    "404 InvalidSnapshotType.NotFound",
    "404 InvalidSourceDiskType",
    "404 InvalidStatus.NotFound",
    "404 InvalidUsage",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeSnapshots`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: Option<String>,
    /// Id of the snapshot chain (`sl-...`). `DescribeSnapshotLinks` lists it.
    pub snapshot_link_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `SnapshotIds`: list of strings, at most 100 elements.
    pub snapshot_ids: Vec<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// Name of the snapshot: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`, and not with `auto`, which automatic snapshots use.
    pub snapshot_name: Option<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<Status>,
    /// How the snapshot came about: `auto` by a policy, `user` by hand.
    pub snapshot_type: Option<SnapshotType>,
    /// What the first condition is about, such as `CreationStartTime`. On the wire: `Filter.1.Key`.
    pub filter_1_key: Option<String>,
    /// What the second condition is about, such as `CreationEndTime`. On the wire: `Filter.2.Key`.
    pub filter_2_key: Option<String>,
    /// Time that belongs to `Filter.1.Key`: only resources from then on are returned. To the minute. Sent
    /// to the minute, `YYYY-MM-DDThh:mmZ`. On the wire: `Filter.1.Value`.
    pub filter_1_value: Option<Timestamp>,
    /// Time that belongs to `Filter.2.Key`: only resources until then are returned. To the minute. Sent to
    /// the minute, `YYYY-MM-DDThh:mmZ`. On the wire: `Filter.2.Value`.
    pub filter_2_value: Option<Timestamp>,
    /// Whether the snapshot is in use, and for what: `image`, `disk`, `image_disk` for both, or `none`.
    pub usage: Option<Usage>,
    /// Kind of the disk that the snapshot is of: the system disk or a data disk.
    pub source_disk_type: Option<SourceDiskType>,
    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub encrypted: Option<bool>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted. On the wire:
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Kind of snapshot: `Standard`, or `Flash` for a local one. Deprecated.
    #[deprecated]
    pub category: Option<SnapshotCategory>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<InstanceTag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSnapshotsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the disk (`d-...`).
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Id of the snapshot chain (`sl-...`).
    pub fn snapshot_link_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_link_id = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `SnapshotIds`.
    pub fn snapshot_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.snapshot_ids = cloudspec_wire::all(value);
        self.extra.set_empty(4, self.snapshot_ids.is_empty());
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

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Name of the snapshot: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`, and not with `auto`, which automatic snapshots use.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// How the snapshot came about: `auto` by a policy, `user` by hand.
    pub fn snapshot_type(mut self, value: impl Into<SnapshotType>) -> Self {
        self.snapshot_type = Some(value.into());
        self
    }

    /// What the first condition is about, such as `CreationStartTime`.
    pub fn filter_1_key(mut self, value: impl Into<String>) -> Self {
        self.filter_1_key = Some(value.into());
        self
    }

    /// What the second condition is about, such as `CreationEndTime`.
    pub fn filter_2_key(mut self, value: impl Into<String>) -> Self {
        self.filter_2_key = Some(value.into());
        self
    }

    /// Time that belongs to `Filter.1.Key`: only resources from then on are returned.
    pub fn filter_1_value(mut self, value: impl Into<Timestamp>) -> Self {
        self.filter_1_value = Some(value.into());
        self
    }

    /// Time that belongs to `Filter.2.Key`: only resources until then are returned.
    pub fn filter_2_value(mut self, value: impl Into<Timestamp>) -> Self {
        self.filter_2_value = Some(value.into());
        self
    }

    /// Whether the snapshot is in use, and for what: `image`, `disk`, `image_disk` for both, or `none`.
    pub fn usage(mut self, value: impl Into<Usage>) -> Self {
        self.usage = Some(value.into());
        self
    }

    /// Kind of the disk that the snapshot is of: the system disk or a data disk.
    pub fn source_disk_type(mut self, value: impl Into<SourceDiskType>) -> Self {
        self.source_disk_type = Some(value.into());
        self
    }

    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Kind of snapshot: `Standard`, or `Flash` for a local one.
    #[deprecated]
    pub fn category(mut self, value: impl Into<SnapshotCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = InstanceTag>) -> Self {
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
    4 snapshot_ids: List = Field::string("SnapshotIds").list().style(Style::Json).limits(&Limits::new().items(None, Some(100))),
    5 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    6 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    7 next_token: OptStr = Field::string("NextToken"),
    8 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    9 snapshot_name: OptStr = Field::string("SnapshotName"),
    10 status: Opt = Field::one_of("Status", Status::VALUES),
    11 snapshot_type: Opt = Field::one_of("SnapshotType", SnapshotType::VALUES),
    12 filter_1_key: OptStr = Field::string("Filter.1.Key"),
    13 filter_2_key: OptStr = Field::string("Filter.2.Key"),
    14 filter_1_value: Opt = Field::timestamp("Filter.1.Value").precision(Precision::Minute),
    15 filter_2_value: Opt = Field::timestamp("Filter.2.Value").precision(Precision::Minute),
    16 usage: Opt = Field::one_of("Usage", Usage::VALUES),
    17 source_disk_type: Opt = Field::one_of("SourceDiskType", SourceDiskType::VALUES),
    18 encrypted: OptBool = Field::boolean("Encrypted"),
    19 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    20 dry_run: OptBool = Field::boolean("DryRun"),
    21 kms_key_id: OptStr = Field::string("KMSKeyId"),
    22 category: Opt = Field::one_of("Category", SnapshotCategory::VALUES).deprecated(),
    23 tag: List = Field::record("Tag", &crate::shapes::INSTANCE_TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeSnapshots`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsResponse {
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Snapshots, one entry for each, with their progress and the disk that they are of.
    pub snapshots: Vec<Snapshot>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// State of the snapshot: `progressing`, `accomplished` or `failed`.
    pub status: Option<SnapshotStatus>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// How much is done, in percent.
    pub progress: Option<String>,
    /// Whether the snapshot can be used at once, before it is fully stored.
    pub instant_access: Option<bool>,
    /// Whether the snapshot can be used to create disks and to roll a disk back.
    pub available: Option<bool>,
    /// How much longer it will take. Unit: seconds.
    pub remain_time: Option<i64>,
    /// Size of the disk when the snapshot was taken. Unit: GiB.
    pub source_disk_size: Option<String>,
    /// How long the snapshot is kept; for ever when left out. Unit: days.
    pub retention_days: Option<i64>,
    /// Kind of the disk that the snapshot is of: the system disk or a data disk.
    pub source_disk_type: Option<crate::shapes::SourceDiskType>,
    /// `SourceStorageType`: string. Deprecated.
    #[deprecated]
    pub source_storage_type: Option<String>,
    /// Whether the snapshot is in use, and for what: `image`, `disk`, `image_disk` for both, or `none`.
    pub usage: Option<SnapshotUsage>,
    /// `LastModifiedTime`: time.
    pub last_modified_time: Option<Timestamp>,
    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub encrypted: Option<bool>,
    /// How the snapshot came about: `auto` by a policy, `user` by hand.
    pub snapshot_type: Option<String>,
    /// Id of the disk that the snapshot was taken of (`d-...`). It stays when the disk is released.
    pub source_disk_id: Option<String>,
    /// Name of the snapshot: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`, and not with `auto`, which automatic snapshots use.
    pub snapshot_name: Option<String>,
    /// How long the snapshot can be used at once. Unit: days. Deprecated. Snapshots of ESSD disks can be
    /// used at once without it.
    #[deprecated = "Snapshots of ESSD disks can be used at once without it."]
    pub instant_access_retention_days: Option<i64>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Kind of snapshot: `Standard`, or `Flash` for a local one. Deprecated.
    #[deprecated]
    pub category: Option<String>,
    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted. On the wire:
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// `SnapshotSN`: string.
    pub snapshot_sn: Option<String>,
    /// Product code of the image in the marketplace that the resource comes from.
    pub product_code: Option<String>,
    /// Id of the snapshot that it was made from (`s-...`).
    pub source_snapshot_id: Option<String>,
    /// `SourceRegionId`: string.
    pub source_region_id: Option<String>,
    /// Id of the snapshot chain (`sl-...`). `DescribeSnapshotLinks` lists it.
    pub snapshot_link_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Snapshot: SNAPSHOT,
    0 status: Opt = Field::one_of("Status", SnapshotStatus::VALUES),
    1 creation_time: Opt = Field::timestamp("CreationTime"),
    2 progress: OptStr = Field::string("Progress"),
    3 instant_access: OptBool = Field::boolean("InstantAccess"),
    4 available: OptBool = Field::boolean("Available"),
    5 remain_time: OptInt = Field::int32("RemainTime"),
    6 source_disk_size: OptStr = Field::string("SourceDiskSize"),
    7 retention_days: OptInt = Field::int32("RetentionDays"),
    8 source_disk_type: Opt = Field::one_of("SourceDiskType", crate::shapes::SourceDiskType::VALUES),
    9 source_storage_type: OptStr = Field::string("SourceStorageType").deprecated(),
    10 usage: Opt = Field::one_of("Usage", SnapshotUsage::VALUES),
    11 last_modified_time: Opt = Field::timestamp("LastModifiedTime"),
    12 encrypted: OptBool = Field::boolean("Encrypted"),
    13 snapshot_type: OptStr = Field::string("SnapshotType"),
    14 source_disk_id: OptStr = Field::string("SourceDiskId"),
    15 snapshot_name: OptStr = Field::string("SnapshotName"),
    16 instant_access_retention_days: OptInt = Field::int32("InstantAccessRetentionDays").deprecated(),
    17 description: OptStr = Field::string("Description"),
    18 snapshot_id: OptStr = Field::string("SnapshotId"),
    19 region_id: OptStr = Field::string("RegionId"),
    20 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    21 category: OptStr = Field::string("Category").deprecated(),
    22 kms_key_id: OptStr = Field::string("KMSKeyId"),
    23 snapshot_sn: OptStr = Field::string("SnapshotSN"),
    24 product_code: OptStr = Field::string("ProductCode"),
    25 source_snapshot_id: OptStr = Field::string("SourceSnapshotId"),
    26 source_region_id: OptStr = Field::string("SourceRegionId"),
    27 snapshot_link_id: OptStr = Field::string("SnapshotLinkId"),
    28 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        Progressing = "progressing",
        Accomplished = "accomplished",
        Failed = "failed",
        All = "all",
    }
}

open_enum! {
    /// Documented values of `SnapshotType`. The provider may add others.
    pub enum SnapshotType {
        Auto = "auto",
        User = "user",
        All = "all",
    }
}

open_enum! {
    /// Documented values of `Usage`. The provider may add others.
    pub enum Usage {
        Image = "image",
        Disk = "disk",
        ImageDisk = "image_disk",
        None = "none",
    }
}

open_enum! {
    /// Documented values of `SourceDiskType`. The provider may add others.
    pub enum SourceDiskType {
        System = "System",
        Data = "Data",
    }
}

open_enum! {
    /// Documented values of `Snapshots.Snapshot.Usage`. The provider may add others.
    pub enum SnapshotUsage {
        Image = "image",
        Disk = "disk",
        ImageDisk = "image_disk",
        None = "none",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSnapshotsRequest,
    DescribeSnapshotsResponse,
    Snapshot,
}
