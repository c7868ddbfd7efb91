// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! cluster-node.
//!
//! - [`attach_instances`](crate::Client::attach_instances)
//! - [`delete_cluster_nodes`](crate::Client::delete_cluster_nodes)
//! - [`describe_cluster_nodes`](crate::Client::describe_cluster_nodes)

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Adds ECS instances that exist to a cluster as worker nodes.
    ///
    /// - Request: [`AttachInstancesRequest`]. Response: [`AttachInstancesResponse`]. Their parts:
    ///   [`attach_instances`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/AttachInstances).
    pub fn attach_instances(
        &self,
        request: AttachInstancesRequest,
    ) -> Call<AttachInstancesResponse> {
        self.core.call(&attach_instances::OPERATION, request)
    }

    /// Removes worker nodes from a cluster, and releases their instances if asked to.
    ///
    /// - Request: [`DeleteClusterNodesRequest`]. Response: [`DeleteClusterNodesResponse`]. Their parts:
    ///   [`delete_cluster_nodes`].
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteClusterNodes).
    pub fn delete_cluster_nodes(
        &self,
        request: DeleteClusterNodesRequest,
    ) -> Call<DeleteClusterNodesResponse> {
        self.core.call(&delete_cluster_nodes::OPERATION, request)
    }

    /// Lists the nodes of a cluster.
    ///
    /// - Request: [`DescribeClusterNodesRequest`]. Response: [`DescribeClusterNodesResponse`]. Their parts:
    ///   [`describe_cluster_nodes`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterNodes).
    pub fn describe_cluster_nodes(
        &self,
        request: DescribeClusterNodesRequest,
    ) -> Call<DescribeClusterNodesResponse> {
        self.core.call(&describe_cluster_nodes::OPERATION, request)
    }
}
