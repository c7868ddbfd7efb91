// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSnapshotLinks.json; do not edit.
//! Lists the snapshot chains of disks: how many snapshots each disk has and how much storage they take.
//!
//! - Requires permission for the action `ecs:DescribeSnapshotLinks` (access level get), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshotLinks),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, Paging, Style, errors,
    operation, record,
};

pub use crate::shapes::SourceDiskType;

operation! {
    name: "DescribeSnapshotLinks",
    effect: Effect::Read,
    request: DescribeSnapshotLinksRequest = DESCRIBE_SNAPSHOT_LINKS_REQUEST,
    response: DescribeSnapshotLinksResponse = DESCRIBE_SNAPSHOT_LINKS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["SnapshotLinks"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeSnapshotLinks")),
}

errors! {
    "400 InvalidDiskIds",
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidRegionId",
    "400 InvalidSnapshotLinkIds",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeSnapshotLinks`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnapshotLinksRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Ids of the disks (`d-...`). `DescribeDisks` lists them. At most 100 elements.
    pub disk_ids: Vec<String>,
    /// `SnapshotLinkIds`: list of strings, at most 100 elements.
    pub snapshot_link_ids: Vec<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSnapshotLinksRequest {
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

    /// Ids of the disks (`d-...`).
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = cloudspec_wire::all(value);
        self.extra.set_empty(2, self.disk_ids.is_empty());
        self
    }

    /// Sets `SnapshotLinkIds`.
    pub fn snapshot_link_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.snapshot_link_ids = cloudspec_wire::all(value);
        self.extra.set_empty(3, self.snapshot_link_ids.is_empty());
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
    DescribeSnapshotLinksRequest: DESCRIBE_SNAPSHOT_LINKS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 disk_ids: List = Field::string("DiskIds").list().style(Style::Json).limits(&Limits::new().items(None, Some(100))),
    3 snapshot_link_ids: List = Field::string("SnapshotLinkIds").list().style(Style::Json).limits(&Limits::new().items(None, Some(100))),
    4 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    5 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
}

/// Response of `DescribeSnapshotLinks`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnapshotLinksResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `SnapshotLinks`: list of records.
    pub snapshot_links: Vec<SnapshotLink>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeSnapshotLinksResponse: DESCRIBE_SNAPSHOT_LINKS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 snapshot_links: List = Field::record("SnapshotLinks", &SNAPSHOT_LINK).wrapped("SnapshotLink"),
}

/// `SnapshotLinks.SnapshotLink` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SnapshotLink {
    /// Whether the snapshot can be used at once, before it is fully stored. Deprecated. Snapshots of ESSD
    /// disks can be used at once without it.
    #[deprecated = "Snapshots of ESSD disks can be used at once without it."]
    pub instant_access: Option<bool>,
    /// `TotalSize`: integer.
    pub total_size: Option<i64>,
    /// `SourceDiskName`: string.
    pub source_disk_name: Option<String>,
    /// Size of the disk when the snapshot was taken. Unit: GiB.
    pub source_disk_size: Option<i64>,
    /// Kind of the disk that the snapshot is of: the system disk or a data disk.
    pub source_disk_type: Option<SourceDiskType>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Id of the snapshot chain (`sl-...`). `DescribeSnapshotLinks` lists it.
    pub snapshot_link_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Id of the disk that the snapshot was taken of (`d-...`). It stays when the disk is released.
    pub source_disk_id: Option<String>,
    /// Name of the instance: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub instance_name: Option<String>,
    /// Category of the disk, which decides its performance and price.
    pub category: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SnapshotLink: SNAPSHOT_LINK,
    0 instant_access: OptBool = Field::boolean("InstantAccess").deprecated(),
    1 total_size: OptInt = Field::int64("TotalSize"),
    2 source_disk_name: OptStr = Field::string("SourceDiskName"),
    3 source_disk_size: OptInt = Field::int32("SourceDiskSize"),
    4 source_disk_type: Opt = Field::one_of("SourceDiskType", SourceDiskType::VALUES),
    5 instance_id: OptStr = Field::string("InstanceId"),
    6 snapshot_link_id: OptStr = Field::string("SnapshotLinkId"),
    7 total_count: OptInt = Field::int32("TotalCount"),
    8 region_id: OptStr = Field::string("RegionId"),
    9 source_disk_id: OptStr = Field::string("SourceDiskId"),
    10 instance_name: OptStr = Field::string("InstanceName"),
    11 category: OptStr = Field::string("Category"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSnapshotLinksRequest,
    DescribeSnapshotLinksResponse,
    SnapshotLink,
}
