// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Events of clusters and of the account.

pub mod describe_cluster_events; pub use describe_cluster_events::{DescribeClusterEventsRequest, DescribeClusterEventsResponse};
pub mod describe_events; pub use describe_events::{DescribeEventsRequest, DescribeEventsResponse};
