// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteSnapshot.json; do not edit.
//! Deletes a snapshot, or calls off one that is being taken.
//!
//! Not possible while a custom image uses it; one from which disks were created needs `Force`, after
//! which those disks cannot be re-initialized. An unknown id is ignored.
//!
//! - Requires permission for the action `ecs:DeleteSnapshot` (access level delete), on Snapshot
//!   `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteSnapshot), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "DeleteSnapshot",
    effect: Effect::Write,
    request: DeleteSnapshotRequest = DELETE_SNAPSHOT_REQUEST,
    response: DeleteSnapshotResponse = DELETE_SNAPSHOT_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteSnapshot").resources(&[AuthorizedResource::new("Snapshot", "acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}").required()])),
}

errors! {
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "403 InvalidOperation.DeleteSharedSnapshotUnsupported",
    "403 InvalidOperation.RelatedSnapshotNotFinished",
    "403 Operation.Conflict = Another operation on the same resource is still running. Try again when it is done.",
    "403 SnapshotCreatedDisk",
    "403 SnapshotCreatedImage",
    "404 InvalidSnapshotId.NotFound = There is no such snapshot in this region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DeleteSnapshot`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteSnapshotRequest {
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: String,
    /// Whether to go through with it although something stands against it, with the risk of losing data.
    /// Default: `false`.
    pub force: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteSnapshotRequest {
    /// Creates a value with the required members.
    pub fn new(snapshot_id: impl Into<String>) -> Self {
        Self {
            snapshot_id: snapshot_id.into(),
            ..Self::default()
        }
    }

    /// Whether to go through with it although something stands against it, with the risk of losing data.
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

record! {
    DeleteSnapshotRequest: DELETE_SNAPSHOT_REQUEST,
    0 snapshot_id: Str = Field::string("SnapshotId").required(),
    1 force: OptBool = Field::boolean("Force"),
}

/// Response of `DeleteSnapshot`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteSnapshotResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteSnapshotResponse: DELETE_SNAPSHOT_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteSnapshotRequest,
    DeleteSnapshotResponse,
}
