// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! task.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Cancels a running task of a cluster.
    pub fn cancel_task(&self, request: CancelTaskRequest) -> Call<CancelTaskResponse> {
        self.core.call(&cancel_task::OPERATION, request)
    }

    /// Lists the tasks of a cluster.
    pub fn describe_cluster_tasks(
        &self, request: DescribeClusterTasksRequest,
    ) -> PagedCall<DescribeClusterTasksResponse, describe_cluster_tasks::Task> {
        self.core.paged(&describe_cluster_tasks::OPERATION, request, |page| page.tasks)
    }

    /// Returns a task of a cluster: its kind, state, stages and error.
    pub fn describe_task_info(&self, request: DescribeTaskInfoRequest) -> Call<DescribeTaskInfoResponse> {
        self.core.call(&describe_task_info::OPERATION, request)
    }

    /// Pauses a running task of a cluster.
    pub fn pause_task(&self, request: PauseTaskRequest) -> Call<PauseTaskResponse> {
        self.core.call(&pause_task::OPERATION, request)
    }

    /// Resumes a task of a cluster that was paused.
    pub fn resume_task(&self, request: ResumeTaskRequest) -> Call<ResumeTaskResponse> {
        self.core.call(&resume_task::OPERATION, request)
    }
}
