// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ExportSnapshot.json; do not edit.
//! Exports a snapshot into an OSS bucket.
//!
//! Deprecated.
//!
//! Deprecated.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ExportSnapshot), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ExportSnapshot",
    effect: Effect::Write,
    request: ExportSnapshotRequest = EXPORT_SNAPSHOT_REQUEST,
    response: ExportSnapshotResponse = EXPORT_SNAPSHOT_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "403 ExportSnapshotFailed",
    "403 InvalidOSSBucket.NotFound",
    "403 InvalidSnapshotId.NotFound = There is no such snapshot in this region.",
    "403 InvalidUser.NotInWhiteList",
    "403 OSS_AUTHORIZED_FAILED",
    "403 SNAPSHOT_CREATE_NOT_FINISHED",
    "403 SNAPSHOT_IS_EXPORTING",
}

/// Request of `ExportSnapshot`.
#[derive(Default)]
#[non_exhaustive]
pub struct ExportSnapshotRequest {
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `OssBucket`: string.
    pub oss_bucket: String,
    /// Name of the RAM role. `ListRoles` of RAM lists it.
    pub role_name: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ExportSnapshotRequest {
    /// Creates a value with the required members.
    pub fn new(snapshot_id: impl Into<String>, oss_bucket: impl Into<String>) -> Self {
        Self {
            snapshot_id: snapshot_id.into(),
            oss_bucket: oss_bucket.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the RAM role.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
}

record! {
    ExportSnapshotRequest: EXPORT_SNAPSHOT_REQUEST,
    0 snapshot_id: Str = Field::string("SnapshotId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 oss_bucket: Str = Field::string("OssBucket").required(),
    3 role_name: OptStr = Field::string("RoleName"),
}

/// Response of `ExportSnapshot`.
#[derive(Default)]
#[non_exhaustive]
pub struct ExportSnapshotResponse {
    /// Id of the task that carries out the operation. The operation that started it returns it.
    pub task_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ExportSnapshotResponse: EXPORT_SNAPSHOT_RESPONSE,
    0 task_id: OptStr = Field::string("TaskId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ExportSnapshotRequest,
    ExportSnapshotResponse,
}
