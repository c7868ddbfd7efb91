// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Clusters for high-performance computing.
//!
//! - [`create_hpc_cluster`](crate::Client::create_hpc_cluster): Creates a cluster for high-performance
//!   computing, within which instances of matching types share a low-latency network.
//! - [`delete_hpc_cluster`](crate::Client::delete_hpc_cluster): Deletes a cluster for high-performance
//!   computing.
//! - [`describe_hpc_clusters`](crate::Client::describe_hpc_clusters): Lists clusters for
//!   high-performance computing.
//! - [`modify_hpc_cluster_attribute`](crate::Client::modify_hpc_cluster_attribute): Changes the name or
//!   description of a cluster for high-performance computing.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a cluster for high-performance computing, within which instances of matching types share a
    /// low-latency network.
    ///
    /// - Request: [`CreateHpcClusterRequest`]. Response: [`CreateHpcClusterResponse`]. Nested types:
    ///   [`create_hpc_cluster`].
    /// - [Documented errors](create_hpc_cluster::ERRORS).
    /// - Requires permission for the action `ecs:CreateHpcCluster` (access level create), on HpcCluster
    ///   `acs:ecs:{#regionId}:{#accountId}:hpc/*` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateHpcCluster),
    ///   2024-06-24.
    pub fn create_hpc_cluster(
        &self,
        request: CreateHpcClusterRequest,
    ) -> Call<CreateHpcClusterResponse> {
        self.core.call(&create_hpc_cluster::OPERATION, request)
    }

    /// Deletes a cluster for high-performance computing.
    ///
    /// - Request: [`DeleteHpcClusterRequest`]. Response: [`DeleteHpcClusterResponse`]. Nested types:
    ///   [`delete_hpc_cluster`].
    /// - [Documented errors](delete_hpc_cluster::ERRORS).
    /// - Requires permission for the action `ecs:DeleteHpcCluster` (access level delete), on all resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteHpcCluster),
    ///   2024-06-24.
    pub fn delete_hpc_cluster(
        &self,
        request: DeleteHpcClusterRequest,
    ) -> Call<DeleteHpcClusterResponse> {
        self.core.call(&delete_hpc_cluster::OPERATION, request)
    }

    /// Lists clusters for high-performance computing.
    ///
    /// - Request: [`DescribeHpcClustersRequest`]. Response: [`DescribeHpcClustersResponse`]. Nested types:
    ///   [`describe_hpc_clusters`].
    /// - [Documented errors](describe_hpc_clusters::ERRORS).
    /// - Requires permission for the action `ecs:DescribeHpcClusters` (access level get), on HpcCluster
    ///   `acs:ecs:{#regionId}:{#accountId}:hpc/*` (required in the policy).
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeHpcClusters),
    ///   2024-06-24.
    pub fn describe_hpc_clusters(
        &self,
        request: DescribeHpcClustersRequest,
    ) -> PagedCall<DescribeHpcClustersResponse, describe_hpc_clusters::HpcCluster> {
        self.core
            .paged(&describe_hpc_clusters::OPERATION, request, |page| page.hpc_clusters)
    }

    /// Changes the name or description of a cluster for high-performance computing.
    ///
    /// - Request: [`ModifyHpcClusterAttributeRequest`]. Response: [`ModifyHpcClusterAttributeResponse`].
    ///   Nested types: [`modify_hpc_cluster_attribute`].
    /// - [Documented errors](modify_hpc_cluster_attribute::ERRORS).
    /// - Requires permission for the action `ecs:ModifyHpcClusterAttribute` (access level update), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyHpcClusterAttribute),
    ///   2024-06-24.
    pub fn modify_hpc_cluster_attribute(
        &self,
        request: ModifyHpcClusterAttributeRequest,
    ) -> Call<ModifyHpcClusterAttributeResponse> {
        self.core.call(&modify_hpc_cluster_attribute::OPERATION, request)
    }
}
