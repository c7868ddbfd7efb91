// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UnInstallClusterAddons.json; do not edit.
//! Removes add-ons from a cluster, and their cloud resources if asked to.
//!
//! Asynchronous: `DescribeTaskInfo` follows the task.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UnInstallClusterAddons),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "UnInstallClusterAddons",
    effect: Effect::Write,
    request: UnInstallClusterAddonsRequest = UN_INSTALL_CLUSTER_ADDONS_REQUEST,
    response: UnInstallClusterAddonsResponse = UN_INSTALL_CLUSTER_ADDONS_RESPONSE,
    path: "/clusters/{ClusterId}/components/uninstall",
    facts: &Facts::new().access(Access::Delete),
}

/// Request of `UnInstallClusterAddons`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnInstallClusterAddonsRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Components to install in the cluster, or those that it has, one entry for each.
    pub addons: Vec<Addon>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UnInstallClusterAddonsRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// Components to install in the cluster, or those that it has, one entry for each.
    pub fn addons(mut self, value: impl IntoIterator<Item = Addon>) -> Self {
        self.addons = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.addons.is_empty());
        self
    }
}

record! {
    UnInstallClusterAddonsRequest: UN_INSTALL_CLUSTER_ADDONS_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 addons: List = Field::record("addons", &ADDON).list().place(Place::Payload).sent_empty(),
}

/// `addons` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Addon {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Deletes the cloud resources that the component made, too.
    pub cleanup_cloud_resources: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Addon {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the cluster, node pool, add-on or other resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Deletes the cloud resources that the component made, too.
    pub fn cleanup_cloud_resources(mut self, value: bool) -> Self {
        self.cleanup_cloud_resources = Some(value);
        self
    }
}

record! {
    Addon: ADDON,
    0 name: OptStr = Field::string("name"),
    1 cleanup_cloud_resources: OptBool = Field::boolean("cleanup_cloud_resources"),
}

/// Response of `UnInstallClusterAddons`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnInstallClusterAddonsResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UnInstallClusterAddonsResponse: UN_INSTALL_CLUSTER_ADDONS_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UnInstallClusterAddonsRequest,
    Addon,
    UnInstallClusterAddonsResponse,
}
