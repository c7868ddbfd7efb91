// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSnapshotGroups.json; do not edit.
//! Lists consistent sets of snapshots with the snapshots in each.
//!
//! - Requires permission for the action `ecs:DescribeSnapshotGroups` (access level get), on
//!   SnapshotGroup `acs:ecs:{#regionId}:{#accountId}:snapshotgroup/*`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshotGroups),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{ImageTag, SnapshotStatus, SourceDiskType};

operation! {
    name: "DescribeSnapshotGroups",
    effect: Effect::Read,
    request: DescribeSnapshotGroupsRequest = DESCRIBE_SNAPSHOT_GROUPS_REQUEST,
    response: DescribeSnapshotGroupsResponse = DESCRIBE_SNAPSHOT_GROUPS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["SnapshotGroups"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeSnapshotGroups").resources(&[AuthorizedResource::new("SnapshotGroup", "acs:ecs:{#regionId}:{#accountId}:snapshotgroup/*"), AuthorizedResource::new("SnapshotGroup", "acs:ecs:{#regionId}:{#accountId}:snapshotgroup/{#snapshotgroupId}")])),
}

errors! {
    "403 InvalidSnapshotGroupId.MustBeOne",
    "403 InvalidStatus.ValueNotSupported = The status to look for is not one that exists.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeSnapshotGroups`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroupsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 500. Default: `10`.
    pub max_results: Option<i64>,
    /// Ids of consistent sets of snapshots (`ssg-...`): only these are returned. At most 10 elements.
    pub snapshot_group_id: Vec<String>,
    /// States: only resources in one of them are returned. At most 10 elements.
    pub status: Vec<Status>,
    /// Further attributes to return, which are left out otherwise. At most 5 elements.
    pub additional_attributes: Vec<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 16 elements.
    pub tag: Vec<ImageTag>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSnapshotGroupsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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

    /// Ids of consistent sets of snapshots (`ssg-...`): only these are returned.
    pub fn snapshot_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.snapshot_group_id = cloudspec_wire::all(value);
        self
    }

    /// States: only resources in one of them are returned.
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<Status>>) -> Self {
        self.status = cloudspec_wire::all(value);
        self
    }

    /// Further attributes to return, which are left out otherwise.
    pub fn additional_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_attributes = cloudspec_wire::all(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

record! {
    DescribeSnapshotGroupsRequest: DESCRIBE_SNAPSHOT_GROUPS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 name: OptStr = Field::string("Name"),
    3 next_token: OptStr = Field::string("NextToken"),
    4 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(500.0))),
    5 snapshot_group_id: List = Field::string("SnapshotGroupId").list().limits(&Limits::new().items(None, Some(10))),
    6 status: List = Field::one_of("Status", Status::VALUES).list().limits(&Limits::new().items(None, Some(10))),
    7 additional_attributes: List = Field::string("AdditionalAttributes").list().limits(&Limits::new().items(None, Some(5))),
    8 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(16))),
    9 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `DescribeSnapshotGroups`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroupsResponse {
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `SnapshotGroups`: list of records.
    pub snapshot_groups: Vec<SnapshotGroup>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeSnapshotGroupsResponse: DESCRIBE_SNAPSHOT_GROUPS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 snapshot_groups: List = Field::record("SnapshotGroups", &SNAPSHOT_GROUP).wrapped("SnapshotGroup"),
}

/// `SnapshotGroups.SnapshotGroup` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SnapshotGroup {
    /// State of the resource, or the state that is looked for.
    pub status: Option<SnapshotStatus>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// `ProgressStatus`: string.
    pub progress_status: Option<String>,
    /// Id of the consistent set of snapshots (`ssg-...`). `DescribeSnapshotGroups` lists it.
    pub snapshot_group_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<ImageTag>,
    /// Snapshots, one entry for each, with their progress and the disk that they are of.
    pub snapshots: Vec<Snapshot>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SnapshotGroup: SNAPSHOT_GROUP,
    0 status: Opt = Field::one_of("Status", SnapshotStatus::VALUES),
    1 creation_time: Opt = Field::timestamp("CreationTime"),
    2 description: OptStr = Field::string("Description"),
    3 progress_status: OptStr = Field::string("ProgressStatus"),
    4 snapshot_group_id: OptStr = Field::string("SnapshotGroupId"),
    5 instance_id: OptStr = Field::string("InstanceId"),
    6 name: OptStr = Field::string("Name"),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    8 tags: List = Field::record("Tags", &crate::shapes::IMAGE_TAG).wrapped("Tag"),
    9 snapshots: List = Field::record("Snapshots", &SNAPSHOT).wrapped("Snapshot"),
}

/// `SnapshotGroups.SnapshotGroup.Snapshots.Snapshot` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Snapshot {
    /// Id of the disk that the snapshot was taken of (`d-...`). It stays when the disk is released.
    pub source_disk_id: Option<String>,
    /// How much is done, in percent.
    pub progress: Option<String>,
    /// Whether the snapshot can be used to create disks and to roll a disk back.
    pub available: Option<bool>,
    /// How long the snapshot can be used at once. Unit: days. Deprecated. Snapshots of ESSD disks can be
    /// used at once without it.
    #[deprecated = "Snapshots of ESSD disks can be used at once without it."]
    pub instant_access_retention_days: Option<i64>,
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: Option<String>,
    /// Whether the snapshot can be used at once, before it is fully stored.
    pub instant_access: Option<bool>,
    /// Kind of the disk that the snapshot is of: the system disk or a data disk.
    pub source_disk_type: Option<SourceDiskType>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<ImageTag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Snapshot: SNAPSHOT,
    0 source_disk_id: OptStr = Field::string("SourceDiskId"),
    1 progress: OptStr = Field::string("Progress"),
    2 available: OptBool = Field::boolean("Available"),
    3 instant_access_retention_days: OptInt = Field::int32("InstantAccessRetentionDays").deprecated(),
    4 snapshot_id: OptStr = Field::string("SnapshotId"),
    5 instant_access: OptBool = Field::boolean("InstantAccess"),
    6 source_disk_type: Opt = Field::one_of("SourceDiskType", SourceDiskType::VALUES),
    7 tags: List = Field::record("Tags", &crate::shapes::IMAGE_TAG).wrapped("Tag"),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        Progressing = "progressing",
        Accomplished = "accomplished",
        Failed = "failed",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSnapshotGroupsRequest,
    DescribeSnapshotGroupsResponse,
    SnapshotGroup,
    Snapshot,
}
