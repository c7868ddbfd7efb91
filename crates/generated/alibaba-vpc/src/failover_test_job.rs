// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Failover tests of leased lines.
//!
//! - [`create_failover_test_job`](crate::Client::create_failover_test_job): Creates a failover drill
//!   for leased lines, which takes lines down on purpose.
//! - [`delete_failover_test_job`](crate::Client::delete_failover_test_job): Deletes a failover drill
//!   that has not begun or has ended.
//! - [`describe_failover_test_job`](crate::Client::describe_failover_test_job): Returns the details of
//!   one failover drill.
//! - [`describe_failover_test_jobs`](crate::Client::describe_failover_test_jobs): Lists failover
//!   drills.
//! - [`start_failover_test_job`](crate::Client::start_failover_test_job): Starts a failover drill that
//!   has not begun.
//! - [`stop_failover_test_job`](crate::Client::stop_failover_test_job): Ends a failover drill that is
//!   running; its leased lines come back.
//! - [`update_failover_test_job`](crate::Client::update_failover_test_job): Changes a failover drill
//!   that has not begun.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a failover drill for leased lines, which takes lines down on purpose.
    ///
    /// - Request: [`CreateFailoverTestJobRequest`]. Response: [`CreateFailoverTestJobResponse`]. Nested
    ///   types: [`create_failover_test_job`].
    /// - [Documented errors](create_failover_test_job::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateFailoverTestJob),
    ///   2024-06.
    pub fn create_failover_test_job(
        &self,
        request: CreateFailoverTestJobRequest,
    ) -> Call<CreateFailoverTestJobResponse> {
        self.core.call(&create_failover_test_job::OPERATION, request)
    }

    /// Deletes a failover drill that has not begun or has ended.
    ///
    /// - Request: [`DeleteFailoverTestJobRequest`]. Response: [`DeleteFailoverTestJobResponse`]. Nested
    ///   types: [`delete_failover_test_job`].
    /// - [Documented errors](delete_failover_test_job::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteFailoverTestJob),
    ///   2024-06.
    pub fn delete_failover_test_job(
        &self,
        request: DeleteFailoverTestJobRequest,
    ) -> Call<DeleteFailoverTestJobResponse> {
        self.core.call(&delete_failover_test_job::OPERATION, request)
    }

    /// Returns the details of one failover drill.
    ///
    /// - Request: [`DescribeFailoverTestJobRequest`]. Response: [`DescribeFailoverTestJobResponse`]. Nested
    ///   types: [`describe_failover_test_job`].
    /// - [Documented errors](describe_failover_test_job::ERRORS).
    /// - Access level: get.
    /// - Waiter: [`wait_until_failover_test_job_stopped`](Self::wait_until_failover_test_job_stopped).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeFailoverTestJob),
    ///   2024-06.
    pub fn describe_failover_test_job(
        &self,
        request: DescribeFailoverTestJobRequest,
    ) -> Call<DescribeFailoverTestJobResponse> {
        self.core.call(&describe_failover_test_job::OPERATION, request)
    }

    /// Lists failover drills.
    ///
    /// - Request: [`DescribeFailoverTestJobsRequest`]. Response: [`DescribeFailoverTestJobsResponse`].
    ///   Nested types: [`describe_failover_test_jobs`].
    /// - [Documented errors](describe_failover_test_jobs::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeFailoverTestJobs),
    ///   2024-06.
    pub fn describe_failover_test_jobs(
        &self,
        request: DescribeFailoverTestJobsRequest,
    ) -> PagedCall<
        DescribeFailoverTestJobsResponse,
        describe_failover_test_jobs::FailoverTestJobList,
    > {
        self.core
            .paged(
                &describe_failover_test_jobs::OPERATION,
                request,
                |page| page.failover_test_job_list,
            )
    }

    /// Starts a failover drill that has not begun.
    ///
    /// - Request: [`StartFailoverTestJobRequest`]. Response: [`StartFailoverTestJobResponse`]. Nested
    ///   types: [`start_failover_test_job`].
    /// - [Documented errors](start_failover_test_job::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/StartFailoverTestJob),
    ///   2024-06.
    pub fn start_failover_test_job(
        &self,
        request: StartFailoverTestJobRequest,
    ) -> Call<StartFailoverTestJobResponse> {
        self.core.call(&start_failover_test_job::OPERATION, request)
    }

    /// Ends a failover drill that is running; its leased lines come back.
    ///
    /// - Request: [`StopFailoverTestJobRequest`]. Response: [`StopFailoverTestJobResponse`]. Nested types:
    ///   [`stop_failover_test_job`].
    /// - [Documented errors](stop_failover_test_job::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/StopFailoverTestJob),
    ///   2024-06.
    pub fn stop_failover_test_job(
        &self,
        request: StopFailoverTestJobRequest,
    ) -> Call<StopFailoverTestJobResponse> {
        self.core.call(&stop_failover_test_job::OPERATION, request)
    }

    /// Changes a failover drill that has not begun.
    ///
    /// - Request: [`UpdateFailoverTestJobRequest`]. Response: [`UpdateFailoverTestJobResponse`]. Nested
    ///   types: [`update_failover_test_job`].
    /// - [Documented errors](update_failover_test_job::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateFailoverTestJob),
    ///   2024-06.
    pub fn update_failover_test_job(
        &self,
        request: UpdateFailoverTestJobRequest,
    ) -> Call<UpdateFailoverTestJobResponse> {
        self.core.call(&update_failover_test_job::OPERATION, request)
    }
}
