// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! failover-test-job.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create failover test job (`CreateFailoverTestJob`).
    pub fn create_failover_test_job(&self, request: CreateFailoverTestJobRequest) -> Call<CreateFailoverTestJobResponse> {
        self.core.call(&create_failover_test_job::OPERATION, request)
    }

    /// Delete failover test job (`DeleteFailoverTestJob`).
    pub fn delete_failover_test_job(&self, request: DeleteFailoverTestJobRequest) -> Call<DeleteFailoverTestJobResponse> {
        self.core.call(&delete_failover_test_job::OPERATION, request)
    }

    /// Describe failover test job (`DescribeFailoverTestJob`).
    pub fn describe_failover_test_job(&self, request: DescribeFailoverTestJobRequest) -> Call<DescribeFailoverTestJobResponse> {
        self.core.call(&describe_failover_test_job::OPERATION, request)
    }

    /// Describe failover test jobs (`DescribeFailoverTestJobs`).
    pub fn describe_failover_test_jobs(
        &self, request: DescribeFailoverTestJobsRequest,
    ) -> PagedCall<DescribeFailoverTestJobsResponse, describe_failover_test_jobs::FailoverTestJobList> {
        self.core.paged(&describe_failover_test_jobs::OPERATION, request, |page| page.failover_test_job_list)
    }

    /// Start failover test job (`StartFailoverTestJob`).
    pub fn start_failover_test_job(&self, request: StartFailoverTestJobRequest) -> Call<StartFailoverTestJobResponse> {
        self.core.call(&start_failover_test_job::OPERATION, request)
    }

    /// Stop failover test job (`StopFailoverTestJob`).
    pub fn stop_failover_test_job(&self, request: StopFailoverTestJobRequest) -> Call<StopFailoverTestJobResponse> {
        self.core.call(&stop_failover_test_job::OPERATION, request)
    }

    /// Update failover test job (`UpdateFailoverTestJob`).
    pub fn update_failover_test_job(&self, request: UpdateFailoverTestJobRequest) -> Call<UpdateFailoverTestJobResponse> {
        self.core.call(&update_failover_test_job::OPERATION, request)
    }
}
