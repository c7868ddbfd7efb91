// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Failover tests of leased lines.

pub mod create_failover_test_job; pub use create_failover_test_job::{CreateFailoverTestJobRequest, CreateFailoverTestJobResponse};
pub mod delete_failover_test_job; pub use delete_failover_test_job::{DeleteFailoverTestJobRequest, DeleteFailoverTestJobResponse};
pub mod describe_failover_test_job; pub use describe_failover_test_job::{DescribeFailoverTestJobRequest, DescribeFailoverTestJobResponse};
pub mod describe_failover_test_jobs; pub use describe_failover_test_jobs::{DescribeFailoverTestJobsRequest, DescribeFailoverTestJobsResponse};
pub mod start_failover_test_job; pub use start_failover_test_job::{StartFailoverTestJobRequest, StartFailoverTestJobResponse};
pub mod stop_failover_test_job; pub use stop_failover_test_job::{StopFailoverTestJobRequest, StopFailoverTestJobResponse};
pub mod update_failover_test_job; pub use update_failover_test_job::{UpdateFailoverTestJobRequest, UpdateFailoverTestJobResponse};
