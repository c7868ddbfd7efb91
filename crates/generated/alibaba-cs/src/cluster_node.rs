// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! cluster-node.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Adds ECS instances that exist to a cluster as worker nodes.
    pub fn attach_instances(&self, request: AttachInstancesRequest) -> Call<AttachInstancesResponse> {
        self.core.call(&attach_instances::OPERATION, request)
    }

    /// Removes worker nodes from a cluster, and releases their instances if asked to.
    pub fn delete_cluster_nodes(&self, request: DeleteClusterNodesRequest) -> Call<DeleteClusterNodesResponse> {
        self.core.call(&delete_cluster_nodes::OPERATION, request)
    }

    /// Lists the nodes of a cluster.
    pub fn describe_cluster_nodes(&self, request: DescribeClusterNodesRequest) -> Call<DescribeClusterNodesResponse> {
        self.core.call(&describe_cluster_nodes::OPERATION, request)
    }
}
