// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpgradeClusterAddons.json; do not edit.
//! Upgrade cluster addons (`UpgradeClusterAddons`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpgradeClusterAddons).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, record};

pub static OPERATION: Operation = Operation::new::<UpgradeClusterAddonsRequest, UpgradeClusterAddonsResponse>(
    "UpgradeClusterAddons", Effect::Write, &UPGRADE_CLUSTER_ADDONS_REQUEST, &UPGRADE_CLUSTER_ADDONS_RESPONSE,
).route("POST", "/clusters/{ClusterId}/components/upgrade");

/// Request of `UpgradeClusterAddons`.
#[derive(Default)] #[non_exhaustive] pub struct UpgradeClusterAddonsRequest {
    /// `ClusterId`: text.
    pub cluster_id: String,
    /// `body`: records.
    pub body: Vec<Body>,
    pub extra: Extra,
}
impl UpgradeClusterAddonsRequest {
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    pub fn body(mut self, value: impl IntoIterator<Item = Body>) -> Self { self.body = all(value); self }
}
pub static UPGRADE_CLUSTER_ADDONS_REQUEST: Schema =
    Schema { name: "UpgradeClusterAddonsRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::record("body", &BODY).list().place(Place::Payload),
]; &ROWS } };
record!(UpgradeClusterAddonsRequest, UPGRADE_CLUSTER_ADDONS_REQUEST, [0 Str cluster_id, 1 List body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /// `component_name`: text.
    pub component_name: String,
    /// `next_version`: text.
    pub next_version: String,
    /// `version`: text.
    pub version: Option<String>,
    /// `config`: text.
    pub config: Option<String>,
    /// `policy`: text.
    pub policy: Option<String>,
    pub extra: Extra,
}
impl Body {
    pub fn new(component_name: impl Into<String>, next_version: impl Into<String>) -> Self {
        Self { component_name: component_name.into(), next_version: next_version.into(), ..Self::default() }
    }
    pub fn version(mut self, value: impl Into<String>) -> Self { self.version = Some(value.into()); self }
    pub fn config(mut self, value: impl Into<String>) -> Self { self.config = Some(value.into()); self }
    pub fn policy(mut self, value: impl Into<String>) -> Self { self.policy = Some(value.into()); self }
}
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 5] = [
    Field::string("component_name").required(),
    Field::string("next_version").required(),
    Field::string("version"),
    Field::string("config"),
    Field::string("policy"),
]; &ROWS } };
record!(Body, BODY, [0 Str component_name, 1 Str next_version, 2 OptStr version, 3 OptStr config, 4 OptStr policy] []);

/// Answer of `UpgradeClusterAddons`.
#[derive(Default)] #[non_exhaustive] pub struct UpgradeClusterAddonsResponse {
    pub extra: Extra,
}
pub static UPGRADE_CLUSTER_ADDONS_RESPONSE: Schema = Schema { name: "UpgradeClusterAddonsResponse", fields: &[] };
record!(UpgradeClusterAddonsResponse, UPGRADE_CLUSTER_ADDONS_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpgradeClusterAddonsRequest, Body, UpgradeClusterAddonsResponse);
