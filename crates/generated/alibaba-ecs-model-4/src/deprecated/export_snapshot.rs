// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ExportSnapshot.json; do not edit.
//! Exports a snapshot into an OSS bucket.
//!
//! Deprecated.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ExportSnapshot).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ExportSnapshotRequest, ExportSnapshotResponse>(
    "ExportSnapshot", Effect::Write, &EXPORT_SNAPSHOT_REQUEST, &EXPORT_SNAPSHOT_RESPONSE,
), "
    403 ExportSnapshotFailed InvalidOSSBucket.NotFound InvalidSnapshotId.NotFound InvalidUser.NotInWhiteList \
        OSS_AUTHORIZED_FAILED
    403 SNAPSHOT_CREATE_NOT_FINISHED SNAPSHOT_IS_EXPORTING
");

/// Request of `ExportSnapshot`.
#[derive(Default)] #[non_exhaustive] pub struct ExportSnapshotRequest {
    /** `SnapshotId`: text. */ pub snapshot_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `OssBucket`: text. */ pub oss_bucket: String,
    /** `RoleName`: text. */ pub role_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ExportSnapshotRequest {
    /// With what is required.
    pub fn new(snapshot_id: impl Into<String>, oss_bucket: impl Into<String>) -> Self {
        Self { snapshot_id: snapshot_id.into(), oss_bucket: oss_bucket.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self { self.role_name = Some(value.into()); self }
}
/// Table of [`ExportSnapshotRequest`].
pub static EXPORT_SNAPSHOT_REQUEST: Schema = Schema { name: "ExportSnapshotRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("SnapshotId").required(),
    Field::string("RegionId").required().filled(),
    Field::string("OssBucket").required(),
    Field::string("RoleName"),
]; &ROWS } };
record!(ExportSnapshotRequest, EXPORT_SNAPSHOT_REQUEST,
    [0 Str snapshot_id, 1 OptStr region_id, 2 Str oss_bucket, 3 OptStr role_name] []);

/// Answer of `ExportSnapshot`.
#[derive(Default)] #[non_exhaustive] pub struct ExportSnapshotResponse {
    /** `TaskId`: text. */ pub task_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ExportSnapshotResponse`].
pub static EXPORT_SNAPSHOT_RESPONSE: Schema = Schema { name: "ExportSnapshotResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("TaskId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(ExportSnapshotResponse, EXPORT_SNAPSHOT_RESPONSE, [0 OptStr task_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ExportSnapshotRequest, ExportSnapshotResponse);
