// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Operations that others replace; the documentation of each names its successor where there is one.

pub mod cancel_component_upgrade; pub use cancel_component_upgrade::{CancelComponentUpgradeRequest, CancelComponentUpgradeResponse};
pub mod create_kubernetes_trigger; pub use create_kubernetes_trigger::{CreateKubernetesTriggerRequest, CreateKubernetesTriggerResponse};
pub mod delete_kubernetes_trigger; pub use delete_kubernetes_trigger::{DeleteKubernetesTriggerRequest, DeleteKubernetesTriggerResponse};
pub mod describe_cluster_addon_upgrade_status; pub use describe_cluster_addon_upgrade_status::{DescribeClusterAddonUpgradeStatusRequest, DescribeClusterAddonUpgradeStatusResponse};
pub mod describe_cluster_v2_user_kubeconfig; pub use describe_cluster_v2_user_kubeconfig::{DescribeClusterV2UserKubeconfigRequest, DescribeClusterV2UserKubeconfigResponse};
pub mod describe_clusters; pub use describe_clusters::{DescribeClustersRequest, DescribeClustersResponse};
pub mod describe_external_agent; pub use describe_external_agent::{DescribeExternalAgentRequest, DescribeExternalAgentResponse};
pub mod get_kubernetes_trigger; pub use get_kubernetes_trigger::{GetKubernetesTriggerRequest, GetKubernetesTriggerResponse};
pub mod pause_component_upgrade; pub use pause_component_upgrade::{PauseComponentUpgradeRequest, PauseComponentUpgradeResponse};
pub mod resume_component_upgrade; pub use resume_component_upgrade::{ResumeComponentUpgradeRequest, ResumeComponentUpgradeResponse};
