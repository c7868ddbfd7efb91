// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! cluster-addon.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Describe addon (`DescribeAddon`).
    pub fn describe_addon(&self, request: DescribeAddonRequest) -> Call<DescribeAddonResponse> {
        self.core.call(&describe_addon::OPERATION, request)
    }

    /// Describe addons (`DescribeAddons`).
    #[deprecated = "Deprecated in favour of `ListAddons`."]
    pub fn describe_addons(&self, request: DescribeAddonsRequest) -> Call<DescribeAddonsResponse> {
        self.core.call(&describe_addons::OPERATION, request)
    }

    /// Describe cluster addon instance (`DescribeClusterAddonInstance`).
    #[deprecated = "Deprecated in favour of `GetClusterAddonInstance`."]
    pub fn describe_cluster_addon_instance(
        &self, request: DescribeClusterAddonInstanceRequest,
    ) -> Call<DescribeClusterAddonInstanceResponse> {
        self.core.call(&describe_cluster_addon_instance::OPERATION, request)
    }

    /// Describe cluster addon metadata (`DescribeClusterAddonMetadata`).
    #[deprecated = "Deprecated in favour of `DescribeAddon`."]
    pub fn describe_cluster_addon_metadata(
        &self, request: DescribeClusterAddonMetadataRequest,
    ) -> Call<DescribeClusterAddonMetadataResponse> {
        self.core.call(&describe_cluster_addon_metadata::OPERATION, request)
    }

    /// Describe cluster addons upgrade status (`DescribeClusterAddonsUpgradeStatus`).
    #[deprecated = "Deprecated in favour of `ListClusterAddonInstances`."]
    pub fn describe_cluster_addons_upgrade_status(
        &self, request: DescribeClusterAddonsUpgradeStatusRequest,
    ) -> Call<DescribeClusterAddonsUpgradeStatusResponse> {
        self.core.call(&describe_cluster_addons_upgrade_status::OPERATION, request)
    }

    /// Describe cluster addons version (`DescribeClusterAddonsVersion`).
    #[deprecated = "Deprecated in favour of `ListClusterAddonInstances`."]
    pub fn describe_cluster_addons_version(
        &self, request: DescribeClusterAddonsVersionRequest,
    ) -> Call<DescribeClusterAddonsVersionResponse> {
        self.core.call(&describe_cluster_addons_version::OPERATION, request)
    }

    /// Get cluster addon instance (`GetClusterAddonInstance`).
    pub fn get_cluster_addon_instance(&self, request: GetClusterAddonInstanceRequest) -> Call<GetClusterAddonInstanceResponse> {
        self.core.call(&get_cluster_addon_instance::OPERATION, request)
    }

    /// Install cluster addons (`InstallClusterAddons`).
    pub fn install_cluster_addons(&self, request: InstallClusterAddonsRequest) -> Call<InstallClusterAddonsResponse> {
        self.core.call(&install_cluster_addons::OPERATION, request)
    }

    /// List addons (`ListAddons`).
    pub fn list_addons(&self, request: ListAddonsRequest) -> Call<ListAddonsResponse> {
        self.core.call(&list_addons::OPERATION, request)
    }

    /// List cluster addon instances (`ListClusterAddonInstances`).
    pub fn list_cluster_addon_instances(
        &self, request: ListClusterAddonInstancesRequest,
    ) -> Call<ListClusterAddonInstancesResponse> {
        self.core.call(&list_cluster_addon_instances::OPERATION, request)
    }

    /// Modify cluster addon (`ModifyClusterAddon`).
    pub fn modify_cluster_addon(&self, request: ModifyClusterAddonRequest) -> Call<ModifyClusterAddonResponse> {
        self.core.call(&modify_cluster_addon::OPERATION, request)
    }

    /// Un install cluster addons (`UnInstallClusterAddons`).
    pub fn un_install_cluster_addons(&self, request: UnInstallClusterAddonsRequest) -> Call<UnInstallClusterAddonsResponse> {
        self.core.call(&un_install_cluster_addons::OPERATION, request)
    }

    /// Upgrade cluster addons (`UpgradeClusterAddons`).
    pub fn upgrade_cluster_addons(&self, request: UpgradeClusterAddonsRequest) -> Call<UpgradeClusterAddonsResponse> {
        self.core.call(&upgrade_cluster_addons::OPERATION, request)
    }
}
