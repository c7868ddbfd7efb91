// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! cluster-node.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Attach instances (`AttachInstances`).
    pub fn attach_instances(&self, request: AttachInstancesRequest) -> Call<AttachInstancesResponse> {
        self.core.call(&attach_instances::OPERATION, request)
    }

    /// Delete cluster nodes (`DeleteClusterNodes`).
    pub fn delete_cluster_nodes(&self, request: DeleteClusterNodesRequest) -> Call<DeleteClusterNodesResponse> {
        self.core.call(&delete_cluster_nodes::OPERATION, request)
    }

    /// Describe cluster nodes (`DescribeClusterNodes`).
    pub fn describe_cluster_nodes(&self, request: DescribeClusterNodesRequest) -> Call<DescribeClusterNodesResponse> {
        self.core.call(&describe_cluster_nodes::OPERATION, request)
    }
}
