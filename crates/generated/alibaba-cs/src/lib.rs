// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Alibaba Cloud Container Service for Kubernetes: `CS` 2015-12-15.
//!
//! Container Service for Kubernetes of Alibaba Cloud: clusters, node pools and their add-ons.
//!
//! [`Client`] has a method for each operation. Its documentation leads to the request, the response,
//! the documented errors, and the page that it was made from.
//!
//! Generated from: [OpenAPI
//! metadata](https://api.aliyun.com/meta/v1/products/CS/versions/2015-12-15/api-docs.json), 2024-06.
//!
//! # A first call
//!
//! Region and credentials are read from the same places as by the provider's own tools; see [`Config`].
//!
//! ```no_run
//! # #[cfg(feature = "cluster")]
//! # #[cfg(feature = "hyper")]
//! # mod shown {
//! use cloudspec_alibaba_cs::{Client, Config, DescribeClustersV1Request};
//!
//! # async fn example() -> Result<(), cloudspec_alibaba_cs::Error> {
//! let config = Config::from_env()?;
//! let client = Client::new(&config);
//! let response = client.describe_clusters_v1(DescribeClustersV1Request::new()).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # All pages
//!
//! `items()` returns the items of all pages, and requests each page when it is needed;
//! `items().try_collect::<Vec<_>>()` collects them all, and `pages()` returns whole pages.
//!
//! ```no_run
//! # #[cfg(feature = "cluster")]
//! # mod shown {
//! use cloudspec_alibaba_cs::{Client, DescribeClustersV1Request};
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_alibaba_cs::Error> {
//! let mut all = client.describe_clusters_v1(DescribeClustersV1Request::new()).items();
//! while let Some(item) = all.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Waiting
//!
//! A waiter polls an operation, with growing delays, until a resource reaches a state or the time is
//! over.
//!
//! ```no_run
//! # #[cfg(feature = "cluster")]
//! # mod shown {
//! use std::time::Duration;
//!
//! use cloudspec_alibaba_cs::Client;
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_alibaba_cs::Error> {
//! client.wait_until_cluster_running("id").timeout(Duration::from_secs(600)).await?;
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! - [`wait_until_cluster_running`](Client::wait_until_cluster_running): Waits until a cluster is
//!   ready.
//! - [`wait_until_cluster_deleted`](Client::wait_until_cluster_deleted): Waits until a cluster is gone.
//! - [`wait_until_task_succeeded`](Client::wait_until_task_succeeded): Waits until a task of a cluster
//!   has succeeded.
//! - [`wait_until_node_pool_active`](Client::wait_until_node_pool_active): Waits until a node pool is
//!   ready, also after nodes were added or removed.
//!
//! # Errors
//!
//! All calls have the same [`Error`]. It holds the kind of failure, the error code and request id of
//! the service, and the documented cause of the code. Calls that are safe to repeat have already been
//! retried.
//!
//! ```no_run
//! # #[cfg(feature = "cluster")]
//! # mod shown {
//! use cloudspec_alibaba_cs::{Client, DescribeClustersV1Request};
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_alibaba_cs::Error> {
//! match client.describe_clusters_v1(DescribeClustersV1Request::new()).await {
//!     Ok(response) => println!("{response:?}"),
//!     Err(error) if error.is_not_found() => println!("not there: {error}"),
//!     Err(error) if error.is_throttled() => println!("too fast: {error}"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Without async
//!
//! With the feature `blocking`, each call has `send_blocking`, each wait `wait_blocking`, and pages and
//! items `iter_blocking`.
//!
//! ```no_run
//! # #[cfg(feature = "cluster")]
//! # #[cfg(feature = "blocking")]
//! # mod shown {
//! use cloudspec_alibaba_cs::{Client, DescribeClustersV1Request};
//!
//! # fn example(client: Client) -> Result<(), cloudspec_alibaba_cs::Error> {
//! let response = client.describe_clusters_v1(DescribeClustersV1Request::new()).send_blocking()?;
//! println!("{response:?}");
//! for item in client.describe_clusters_v1(DescribeClustersV1Request::new()).items().iter_blocking() {
//!     println!("{:?}", item?);
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Testing without an account
//!
//! A [`mock`] responds instead of the network, and stores the requests.
//!
//! ```no_run
//! # #[cfg(feature = "cluster")]
//! # mod shown {
//! use std::sync::Arc;
//!
//! use cloudspec_alibaba_cs::mock::Mock;
//! use cloudspec_alibaba_cs::{Client, Config, Credentials, DescribeClustersV1Request, DescribeClustersV1Response};
//!
//! # async fn example() -> Result<(), cloudspec_alibaba_cs::Error> {
//! let mock = Mock::new();
//! mock.on("DescribeClustersV1").record(&DescribeClustersV1Response::default());
//! let key = Credentials::new("key", "secret");
//! let client = Client::new(Config::with_transport(Arc::new(mock.clone()), key).region("ap-northeast-1"));
//! client.describe_clusters_v1(DescribeClustersV1Request::new()).await?;
//! assert_eq!(mock.requests().len(), 1);
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Groups
//!
//! Each group of operations is a cargo feature. All are on by default. A program that turns on only the
//! groups it uses compiles faster:
//!
//! ```toml
//! cloudspec-alibaba-cs = { version = "0.1", default-features = false, features = ["ack-service", "hyper", "ring"] }
//! ```
//!
//! | feature | operations |
//! |---|---|
//! | [`ack-service`](ack_service) | Activation of Container Service for the account |
//! | [`cluster`](cluster) | Clusters: creation, upgrades, scaling, kubeconfig, logs and vulnerabilities |
//! | [`node-pool`](node_pool) | Node pools: groups of nodes with the same settings, their scaling and repair |
//! | [`cluster-node`](cluster_node) | Nodes of a cluster: existing instances added to it, nodes listed and removed |
//! | [`cluster-addon`](cluster_addon) | Components (add-ons) of clusters: installation, configuration, upgrades |
//! | [`permission`](permission) | Permissions of RAM users and roles inside clusters |
//! | [`template`](template) | Orchestration templates: Kubernetes manifests that are kept for later use |
//! | [`trigger`](trigger) | Triggers: addresses that redeploy an application when they are called |
//! | [`tag`](tag) | Tags of clusters |
//! | [`alert`](alert) | Alert rules, contacts and contact groups |
//! | [`control-plane-log`](control_plane_log) | Collection of the logs of control planes |
//! | [`event`](event) | Events of clusters and of the account |
//! | [`task`](task) | Tasks that longer operations start, and how they are followed, paused and cancelled |
//! | [`workflow`](workflow) | Genomics workflows, which are no longer offered |
//! | [`policy`](policy) | Policies that admission control enforces in clusters |
//! | [`other`](other) | Diagnosis, deletion protection, operation plans, quotas and the role of the service |
//! | [`deprecated`](deprecated) | Operations that others replace; the documentation of each names its successor where there is one |
//!
//! Further features: `serde` for requests and responses, `error-codes` for the documented codes as an
//! open enum, `jiff` and `chrono` to convert times to the types of these crates, `blocking` for code
//! that is not async; `hyper` for the HTTP transport, and `ring` or `aws-lc-rs` for its cryptography:
//! without them an application passes a transport of its own; `reqwest` for a transport that uses the
//! application's `reqwest::Client`.
//!
//! # If a method is missing
//!
//! Then the feature of its group is off. For the request, the response and the module of an operation,
//! the compiler names the feature: without `cluster`, `use
//! cloudspec_alibaba_cs::DescribeClustersV1Request` is an error with the note "the item is gated behind
//! the `cluster` feature". For a method, such as `Client::describe_clusters_v1`, it says only that
//! there is none; import the request that the method takes to see the feature. Waiters name it as well.
//!
//! `Config::new`, `Config::from_env` and `Config::from_profile` are there with `hyper` alone: where the
//! compiler finds none of them, name `hyper` and `ring` beside the groups.

#![cfg_attr(docsrs, feature(doc_cfg))]
use cloudspec_runtime::ClientCore;

#[cfg(feature = "ack-service")]
pub mod ack_service;

#[cfg(feature = "cluster")]
pub mod cluster;

#[cfg(feature = "node-pool")]
pub mod node_pool;

#[cfg(feature = "cluster-node")]
pub mod cluster_node;

#[cfg(feature = "cluster-addon")]
pub mod cluster_addon;

#[cfg(feature = "permission")]
pub mod permission;

#[cfg(feature = "template")]
pub mod template;

#[cfg(feature = "trigger")]
pub mod trigger;

#[cfg(feature = "tag")]
pub mod tag;

#[cfg(feature = "alert")]
pub mod alert;

#[cfg(feature = "control-plane-log")]
pub mod control_plane_log;

#[cfg(feature = "event")]
pub mod event;

#[cfg(feature = "task")]
pub mod task;

#[cfg(feature = "workflow")]
pub mod workflow;

#[cfg(feature = "policy")]
pub mod policy;

#[cfg(feature = "other")]
pub mod other;

#[cfg(feature = "deprecated")]
pub mod deprecated;

#[cfg(any(feature = "cluster", feature = "node-pool", feature = "task"))]
mod waiters;

#[cfg(not(all(feature = "cluster", feature = "node-pool", feature = "task")))]
mod waiters_off;

pub use cloudspec_alibaba_cs_model::SERVICE;
pub use cloudspec_alibaba_cs_model::shapes;

#[cfg(feature = "cluster-node")] pub use cloudspec_alibaba_cs_model::{attach_instances, AttachInstancesRequest, AttachInstancesResponse};
#[cfg(feature = "node-pool")] pub use cloudspec_alibaba_cs_model::{attach_instances_to_node_pool, AttachInstancesToNodePoolRequest, AttachInstancesToNodePoolResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{cancel_cluster_upgrade, CancelClusterUpgradeRequest, CancelClusterUpgradeResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_cs_model::{cancel_component_upgrade, CancelComponentUpgradeRequest, CancelComponentUpgradeResponse};
#[cfg(feature = "other")] pub use cloudspec_alibaba_cs_model::{cancel_operation_plan, CancelOperationPlanRequest, CancelOperationPlanResponse};
#[cfg(feature = "task")] pub use cloudspec_alibaba_cs_model::{cancel_task, CancelTaskRequest, CancelTaskResponse};
#[cfg(feature = "workflow")] pub use cloudspec_alibaba_cs_model::{cancel_workflow, CancelWorkflowRequest, CancelWorkflowResponse};
#[cfg(feature = "control-plane-log")] pub use cloudspec_alibaba_cs_model::{check_control_plane_log_enable, CheckControlPlaneLogEnableRequest, CheckControlPlaneLogEnableResponse};
#[cfg(feature = "other")] pub use cloudspec_alibaba_cs_model::{check_service_role, CheckServiceRoleRequest, CheckServiceRoleResponse};
#[cfg(feature = "node-pool")] pub use cloudspec_alibaba_cs_model::{create_autoscaling_config, CreateAutoscalingConfigRequest, CreateAutoscalingConfigResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{create_cluster, CreateClusterRequest, CreateClusterResponse};
#[cfg(feature = "other")] pub use cloudspec_alibaba_cs_model::{create_cluster_diagnosis, CreateClusterDiagnosisRequest, CreateClusterDiagnosisResponse};
#[cfg(feature = "node-pool")] pub use cloudspec_alibaba_cs_model::{create_cluster_node_pool, CreateClusterNodePoolRequest, CreateClusterNodePoolResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_cs_model::{create_kubernetes_trigger, CreateKubernetesTriggerRequest, CreateKubernetesTriggerResponse};
#[cfg(feature = "template")] pub use cloudspec_alibaba_cs_model::{create_template, CreateTemplateRequest, CreateTemplateResponse};
#[cfg(feature = "trigger")] pub use cloudspec_alibaba_cs_model::{create_trigger, CreateTriggerRequest, CreateTriggerResponse};
#[cfg(feature = "alert")] pub use cloudspec_alibaba_cs_model::{delete_alert_contact, DeleteAlertContactRequest, DeleteAlertContactResponse};
#[cfg(feature = "alert")] pub use cloudspec_alibaba_cs_model::{delete_alert_contact_group, DeleteAlertContactGroupRequest, DeleteAlertContactGroupResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{delete_cluster, DeleteClusterRequest, DeleteClusterResponse};
#[cfg(feature = "node-pool")] pub use cloudspec_alibaba_cs_model::{delete_cluster_nodepool, DeleteClusterNodepoolRequest, DeleteClusterNodepoolResponse};
#[cfg(feature = "cluster-node")] pub use cloudspec_alibaba_cs_model::{delete_cluster_nodes, DeleteClusterNodesRequest, DeleteClusterNodesResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_cs_model::{delete_kubernetes_trigger, DeleteKubernetesTriggerRequest, DeleteKubernetesTriggerResponse};
#[cfg(feature = "policy")] pub use cloudspec_alibaba_cs_model::{delete_policy_instance, DeletePolicyInstanceRequest, DeletePolicyInstanceResponse};
#[cfg(feature = "template")] pub use cloudspec_alibaba_cs_model::{delete_template, DeleteTemplateRequest, DeleteTemplateResponse};
#[cfg(feature = "trigger")] pub use cloudspec_alibaba_cs_model::{delete_trigger, DeleteTriggerRequest, DeleteTriggerResponse};
#[cfg(feature = "policy")] pub use cloudspec_alibaba_cs_model::{deploy_policy_instance, DeployPolicyInstanceRequest, DeployPolicyInstanceResponse};
#[cfg(feature = "workflow")] pub use cloudspec_alibaba_cs_model::{descirbe_workflow, DescirbeWorkflowRequest, DescirbeWorkflowResponse};
#[cfg(feature = "cluster-addon")] pub use cloudspec_alibaba_cs_model::{describe_addon, DescribeAddonRequest, DescribeAddonResponse};
#[cfg(feature = "cluster-addon")] pub use cloudspec_alibaba_cs_model::{describe_addons, DescribeAddonsRequest, DescribeAddonsResponse};
#[cfg(feature = "cluster-addon")] pub use cloudspec_alibaba_cs_model::{describe_cluster_addon_instance, DescribeClusterAddonInstanceRequest, DescribeClusterAddonInstanceResponse};
#[cfg(feature = "cluster-addon")] pub use cloudspec_alibaba_cs_model::{describe_cluster_addon_metadata, DescribeClusterAddonMetadataRequest, DescribeClusterAddonMetadataResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_cs_model::{describe_cluster_addon_upgrade_status, DescribeClusterAddonUpgradeStatusRequest, DescribeClusterAddonUpgradeStatusResponse};
#[cfg(feature = "cluster-addon")] pub use cloudspec_alibaba_cs_model::{describe_cluster_addons_upgrade_status, DescribeClusterAddonsUpgradeStatusRequest, DescribeClusterAddonsUpgradeStatusResponse};
#[cfg(feature = "cluster-addon")] pub use cloudspec_alibaba_cs_model::{describe_cluster_addons_version, DescribeClusterAddonsVersionRequest, DescribeClusterAddonsVersionResponse};
#[cfg(feature = "node-pool")] pub use cloudspec_alibaba_cs_model::{describe_cluster_attach_scripts, DescribeClusterAttachScriptsRequest, DescribeClusterAttachScriptsResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{describe_cluster_detail, DescribeClusterDetailRequest, DescribeClusterDetailResponse};
#[cfg(feature = "event")] pub use cloudspec_alibaba_cs_model::{describe_cluster_events, DescribeClusterEventsRequest, DescribeClusterEventsResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{describe_cluster_logs, DescribeClusterLogsRequest, DescribeClusterLogsResponse};
#[cfg(feature = "node-pool")] pub use cloudspec_alibaba_cs_model::{describe_cluster_node_pool_detail, DescribeClusterNodePoolDetailRequest, DescribeClusterNodePoolDetailResponse};
#[cfg(feature = "node-pool")] pub use cloudspec_alibaba_cs_model::{describe_cluster_node_pools, DescribeClusterNodePoolsRequest, DescribeClusterNodePoolsResponse};
#[cfg(feature = "cluster-node")] pub use cloudspec_alibaba_cs_model::{describe_cluster_nodes, DescribeClusterNodesRequest, DescribeClusterNodesResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{describe_cluster_resources, DescribeClusterResourcesRequest, DescribeClusterResourcesResponse};
#[cfg(feature = "task")] pub use cloudspec_alibaba_cs_model::{describe_cluster_tasks, DescribeClusterTasksRequest, DescribeClusterTasksResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{describe_cluster_user_kubeconfig, DescribeClusterUserKubeconfigRequest, DescribeClusterUserKubeconfigResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_cs_model::{describe_cluster_v2_user_kubeconfig, DescribeClusterV2UserKubeconfigRequest, DescribeClusterV2UserKubeconfigResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{describe_cluster_vuls, DescribeClusterVulsRequest, DescribeClusterVulsResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_cs_model::{describe_clusters, DescribeClustersRequest, DescribeClustersResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{describe_clusters_v1, DescribeClustersV1Request, DescribeClustersV1Response};
#[cfg(feature = "event")] pub use cloudspec_alibaba_cs_model::{describe_events, DescribeEventsRequest, DescribeEventsResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_cs_model::{describe_external_agent, DescribeExternalAgentRequest, DescribeExternalAgentResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{describe_kubernetes_version_metadata, DescribeKubernetesVersionMetadataRequest, DescribeKubernetesVersionMetadataResponse};
#[cfg(feature = "node-pool")] pub use cloudspec_alibaba_cs_model::{describe_node_pool_vuls, DescribeNodePoolVulsRequest, DescribeNodePoolVulsResponse};
#[cfg(feature = "policy")] pub use cloudspec_alibaba_cs_model::{describe_policies, DescribePoliciesRequest, DescribePoliciesResponse};
#[cfg(feature = "policy")] pub use cloudspec_alibaba_cs_model::{describe_policy_details, DescribePolicyDetailsRequest, DescribePolicyDetailsResponse};
#[cfg(feature = "policy")] pub use cloudspec_alibaba_cs_model::{describe_policy_governance_in_cluster, DescribePolicyGovernanceInClusterRequest, DescribePolicyGovernanceInClusterResponse};
#[cfg(feature = "policy")] pub use cloudspec_alibaba_cs_model::{describe_policy_instances, DescribePolicyInstancesRequest, DescribePolicyInstancesResponse};
#[cfg(feature = "policy")] pub use cloudspec_alibaba_cs_model::{describe_policy_instances_status, DescribePolicyInstancesStatusRequest, DescribePolicyInstancesStatusResponse};
#[cfg(feature = "other")] pub use cloudspec_alibaba_cs_model::{describe_resources_delete_protection, DescribeResourcesDeleteProtectionRequest, DescribeResourcesDeleteProtectionResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{describe_subaccount_k8s_cluster_user_config, DescribeSubaccountK8sClusterUserConfigRequest, DescribeSubaccountK8sClusterUserConfigResponse};
#[cfg(feature = "task")] pub use cloudspec_alibaba_cs_model::{describe_task_info, DescribeTaskInfoRequest, DescribeTaskInfoResponse};
#[cfg(feature = "template")] pub use cloudspec_alibaba_cs_model::{describe_template_attribute, DescribeTemplateAttributeRequest, DescribeTemplateAttributeResponse};
#[cfg(feature = "template")] pub use cloudspec_alibaba_cs_model::{describe_templates, DescribeTemplatesRequest, DescribeTemplatesResponse};
#[cfg(feature = "trigger")] pub use cloudspec_alibaba_cs_model::{describe_trigger, DescribeTriggerRequest, DescribeTriggerResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{describe_user_cluster_namespaces, DescribeUserClusterNamespacesRequest, DescribeUserClusterNamespacesResponse};
#[cfg(feature = "permission")] pub use cloudspec_alibaba_cs_model::{describe_user_permission, DescribeUserPermissionRequest, DescribeUserPermissionResponse};
#[cfg(feature = "other")] pub use cloudspec_alibaba_cs_model::{describe_user_quota, DescribeUserQuotaRequest, DescribeUserQuotaResponse};
#[cfg(feature = "workflow")] pub use cloudspec_alibaba_cs_model::{describe_workflows, DescribeWorkflowsRequest, DescribeWorkflowsResponse};
#[cfg(feature = "node-pool")] pub use cloudspec_alibaba_cs_model::{fix_node_pool_vuls, FixNodePoolVulsRequest, FixNodePoolVulsResponse};
#[cfg(feature = "cluster-addon")] pub use cloudspec_alibaba_cs_model::{get_cluster_addon_instance, GetClusterAddonInstanceRequest, GetClusterAddonInstanceResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{get_cluster_check, GetClusterCheckRequest, GetClusterCheckResponse};
#[cfg(feature = "other")] pub use cloudspec_alibaba_cs_model::{get_cluster_diagnosis_check_items, GetClusterDiagnosisCheckItemsRequest, GetClusterDiagnosisCheckItemsResponse};
#[cfg(feature = "other")] pub use cloudspec_alibaba_cs_model::{get_cluster_diagnosis_result, GetClusterDiagnosisResultRequest, GetClusterDiagnosisResultResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_cs_model::{get_kubernetes_trigger, GetKubernetesTriggerRequest, GetKubernetesTriggerResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{get_upgrade_status, GetUpgradeStatusRequest, GetUpgradeStatusResponse};
#[cfg(feature = "permission")] pub use cloudspec_alibaba_cs_model::{grant_permissions, GrantPermissionsRequest, GrantPermissionsResponse};
#[cfg(feature = "cluster-addon")] pub use cloudspec_alibaba_cs_model::{install_cluster_addons, InstallClusterAddonsRequest, InstallClusterAddonsResponse};
#[cfg(feature = "cluster-addon")] pub use cloudspec_alibaba_cs_model::{list_addons, ListAddonsRequest, ListAddonsResponse};
#[cfg(feature = "cluster-addon")] pub use cloudspec_alibaba_cs_model::{list_cluster_addon_instances, ListClusterAddonInstancesRequest, ListClusterAddonInstancesResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{list_cluster_checks, ListClusterChecksRequest, ListClusterChecksResponse};
#[cfg(feature = "other")] pub use cloudspec_alibaba_cs_model::{list_operation_plans, ListOperationPlansRequest, ListOperationPlansResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_cs_model::{list_tag_resources, ListTagResourcesRequest, ListTagResourcesResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{migrate_cluster, MigrateClusterRequest, MigrateClusterResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{modify_cluster, ModifyClusterRequest, ModifyClusterResponse};
#[cfg(feature = "cluster-addon")] pub use cloudspec_alibaba_cs_model::{modify_cluster_addon, ModifyClusterAddonRequest, ModifyClusterAddonResponse};
#[cfg(feature = "node-pool")] pub use cloudspec_alibaba_cs_model::{modify_cluster_node_pool, ModifyClusterNodePoolRequest, ModifyClusterNodePoolResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_cs_model::{modify_cluster_tags, ModifyClusterTagsRequest, ModifyClusterTagsResponse};
#[cfg(feature = "node-pool")] pub use cloudspec_alibaba_cs_model::{modify_node_pool_node_config, ModifyNodePoolNodeConfigRequest, ModifyNodePoolNodeConfigResponse};
#[cfg(feature = "policy")] pub use cloudspec_alibaba_cs_model::{modify_policy_instance, ModifyPolicyInstanceRequest, ModifyPolicyInstanceResponse};
#[cfg(feature = "ack-service")] pub use cloudspec_alibaba_cs_model::{open_ack_service, OpenAckServiceRequest, OpenAckServiceResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{pause_cluster_upgrade, PauseClusterUpgradeRequest, PauseClusterUpgradeResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_cs_model::{pause_component_upgrade, PauseComponentUpgradeRequest, PauseComponentUpgradeResponse};
#[cfg(feature = "task")] pub use cloudspec_alibaba_cs_model::{pause_task, PauseTaskRequest, PauseTaskResponse};
#[cfg(feature = "node-pool")] pub use cloudspec_alibaba_cs_model::{remove_node_pool_nodes, RemoveNodePoolNodesRequest, RemoveNodePoolNodesResponse};
#[cfg(feature = "workflow")] pub use cloudspec_alibaba_cs_model::{remove_workflow, RemoveWorkflowRequest, RemoveWorkflowResponse};
#[cfg(feature = "node-pool")] pub use cloudspec_alibaba_cs_model::{repair_cluster_node_pool, RepairClusterNodePoolRequest, RepairClusterNodePoolResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_cs_model::{resume_component_upgrade, ResumeComponentUpgradeRequest, ResumeComponentUpgradeResponse};
#[cfg(feature = "task")] pub use cloudspec_alibaba_cs_model::{resume_task, ResumeTaskRequest, ResumeTaskResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{resume_upgrade_cluster, ResumeUpgradeClusterRequest, ResumeUpgradeClusterResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{run_cluster_check, RunClusterCheckRequest, RunClusterCheckResponse};
#[cfg(feature = "node-pool")] pub use cloudspec_alibaba_cs_model::{scale_cluster_node_pool, ScaleClusterNodePoolRequest, ScaleClusterNodePoolResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{scan_cluster_vuls, ScanClusterVulsRequest, ScanClusterVulsResponse};
#[cfg(feature = "alert")] pub use cloudspec_alibaba_cs_model::{start_alert, StartAlertRequest, StartAlertResponse};
#[cfg(feature = "workflow")] pub use cloudspec_alibaba_cs_model::{start_workflow, StartWorkflowRequest, StartWorkflowResponse};
#[cfg(feature = "alert")] pub use cloudspec_alibaba_cs_model::{stop_alert, StopAlertRequest, StopAlertResponse};
#[cfg(feature = "node-pool")] pub use cloudspec_alibaba_cs_model::{sync_cluster_node_pool, SyncClusterNodePoolRequest, SyncClusterNodePoolResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_cs_model::{tag_resources, TagResourcesRequest, TagResourcesResponse};
#[cfg(feature = "cluster-addon")] pub use cloudspec_alibaba_cs_model::{un_install_cluster_addons, UnInstallClusterAddonsRequest, UnInstallClusterAddonsResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_cs_model::{untag_resources, UntagResourcesRequest, UntagResourcesResponse};
#[cfg(feature = "alert")] pub use cloudspec_alibaba_cs_model::{update_contact_group_for_alert, UpdateContactGroupForAlertRequest, UpdateContactGroupForAlertResponse};
#[cfg(feature = "control-plane-log")] pub use cloudspec_alibaba_cs_model::{update_control_plane_log, UpdateControlPlaneLogRequest, UpdateControlPlaneLogResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{update_k8s_cluster_user_config_expire, UpdateK8sClusterUserConfigExpireRequest, UpdateK8sClusterUserConfigExpireResponse};
#[cfg(feature = "other")] pub use cloudspec_alibaba_cs_model::{update_resources_delete_protection, UpdateResourcesDeleteProtectionRequest, UpdateResourcesDeleteProtectionResponse};
#[cfg(feature = "template")] pub use cloudspec_alibaba_cs_model::{update_template, UpdateTemplateRequest, UpdateTemplateResponse};
#[cfg(feature = "other")] pub use cloudspec_alibaba_cs_model::{update_user_permissions, UpdateUserPermissionsRequest, UpdateUserPermissionsResponse};
#[cfg(feature = "cluster")] pub use cloudspec_alibaba_cs_model::{upgrade_cluster, UpgradeClusterRequest, UpgradeClusterResponse};
#[cfg(feature = "cluster-addon")] pub use cloudspec_alibaba_cs_model::{upgrade_cluster_addons, UpgradeClusterAddonsRequest, UpgradeClusterAddonsResponse};
#[cfg(feature = "node-pool")] pub use cloudspec_alibaba_cs_model::{upgrade_cluster_nodepool, UpgradeClusterNodepoolRequest, UpgradeClusterNodepoolResponse};

pub use cloudspec_alibaba as provider;
pub use cloudspec_alibaba::Config;
#[cfg(feature = "hyper")]
pub use cloudspec_runtime::HttpOptions;
pub use cloudspec_runtime as runtime;
pub use cloudspec_runtime::transport::mock;
pub use cloudspec_runtime::{
    Call, CredentialProvider, Credentials, Endpoint, Error, ErrorKind, Hedge, Items,
    Meta, Network, PagedCall, Pages, Position, Retry, TimeoutKind, Timeouts, Wait,
};
pub use cloudspec_runtime::wire::Timestamp;

/// The client of the service, with a method for each operation. Create it once and keep it: clones are cheap
/// and share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    core: ClientCore,
}

impl Client {
    /// Creates a client that makes its calls with the settings in `config`.
    pub fn new(config: impl AsRef<::cloudspec_runtime::Config>) -> Self {
        let core = ClientCore::new(config, &SERVICE);
        Self { core }
    }

    /// The core of the client, which makes calls by operation name with JSON, and holds the configuration.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}
