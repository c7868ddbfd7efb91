// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpgradeCluster.json; do not edit.
//! Upgrades the Kubernetes version of a cluster.
//!
//! It cannot be turned back; read what the version drops first. Returns a task id: DescribeTaskInfo follows it, PauseTask,
//! ResumeTask and CancelTask control it.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpgradeCluster).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<UpgradeClusterRequest, UpgradeClusterResponse>(
    "UpgradeCluster", Effect::Write, &UPGRADE_CLUSTER_REQUEST, &UPGRADE_CLUSTER_RESPONSE,
).route("POST", "/api/v2/clusters/{ClusterId}/upgrade"));

/// Request of `UpgradeCluster`.
#[derive(Default)] #[non_exhaustive] pub struct UpgradeClusterRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl UpgradeClusterRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`UpgradeClusterRequest`].
pub static UPGRADE_CLUSTER_REQUEST: Schema = Schema { name: "UpgradeClusterRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(UpgradeClusterRequest, UPGRADE_CLUSTER_REQUEST, [0 Str cluster_id, 1 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `component_name`: text. Deprecated. */ pub component_name: Option<String>,
    /** `next_version`: text. */ pub next_version: Option<String>,
    /** `version`: text. Deprecated. */ pub version: Option<String>,
    /** `master_only`: yes or no. Default: `false`. */ pub master_only: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `component_name`.
    pub fn component_name(mut self, value: impl Into<String>) -> Self { self.component_name = Some(value.into()); self }
    /// Sets `next_version`.
    pub fn next_version(mut self, value: impl Into<String>) -> Self { self.next_version = Some(value.into()); self }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self { self.version = Some(value.into()); self }
    /// Sets `master_only`.
    pub fn master_only(mut self, value: bool) -> Self { self.master_only = Some(value); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 4] = [
    Field::string("component_name").deprecated(),
    Field::string("next_version"),
    Field::string("version").deprecated(),
    Field::boolean("master_only"),
]; &ROWS } };
record!(Body, BODY, [0 OptStr component_name, 1 OptStr next_version, 2 OptStr version] [3 OptBool master_only]);

/// Answer of `UpgradeCluster`.
#[derive(Default)] #[non_exhaustive] pub struct UpgradeClusterResponse {
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `task_id`: text. */ pub task_id: Option<String>,
    /** `request_id`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`UpgradeClusterResponse`].
pub static UPGRADE_CLUSTER_RESPONSE: Schema = Schema { name: "UpgradeClusterResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id"),
    Field::string("task_id"),
    Field::string("request_id"),
]; &ROWS } };
record!(UpgradeClusterResponse, UPGRADE_CLUSTER_RESPONSE, [0 OptStr cluster_id, 1 OptStr task_id, 2 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpgradeClusterRequest, Body, UpgradeClusterResponse);
