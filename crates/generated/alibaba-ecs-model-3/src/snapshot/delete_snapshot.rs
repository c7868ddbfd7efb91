// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteSnapshot.json; do not edit.
//! Deletes a snapshot, or calls off one that is being taken.
//!
//! Not possible while a custom image uses it; one from which disks were created needs `Force`, after which those disks
//! cannot be re-initialized. An unknown id is ignored.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteSnapshot).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteSnapshotResponse;

operation!(Operation::new::<DeleteSnapshotRequest, DeleteSnapshotResponse>(
    "DeleteSnapshot", Effect::Write, &DELETE_SNAPSHOT_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 MissingParameter
    403 InvalidOperation.DeleteSharedSnapshotUnsupported InvalidOperation.RelatedSnapshotNotFinished Operation.Conflict
    403 SnapshotCreatedDisk SnapshotCreatedImage
    404 InvalidSnapshotId.NotFound
    500 InternalError
");

/// Request of `DeleteSnapshot`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteSnapshotRequest {
    /** `SnapshotId`: text. */ pub snapshot_id: String,
    /** `Force`: yes or no. Default: `false`. */ pub force: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteSnapshotRequest {
    /// With what is required.
    pub fn new(snapshot_id: impl Into<String>) -> Self { Self { snapshot_id: snapshot_id.into(), ..Self::default() } }
    /// Sets `Force`.
    pub fn force(mut self, value: bool) -> Self { self.force = Some(value); self }
}
/// Table of [`DeleteSnapshotRequest`].
pub static DELETE_SNAPSHOT_REQUEST: Schema = Schema { name: "DeleteSnapshotRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("SnapshotId").required(),
    Field::boolean("Force"),
]; &ROWS } };
record!(DeleteSnapshotRequest, DELETE_SNAPSHOT_REQUEST, [0 Str snapshot_id] [1 OptBool force]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteSnapshotRequest);
