// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ListClusterAddonInstances.json; do not edit.
//! Lists the add-ons that are installed in a cluster, with version and state.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ListClusterAddonInstances).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<ListClusterAddonInstancesRequest, ListClusterAddonInstancesResponse>(
    "ListClusterAddonInstances", Effect::Read, &LIST_CLUSTER_ADDON_INSTANCES_REQUEST, &LIST_CLUSTER_ADDON_INSTANCES_RESPONSE,
).route("GET", "/clusters/{cluster_id}/addon_instances"));

/// Request of `ListClusterAddonInstances`.
#[derive(Default)] #[non_exhaustive] pub struct ListClusterAddonInstancesRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl ListClusterAddonInstancesRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
}
/// Table of [`ListClusterAddonInstancesRequest`].
pub static LIST_CLUSTER_ADDON_INSTANCES_REQUEST: Schema =
    Schema { name: "ListClusterAddonInstancesRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("cluster_id").place(Place::Path).required(),
]; &ROWS } };
record!(ListClusterAddonInstancesRequest, LIST_CLUSTER_ADDON_INSTANCES_REQUEST, [0 Str cluster_id] []);

/// Answer of `ListClusterAddonInstances`.
#[derive(Default)] #[non_exhaustive] pub struct ListClusterAddonInstancesResponse {
    /** `addons`: records. */ pub addons: Vec<Addon>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListClusterAddonInstancesResponse`].
pub static LIST_CLUSTER_ADDON_INSTANCES_RESPONSE: Schema =
    Schema { name: "ListClusterAddonInstancesResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("addons", &ADDON).list(),
]; &ROWS } };
record!(ListClusterAddonInstancesResponse, LIST_CLUSTER_ADDON_INSTANCES_RESPONSE, [0 List addons] []);

/// What `addons` holds.
#[derive(Default)] #[non_exhaustive] pub struct Addon {
    /** `name`: text. */ pub name: Option<String>,
    /** `state`: text. */ pub state: Option<String>,
    /** `version`: text. */ pub version: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Addon`].
pub static ADDON: Schema = Schema { name: "Addon", fields: { static ROWS: [Field; 3] = [
    Field::string("name"),
    Field::string("state"),
    Field::string("version"),
]; &ROWS } };
record!(Addon, ADDON, [0 OptStr name, 1 OptStr state, 2 OptStr version] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ListClusterAddonInstancesRequest, ListClusterAddonInstancesResponse, Addon,
);
