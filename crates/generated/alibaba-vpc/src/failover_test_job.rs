// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! failover-test-job.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a failover drill for leased lines, which takes lines down on purpose.
    pub fn create_failover_test_job(&self, request: CreateFailoverTestJobRequest) -> Call<CreateFailoverTestJobResponse> {
        self.core.call(&create_failover_test_job::OPERATION, request)
    }

    /// Deletes a failover drill that has not begun or has ended.
    pub fn delete_failover_test_job(&self, request: DeleteFailoverTestJobRequest) -> Call<DeleteFailoverTestJobResponse> {
        self.core.call(&delete_failover_test_job::OPERATION, request)
    }

    /// Returns the details of one failover drill.
    pub fn describe_failover_test_job(&self, request: DescribeFailoverTestJobRequest) -> Call<DescribeFailoverTestJobResponse> {
        self.core.call(&describe_failover_test_job::OPERATION, request)
    }

    /// Lists failover drills.
    pub fn describe_failover_test_jobs(
        &self, request: DescribeFailoverTestJobsRequest,
    ) -> PagedCall<DescribeFailoverTestJobsResponse, describe_failover_test_jobs::FailoverTestJobList> {
        self.core.paged(&describe_failover_test_jobs::OPERATION, request, |page| page.failover_test_job_list)
    }

    /// Starts a failover drill that has not begun.
    pub fn start_failover_test_job(&self, request: StartFailoverTestJobRequest) -> Call<StartFailoverTestJobResponse> {
        self.core.call(&start_failover_test_job::OPERATION, request)
    }

    /// Ends a failover drill that is running; its leased lines come back.
    pub fn stop_failover_test_job(&self, request: StopFailoverTestJobRequest) -> Call<StopFailoverTestJobResponse> {
        self.core.call(&stop_failover_test_job::OPERATION, request)
    }

    /// Changes a failover drill that has not begun.
    pub fn update_failover_test_job(&self, request: UpdateFailoverTestJobRequest) -> Call<UpdateFailoverTestJobResponse> {
        self.core.call(&update_failover_test_job::OPERATION, request)
    }
}
