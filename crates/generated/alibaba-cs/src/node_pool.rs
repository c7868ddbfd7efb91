// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Node pools: groups of nodes with the same settings, their scaling and repair.
//!
//! - [`attach_instances_to_node_pool`](crate::Client::attach_instances_to_node_pool): Adds ECS
//!   instances that exist, or were removed before, to a node pool as worker nodes.
//! - [`create_autoscaling_config`](crate::Client::create_autoscaling_config): Sets up automatic scaling
//!   of a cluster's nodes: thresholds, quiet times and the order in which node pools grow.
//! - [`create_cluster_node_pool`](crate::Client::create_cluster_node_pool): Creates a node pool, a
//!   group of nodes with the same configuration, scaling and maintenance.
//! - [`delete_cluster_nodepool`](crate::Client::delete_cluster_nodepool): Deletes a node pool that is
//!   no longer used.
//! - [`describe_cluster_attach_scripts`](crate::Client::describe_cluster_attach_scripts): Returns a
//!   script that makes an ECS instance a worker node when it is run there.
//! - [`describe_cluster_node_pool_detail`](crate::Client::describe_cluster_node_pool_detail): Returns
//!   the configuration and state of one node pool.
//! - [`describe_cluster_node_pools`](crate::Client::describe_cluster_node_pools): Lists the node pools
//!   of a cluster.
//! - [`describe_node_pool_vuls`](crate::Client::describe_node_pool_vuls): Lists the vulnerabilities
//!   that were found on the nodes of a node pool.
//! - [`fix_node_pool_vuls`](crate::Client::fix_node_pool_vuls): Mends vulnerabilities on the nodes of a
//!   node pool.
//! - [`modify_cluster_node_pool`](crate::Client::modify_cluster_node_pool): Changes the configuration
//!   of a node pool.
//! - [`modify_node_pool_node_config`](crate::Client::modify_node_pool_node_config): Changes the kubelet
//!   configuration of a node pool's nodes.
//! - [`remove_node_pool_nodes`](crate::Client::remove_node_pool_nodes): Removes worker nodes from a
//!   node pool and lowers its wanted size; releases their instances if asked to.
//! - [`repair_cluster_node_pool`](crate::Client::repair_cluster_node_pool): Repairs nodes of a node
//!   pool that do not work.
//! - [`scale_cluster_node_pool`](crate::Client::scale_cluster_node_pool): Adds nodes to a node pool;
//!   they are charged.
//! - [`sync_cluster_node_pool`](crate::Client::sync_cluster_node_pool): Brings what the service knows
//!   about the node pools and nodes of a cluster up to date.
//! - [`upgrade_cluster_nodepool`](crate::Client::upgrade_cluster_nodepool): Upgrades kubelet, operating
//!   system or container runtime of a node pool; kubelet should be as the control plane.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Adds ECS instances that exist, or were removed before, to a node pool as worker nodes.
    ///
    /// - Request: [`AttachInstancesToNodePoolRequest`]. Response: [`AttachInstancesToNodePoolResponse`].
    ///   Nested types: [`attach_instances_to_node_pool`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/AttachInstancesToNodePool),
    ///   2024-06.
    pub fn attach_instances_to_node_pool(
        &self,
        request: AttachInstancesToNodePoolRequest,
    ) -> Call<AttachInstancesToNodePoolResponse> {
        self.core.call(&attach_instances_to_node_pool::OPERATION, request)
    }

    /// Sets up automatic scaling of a cluster's nodes: thresholds, quiet times and the order in which node
    /// pools grow.
    ///
    /// - Request: [`CreateAutoscalingConfigRequest`]. Response: [`CreateAutoscalingConfigResponse`]. Nested
    ///   types: [`create_autoscaling_config`].
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateAutoscalingConfig),
    ///   2024-06.
    pub fn create_autoscaling_config(
        &self,
        request: CreateAutoscalingConfigRequest,
    ) -> Call<CreateAutoscalingConfigResponse> {
        self.core.call(&create_autoscaling_config::OPERATION, request)
    }

    /// Creates a node pool, a group of nodes with the same configuration, scaling and maintenance.
    ///
    /// - Request: [`CreateClusterNodePoolRequest`]. Response: [`CreateClusterNodePoolResponse`]. Nested
    ///   types: [`create_cluster_node_pool`].
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateClusterNodePool),
    ///   2024-06.
    pub fn create_cluster_node_pool(
        &self,
        request: CreateClusterNodePoolRequest,
    ) -> Call<CreateClusterNodePoolResponse> {
        self.core.call(&create_cluster_node_pool::OPERATION, request)
    }

    /// Deletes a node pool that is no longer used.
    ///
    /// - Request: [`DeleteClusterNodepoolRequest`]. Response: [`DeleteClusterNodepoolResponse`]. Nested
    ///   types: [`delete_cluster_nodepool`].
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteClusterNodepool),
    ///   2024-06.
    pub fn delete_cluster_nodepool(
        &self,
        request: DeleteClusterNodepoolRequest,
    ) -> Call<DeleteClusterNodepoolResponse> {
        self.core.call(&delete_cluster_nodepool::OPERATION, request)
    }

    /// Returns a script that makes an ECS instance a worker node when it is run there.
    ///
    /// - Request: [`DescribeClusterAttachScriptsRequest`]. Response:
    ///   [`DescribeClusterAttachScriptsResponse`]. Nested types: [`describe_cluster_attach_scripts`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterAttachScripts),
    ///   2024-06.
    pub fn describe_cluster_attach_scripts(
        &self,
        request: DescribeClusterAttachScriptsRequest,
    ) -> Call<DescribeClusterAttachScriptsResponse> {
        self.core.call(&describe_cluster_attach_scripts::OPERATION, request)
    }

    /// Returns the configuration and state of one node pool.
    ///
    /// - Request: [`DescribeClusterNodePoolDetailRequest`]. Response:
    ///   [`DescribeClusterNodePoolDetailResponse`]. Nested types: [`describe_cluster_node_pool_detail`].
    /// - Access level: get.
    /// - Waiter: [`wait_until_node_pool_active`](Self::wait_until_node_pool_active).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterNodePoolDetail), 2024-06.
    pub fn describe_cluster_node_pool_detail(
        &self,
        request: DescribeClusterNodePoolDetailRequest,
    ) -> Call<DescribeClusterNodePoolDetailResponse> {
        self.core.call(&describe_cluster_node_pool_detail::OPERATION, request)
    }

    /// Lists the node pools of a cluster.
    ///
    /// - Request: [`DescribeClusterNodePoolsRequest`]. Response: [`DescribeClusterNodePoolsResponse`].
    ///   Nested types: [`describe_cluster_node_pools`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterNodePools),
    ///   2024-06.
    pub fn describe_cluster_node_pools(
        &self,
        request: DescribeClusterNodePoolsRequest,
    ) -> Call<DescribeClusterNodePoolsResponse> {
        self.core.call(&describe_cluster_node_pools::OPERATION, request)
    }

    /// Lists the vulnerabilities that were found on the nodes of a node pool.
    ///
    /// - Request: [`DescribeNodePoolVulsRequest`]. Response: [`DescribeNodePoolVulsResponse`]. Nested
    ///   types: [`describe_node_pool_vuls`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeNodePoolVuls),
    ///   2024-06.
    pub fn describe_node_pool_vuls(
        &self,
        request: DescribeNodePoolVulsRequest,
    ) -> Call<DescribeNodePoolVulsResponse> {
        self.core.call(&describe_node_pool_vuls::OPERATION, request)
    }

    /// Mends vulnerabilities on the nodes of a node pool.
    ///
    /// - Request: [`FixNodePoolVulsRequest`]. Response: [`FixNodePoolVulsResponse`]. Nested types:
    ///   [`fix_node_pool_vuls`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/FixNodePoolVuls), 2024-06.
    pub fn fix_node_pool_vuls(
        &self,
        request: FixNodePoolVulsRequest,
    ) -> Call<FixNodePoolVulsResponse> {
        self.core.call(&fix_node_pool_vuls::OPERATION, request)
    }

    /// Changes the configuration of a node pool.
    ///
    /// - Request: [`ModifyClusterNodePoolRequest`]. Response: [`ModifyClusterNodePoolResponse`]. Nested
    ///   types: [`modify_cluster_node_pool`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyClusterNodePool),
    ///   2024-06.
    pub fn modify_cluster_node_pool(
        &self,
        request: ModifyClusterNodePoolRequest,
    ) -> Call<ModifyClusterNodePoolResponse> {
        self.core.call(&modify_cluster_node_pool::OPERATION, request)
    }

    /// Changes the kubelet configuration of a node pool's nodes.
    ///
    /// - Request: [`ModifyNodePoolNodeConfigRequest`]. Response: [`ModifyNodePoolNodeConfigResponse`].
    ///   Nested types: [`modify_node_pool_node_config`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyNodePoolNodeConfig),
    ///   2024-06.
    pub fn modify_node_pool_node_config(
        &self,
        request: ModifyNodePoolNodeConfigRequest,
    ) -> Call<ModifyNodePoolNodeConfigResponse> {
        self.core.call(&modify_node_pool_node_config::OPERATION, request)
    }

    /// Removes worker nodes from a node pool and lowers its wanted size; releases their instances if asked
    /// to.
    ///
    /// - Request: [`RemoveNodePoolNodesRequest`]. Response: [`RemoveNodePoolNodesResponse`]. Nested types:
    ///   [`remove_node_pool_nodes`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/RemoveNodePoolNodes), 2024-06.
    pub fn remove_node_pool_nodes(
        &self,
        request: RemoveNodePoolNodesRequest,
    ) -> Call<RemoveNodePoolNodesResponse> {
        self.core.call(&remove_node_pool_nodes::OPERATION, request)
    }

    /// Repairs nodes of a node pool that do not work.
    ///
    /// - Request: [`RepairClusterNodePoolRequest`]. Response: [`RepairClusterNodePoolResponse`]. Nested
    ///   types: [`repair_cluster_node_pool`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/RepairClusterNodePool),
    ///   2024-06.
    pub fn repair_cluster_node_pool(
        &self,
        request: RepairClusterNodePoolRequest,
    ) -> Call<RepairClusterNodePoolResponse> {
        self.core.call(&repair_cluster_node_pool::OPERATION, request)
    }

    /// Adds nodes to a node pool; they are charged.
    ///
    /// - Request: [`ScaleClusterNodePoolRequest`]. Response: [`ScaleClusterNodePoolResponse`]. Nested
    ///   types: [`scale_cluster_node_pool`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ScaleClusterNodePool),
    ///   2024-06.
    pub fn scale_cluster_node_pool(
        &self,
        request: ScaleClusterNodePoolRequest,
    ) -> Call<ScaleClusterNodePoolResponse> {
        self.core.call(&scale_cluster_node_pool::OPERATION, request)
    }

    /// Brings what the service knows about the node pools and nodes of a cluster up to date.
    ///
    /// - Request: [`SyncClusterNodePoolRequest`]. Response: [`SyncClusterNodePoolResponse`]. Nested types:
    ///   [`sync_cluster_node_pool`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/SyncClusterNodePool), 2024-06.
    pub fn sync_cluster_node_pool(
        &self,
        request: SyncClusterNodePoolRequest,
    ) -> Call<SyncClusterNodePoolResponse> {
        self.core.call(&sync_cluster_node_pool::OPERATION, request)
    }

    /// Upgrades kubelet, operating system or container runtime of a node pool; kubelet should be as the
    /// control plane.
    ///
    /// - Request: [`UpgradeClusterNodepoolRequest`]. Response: [`UpgradeClusterNodepoolResponse`]. Nested
    ///   types: [`upgrade_cluster_nodepool`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpgradeClusterNodepool),
    ///   2024-06.
    pub fn upgrade_cluster_nodepool(
        &self,
        request: UpgradeClusterNodepoolRequest,
    ) -> Call<UpgradeClusterNodepoolResponse> {
        self.core.call(&upgrade_cluster_nodepool::OPERATION, request)
    }
}
