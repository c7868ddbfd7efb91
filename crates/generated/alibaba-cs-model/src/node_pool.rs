// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Node pools: groups of nodes with the same settings, their scaling and repair.

pub mod attach_instances_to_node_pool; pub use attach_instances_to_node_pool::{AttachInstancesToNodePoolRequest, AttachInstancesToNodePoolResponse};
pub mod create_autoscaling_config; pub use create_autoscaling_config::{CreateAutoscalingConfigRequest, CreateAutoscalingConfigResponse};
pub mod create_cluster_node_pool; pub use create_cluster_node_pool::{CreateClusterNodePoolRequest, CreateClusterNodePoolResponse};
pub mod delete_cluster_nodepool; pub use delete_cluster_nodepool::{DeleteClusterNodepoolRequest, DeleteClusterNodepoolResponse};
pub mod describe_cluster_attach_scripts; pub use describe_cluster_attach_scripts::{DescribeClusterAttachScriptsRequest, DescribeClusterAttachScriptsResponse};
pub mod describe_cluster_node_pool_detail; pub use describe_cluster_node_pool_detail::{DescribeClusterNodePoolDetailRequest, DescribeClusterNodePoolDetailResponse};
pub mod describe_cluster_node_pools; pub use describe_cluster_node_pools::{DescribeClusterNodePoolsRequest, DescribeClusterNodePoolsResponse};
pub mod describe_node_pool_vuls; pub use describe_node_pool_vuls::{DescribeNodePoolVulsRequest, DescribeNodePoolVulsResponse};
pub mod fix_node_pool_vuls; pub use fix_node_pool_vuls::{FixNodePoolVulsRequest, FixNodePoolVulsResponse};
pub mod modify_cluster_node_pool; pub use modify_cluster_node_pool::{ModifyClusterNodePoolRequest, ModifyClusterNodePoolResponse};
pub mod modify_node_pool_node_config; pub use modify_node_pool_node_config::{ModifyNodePoolNodeConfigRequest, ModifyNodePoolNodeConfigResponse};
pub mod remove_node_pool_nodes; pub use remove_node_pool_nodes::{RemoveNodePoolNodesRequest, RemoveNodePoolNodesResponse};
pub mod repair_cluster_node_pool; pub use repair_cluster_node_pool::{RepairClusterNodePoolRequest, RepairClusterNodePoolResponse};
pub mod scale_cluster_node_pool; pub use scale_cluster_node_pool::{ScaleClusterNodePoolRequest, ScaleClusterNodePoolResponse};
pub mod sync_cluster_node_pool; pub use sync_cluster_node_pool::{SyncClusterNodePoolRequest, SyncClusterNodePoolResponse};
pub mod upgrade_cluster_nodepool; pub use upgrade_cluster_nodepool::{UpgradeClusterNodepoolRequest, UpgradeClusterNodepoolResponse};
