// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSnapshotsUsage.json; do not edit.
//! Returns how many snapshots the account has in a region and how much storage they take.
//!
//! `DescribeSnapshotLinks` tells it disk by disk.
//!
//! - Requires permission for the action `ecs:DescribeSnapshotsUsage` (access level get), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshotsUsage),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, errors, operation, record,
};

operation! {
    name: "DescribeSnapshotsUsage",
    effect: Effect::Read,
    request: DescribeSnapshotsUsageRequest = DESCRIBE_SNAPSHOTS_USAGE_REQUEST,
    response: DescribeSnapshotsUsageResponse = DESCRIBE_SNAPSHOTS_USAGE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeSnapshotsUsage")),
}

errors! {
    "403 InvalidParam.RegionId",
}

/// Request of `DescribeSnapshotsUsage`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsUsageRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSnapshotsUsageRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribeSnapshotsUsageRequest: DESCRIBE_SNAPSHOTS_USAGE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `DescribeSnapshotsUsage`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsUsageResponse {
    /// `SnapshotSize`: integer.
    pub snapshot_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `SnapshotCount`: integer.
    pub snapshot_count: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeSnapshotsUsageResponse: DESCRIBE_SNAPSHOTS_USAGE_RESPONSE,
    0 snapshot_size: OptInt = Field::int64("SnapshotSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 snapshot_count: OptInt = Field::int32("SnapshotCount"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSnapshotsUsageRequest,
    DescribeSnapshotsUsageResponse,
}
