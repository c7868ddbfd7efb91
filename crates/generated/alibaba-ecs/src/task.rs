// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! task.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Cancels a running task.
    pub fn cancel_task(&self, request: CancelTaskRequest) -> Call<CancelTaskResponse> {
        self.core.call(&cancel_task::OPERATION, request)
    }

    /// Returns an asynchronous task with its progress.
    pub fn describe_task_attribute(&self, request: DescribeTaskAttributeRequest) -> Call<DescribeTaskAttributeResponse> {
        self.core.call(&describe_task_attribute::OPERATION, request)
    }

    /// Lists asynchronous tasks with their status and progress.
    pub fn describe_tasks(&self, request: DescribeTasksRequest) -> PagedCall<DescribeTasksResponse, describe_tasks::Task> {
        self.core.paged(&describe_tasks::OPERATION, request, |page| page.task_set)
    }
}
