// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteSnapshotGroup.json; do not edit.
//! Deletes a consistent set of snapshots.
//!
//! Snapshots of it that custom images use are kept until those images are deleted.
//!
//! - Requires permission for the action `ecs:DeleteSnapshotGroup` (access level delete), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteSnapshotGroup),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

pub use crate::shapes::OperationProgress;

operation! {
    name: "DeleteSnapshotGroup",
    effect: Effect::Write,
    request: DeleteSnapshotGroupRequest = DELETE_SNAPSHOT_GROUP_REQUEST,
    response: DeleteSnapshotGroupResponse = DELETE_SNAPSHOT_GROUP_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteSnapshotGroup").resources(&[AuthorizedResource::new("SnapshotGroup", "acs:ecs:{#regionId}:{#accountId}:snapshotgroup/{#snapshotgroupId}").required()])),
}

errors! {
    "403 Operation.Forbidden",
    "403 SnapshotCreatedDisk",
    "403 SnapshotCreatedImage",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidSnapshotGroup.NotFound",
}

/// Request of `DeleteSnapshotGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteSnapshotGroupRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the consistent set of snapshots (`ssg-...`). `DescribeSnapshotGroups` lists it.
    pub snapshot_group_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteSnapshotGroupRequest {
    /// Creates a value with the required members.
    pub fn new(snapshot_group_id: impl Into<String>) -> Self {
        Self {
            snapshot_group_id: snapshot_group_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteSnapshotGroupRequest: DELETE_SNAPSHOT_GROUP_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 snapshot_group_id: Str = Field::string("SnapshotGroupId").required(),
}

/// Response of `DeleteSnapshotGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteSnapshotGroupResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Outcome for each resource of the operation, one entry for each, with an error where it failed.
    pub operation_progress_set: Vec<OperationProgress>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteSnapshotGroupResponse: DELETE_SNAPSHOT_GROUP_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 operation_progress_set: List = Field::record("OperationProgressSet", &crate::shapes::OPERATION_PROGRESS).wrapped("OperationProgress"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteSnapshotGroupRequest,
    DeleteSnapshotGroupResponse,
}
