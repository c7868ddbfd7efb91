// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Components (add-ons) of clusters: installation, configuration, upgrades.
//!
//! - [`describe_addon`](crate::Client::describe_addon): Returns what is known about an add-on for a
//!   region, kind and version of cluster: parameters, architectures, least cluster version.
//! - [`describe_addons`](crate::Client::describe_addons): Lists all add-ons that are offered.
//! - [`describe_cluster_addon_instance`](crate::Client::describe_cluster_addon_instance): Returns
//!   version, state and configuration of an installed add-on.
//! - [`describe_cluster_addon_metadata`](crate::Client::describe_cluster_addon_metadata): Returns which
//!   versions of an add-on a cluster can have and what can be configured.
//! - [`describe_cluster_addons_upgrade_status`](crate::Client::describe_cluster_addons_upgrade_status):
//!   Tells how far the upgrade of several add-ons is.
//! - [`describe_cluster_addons_version`](crate::Client::describe_cluster_addons_version): Lists the
//!   add-ons of a cluster with their versions.
//! - [`get_cluster_addon_instance`](crate::Client::get_cluster_addon_instance): Returns version,
//!   configuration and logging of an add-on that is installed in a cluster.
//! - [`install_cluster_addons`](crate::Client::install_cluster_addons): Installs add-ons in a cluster.
//! - [`list_addons`](crate::Client::list_addons): Lists the add-ons that a region, kind and version of
//!   cluster can have.
//! - [`list_cluster_addon_instances`](crate::Client::list_cluster_addon_instances): Lists the add-ons
//!   that are installed in a cluster, with version and state.
//! - [`modify_cluster_addon`](crate::Client::modify_cluster_addon): Changes the configuration of an
//!   installed add-on, or the control plane parameters of a Pro cluster.
//! - [`un_install_cluster_addons`](crate::Client::un_install_cluster_addons): Removes add-ons from a
//!   cluster, and their cloud resources if asked to.
//! - [`upgrade_cluster_addons`](crate::Client::upgrade_cluster_addons): Upgrades add-ons of a cluster.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Returns what is known about an add-on for a region, kind and version of cluster: parameters,
    /// architectures, least cluster version.
    ///
    /// - Request: [`DescribeAddonRequest`]. Response: [`DescribeAddonResponse`]. Nested types:
    ///   [`describe_addon`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeAddon), 2024-06.
    pub fn describe_addon(
        &self,
        request: DescribeAddonRequest,
    ) -> Call<DescribeAddonResponse> {
        self.core.call(&describe_addon::OPERATION, request)
    }

    /// Lists all add-ons that are offered.
    ///
    /// - Request: [`DescribeAddonsRequest`]. Response: [`DescribeAddonsResponse`]. Nested types:
    ///   [`describe_addons`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeAddons), 2024-06.
    #[deprecated = "In favour of `ListAddons`."]
    pub fn describe_addons(
        &self,
        request: DescribeAddonsRequest,
    ) -> Call<DescribeAddonsResponse> {
        self.core.call(&describe_addons::OPERATION, request)
    }

    /// Returns version, state and configuration of an installed add-on.
    ///
    /// - Request: [`DescribeClusterAddonInstanceRequest`]. Response:
    ///   [`DescribeClusterAddonInstanceResponse`]. Nested types: [`describe_cluster_addon_instance`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterAddonInstance),
    ///   2024-06.
    #[deprecated = "In favour of `GetClusterAddonInstance`."]
    pub fn describe_cluster_addon_instance(
        &self,
        request: DescribeClusterAddonInstanceRequest,
    ) -> Call<DescribeClusterAddonInstanceResponse> {
        self.core.call(&describe_cluster_addon_instance::OPERATION, request)
    }

    /// Returns which versions of an add-on a cluster can have and what can be configured.
    ///
    /// - Request: [`DescribeClusterAddonMetadataRequest`]. Response:
    ///   [`DescribeClusterAddonMetadataResponse`]. Nested types: [`describe_cluster_addon_metadata`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterAddonMetadata),
    ///   2024-06.
    #[deprecated = "In favour of `DescribeAddon`."]
    pub fn describe_cluster_addon_metadata(
        &self,
        request: DescribeClusterAddonMetadataRequest,
    ) -> Call<DescribeClusterAddonMetadataResponse> {
        self.core.call(&describe_cluster_addon_metadata::OPERATION, request)
    }

    /// Tells how far the upgrade of several add-ons is.
    ///
    /// - Request: [`DescribeClusterAddonsUpgradeStatusRequest`]. Response:
    ///   [`DescribeClusterAddonsUpgradeStatusResponse`]. Nested types:
    ///   [`describe_cluster_addons_upgrade_status`].
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterAddonsUpgradeStatus), 2024-06.
    #[deprecated = "In favour of `ListClusterAddonInstances`."]
    pub fn describe_cluster_addons_upgrade_status(
        &self,
        request: DescribeClusterAddonsUpgradeStatusRequest,
    ) -> Call<DescribeClusterAddonsUpgradeStatusResponse> {
        self.core.call(&describe_cluster_addons_upgrade_status::OPERATION, request)
    }

    /// Lists the add-ons of a cluster with their versions.
    ///
    /// - Request: [`DescribeClusterAddonsVersionRequest`]. Response:
    ///   [`DescribeClusterAddonsVersionResponse`]. Nested types: [`describe_cluster_addons_version`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterAddonsVersion),
    ///   2024-06.
    #[deprecated = "In favour of `ListClusterAddonInstances`."]
    pub fn describe_cluster_addons_version(
        &self,
        request: DescribeClusterAddonsVersionRequest,
    ) -> Call<DescribeClusterAddonsVersionResponse> {
        self.core.call(&describe_cluster_addons_version::OPERATION, request)
    }

    /// Returns version, configuration and logging of an add-on that is installed in a cluster.
    ///
    /// - Request: [`GetClusterAddonInstanceRequest`]. Response: [`GetClusterAddonInstanceResponse`]. Nested
    ///   types: [`get_cluster_addon_instance`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GetClusterAddonInstance),
    ///   2024-06.
    pub fn get_cluster_addon_instance(
        &self,
        request: GetClusterAddonInstanceRequest,
    ) -> Call<GetClusterAddonInstanceResponse> {
        self.core.call(&get_cluster_addon_instance::OPERATION, request)
    }

    /// Installs add-ons in a cluster.
    ///
    /// - Request: [`InstallClusterAddonsRequest`]. Response: [`InstallClusterAddonsResponse`]. Nested
    ///   types: [`install_cluster_addons`].
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/InstallClusterAddons),
    ///   2024-06.
    pub fn install_cluster_addons(
        &self,
        request: InstallClusterAddonsRequest,
    ) -> Call<InstallClusterAddonsResponse> {
        self.core.call(&install_cluster_addons::OPERATION, request)
    }

    /// Lists the add-ons that a region, kind and version of cluster can have.
    ///
    /// - Request: [`ListAddonsRequest`]. Response: [`ListAddonsResponse`]. Nested types: [`list_addons`].
    /// - Access level: list.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ListAddons), 2024-06.
    pub fn list_addons(&self, request: ListAddonsRequest) -> Call<ListAddonsResponse> {
        self.core.call(&list_addons::OPERATION, request)
    }

    /// Lists the add-ons that are installed in a cluster, with version and state.
    ///
    /// - Request: [`ListClusterAddonInstancesRequest`]. Response: [`ListClusterAddonInstancesResponse`].
    ///   Nested types: [`list_cluster_addon_instances`].
    /// - Access level: list.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ListClusterAddonInstances),
    ///   2024-06.
    pub fn list_cluster_addon_instances(
        &self,
        request: ListClusterAddonInstancesRequest,
    ) -> Call<ListClusterAddonInstancesResponse> {
        self.core.call(&list_cluster_addon_instances::OPERATION, request)
    }

    /// Changes the configuration of an installed add-on, or the control plane parameters of a Pro cluster.
    ///
    /// - Request: [`ModifyClusterAddonRequest`]. Response: [`ModifyClusterAddonResponse`]. Nested types:
    ///   [`modify_cluster_addon`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyClusterAddon), 2024-06.
    pub fn modify_cluster_addon(
        &self,
        request: ModifyClusterAddonRequest,
    ) -> Call<ModifyClusterAddonResponse> {
        self.core.call(&modify_cluster_addon::OPERATION, request)
    }

    /// Removes add-ons from a cluster, and their cloud resources if asked to.
    ///
    /// - Request: [`UnInstallClusterAddonsRequest`]. Response: [`UnInstallClusterAddonsResponse`]. Nested
    ///   types: [`un_install_cluster_addons`].
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UnInstallClusterAddons),
    ///   2024-06.
    pub fn un_install_cluster_addons(
        &self,
        request: UnInstallClusterAddonsRequest,
    ) -> Call<UnInstallClusterAddonsResponse> {
        self.core.call(&un_install_cluster_addons::OPERATION, request)
    }

    /// Upgrades add-ons of a cluster.
    ///
    /// - Request: [`UpgradeClusterAddonsRequest`]. Response: [`UpgradeClusterAddonsResponse`]. Nested
    ///   types: [`upgrade_cluster_addons`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpgradeClusterAddons),
    ///   2024-06.
    pub fn upgrade_cluster_addons(
        &self,
        request: UpgradeClusterAddonsRequest,
    ) -> Call<UpgradeClusterAddonsResponse> {
        self.core.call(&upgrade_cluster_addons::OPERATION, request)
    }
}
