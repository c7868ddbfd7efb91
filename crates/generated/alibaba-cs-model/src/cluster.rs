// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Clusters: creation, upgrades, scaling, kubeconfig, logs and vulnerabilities.

pub mod cancel_cluster_upgrade; pub use cancel_cluster_upgrade::{CancelClusterUpgradeRequest, CancelClusterUpgradeResponse};
pub mod create_cluster; pub use create_cluster::{CreateClusterRequest, CreateClusterResponse};
pub mod delete_cluster; pub use delete_cluster::{DeleteClusterRequest, DeleteClusterResponse};
pub mod describe_cluster_detail; pub use describe_cluster_detail::{DescribeClusterDetailRequest, DescribeClusterDetailResponse};
pub mod describe_cluster_logs; pub use describe_cluster_logs::{DescribeClusterLogsRequest, DescribeClusterLogsResponse};
pub mod describe_cluster_resources; pub use describe_cluster_resources::{DescribeClusterResourcesRequest, DescribeClusterResourcesResponse};
pub mod describe_cluster_user_kubeconfig; pub use describe_cluster_user_kubeconfig::{DescribeClusterUserKubeconfigRequest, DescribeClusterUserKubeconfigResponse};
pub mod describe_cluster_vuls; pub use describe_cluster_vuls::{DescribeClusterVulsRequest, DescribeClusterVulsResponse};
pub mod describe_clusters_v1; pub use describe_clusters_v1::{DescribeClustersV1Request, DescribeClustersV1Response};
pub mod describe_kubernetes_version_metadata; pub use describe_kubernetes_version_metadata::{DescribeKubernetesVersionMetadataRequest, DescribeKubernetesVersionMetadataResponse};
pub mod describe_subaccount_k8s_cluster_user_config; pub use describe_subaccount_k8s_cluster_user_config::{DescribeSubaccountK8sClusterUserConfigRequest, DescribeSubaccountK8sClusterUserConfigResponse};
pub mod describe_user_cluster_namespaces; pub use describe_user_cluster_namespaces::{DescribeUserClusterNamespacesRequest, DescribeUserClusterNamespacesResponse};
pub mod get_cluster_check; pub use get_cluster_check::{GetClusterCheckRequest, GetClusterCheckResponse};
pub mod get_upgrade_status; pub use get_upgrade_status::{GetUpgradeStatusRequest, GetUpgradeStatusResponse};
pub mod list_cluster_checks; pub use list_cluster_checks::{ListClusterChecksRequest, ListClusterChecksResponse};
pub mod migrate_cluster; pub use migrate_cluster::{MigrateClusterRequest, MigrateClusterResponse};
pub mod modify_cluster; pub use modify_cluster::{ModifyClusterRequest, ModifyClusterResponse};
pub mod pause_cluster_upgrade; pub use pause_cluster_upgrade::{PauseClusterUpgradeRequest, PauseClusterUpgradeResponse};
pub mod resume_upgrade_cluster; pub use resume_upgrade_cluster::{ResumeUpgradeClusterRequest, ResumeUpgradeClusterResponse};
pub mod run_cluster_check; pub use run_cluster_check::{RunClusterCheckRequest, RunClusterCheckResponse};
pub mod scan_cluster_vuls; pub use scan_cluster_vuls::{ScanClusterVulsRequest, ScanClusterVulsResponse};
pub mod update_k8s_cluster_user_config_expire; pub use update_k8s_cluster_user_config_expire::{UpdateK8sClusterUserConfigExpireRequest, UpdateK8sClusterUserConfigExpireResponse};
pub mod upgrade_cluster; pub use upgrade_cluster::{UpgradeClusterRequest, UpgradeClusterResponse};
