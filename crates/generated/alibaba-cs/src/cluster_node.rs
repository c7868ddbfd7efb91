// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Nodes of a cluster: existing instances added to it, nodes listed and removed.
//!
//! - [`attach_instances`](crate::Client::attach_instances): Adds ECS instances that exist to a cluster
//!   as worker nodes.
//! - [`delete_cluster_nodes`](crate::Client::delete_cluster_nodes): Removes worker nodes from a
//!   cluster, and releases their instances if asked to.
//! - [`describe_cluster_nodes`](crate::Client::describe_cluster_nodes): Lists the nodes of a cluster.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds ECS instances that exist to a cluster as worker nodes.
    ///
    /// - Request: [`AttachInstancesRequest`]. Response: [`AttachInstancesResponse`]. Nested types:
    ///   [`attach_instances`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/AttachInstances), 2024-06.
    pub fn attach_instances(
        &self,
        request: AttachInstancesRequest,
    ) -> Call<AttachInstancesResponse> {
        self.core.call(&attach_instances::OPERATION, request)
    }

    /// Removes worker nodes from a cluster, and releases their instances if asked to.
    ///
    /// - Request: [`DeleteClusterNodesRequest`]. Response: [`DeleteClusterNodesResponse`]. Nested types:
    ///   [`delete_cluster_nodes`].
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteClusterNodes), 2024-06.
    pub fn delete_cluster_nodes(
        &self,
        request: DeleteClusterNodesRequest,
    ) -> Call<DeleteClusterNodesResponse> {
        self.core.call(&delete_cluster_nodes::OPERATION, request)
    }

    /// Lists the nodes of a cluster.
    ///
    /// - Request: [`DescribeClusterNodesRequest`]. Response: [`DescribeClusterNodesResponse`]. Nested
    ///   types: [`describe_cluster_nodes`].
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterNodes),
    ///   2024-06.
    pub fn describe_cluster_nodes(
        &self,
        request: DescribeClusterNodesRequest,
    ) -> PagedCall<DescribeClusterNodesResponse, describe_cluster_nodes::Node> {
        self.core.paged(&describe_cluster_nodes::OPERATION, request, |page| page.nodes)
    }
}
