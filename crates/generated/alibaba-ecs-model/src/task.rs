// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Tasks of longer operations such as imports and exports of images.

pub mod cancel_task; pub use cancel_task::{CancelTaskRequest, CancelTaskResponse};
pub mod describe_task_attribute; pub use describe_task_attribute::{DescribeTaskAttributeRequest, DescribeTaskAttributeResponse};
pub mod describe_tasks; pub use describe_tasks::{DescribeTasksRequest, DescribeTasksResponse};
