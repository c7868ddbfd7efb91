// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Components (add-ons) of clusters: installation, configuration, upgrades.

pub mod describe_addon; pub use describe_addon::{DescribeAddonRequest, DescribeAddonResponse};
pub mod describe_addons; pub use describe_addons::{DescribeAddonsRequest, DescribeAddonsResponse};
pub mod describe_cluster_addon_instance; pub use describe_cluster_addon_instance::{DescribeClusterAddonInstanceRequest, DescribeClusterAddonInstanceResponse};
pub mod describe_cluster_addon_metadata; pub use describe_cluster_addon_metadata::{DescribeClusterAddonMetadataRequest, DescribeClusterAddonMetadataResponse};
pub mod describe_cluster_addons_upgrade_status; pub use describe_cluster_addons_upgrade_status::{DescribeClusterAddonsUpgradeStatusRequest, DescribeClusterAddonsUpgradeStatusResponse};
pub mod describe_cluster_addons_version; pub use describe_cluster_addons_version::{DescribeClusterAddonsVersionRequest, DescribeClusterAddonsVersionResponse};
pub mod get_cluster_addon_instance; pub use get_cluster_addon_instance::{GetClusterAddonInstanceRequest, GetClusterAddonInstanceResponse};
pub mod install_cluster_addons; pub use install_cluster_addons::{InstallClusterAddonsRequest, InstallClusterAddonsResponse};
pub mod list_addons; pub use list_addons::{ListAddonsRequest, ListAddonsResponse};
pub mod list_cluster_addon_instances; pub use list_cluster_addon_instances::{ListClusterAddonInstancesRequest, ListClusterAddonInstancesResponse};
pub mod modify_cluster_addon; pub use modify_cluster_addon::{ModifyClusterAddonRequest, ModifyClusterAddonResponse};
pub mod un_install_cluster_addons; pub use un_install_cluster_addons::{UnInstallClusterAddonsRequest, UnInstallClusterAddonsResponse};
pub mod upgrade_cluster_addons; pub use upgrade_cluster_addons::{UpgradeClusterAddonsRequest, UpgradeClusterAddonsResponse};
