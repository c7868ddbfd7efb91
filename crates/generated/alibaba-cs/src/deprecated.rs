// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Operations that others replace; the documentation of each names its successor where there is one.
//!
//! - [`cancel_component_upgrade`](crate::Client::cancel_component_upgrade): Cancels the upgrade of an
//!   add-on that is running.
//! - [`create_kubernetes_trigger`](crate::Client::create_kubernetes_trigger): Creates a trigger, an
//!   address that redeploys an application when it is called.
//! - [`delete_kubernetes_trigger`](crate::Client::delete_kubernetes_trigger): Deletes a trigger by its
//!   id.
//! - [`describe_cluster_addon_upgrade_status`](crate::Client::describe_cluster_addon_upgrade_status):
//!   Tells how far the upgrade of one add-on is.
//! - [`describe_cluster_v2_user_kubeconfig`](crate::Client::describe_cluster_v2_user_kubeconfig):
//!   Returns a kubeconfig of a cluster.
//! - [`describe_clusters`](crate::Client::describe_clusters): Lists all clusters of the account.
//! - [`describe_external_agent`](crate::Client::describe_external_agent): Returns the manifest of the
//!   agent that connects a registered cluster.
//! - [`get_kubernetes_trigger`](crate::Client::get_kubernetes_trigger): Lists the triggers of an
//!   application by its name.
//! - [`pause_component_upgrade`](crate::Client::pause_component_upgrade): Pauses the upgrade of an
//!   add-on.
//! - [`resume_component_upgrade`](crate::Client::resume_component_upgrade): Resumes the upgrade of an
//!   add-on that was paused.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Cancels the upgrade of an add-on that is running.
    ///
    /// - Request: [`CancelComponentUpgradeRequest`]. Response: [`CancelComponentUpgradeResponse`]. Nested
    ///   types: [`cancel_component_upgrade`].
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CancelComponentUpgrade),
    ///   2024-06.
    #[deprecated = "In favour of `CancelTask`."]
    pub fn cancel_component_upgrade(
        &self,
        request: CancelComponentUpgradeRequest,
    ) -> Call<CancelComponentUpgradeResponse> {
        self.core.call(&cancel_component_upgrade::OPERATION, request)
    }

    /// Creates a trigger, an address that redeploys an application when it is called.
    ///
    /// - Request: [`CreateKubernetesTriggerRequest`]. Response: [`CreateKubernetesTriggerResponse`]. Nested
    ///   types: [`create_kubernetes_trigger`].
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateKubernetesTrigger),
    ///   2024-06.
    pub fn create_kubernetes_trigger(
        &self,
        request: CreateKubernetesTriggerRequest,
    ) -> Call<CreateKubernetesTriggerResponse> {
        self.core.call(&create_kubernetes_trigger::OPERATION, request)
    }

    /// Deletes a trigger by its id.
    ///
    /// - Request: [`DeleteKubernetesTriggerRequest`]. Response: [`DeleteKubernetesTriggerResponse`]. Nested
    ///   types: [`delete_kubernetes_trigger`].
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteKubernetesTrigger),
    ///   2024-06.
    pub fn delete_kubernetes_trigger(
        &self,
        request: DeleteKubernetesTriggerRequest,
    ) -> Call<DeleteKubernetesTriggerResponse> {
        self.core.call(&delete_kubernetes_trigger::OPERATION, request)
    }

    /// Tells how far the upgrade of one add-on is.
    ///
    /// - Request: [`DescribeClusterAddonUpgradeStatusRequest`]. Response:
    ///   [`DescribeClusterAddonUpgradeStatusResponse`]. Nested types:
    ///   [`describe_cluster_addon_upgrade_status`].
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterAddonUpgradeStatus), 2024-06.
    #[deprecated = "In favour of `GetClusterAddonInstance`."]
    pub fn describe_cluster_addon_upgrade_status(
        &self,
        request: DescribeClusterAddonUpgradeStatusRequest,
    ) -> Call<DescribeClusterAddonUpgradeStatusResponse> {
        self.core.call(&describe_cluster_addon_upgrade_status::OPERATION, request)
    }

    /// Returns a kubeconfig of a cluster.
    ///
    /// - Request: [`DescribeClusterV2UserKubeconfigRequest`]. Response:
    ///   [`DescribeClusterV2UserKubeconfigResponse`]. Nested types:
    ///   [`describe_cluster_v2_user_kubeconfig`].
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterV2UserKubeconfig), 2024-06.
    #[deprecated]
    pub fn describe_cluster_v2_user_kubeconfig(
        &self,
        request: DescribeClusterV2UserKubeconfigRequest,
    ) -> Call<DescribeClusterV2UserKubeconfigResponse> {
        self.core.call(&describe_cluster_v2_user_kubeconfig::OPERATION, request)
    }

    /// Lists all clusters of the account.
    ///
    /// - Request: [`DescribeClustersRequest`]. Response: [`DescribeClustersResponse`]. Nested types:
    ///   [`describe_clusters`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusters), 2024-06.
    #[deprecated = "In favour of `DescribeClustersV1`."]
    pub fn describe_clusters(
        &self,
        request: DescribeClustersRequest,
    ) -> Call<DescribeClustersResponse> {
        self.core.call(&describe_clusters::OPERATION, request)
    }

    /// Returns the manifest of the agent that connects a registered cluster.
    ///
    /// - Request: [`DescribeExternalAgentRequest`]. Response: [`DescribeExternalAgentResponse`]. Nested
    ///   types: [`describe_external_agent`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeExternalAgent),
    ///   2024-06.
    pub fn describe_external_agent(
        &self,
        request: DescribeExternalAgentRequest,
    ) -> Call<DescribeExternalAgentResponse> {
        self.core.call(&describe_external_agent::OPERATION, request)
    }

    /// Lists the triggers of an application by its name.
    ///
    /// - Request: [`GetKubernetesTriggerRequest`]. Response: [`GetKubernetesTriggerResponse`]. Nested
    ///   types: [`get_kubernetes_trigger`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GetKubernetesTrigger),
    ///   2024-06.
    pub fn get_kubernetes_trigger(
        &self,
        request: GetKubernetesTriggerRequest,
    ) -> Call<GetKubernetesTriggerResponse> {
        self.core.call(&get_kubernetes_trigger::OPERATION, request)
    }

    /// Pauses the upgrade of an add-on.
    ///
    /// - Request: [`PauseComponentUpgradeRequest`]. Response: [`PauseComponentUpgradeResponse`]. Nested
    ///   types: [`pause_component_upgrade`].
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/PauseComponentUpgrade),
    ///   2024-06.
    #[deprecated = "In favour of `PauseTask`."]
    pub fn pause_component_upgrade(
        &self,
        request: PauseComponentUpgradeRequest,
    ) -> Call<PauseComponentUpgradeResponse> {
        self.core.call(&pause_component_upgrade::OPERATION, request)
    }

    /// Resumes the upgrade of an add-on that was paused.
    ///
    /// - Request: [`ResumeComponentUpgradeRequest`]. Response: [`ResumeComponentUpgradeResponse`]. Nested
    ///   types: [`resume_component_upgrade`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ResumeComponentUpgrade),
    ///   2024-06.
    #[deprecated = "In favour of `ResumeTask`."]
    pub fn resume_component_upgrade(
        &self,
        request: ResumeComponentUpgradeRequest,
    ) -> Call<ResumeComponentUpgradeResponse> {
        self.core.call(&resume_component_upgrade::OPERATION, request)
    }
}
