// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/service.json; do not edit.
//! Waiting for a state.

use cloudspec_runtime::Wait;

use crate::*;

impl Client {
    /// Waits until a cluster is ready.
    #[cfg(feature = "cluster")]
    pub fn wait_until_cluster_running(
        &self,
        cluster_id: impl Into<String>,
    ) -> Wait<DescribeClusterDetailResponse> {
        let request = DescribeClusterDetailRequest::new(cluster_id);
        self.core
            .wait(
                &cloudspec_alibaba_cs_model::CLUSTER_RUNNING,
                &describe_cluster_detail::OPERATION,
                request,
            )
    }

    /// Waits until a cluster is gone.
    #[cfg(feature = "cluster")]
    pub fn wait_until_cluster_deleted(
        &self,
        cluster_id: impl Into<String>,
    ) -> Wait<DescribeClusterDetailResponse> {
        let request = DescribeClusterDetailRequest::new(cluster_id);
        self.core
            .wait(
                &cloudspec_alibaba_cs_model::CLUSTER_DELETED,
                &describe_cluster_detail::OPERATION,
                request,
            )
    }

    /// Waits until a task of a cluster has succeeded.
    #[cfg(feature = "task")]
    pub fn wait_until_task_succeeded(
        &self,
        task_id: impl Into<String>,
    ) -> Wait<DescribeTaskInfoResponse> {
        let request = DescribeTaskInfoRequest::new(task_id);
        self.core
            .wait(
                &cloudspec_alibaba_cs_model::TASK_SUCCEEDED,
                &describe_task_info::OPERATION,
                request,
            )
    }

    /// Waits until a node pool is ready, also after nodes were added or removed.
    #[cfg(feature = "node-pool")]
    pub fn wait_until_node_pool_active(
        &self,
        cluster_id: impl Into<String>,
        nodepool_id: impl Into<String>,
    ) -> Wait<DescribeClusterNodePoolDetailResponse> {
        let request = DescribeClusterNodePoolDetailRequest::new(cluster_id, nodepool_id);
        self.core
            .wait(
                &cloudspec_alibaba_cs_model::NODE_POOL_ACTIVE,
                &describe_cluster_node_pool_detail::OPERATION,
                request,
            )
    }
}
