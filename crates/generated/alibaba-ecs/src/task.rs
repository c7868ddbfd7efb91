// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! task.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Cancel task (`CancelTask`).
    pub fn cancel_task(&self, request: CancelTaskRequest) -> Call<CancelTaskResponse> {
        self.core.call(&cancel_task::OPERATION, request)
    }

    /// Describe task attribute (`DescribeTaskAttribute`).
    pub fn describe_task_attribute(&self, request: DescribeTaskAttributeRequest) -> Call<DescribeTaskAttributeResponse> {
        self.core.call(&describe_task_attribute::OPERATION, request)
    }

    /// Describe tasks (`DescribeTasks`).
    pub fn describe_tasks(&self, request: DescribeTasksRequest) -> PagedCall<DescribeTasksResponse, describe_tasks::Task> {
        self.core.paged(&describe_tasks::OPERATION, request, |page| page.task_set)
    }
}
