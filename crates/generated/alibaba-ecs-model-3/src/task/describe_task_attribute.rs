// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeTaskAttribute.json; do not edit.
//! Returns an asynchronous task with its progress.
//!
//! Known tasks are those of ImportImage, ExportImage and ModifyDiskSpec.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeTaskAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::{OperationProgress, RelatedItem};

operation!(Operation::new::<DescribeTaskAttributeRequest, DescribeTaskAttributeResponse>(
    "DescribeTaskAttribute", Effect::Read, &DESCRIBE_TASK_ATTRIBUTE_REQUEST, &DESCRIBE_TASK_ATTRIBUTE_RESPONSE,
), "
    400 InvalidRegionId.NotFound InvalidTaskId.NotFound MissingParameter
");

/// Request of `DescribeTaskAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeTaskAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `TaskId`: text. */ pub task_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeTaskAttributeRequest {
    /// With what is required.
    pub fn new(task_id: impl Into<String>) -> Self { Self { task_id: task_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeTaskAttributeRequest`].
pub static DESCRIBE_TASK_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "DescribeTaskAttributeRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("TaskId").required(),
]; &ROWS } };
record!(DescribeTaskAttributeRequest, DESCRIBE_TASK_ATTRIBUTE_REQUEST, [0 OptStr region_id, 1 Str task_id] []);

/// Answer of `DescribeTaskAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeTaskAttributeResponse {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `SupportCancel`: text. */ pub support_cancel: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `SuccessCount`: integer. */ pub success_count: Option<i64>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `TaskAction`: text. */ pub task_action: Option<String>,
    /** `FailedCount`: integer. */ pub failed_count: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TaskStatus`: text. */ pub task_status: Option<String>,
    /** `TaskProcess`: text. */ pub task_process: Option<String>,
    /** `FinishedTime`: text. */ pub finished_time: Option<String>,
    /** `TaskId`: text. */ pub task_id: Option<String>,
    /** `OperationProgressSet`: records. */ pub operation_progress_set: Vec<OperationProgress>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeTaskAttributeResponse`].
pub static DESCRIBE_TASK_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "DescribeTaskAttributeResponse", fields: { static ROWS: [Field; 13] = [
    Field::string("CreationTime"),
    Field::string("SupportCancel"),
    Field::int32("TotalCount"),
    Field::int32("SuccessCount"),
    Field::string("RegionId"),
    Field::string("TaskAction"),
    Field::int32("FailedCount"),
    Field::string("RequestId"),
    Field::string("TaskStatus"),
    Field::string("TaskProcess"),
    Field::string("FinishedTime"),
    Field::string("TaskId"),
    Field::record("OperationProgressSet", &crate::shapes::OPERATION_PROGRESS).wrapped("OperationProgress"),
]; &ROWS } };
record!(DescribeTaskAttributeResponse, DESCRIBE_TASK_ATTRIBUTE_RESPONSE,
    [0 OptStr creation_time, 1 OptStr support_cancel, 4 OptStr region_id, 5 OptStr task_action, 7 OptStr request_id,
    8 OptStr task_status, 9 OptStr task_process, 10 OptStr finished_time, 11 OptStr task_id,
    12 List operation_progress_set] [2 OptInt total_count, 3 OptInt success_count, 6 OptInt failed_count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeTaskAttributeRequest, DescribeTaskAttributeResponse);
