// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteSnapshotGroup.json; do not edit.
//! Deletes a consistent set of snapshots.
//!
//! Snapshots of it that custom images use are kept until those images are deleted.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteSnapshotGroup).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::{OperationProgress, RelatedItem};

operation!(Operation::new::<DeleteSnapshotGroupRequest, DeleteSnapshotGroupResponse>(
    "DeleteSnapshotGroup", Effect::Write, &DELETE_SNAPSHOT_GROUP_REQUEST, &DELETE_SNAPSHOT_GROUP_RESPONSE,
), "
    403 Operation.Forbidden SnapshotCreatedDisk SnapshotCreatedImage
    404 InvalidRegionId.NotFound InvalidSnapshotGroup.NotFound
");

/// Request of `DeleteSnapshotGroup`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteSnapshotGroupRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SnapshotGroupId`: text. */ pub snapshot_group_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteSnapshotGroupRequest {
    /// With what is required.
    pub fn new(snapshot_group_id: impl Into<String>) -> Self {
        Self { snapshot_group_id: snapshot_group_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteSnapshotGroupRequest`].
pub static DELETE_SNAPSHOT_GROUP_REQUEST: Schema =
    Schema { name: "DeleteSnapshotGroupRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("SnapshotGroupId").required(),
]; &ROWS } };
record!(DeleteSnapshotGroupRequest, DELETE_SNAPSHOT_GROUP_REQUEST, [0 OptStr region_id, 1 Str snapshot_group_id] []);

/// Answer of `DeleteSnapshotGroup`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteSnapshotGroupResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `OperationProgressSet`: records. */ pub operation_progress_set: Vec<OperationProgress>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeleteSnapshotGroupResponse`].
pub static DELETE_SNAPSHOT_GROUP_RESPONSE: Schema =
    Schema { name: "DeleteSnapshotGroupResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("OperationProgressSet", &crate::shapes::OPERATION_PROGRESS).wrapped("OperationProgress"),
]; &ROWS } };
record!(DeleteSnapshotGroupResponse, DELETE_SNAPSHOT_GROUP_RESPONSE, [0 OptStr request_id, 1 List operation_progress_set] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteSnapshotGroupRequest, DeleteSnapshotGroupResponse);
