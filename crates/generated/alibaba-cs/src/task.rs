// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! task.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Cancel task (`CancelTask`).
    pub fn cancel_task(&self, request: CancelTaskRequest) -> Call<CancelTaskResponse> {
        self.core.call(&cancel_task::OPERATION, request)
    }

    /// Describe cluster tasks (`DescribeClusterTasks`).
    pub fn describe_cluster_tasks(
        &self, request: DescribeClusterTasksRequest,
    ) -> PagedCall<DescribeClusterTasksResponse, describe_cluster_tasks::Task> {
        self.core.paged(&describe_cluster_tasks::OPERATION, request, |page| page.tasks)
    }

    /// Describe task info (`DescribeTaskInfo`).
    pub fn describe_task_info(&self, request: DescribeTaskInfoRequest) -> Call<DescribeTaskInfoResponse> {
        self.core.call(&describe_task_info::OPERATION, request)
    }

    /// Pause task (`PauseTask`).
    pub fn pause_task(&self, request: PauseTaskRequest) -> Call<PauseTaskResponse> {
        self.core.call(&pause_task::OPERATION, request)
    }

    /// Resume task (`ResumeTask`).
    pub fn resume_task(&self, request: ResumeTaskRequest) -> Call<ResumeTaskResponse> {
        self.core.call(&resume_task::OPERATION, request)
    }
}
