// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Tasks of longer operations such as imports and exports of images.
//!
//! - [`cancel_task`](crate::Client::cancel_task): Cancels a running task.
//! - [`describe_task_attribute`](crate::Client::describe_task_attribute): Returns an asynchronous task
//!   with its progress.
//! - [`describe_tasks`](crate::Client::describe_tasks): Lists asynchronous tasks with their status and
//!   progress.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Cancels a running task.
    ///
    /// - Request: [`CancelTaskRequest`]. Response: [`CancelTaskResponse`]. Nested types: [`cancel_task`].
    /// - [Documented errors](cancel_task::ERRORS).
    /// - Requires permission for the action `ecs:CancelTask` (access level update), on all resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelTask), 2024-06-24.
    pub fn cancel_task(&self, request: CancelTaskRequest) -> Call<CancelTaskResponse> {
        self.core.call(&cancel_task::OPERATION, request)
    }

    /// Returns an asynchronous task with its progress.
    ///
    /// - Request: [`DescribeTaskAttributeRequest`]. Response: [`DescribeTaskAttributeResponse`]. Nested
    ///   types: [`describe_task_attribute`].
    /// - [Documented errors](describe_task_attribute::ERRORS).
    /// - Requires permission for the action `ecs:DescribeTaskAttribute` (access level get), on all
    ///   resources.
    /// - Waiter: [`wait_until_task_succeeded`](Self::wait_until_task_succeeded).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeTaskAttribute),
    ///   2024-06-24.
    pub fn describe_task_attribute(
        &self,
        request: DescribeTaskAttributeRequest,
    ) -> Call<DescribeTaskAttributeResponse> {
        self.core.call(&describe_task_attribute::OPERATION, request)
    }

    /// Lists asynchronous tasks with their status and progress.
    ///
    /// - Request: [`DescribeTasksRequest`]. Response: [`DescribeTasksResponse`]. Nested types:
    ///   [`describe_tasks`].
    /// - [Documented errors](describe_tasks::ERRORS).
    /// - Requires permission for the action `ecs:DescribeTasks` (access level get), on all resources.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeTasks), 2024-06-24.
    pub fn describe_tasks(
        &self,
        request: DescribeTasksRequest,
    ) -> PagedCall<DescribeTasksResponse, describe_tasks::Task> {
        self.core.paged(&describe_tasks::OPERATION, request, |page| page.task_set)
    }
}
