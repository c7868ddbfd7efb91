// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Clusters: creation, upgrades, scaling, kubeconfig, logs and vulnerabilities.
//!
//! - [`cancel_cluster_upgrade`](crate::Client::cancel_cluster_upgrade): Cancels the upgrade of a
//!   cluster that is running.
//! - [`create_cluster`](crate::Client::create_cluster): Creates a Kubernetes cluster: managed,
//!   dedicated, serverless, edge, or the registration of one that runs elsewhere.
//! - [`delete_cluster`](crate::Client::delete_cluster): Deletes a cluster with its nodes.
//! - [`describe_cluster_detail`](crate::Client::describe_cluster_detail): Returns the details of one
//!   cluster, its state among them.
//! - [`describe_cluster_logs`](crate::Client::describe_cluster_logs): Returns the log of what the
//!   service did to a cluster, to find out why something went wrong.
//! - [`describe_cluster_resources`](crate::Client::describe_cluster_resources): Lists the cloud
//!   resources that belong to a cluster, such as its VPC and load balancers.
//! - [`describe_cluster_user_kubeconfig`](crate::Client::describe_cluster_user_kubeconfig): Returns a
//!   kubeconfig, the credentials with which `kubectl` reaches a cluster.
//! - [`describe_cluster_vuls`](crate::Client::describe_cluster_vuls): Lists the vulnerabilities that
//!   were found in a cluster.
//! - [`describe_clusters_v1`](crate::Client::describe_clusters_v1): Lists the clusters of the account,
//!   by name, kind, region and more.
//! - [`describe_kubernetes_version_metadata`](crate::Client::describe_kubernetes_version_metadata):
//!   Lists the Kubernetes versions on offer, with release and end dates, operating systems and
//!   container runtimes.
//! - [`describe_subaccount_k8s_cluster_user_config`](crate::Client::describe_subaccount_k8s_cluster_user_config):
//!   Issues a kubeconfig of a cluster for a RAM user or role of the account.
//! - [`describe_user_cluster_namespaces`](crate::Client::describe_user_cluster_namespaces): Lists the
//!   namespaces of a cluster that the caller may see.
//! - [`get_cluster_check`](crate::Client::get_cluster_check): Returns a check of a cluster with its
//!   result.
//! - [`get_upgrade_status`](crate::Client::get_upgrade_status): Tells how far the upgrade of a cluster
//!   is.
//! - [`list_cluster_checks`](crate::Client::list_cluster_checks): Lists the checks that were run on a
//!   cluster.
//! - [`migrate_cluster`](crate::Client::migrate_cluster): Turns a basic managed cluster into a Pro one.
//! - [`modify_cluster`](crate::Client::modify_cluster): Changes settings of a cluster.
//! - [`pause_cluster_upgrade`](crate::Client::pause_cluster_upgrade): Pauses the upgrade of a cluster.
//! - [`resume_upgrade_cluster`](crate::Client::resume_upgrade_cluster): Resumes the upgrade of a
//!   cluster that was paused.
//! - [`run_cluster_check`](crate::Client::run_cluster_check): Starts a check of a cluster, for instance
//!   whether it is ready for an upgrade.
//! - [`scan_cluster_vuls`](crate::Client::scan_cluster_vuls): Starts a scan of a cluster for
//!   vulnerabilities of workloads, software and systems.
//! - [`update_k8s_cluster_user_config_expire`](crate::Client::update_k8s_cluster_user_config_expire):
//!   Sets how long the kubeconfig that a RAM user or role gets for a cluster is valid, three years by
//!   default.
//! - [`upgrade_cluster`](crate::Client::upgrade_cluster): Upgrades the Kubernetes version of a cluster.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Cancels the upgrade of a cluster that is running.
    ///
    /// - Request: [`CancelClusterUpgradeRequest`]. Response: [`CancelClusterUpgradeResponse`]. Nested
    ///   types: [`cancel_cluster_upgrade`].
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CancelClusterUpgrade),
    ///   2024-06.
    #[deprecated = "In favour of `CancelClusterUpgrade`."]
    pub fn cancel_cluster_upgrade(
        &self,
        request: CancelClusterUpgradeRequest,
    ) -> Call<CancelClusterUpgradeResponse> {
        self.core.call(&cancel_cluster_upgrade::OPERATION, request)
    }

    /// Creates a Kubernetes cluster: managed, dedicated, serverless, edge, or the registration of one that
    /// runs elsewhere.
    ///
    /// - Request: [`CreateClusterRequest`]. Response: [`CreateClusterResponse`]. Nested types:
    ///   [`create_cluster`].
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateCluster), 2024-06.
    pub fn create_cluster(
        &self,
        request: CreateClusterRequest,
    ) -> Call<CreateClusterResponse> {
        self.core.call(&create_cluster::OPERATION, request)
    }

    /// Deletes a cluster with its nodes.
    ///
    /// - Request: [`DeleteClusterRequest`]. Response: [`DeleteClusterResponse`]. Nested types:
    ///   [`delete_cluster`].
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteCluster), 2024-06.
    pub fn delete_cluster(
        &self,
        request: DeleteClusterRequest,
    ) -> Call<DeleteClusterResponse> {
        self.core.call(&delete_cluster::OPERATION, request)
    }

    /// Returns the details of one cluster, its state among them.
    ///
    /// - Request: [`DescribeClusterDetailRequest`]. Response: [`DescribeClusterDetailResponse`]. Nested
    ///   types: [`describe_cluster_detail`].
    /// - Access level: get.
    /// - Waiters: [`wait_until_cluster_running`](Self::wait_until_cluster_running),
    ///   [`wait_until_cluster_deleted`](Self::wait_until_cluster_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterDetail),
    ///   2024-06.
    pub fn describe_cluster_detail(
        &self,
        request: DescribeClusterDetailRequest,
    ) -> Call<DescribeClusterDetailResponse> {
        self.core.call(&describe_cluster_detail::OPERATION, request)
    }

    /// Returns the log of what the service did to a cluster, to find out why something went wrong.
    ///
    /// - Request: [`DescribeClusterLogsRequest`]. Response: [`DescribeClusterLogsResponse`]. Nested types:
    ///   [`describe_cluster_logs`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterLogs), 2024-06.
    pub fn describe_cluster_logs(
        &self,
        request: DescribeClusterLogsRequest,
    ) -> Call<DescribeClusterLogsResponse> {
        self.core.call(&describe_cluster_logs::OPERATION, request)
    }

    /// Lists the cloud resources that belong to a cluster, such as its VPC and load balancers.
    ///
    /// - Request: [`DescribeClusterResourcesRequest`]. Response: [`DescribeClusterResourcesResponse`].
    ///   Nested types: [`describe_cluster_resources`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterResources),
    ///   2024-06.
    pub fn describe_cluster_resources(
        &self,
        request: DescribeClusterResourcesRequest,
    ) -> Call<DescribeClusterResourcesResponse> {
        self.core.call(&describe_cluster_resources::OPERATION, request)
    }

    /// Returns a kubeconfig, the credentials with which `kubectl` reaches a cluster.
    ///
    /// - Request: [`DescribeClusterUserKubeconfigRequest`]. Response:
    ///   [`DescribeClusterUserKubeconfigResponse`]. Nested types: [`describe_cluster_user_kubeconfig`].
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterUserKubeconfig), 2024-06.
    pub fn describe_cluster_user_kubeconfig(
        &self,
        request: DescribeClusterUserKubeconfigRequest,
    ) -> Call<DescribeClusterUserKubeconfigResponse> {
        self.core.call(&describe_cluster_user_kubeconfig::OPERATION, request)
    }

    /// Lists the vulnerabilities that were found in a cluster.
    ///
    /// - Request: [`DescribeClusterVulsRequest`]. Response: [`DescribeClusterVulsResponse`]. Nested types:
    ///   [`describe_cluster_vuls`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterVuls), 2024-06.
    pub fn describe_cluster_vuls(
        &self,
        request: DescribeClusterVulsRequest,
    ) -> Call<DescribeClusterVulsResponse> {
        self.core.call(&describe_cluster_vuls::OPERATION, request)
    }

    /// Lists the clusters of the account, by name, kind, region and more.
    ///
    /// - Request: [`DescribeClustersV1Request`]. Response: [`DescribeClustersV1Response`]. Nested types:
    ///   [`describe_clusters_v1`].
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClustersV1), 2024-06.
    pub fn describe_clusters_v1(
        &self,
        request: DescribeClustersV1Request,
    ) -> PagedCall<DescribeClustersV1Response, describe_clusters_v1::Cluster> {
        self.core.paged(&describe_clusters_v1::OPERATION, request, |page| page.clusters)
    }

    /// Lists the Kubernetes versions on offer, with release and end dates, operating systems and container
    /// runtimes.
    ///
    /// - Request: [`DescribeKubernetesVersionMetadataRequest`]. Response:
    ///   [`DescribeKubernetesVersionMetadataResponse`]. Nested types:
    ///   [`describe_kubernetes_version_metadata`].
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeKubernetesVersionMetadata), 2024-06.
    pub fn describe_kubernetes_version_metadata(
        &self,
        request: DescribeKubernetesVersionMetadataRequest,
    ) -> Call<DescribeKubernetesVersionMetadataResponse> {
        self.core.call(&describe_kubernetes_version_metadata::OPERATION, request)
    }

    /// Issues a kubeconfig of a cluster for a RAM user or role of the account.
    ///
    /// - Request: [`DescribeSubaccountK8sClusterUserConfigRequest`]. Response:
    ///   [`DescribeSubaccountK8sClusterUserConfigResponse`]. Nested types:
    ///   [`describe_subaccount_k8s_cluster_user_config`].
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeSubaccountK8sClusterUserConfig),
    ///   2024-06.
    pub fn describe_subaccount_k8s_cluster_user_config(
        &self,
        request: DescribeSubaccountK8sClusterUserConfigRequest,
    ) -> Call<DescribeSubaccountK8sClusterUserConfigResponse> {
        self.core.call(&describe_subaccount_k8s_cluster_user_config::OPERATION, request)
    }

    /// Lists the namespaces of a cluster that the caller may see.
    ///
    /// - Request: [`DescribeUserClusterNamespacesRequest`]. Response:
    ///   [`DescribeUserClusterNamespacesResponse`]. Nested types: [`describe_user_cluster_namespaces`].
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeUserClusterNamespaces), 2024-06.
    pub fn describe_user_cluster_namespaces(
        &self,
        request: DescribeUserClusterNamespacesRequest,
    ) -> Call<DescribeUserClusterNamespacesResponse> {
        self.core.call(&describe_user_cluster_namespaces::OPERATION, request)
    }

    /// Returns a check of a cluster with its result.
    ///
    /// - Request: [`GetClusterCheckRequest`]. Response: [`GetClusterCheckResponse`]. Nested types:
    ///   [`get_cluster_check`].
    /// - Access level: list.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GetClusterCheck), 2024-06.
    pub fn get_cluster_check(
        &self,
        request: GetClusterCheckRequest,
    ) -> Call<GetClusterCheckResponse> {
        self.core.call(&get_cluster_check::OPERATION, request)
    }

    /// Tells how far the upgrade of a cluster is.
    ///
    /// - Request: [`GetUpgradeStatusRequest`]. Response: [`GetUpgradeStatusResponse`]. Nested types:
    ///   [`get_upgrade_status`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GetUpgradeStatus), 2024-06.
    #[deprecated = "In favour of `DescribeTaskInfo`."]
    pub fn get_upgrade_status(
        &self,
        request: GetUpgradeStatusRequest,
    ) -> Call<GetUpgradeStatusResponse> {
        self.core.call(&get_upgrade_status::OPERATION, request)
    }

    /// Lists the checks that were run on a cluster.
    ///
    /// - Request: [`ListClusterChecksRequest`]. Response: [`ListClusterChecksResponse`]. Nested types:
    ///   [`list_cluster_checks`].
    /// - Access level: list.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ListClusterChecks), 2024-06.
    pub fn list_cluster_checks(
        &self,
        request: ListClusterChecksRequest,
    ) -> Call<ListClusterChecksResponse> {
        self.core.call(&list_cluster_checks::OPERATION, request)
    }

    /// Turns a basic managed cluster into a Pro one.
    ///
    /// - Request: [`MigrateClusterRequest`]. Response: [`MigrateClusterResponse`]. Nested types:
    ///   [`migrate_cluster`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/MigrateCluster), 2024-06.
    pub fn migrate_cluster(
        &self,
        request: MigrateClusterRequest,
    ) -> Call<MigrateClusterResponse> {
        self.core.call(&migrate_cluster::OPERATION, request)
    }

    /// Changes settings of a cluster.
    ///
    /// - Request: [`ModifyClusterRequest`]. Response: [`ModifyClusterResponse`]. Nested types:
    ///   [`modify_cluster`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyCluster), 2024-06.
    pub fn modify_cluster(
        &self,
        request: ModifyClusterRequest,
    ) -> Call<ModifyClusterResponse> {
        self.core.call(&modify_cluster::OPERATION, request)
    }

    /// Pauses the upgrade of a cluster.
    ///
    /// - Request: [`PauseClusterUpgradeRequest`]. Response: [`PauseClusterUpgradeResponse`]. Nested types:
    ///   [`pause_cluster_upgrade`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/PauseClusterUpgrade), 2024-06.
    #[deprecated = "In favour of `PauseTask`."]
    pub fn pause_cluster_upgrade(
        &self,
        request: PauseClusterUpgradeRequest,
    ) -> Call<PauseClusterUpgradeResponse> {
        self.core.call(&pause_cluster_upgrade::OPERATION, request)
    }

    /// Resumes the upgrade of a cluster that was paused.
    ///
    /// - Request: [`ResumeUpgradeClusterRequest`]. Response: [`ResumeUpgradeClusterResponse`]. Nested
    ///   types: [`resume_upgrade_cluster`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ResumeUpgradeCluster),
    ///   2024-06.
    #[deprecated = "In favour of `ResumeTask`."]
    pub fn resume_upgrade_cluster(
        &self,
        request: ResumeUpgradeClusterRequest,
    ) -> Call<ResumeUpgradeClusterResponse> {
        self.core.call(&resume_upgrade_cluster::OPERATION, request)
    }

    /// Starts a check of a cluster, for instance whether it is ready for an upgrade.
    ///
    /// - Request: [`RunClusterCheckRequest`]. Response: [`RunClusterCheckResponse`]. Nested types:
    ///   [`run_cluster_check`].
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/RunClusterCheck), 2024-06.
    pub fn run_cluster_check(
        &self,
        request: RunClusterCheckRequest,
    ) -> Call<RunClusterCheckResponse> {
        self.core.call(&run_cluster_check::OPERATION, request)
    }

    /// Starts a scan of a cluster for vulnerabilities of workloads, software and systems.
    ///
    /// - Request: [`ScanClusterVulsRequest`]. Response: [`ScanClusterVulsResponse`]. Nested types:
    ///   [`scan_cluster_vuls`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ScanClusterVuls), 2024-06.
    pub fn scan_cluster_vuls(
        &self,
        request: ScanClusterVulsRequest,
    ) -> Call<ScanClusterVulsResponse> {
        self.core.call(&scan_cluster_vuls::OPERATION, request)
    }

    /// Sets how long the kubeconfig that a RAM user or role gets for a cluster is valid, three years by
    /// default.
    ///
    /// - Request: [`UpdateK8sClusterUserConfigExpireRequest`]. Response:
    ///   [`UpdateK8sClusterUserConfigExpireResponse`]. Nested types:
    ///   [`update_k8s_cluster_user_config_expire`].
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateK8sClusterUserConfigExpire), 2024-06.
    pub fn update_k8s_cluster_user_config_expire(
        &self,
        request: UpdateK8sClusterUserConfigExpireRequest,
    ) -> Call<UpdateK8sClusterUserConfigExpireResponse> {
        self.core.call(&update_k8s_cluster_user_config_expire::OPERATION, request)
    }

    /// Upgrades the Kubernetes version of a cluster.
    ///
    /// - Request: [`UpgradeClusterRequest`]. Response: [`UpgradeClusterResponse`]. Nested types:
    ///   [`upgrade_cluster`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpgradeCluster), 2024-06.
    pub fn upgrade_cluster(
        &self,
        request: UpgradeClusterRequest,
    ) -> Call<UpgradeClusterResponse> {
        self.core.call(&upgrade_cluster::OPERATION, request)
    }
}
