// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSnapshotPackage.json; do not edit.
//! Lists the storage packages bought in a region, which pay for the storage of snapshots other than
//! local ones.
//!
//! - Requires permission for the action `ecs:DescribeSnapshotPackage` (access level get), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshotPackage),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, Paging, Timestamp,
    operation, record,
};

operation! {
    name: "DescribeSnapshotPackage",
    effect: Effect::Read,
    request: DescribeSnapshotPackageRequest = DESCRIBE_SNAPSHOT_PACKAGE_REQUEST,
    response: DescribeSnapshotPackageResponse = DESCRIBE_SNAPSHOT_PACKAGE_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["SnapshotPackages"]).total(&["TotalCount"]),
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeSnapshotPackage")),
}

/// Request of `DescribeSnapshotPackage`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnapshotPackageRequest {
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSnapshotPackageRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
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

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribeSnapshotPackageRequest: DESCRIBE_SNAPSHOT_PACKAGE_REQUEST,
    0 page_number: OptInt = Field::int32("PageNumber"),
    1 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    2 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `DescribeSnapshotPackage`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnapshotPackageResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `SnapshotPackages`: list of records.
    pub snapshot_packages: Vec<SnapshotPackage>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeSnapshotPackageResponse: DESCRIBE_SNAPSHOT_PACKAGE_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 snapshot_packages: List = Field::record("SnapshotPackages", &SNAPSHOT_PACKAGE).wrapped("SnapshotPackage"),
}

/// `SnapshotPackages.SnapshotPackage` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SnapshotPackage {
    /// `DisplayName`: string.
    pub display_name: Option<String>,
    /// End of the span of time.
    pub end_time: Option<Timestamp>,
    /// Beginning of the span of time.
    pub start_time: Option<Timestamp>,
    /// `InitCapacity`: integer.
    pub init_capacity: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SnapshotPackage: SNAPSHOT_PACKAGE,
    0 display_name: OptStr = Field::string("DisplayName"),
    1 end_time: Opt = Field::timestamp("EndTime"),
    2 start_time: Opt = Field::timestamp("StartTime"),
    3 init_capacity: OptInt = Field::int64("InitCapacity"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSnapshotPackageRequest,
    DescribeSnapshotPackageResponse,
    SnapshotPackage,
}
