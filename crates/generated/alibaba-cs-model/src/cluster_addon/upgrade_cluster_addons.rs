// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpgradeClusterAddons.json; do not edit.
//! Upgrades add-ons of a cluster.
//!
//! Upgrade one after the other, each once the one before has succeeded. Asynchronous: DescribeTaskInfo follows the task.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpgradeClusterAddons).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};

operation!(Operation::new::<UpgradeClusterAddonsRequest, UpgradeClusterAddonsResponse>(
    "UpgradeClusterAddons", Effect::Write, &UPGRADE_CLUSTER_ADDONS_REQUEST, &UPGRADE_CLUSTER_ADDONS_RESPONSE,
).route("POST", "/clusters/{ClusterId}/components/upgrade"));

/// Request of `UpgradeClusterAddons`.
#[derive(Default)] #[non_exhaustive] pub struct UpgradeClusterAddonsRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `body`: records. */ pub body: Vec<Body>,
    /** What else came. */ pub extra: Extra,
}
impl UpgradeClusterAddonsRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: impl IntoIterator<Item = Body>) -> Self { self.body = all(value); self }
}
/// Table of [`UpgradeClusterAddonsRequest`].
pub static UPGRADE_CLUSTER_ADDONS_REQUEST: Schema =
    Schema { name: "UpgradeClusterAddonsRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::record("body", &BODY).list().place(Place::Payload),
]; &ROWS } };
record!(UpgradeClusterAddonsRequest, UPGRADE_CLUSTER_ADDONS_REQUEST, [0 Str cluster_id, 1 List body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `component_name`: text. */ pub component_name: String,
    /** `next_version`: text. */ pub next_version: String,
    /** `version`: text. */ pub version: Option<String>,
    /** `config`: text. */ pub config: Option<String>,
    /** `policy`: text. */ pub policy: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new(component_name: impl Into<String>, next_version: impl Into<String>) -> Self {
        Self { component_name: component_name.into(), next_version: next_version.into(), ..Self::default() }
    }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self { self.version = Some(value.into()); self }
    /// Sets `config`.
    pub fn config(mut self, value: impl Into<String>) -> Self { self.config = Some(value.into()); self }
    /// Sets `policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self { self.policy = Some(value.into()); self }
}
/// Table of [`Body`].
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
    /** What else came. */ pub extra: Extra,
}
/// Table of [`UpgradeClusterAddonsResponse`].
pub static UPGRADE_CLUSTER_ADDONS_RESPONSE: Schema = Schema { name: "UpgradeClusterAddonsResponse", fields: &[] };
record!(UpgradeClusterAddonsResponse, UPGRADE_CLUSTER_ADDONS_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpgradeClusterAddonsRequest, Body, UpgradeClusterAddonsResponse);
