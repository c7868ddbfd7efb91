// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UnInstallClusterAddons.json; do not edit.
//! Un install cluster addons (`UnInstallClusterAddons`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UnInstallClusterAddons).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, record};

pub static OPERATION: Operation = Operation::new::<UnInstallClusterAddonsRequest, UnInstallClusterAddonsResponse>(
    "UnInstallClusterAddons", Effect::Write, &UN_INSTALL_CLUSTER_ADDONS_REQUEST, &UN_INSTALL_CLUSTER_ADDONS_RESPONSE,
).route("POST", "/clusters/{ClusterId}/components/uninstall");

/// Request of `UnInstallClusterAddons`.
#[derive(Default)] #[non_exhaustive] pub struct UnInstallClusterAddonsRequest {
    /// `ClusterId`: text.
    pub cluster_id: String,
    /// `addons`: records.
    pub addons: Vec<Addon>,
    pub extra: Extra,
}
impl UnInstallClusterAddonsRequest {
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    pub fn addons(mut self, value: impl IntoIterator<Item = Addon>) -> Self { self.addons = all(value); self }
}
pub static UN_INSTALL_CLUSTER_ADDONS_REQUEST: Schema =
    Schema { name: "UnInstallClusterAddonsRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::record("addons", &ADDON).list().place(Place::Payload),
]; &ROWS } };
record!(UnInstallClusterAddonsRequest, UN_INSTALL_CLUSTER_ADDONS_REQUEST, [0 Str cluster_id, 1 List addons] []);

/// What `addons` holds.
#[derive(Default)] #[non_exhaustive] pub struct Addon {
    /// `name`: text.
    pub name: Option<String>,
    /// `cleanup_cloud_resources`: yes or no.
    pub cleanup_cloud_resources: Option<bool>,
    pub extra: Extra,
}
impl Addon {
    pub fn new() -> Self { Self::default() }
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    pub fn cleanup_cloud_resources(mut self, value: bool) -> Self { self.cleanup_cloud_resources = Some(value); self }
}
pub static ADDON: Schema = Schema { name: "Addon", fields: { static ROWS: [Field; 2] = [
    Field::string("name"),
    Field::boolean("cleanup_cloud_resources"),
]; &ROWS } };
record!(Addon, ADDON, [0 OptStr name] [1 OptBool cleanup_cloud_resources]);

/// Answer of `UnInstallClusterAddons`.
#[derive(Default)] #[non_exhaustive] pub struct UnInstallClusterAddonsResponse {
    pub extra: Extra,
}
pub static UN_INSTALL_CLUSTER_ADDONS_RESPONSE: Schema = Schema { name: "UnInstallClusterAddonsResponse", fields: &[] };
record!(UnInstallClusterAddonsResponse, UN_INSTALL_CLUSTER_ADDONS_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UnInstallClusterAddonsRequest, Addon, UnInstallClusterAddonsResponse);
