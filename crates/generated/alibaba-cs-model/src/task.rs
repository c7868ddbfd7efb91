// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Tasks that longer operations start, and how they are followed, paused and cancelled.

pub mod cancel_task; pub use cancel_task::{CancelTaskRequest, CancelTaskResponse};
pub mod describe_cluster_tasks; pub use describe_cluster_tasks::{DescribeClusterTasksRequest, DescribeClusterTasksResponse};
pub mod describe_task_info; pub use describe_task_info::{DescribeTaskInfoRequest, DescribeTaskInfoResponse};
pub mod pause_task; pub use pause_task::{PauseTaskRequest, PauseTaskResponse};
pub mod resume_task; pub use resume_task::{ResumeTaskRequest, ResumeTaskResponse};
