// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteSnapshot.json; do not edit.
//! Delete snapshot (`DeleteSnapshot`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteSnapshot).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteSnapshotResponse;

/// The table of `DeleteSnapshot`.
pub static OPERATION: Operation = Operation::new(
    "DeleteSnapshot", Effect::Write, &DELETE_SNAPSHOT_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<DeleteSnapshotRequest>,
    empty::<DeleteSnapshotResponse>,
).errors(&[
    ErrorCode::new(400, "MissingParameter"), ErrorCode::new(403, "InvalidOperation.DeleteSharedSnapshotUnsupported"),
    ErrorCode::new(403, "InvalidOperation.RelatedSnapshotNotFinished"), ErrorCode::new(403, "Operation.Conflict"),
    ErrorCode::new(403, "SnapshotCreatedDisk"), ErrorCode::new(403, "SnapshotCreatedImage"),
    ErrorCode::new(404, "InvalidSnapshotId.NotFound"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `DeleteSnapshot`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteSnapshotRequest {
    /// `SnapshotId`: text.
    pub snapshot_id: String,
    /// `Force`: yes or no. Default: `false`.
    pub force: Option<bool>,
    pub extra: Extra,
}
impl DeleteSnapshotRequest {
    pub fn new(snapshot_id: impl Into<String>) -> Self { Self { snapshot_id: snapshot_id.into(), ..Self::default() } }
    pub fn force(mut self, value: bool) -> Self { self.force = Some(value); self }
}
pub static DELETE_SNAPSHOT_REQUEST: Schema = Schema { name: "DeleteSnapshotRequest", fields: &[
    Field::string("SnapshotId").required(),
    Field::boolean("Force"),
] };
cloudspec_wire::record!(DeleteSnapshotRequest, DELETE_SNAPSHOT_REQUEST, [0 Str snapshot_id] [1 OptBool force]);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteSnapshotRequest);
