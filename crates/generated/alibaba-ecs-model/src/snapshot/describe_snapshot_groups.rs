// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSnapshotGroups.json; do not edit.
//! Lists consistent sets of snapshots with the snapshots in each.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshotGroups).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::Tag2;

operation! {
    name: "DescribeSnapshotGroups",
    effect: Effect::Read,
    request: DescribeSnapshotGroupsRequest = DESCRIBE_SNAPSHOT_GROUPS_REQUEST,
    response: DescribeSnapshotGroupsResponse = DESCRIBE_SNAPSHOT_GROUPS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["SnapshotGroups"]),
    errors: ERRORS,
}

errors! {
    "403 InvalidSnapshotGroupId.MustBeOne",
    "403 InvalidStatus.ValueNotSupported",
    "404 InvalidRegionId.NotFound",
}

/// Request of `DescribeSnapshotGroups`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroupsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, 1 to 500. Default: `10`.
    pub max_results: Option<i64>,
    /// `SnapshotGroupId`: texts, at most 10 elements.
    pub snapshot_group_id: Vec<String>,
    /// `Status`: texts, at most 10 elements.
    pub status: Vec<String>,
    /// `AdditionalAttributes`: texts, at most 5 elements.
    pub additional_attributes: Vec<String>,
    /// `Tag`: records, at most 16 elements.
    pub tag: Vec<Tag2>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeSnapshotGroupsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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

    /// Sets `SnapshotGroupId`.
    pub fn snapshot_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.snapshot_group_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.status = cloudspec_wire::all(value);
        self
    }

    /// Sets `AdditionalAttributes`.
    pub fn additional_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_attributes = cloudspec_wire::all(value);
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `ResourceGroupId`.
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
    6 status: List = Field::string("Status").list().limits(&Limits::new().items(None, Some(10))),
    7 additional_attributes: List = Field::string("AdditionalAttributes").list().limits(&Limits::new().items(None, Some(5))),
    8 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(16))),
    9 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `DescribeSnapshotGroups`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroupsResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `SnapshotGroups`: records.
    pub snapshot_groups: Vec<SnapshotGroup>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `Status`: text.
    pub status: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ProgressStatus`: text.
    pub progress_status: Option<String>,
    /// `SnapshotGroupId`: text.
    pub snapshot_group_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag2>,
    /// `Snapshots`: records.
    pub snapshots: Vec<Snapshot>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    SnapshotGroup: SNAPSHOT_GROUP,
    0 status: OptStr = Field::string("Status"),
    1 creation_time: OptStr = Field::string("CreationTime"),
    2 description: OptStr = Field::string("Description"),
    3 progress_status: OptStr = Field::string("ProgressStatus"),
    4 snapshot_group_id: OptStr = Field::string("SnapshotGroupId"),
    5 instance_id: OptStr = Field::string("InstanceId"),
    6 name: OptStr = Field::string("Name"),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    8 tags: List = Field::record("Tags", &crate::shapes::TAG2).wrapped("Tag"),
    9 snapshots: List = Field::record("Snapshots", &SNAPSHOT).wrapped("Snapshot"),
}

/// `SnapshotGroups.SnapshotGroup.Snapshots.Snapshot` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Snapshot {
    /// `SourceDiskId`: text.
    pub source_disk_id: Option<String>,
    /// `Progress`: text.
    pub progress: Option<String>,
    /// `Available`: yes or no.
    pub available: Option<bool>,
    /// `InstantAccessRetentionDays`: integer.
    pub instant_access_retention_days: Option<i64>,
    /// `SnapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `InstantAccess`: yes or no.
    pub instant_access: Option<bool>,
    /// `SourceDiskType`: text.
    pub source_disk_type: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag2>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Snapshot: SNAPSHOT,
    0 source_disk_id: OptStr = Field::string("SourceDiskId"),
    1 progress: OptStr = Field::string("Progress"),
    2 available: OptBool = Field::boolean("Available"),
    3 instant_access_retention_days: OptInt = Field::int32("InstantAccessRetentionDays"),
    4 snapshot_id: OptStr = Field::string("SnapshotId"),
    5 instant_access: OptBool = Field::boolean("InstantAccess"),
    6 source_disk_type: OptStr = Field::string("SourceDiskType"),
    7 tags: List = Field::record("Tags", &crate::shapes::TAG2).wrapped("Tag"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSnapshotGroupsRequest,
    DescribeSnapshotGroupsResponse,
    SnapshotGroup,
    Snapshot,
}
