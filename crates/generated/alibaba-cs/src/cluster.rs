// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! cluster.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Cancel cluster upgrade (`CancelClusterUpgrade`).
    #[deprecated = "Deprecated in favour of `CancelClusterUpgrade`."]
    pub fn cancel_cluster_upgrade(&self, request: CancelClusterUpgradeRequest) -> Call<CancelClusterUpgradeResponse> {
        self.core.call(&cancel_cluster_upgrade::OPERATION, request)
    }

    /// Create cluster (`CreateCluster`).
    pub fn create_cluster(&self, request: CreateClusterRequest) -> Call<CreateClusterResponse> {
        self.core.call(&create_cluster::OPERATION, request)
    }

    /// Delete cluster (`DeleteCluster`).
    pub fn delete_cluster(&self, request: DeleteClusterRequest) -> Call<DeleteClusterResponse> {
        self.core.call(&delete_cluster::OPERATION, request)
    }

    /// Describe cluster detail (`DescribeClusterDetail`).
    pub fn describe_cluster_detail(&self, request: DescribeClusterDetailRequest) -> Call<DescribeClusterDetailResponse> {
        self.core.call(&describe_cluster_detail::OPERATION, request)
    }

    /// Describe cluster logs (`DescribeClusterLogs`).
    pub fn describe_cluster_logs(&self, request: DescribeClusterLogsRequest) -> Call<DescribeClusterLogsResponse> {
        self.core.call(&describe_cluster_logs::OPERATION, request)
    }

    /// Describe cluster resources (`DescribeClusterResources`).
    pub fn describe_cluster_resources(&self, request: DescribeClusterResourcesRequest) -> Call<DescribeClusterResourcesResponse> {
        self.core.call(&describe_cluster_resources::OPERATION, request)
    }

    /// Describe cluster user kubeconfig (`DescribeClusterUserKubeconfig`).
    pub fn describe_cluster_user_kubeconfig(
        &self, request: DescribeClusterUserKubeconfigRequest,
    ) -> Call<DescribeClusterUserKubeconfigResponse> {
        self.core.call(&describe_cluster_user_kubeconfig::OPERATION, request)
    }

    /// Describe cluster vuls (`DescribeClusterVuls`).
    pub fn describe_cluster_vuls(&self, request: DescribeClusterVulsRequest) -> Call<DescribeClusterVulsResponse> {
        self.core.call(&describe_cluster_vuls::OPERATION, request)
    }

    /// Describe clusters v1 (`DescribeClustersV1`).
    pub fn describe_clusters_v1(
        &self, request: DescribeClustersV1Request,
    ) -> PagedCall<DescribeClustersV1Response, describe_clusters_v1::Cluster> {
        self.core.paged(&describe_clusters_v1::OPERATION, request, |page| page.clusters)
    }

    /// Describe kubernetes version metadata (`DescribeKubernetesVersionMetadata`).
    pub fn describe_kubernetes_version_metadata(
        &self, request: DescribeKubernetesVersionMetadataRequest,
    ) -> Call<DescribeKubernetesVersionMetadataResponse> {
        self.core.call(&describe_kubernetes_version_metadata::OPERATION, request)
    }

    /// Describe subaccount k8s cluster user config (`DescribeSubaccountK8sClusterUserConfig`).
    pub fn describe_subaccount_k8s_cluster_user_config(
        &self, request: DescribeSubaccountK8sClusterUserConfigRequest,
    ) -> Call<DescribeSubaccountK8sClusterUserConfigResponse> {
        self.core.call(&describe_subaccount_k8s_cluster_user_config::OPERATION, request)
    }

    /// Describe user cluster namespaces (`DescribeUserClusterNamespaces`).
    pub fn describe_user_cluster_namespaces(
        &self, request: DescribeUserClusterNamespacesRequest,
    ) -> Call<DescribeUserClusterNamespacesResponse> {
        self.core.call(&describe_user_cluster_namespaces::OPERATION, request)
    }

    /// Get cluster check (`GetClusterCheck`).
    pub fn get_cluster_check(&self, request: GetClusterCheckRequest) -> Call<GetClusterCheckResponse> {
        self.core.call(&get_cluster_check::OPERATION, request)
    }

    /// Get upgrade status (`GetUpgradeStatus`).
    #[deprecated = "Deprecated in favour of `DescribeTaskInfo`."]
    pub fn get_upgrade_status(&self, request: GetUpgradeStatusRequest) -> Call<GetUpgradeStatusResponse> {
        self.core.call(&get_upgrade_status::OPERATION, request)
    }

    /// List cluster checks (`ListClusterChecks`).
    pub fn list_cluster_checks(&self, request: ListClusterChecksRequest) -> Call<ListClusterChecksResponse> {
        self.core.call(&list_cluster_checks::OPERATION, request)
    }

    /// Migrate cluster (`MigrateCluster`).
    pub fn migrate_cluster(&self, request: MigrateClusterRequest) -> Call<MigrateClusterResponse> {
        self.core.call(&migrate_cluster::OPERATION, request)
    }

    /// Modify cluster (`ModifyCluster`).
    pub fn modify_cluster(&self, request: ModifyClusterRequest) -> Call<ModifyClusterResponse> {
        self.core.call(&modify_cluster::OPERATION, request)
    }

    /// Pause cluster upgrade (`PauseClusterUpgrade`).
    #[deprecated = "Deprecated in favour of `PauseTask`."]
    pub fn pause_cluster_upgrade(&self, request: PauseClusterUpgradeRequest) -> Call<PauseClusterUpgradeResponse> {
        self.core.call(&pause_cluster_upgrade::OPERATION, request)
    }

    /// Resume upgrade cluster (`ResumeUpgradeCluster`).
    #[deprecated = "Deprecated in favour of `ResumeTask`."]
    pub fn resume_upgrade_cluster(&self, request: ResumeUpgradeClusterRequest) -> Call<ResumeUpgradeClusterResponse> {
        self.core.call(&resume_upgrade_cluster::OPERATION, request)
    }

    /// Run cluster check (`RunClusterCheck`).
    pub fn run_cluster_check(&self, request: RunClusterCheckRequest) -> Call<RunClusterCheckResponse> {
        self.core.call(&run_cluster_check::OPERATION, request)
    }

    /// Scan cluster vuls (`ScanClusterVuls`).
    pub fn scan_cluster_vuls(&self, request: ScanClusterVulsRequest) -> Call<ScanClusterVulsResponse> {
        self.core.call(&scan_cluster_vuls::OPERATION, request)
    }

    /// Update k8s cluster user config expire (`UpdateK8sClusterUserConfigExpire`).
    pub fn update_k8s_cluster_user_config_expire(
        &self, request: UpdateK8sClusterUserConfigExpireRequest,
    ) -> Call<UpdateK8sClusterUserConfigExpireResponse> {
        self.core.call(&update_k8s_cluster_user_config_expire::OPERATION, request)
    }

    /// Upgrade cluster (`UpgradeCluster`).
    pub fn upgrade_cluster(&self, request: UpgradeClusterRequest) -> Call<UpgradeClusterResponse> {
        self.core.call(&upgrade_cluster::OPERATION, request)
    }
}
