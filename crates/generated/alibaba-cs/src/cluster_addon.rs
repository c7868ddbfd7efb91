// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! cluster-addon.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Returns what is known about an add-on for a region, kind and version of cluster: parameters, architectures, least
    /// cluster version.
    pub fn describe_addon(&self, request: DescribeAddonRequest) -> Call<DescribeAddonResponse> {
        self.core.call(&describe_addon::OPERATION, request)
    }

    /// Lists all add-ons that are offered.
    #[deprecated = "Deprecated in favour of `ListAddons`."]
    pub fn describe_addons(&self, request: DescribeAddonsRequest) -> Call<DescribeAddonsResponse> {
        self.core.call(&describe_addons::OPERATION, request)
    }

    /// Returns version, state and configuration of an installed add-on.
    #[deprecated = "Deprecated in favour of `GetClusterAddonInstance`."]
    pub fn describe_cluster_addon_instance(
        &self, request: DescribeClusterAddonInstanceRequest,
    ) -> Call<DescribeClusterAddonInstanceResponse> {
        self.core.call(&describe_cluster_addon_instance::OPERATION, request)
    }

    /// Returns which versions of an add-on a cluster can have and what can be configured.
    #[deprecated = "Deprecated in favour of `DescribeAddon`."]
    pub fn describe_cluster_addon_metadata(
        &self, request: DescribeClusterAddonMetadataRequest,
    ) -> Call<DescribeClusterAddonMetadataResponse> {
        self.core.call(&describe_cluster_addon_metadata::OPERATION, request)
    }

    /// Tells how far the upgrade of several add-ons is.
    #[deprecated = "Deprecated in favour of `ListClusterAddonInstances`."]
    pub fn describe_cluster_addons_upgrade_status(
        &self, request: DescribeClusterAddonsUpgradeStatusRequest,
    ) -> Call<DescribeClusterAddonsUpgradeStatusResponse> {
        self.core.call(&describe_cluster_addons_upgrade_status::OPERATION, request)
    }

    /// Lists the add-ons of a cluster with their versions.
    #[deprecated = "Deprecated in favour of `ListClusterAddonInstances`."]
    pub fn describe_cluster_addons_version(
        &self, request: DescribeClusterAddonsVersionRequest,
    ) -> Call<DescribeClusterAddonsVersionResponse> {
        self.core.call(&describe_cluster_addons_version::OPERATION, request)
    }

    /// Returns version, configuration and logging of an add-on that is installed in a cluster.
    pub fn get_cluster_addon_instance(&self, request: GetClusterAddonInstanceRequest) -> Call<GetClusterAddonInstanceResponse> {
        self.core.call(&get_cluster_addon_instance::OPERATION, request)
    }

    /// Installs add-ons in a cluster.
    pub fn install_cluster_addons(&self, request: InstallClusterAddonsRequest) -> Call<InstallClusterAddonsResponse> {
        self.core.call(&install_cluster_addons::OPERATION, request)
    }

    /// Lists the add-ons that a region, kind and version of cluster can have.
    pub fn list_addons(&self, request: ListAddonsRequest) -> Call<ListAddonsResponse> {
        self.core.call(&list_addons::OPERATION, request)
    }

    /// Lists the add-ons that are installed in a cluster, with version and state.
    pub fn list_cluster_addon_instances(
        &self, request: ListClusterAddonInstancesRequest,
    ) -> Call<ListClusterAddonInstancesResponse> {
        self.core.call(&list_cluster_addon_instances::OPERATION, request)
    }

    /// Changes the configuration of an installed add-on, or the control plane parameters of a Pro cluster.
    pub fn modify_cluster_addon(&self, request: ModifyClusterAddonRequest) -> Call<ModifyClusterAddonResponse> {
        self.core.call(&modify_cluster_addon::OPERATION, request)
    }

    /// Removes add-ons from a cluster, and their cloud resources if asked to.
    pub fn un_install_cluster_addons(&self, request: UnInstallClusterAddonsRequest) -> Call<UnInstallClusterAddonsResponse> {
        self.core.call(&un_install_cluster_addons::OPERATION, request)
    }

    /// Upgrades add-ons of a cluster.
    pub fn upgrade_cluster_addons(&self, request: UpgradeClusterAddonsRequest) -> Call<UpgradeClusterAddonsResponse> {
        self.core.call(&upgrade_cluster_addons::OPERATION, request)
    }
}
