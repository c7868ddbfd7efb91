// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Nodes of a cluster: existing instances added to it, nodes listed and removed.

pub mod attach_instances; pub use attach_instances::{AttachInstancesRequest, AttachInstancesResponse};
pub mod delete_cluster_nodes; pub use delete_cluster_nodes::{DeleteClusterNodesRequest, DeleteClusterNodesResponse};
pub mod describe_cluster_nodes; pub use describe_cluster_nodes::{DescribeClusterNodesRequest, DescribeClusterNodesResponse};
