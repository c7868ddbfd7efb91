// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! node-pool.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Attach instances to node pool (`AttachInstancesToNodePool`).
    pub fn attach_instances_to_node_pool(
        &self, request: AttachInstancesToNodePoolRequest,
    ) -> Call<AttachInstancesToNodePoolResponse> {
        self.core.call(&attach_instances_to_node_pool::OPERATION, request)
    }

    /// Create autoscaling config (`CreateAutoscalingConfig`).
    pub fn create_autoscaling_config(&self, request: CreateAutoscalingConfigRequest) -> Call<CreateAutoscalingConfigResponse> {
        self.core.call(&create_autoscaling_config::OPERATION, request)
    }

    /// Create cluster node pool (`CreateClusterNodePool`).
    pub fn create_cluster_node_pool(&self, request: CreateClusterNodePoolRequest) -> Call<CreateClusterNodePoolResponse> {
        self.core.call(&create_cluster_node_pool::OPERATION, request)
    }

    /// Delete cluster nodepool (`DeleteClusterNodepool`).
    pub fn delete_cluster_nodepool(&self, request: DeleteClusterNodepoolRequest) -> Call<DeleteClusterNodepoolResponse> {
        self.core.call(&delete_cluster_nodepool::OPERATION, request)
    }

    /// Describe cluster attach scripts (`DescribeClusterAttachScripts`).
    pub fn describe_cluster_attach_scripts(
        &self, request: DescribeClusterAttachScriptsRequest,
    ) -> Call<DescribeClusterAttachScriptsResponse> {
        self.core.call(&describe_cluster_attach_scripts::OPERATION, request)
    }

    /// Describe cluster node pool detail (`DescribeClusterNodePoolDetail`).
    pub fn describe_cluster_node_pool_detail(
        &self, request: DescribeClusterNodePoolDetailRequest,
    ) -> Call<DescribeClusterNodePoolDetailResponse> {
        self.core.call(&describe_cluster_node_pool_detail::OPERATION, request)
    }

    /// Describe cluster node pools (`DescribeClusterNodePools`).
    pub fn describe_cluster_node_pools(
        &self, request: DescribeClusterNodePoolsRequest,
    ) -> Call<DescribeClusterNodePoolsResponse> {
        self.core.call(&describe_cluster_node_pools::OPERATION, request)
    }

    /// Describe node pool vuls (`DescribeNodePoolVuls`).
    pub fn describe_node_pool_vuls(&self, request: DescribeNodePoolVulsRequest) -> Call<DescribeNodePoolVulsResponse> {
        self.core.call(&describe_node_pool_vuls::OPERATION, request)
    }

    /// Fix node pool vuls (`FixNodePoolVuls`).
    pub fn fix_node_pool_vuls(&self, request: FixNodePoolVulsRequest) -> Call<FixNodePoolVulsResponse> {
        self.core.call(&fix_node_pool_vuls::OPERATION, request)
    }

    /// Modify cluster node pool (`ModifyClusterNodePool`).
    pub fn modify_cluster_node_pool(&self, request: ModifyClusterNodePoolRequest) -> Call<ModifyClusterNodePoolResponse> {
        self.core.call(&modify_cluster_node_pool::OPERATION, request)
    }

    /// Modify node pool node config (`ModifyNodePoolNodeConfig`).
    pub fn modify_node_pool_node_config(
        &self, request: ModifyNodePoolNodeConfigRequest,
    ) -> Call<ModifyNodePoolNodeConfigResponse> {
        self.core.call(&modify_node_pool_node_config::OPERATION, request)
    }

    /// Remove node pool nodes (`RemoveNodePoolNodes`).
    pub fn remove_node_pool_nodes(&self, request: RemoveNodePoolNodesRequest) -> Call<RemoveNodePoolNodesResponse> {
        self.core.call(&remove_node_pool_nodes::OPERATION, request)
    }

    /// Repair cluster node pool (`RepairClusterNodePool`).
    pub fn repair_cluster_node_pool(&self, request: RepairClusterNodePoolRequest) -> Call<RepairClusterNodePoolResponse> {
        self.core.call(&repair_cluster_node_pool::OPERATION, request)
    }

    /// Scale cluster node pool (`ScaleClusterNodePool`).
    pub fn scale_cluster_node_pool(&self, request: ScaleClusterNodePoolRequest) -> Call<ScaleClusterNodePoolResponse> {
        self.core.call(&scale_cluster_node_pool::OPERATION, request)
    }

    /// Sync cluster node pool (`SyncClusterNodePool`).
    pub fn sync_cluster_node_pool(&self, request: SyncClusterNodePoolRequest) -> Call<SyncClusterNodePoolResponse> {
        self.core.call(&sync_cluster_node_pool::OPERATION, request)
    }

    /// Upgrade cluster nodepool (`UpgradeClusterNodepool`).
    pub fn upgrade_cluster_nodepool(&self, request: UpgradeClusterNodepoolRequest) -> Call<UpgradeClusterNodepoolResponse> {
        self.core.call(&upgrade_cluster_nodepool::OPERATION, request)
    }
}
