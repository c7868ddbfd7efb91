// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! deprecated.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Cancel component upgrade (`CancelComponentUpgrade`).
    #[deprecated = "Deprecated in favour of `CancelTask`."]
    pub fn cancel_component_upgrade(&self, request: CancelComponentUpgradeRequest) -> Call<CancelComponentUpgradeResponse> {
        self.core.call(&cancel_component_upgrade::OPERATION, request)
    }

    /// Create kubernetes trigger (`CreateKubernetesTrigger`).
    pub fn create_kubernetes_trigger(&self, request: CreateKubernetesTriggerRequest) -> Call<CreateKubernetesTriggerResponse> {
        self.core.call(&create_kubernetes_trigger::OPERATION, request)
    }

    /// Delete kubernetes trigger (`DeleteKubernetesTrigger`).
    pub fn delete_kubernetes_trigger(&self, request: DeleteKubernetesTriggerRequest) -> Call<DeleteKubernetesTriggerResponse> {
        self.core.call(&delete_kubernetes_trigger::OPERATION, request)
    }

    /// Describe cluster addon upgrade status (`DescribeClusterAddonUpgradeStatus`).
    #[deprecated = "Deprecated in favour of `GetClusterAddonInstance`."]
    pub fn describe_cluster_addon_upgrade_status(
        &self, request: DescribeClusterAddonUpgradeStatusRequest,
    ) -> Call<DescribeClusterAddonUpgradeStatusResponse> {
        self.core.call(&describe_cluster_addon_upgrade_status::OPERATION, request)
    }

    /// Describe cluster v2 user kubeconfig (`DescribeClusterV2UserKubeconfig`).
    #[deprecated = "Deprecated."]
    pub fn describe_cluster_v2_user_kubeconfig(
        &self, request: DescribeClusterV2UserKubeconfigRequest,
    ) -> Call<DescribeClusterV2UserKubeconfigResponse> {
        self.core.call(&describe_cluster_v2_user_kubeconfig::OPERATION, request)
    }

    /// Describe clusters (`DescribeClusters`).
    #[deprecated = "Deprecated in favour of `DescribeClustersV1`."]
    pub fn describe_clusters(&self, request: DescribeClustersRequest) -> Call<DescribeClustersResponse> {
        self.core.call(&describe_clusters::OPERATION, request)
    }

    /// Describe external agent (`DescribeExternalAgent`).
    pub fn describe_external_agent(&self, request: DescribeExternalAgentRequest) -> Call<DescribeExternalAgentResponse> {
        self.core.call(&describe_external_agent::OPERATION, request)
    }

    /// Get kubernetes trigger (`GetKubernetesTrigger`).
    pub fn get_kubernetes_trigger(&self, request: GetKubernetesTriggerRequest) -> Call<GetKubernetesTriggerResponse> {
        self.core.call(&get_kubernetes_trigger::OPERATION, request)
    }

    /// Pause component upgrade (`PauseComponentUpgrade`).
    #[deprecated = "Deprecated in favour of `PauseTask`."]
    pub fn pause_component_upgrade(&self, request: PauseComponentUpgradeRequest) -> Call<PauseComponentUpgradeResponse> {
        self.core.call(&pause_component_upgrade::OPERATION, request)
    }

    /// Resume component upgrade (`ResumeComponentUpgrade`).
    #[deprecated = "Deprecated in favour of `ResumeTask`."]
    pub fn resume_component_upgrade(&self, request: ResumeComponentUpgradeRequest) -> Call<ResumeComponentUpgradeResponse> {
        self.core.call(&resume_component_upgrade::OPERATION, request)
    }
}
