// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Clusters for high-performance computing.

pub mod create_hpc_cluster; pub use create_hpc_cluster::{CreateHpcClusterRequest, CreateHpcClusterResponse};
pub mod delete_hpc_cluster; pub use delete_hpc_cluster::{DeleteHpcClusterRequest, DeleteHpcClusterResponse};
pub mod describe_hpc_clusters; pub use describe_hpc_clusters::{DescribeHpcClustersRequest, DescribeHpcClustersResponse};
pub mod modify_hpc_cluster_attribute; pub use modify_hpc_cluster_attribute::{ModifyHpcClusterAttributeRequest, ModifyHpcClusterAttributeResponse};
