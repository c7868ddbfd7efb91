// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Tasks that longer operations start, and how they are followed, paused and cancelled.
//!
//! - [`cancel_task`](crate::Client::cancel_task): Cancels a running task of a cluster.
//! - [`describe_cluster_tasks`](crate::Client::describe_cluster_tasks): Lists the tasks of a cluster.
//! - [`describe_task_info`](crate::Client::describe_task_info): Returns a task of a cluster: its kind,
//!   state, stages and error.
//! - [`pause_task`](crate::Client::pause_task): Pauses a running task of a cluster.
//! - [`resume_task`](crate::Client::resume_task): Resumes a task of a cluster that was paused.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Cancels a running task of a cluster.
    ///
    /// - Request: [`CancelTaskRequest`]. Response: [`CancelTaskResponse`]. Nested types: [`cancel_task`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CancelTask), 2024-06.
    pub fn cancel_task(&self, request: CancelTaskRequest) -> Call<CancelTaskResponse> {
        self.core.call(&cancel_task::OPERATION, request)
    }

    /// Lists the tasks of a cluster.
    ///
    /// - Request: [`DescribeClusterTasksRequest`]. Response: [`DescribeClusterTasksResponse`]. Nested
    ///   types: [`describe_cluster_tasks`].
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterTasks),
    ///   2024-06.
    pub fn describe_cluster_tasks(
        &self,
        request: DescribeClusterTasksRequest,
    ) -> PagedCall<DescribeClusterTasksResponse, describe_cluster_tasks::Task> {
        self.core.paged(&describe_cluster_tasks::OPERATION, request, |page| page.tasks)
    }

    /// Returns a task of a cluster: its kind, state, stages and error.
    ///
    /// - Request: [`DescribeTaskInfoRequest`]. Response: [`DescribeTaskInfoResponse`]. Nested types:
    ///   [`describe_task_info`].
    /// - Access level: get.
    /// - Waiter: [`wait_until_task_succeeded`](Self::wait_until_task_succeeded).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeTaskInfo), 2024-06.
    pub fn describe_task_info(
        &self,
        request: DescribeTaskInfoRequest,
    ) -> Call<DescribeTaskInfoResponse> {
        self.core.call(&describe_task_info::OPERATION, request)
    }

    /// Pauses a running task of a cluster.
    ///
    /// - Request: [`PauseTaskRequest`]. Response: [`PauseTaskResponse`]. Nested types: [`pause_task`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/PauseTask), 2024-06.
    pub fn pause_task(&self, request: PauseTaskRequest) -> Call<PauseTaskResponse> {
        self.core.call(&pause_task::OPERATION, request)
    }

    /// Resumes a task of a cluster that was paused.
    ///
    /// - Request: [`ResumeTaskRequest`]. Response: [`ResumeTaskResponse`]. Nested types: [`resume_task`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ResumeTask), 2024-06.
    pub fn resume_task(&self, request: ResumeTaskRequest) -> Call<ResumeTaskResponse> {
        self.core.call(&resume_task::OPERATION, request)
    }
}
