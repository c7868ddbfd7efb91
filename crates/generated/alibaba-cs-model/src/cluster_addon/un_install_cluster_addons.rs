// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UnInstallClusterAddons.json; do not edit.
//! Removes add-ons from a cluster, and their cloud resources if asked to.
//!
//! Asynchronous: DescribeTaskInfo follows the task.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UnInstallClusterAddons).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};

operation!(Operation::new::<UnInstallClusterAddonsRequest, UnInstallClusterAddonsResponse>(
    "UnInstallClusterAddons", Effect::Write, &UN_INSTALL_CLUSTER_ADDONS_REQUEST, &UN_INSTALL_CLUSTER_ADDONS_RESPONSE,
).route("POST", "/clusters/{ClusterId}/components/uninstall"));

/// Request of `UnInstallClusterAddons`.
#[derive(Default)] #[non_exhaustive] pub struct UnInstallClusterAddonsRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `addons`: records. */ pub addons: Vec<Addon>,
    /** What else came. */ pub extra: Extra,
}
impl UnInstallClusterAddonsRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `addons`.
    pub fn addons(mut self, value: impl IntoIterator<Item = Addon>) -> Self { self.addons = all(value); self }
}
/// Table of [`UnInstallClusterAddonsRequest`].
pub static UN_INSTALL_CLUSTER_ADDONS_REQUEST: Schema =
    Schema { name: "UnInstallClusterAddonsRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::record("addons", &ADDON).list().place(Place::Payload),
]; &ROWS } };
record!(UnInstallClusterAddonsRequest, UN_INSTALL_CLUSTER_ADDONS_REQUEST, [0 Str cluster_id, 1 List addons] []);

/// What `addons` holds.
#[derive(Default)] #[non_exhaustive] pub struct Addon {
    /** `name`: text. */ pub name: Option<String>,
    /** `cleanup_cloud_resources`: yes or no. */ pub cleanup_cloud_resources: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl Addon {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `cleanup_cloud_resources`.
    pub fn cleanup_cloud_resources(mut self, value: bool) -> Self { self.cleanup_cloud_resources = Some(value); self }
}
/// Table of [`Addon`].
pub static ADDON: Schema = Schema { name: "Addon", fields: { static ROWS: [Field; 2] = [
    Field::string("name"),
    Field::boolean("cleanup_cloud_resources"),
]; &ROWS } };
record!(Addon, ADDON, [0 OptStr name] [1 OptBool cleanup_cloud_resources]);

/// Answer of `UnInstallClusterAddons`.
#[derive(Default)] #[non_exhaustive] pub struct UnInstallClusterAddonsResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`UnInstallClusterAddonsResponse`].
pub static UN_INSTALL_CLUSTER_ADDONS_RESPONSE: Schema = Schema { name: "UnInstallClusterAddonsResponse", fields: &[] };
record!(UnInstallClusterAddonsResponse, UN_INSTALL_CLUSTER_ADDONS_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UnInstallClusterAddonsRequest, Addon, UnInstallClusterAddonsResponse);
