// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ModifyNodePoolNodeConfig.json; do not edit.
//! Changes the kubelet configuration of a node pool's nodes.
//!
//! Nodes are changed batch by batch and their kubelets restarted; nodes that are added later get it too.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyNodePoolNodeConfig).

use std::collections::BTreeMap;

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, Value, operation, record};
pub use crate::shapes::KubeletConfig;

operation!(Operation::new::<ModifyNodePoolNodeConfigRequest, ModifyNodePoolNodeConfigResponse>(
    "ModifyNodePoolNodeConfig", Effect::Write, &MODIFY_NODE_POOL_NODE_CONFIG_REQUEST, &MODIFY_NODE_POOL_NODE_CONFIG_RESPONSE,
).route("PUT", "/clusters/{ClusterId}/nodepools/{NodepoolId}/node_config"));

/// Request of `ModifyNodePoolNodeConfig`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyNodePoolNodeConfigRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `NodepoolId`: text. */ pub nodepool_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyNodePoolNodeConfigRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, nodepool_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), nodepool_id: nodepool_id.into(), ..Self::default() }
    }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`ModifyNodePoolNodeConfigRequest`].
pub static MODIFY_NODE_POOL_NODE_CONFIG_REQUEST: Schema =
    Schema { name: "ModifyNodePoolNodeConfigRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::string("NodepoolId").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(ModifyNodePoolNodeConfigRequest, MODIFY_NODE_POOL_NODE_CONFIG_REQUEST,
    [0 Str cluster_id, 1 Str nodepool_id, 2 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `kubelet_config`: record. */ pub kubelet_config: Option<KubeletConfig>,
    /** `rolling_policy`: record. */ pub rolling_policy: Option<RollingPolicy>,
    /** `os_config`: record. */ pub os_config: Option<OsConfig>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `kubelet_config`.
    pub fn kubelet_config(mut self, value: KubeletConfig) -> Self { self.kubelet_config = Some(value); self }
    /// Sets `rolling_policy`.
    pub fn rolling_policy(mut self, value: RollingPolicy) -> Self { self.rolling_policy = Some(value); self }
    /// Sets `os_config`.
    pub fn os_config(mut self, value: OsConfig) -> Self { self.os_config = Some(value); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 3] = [
    Field::record("kubelet_config", &crate::shapes::KUBELET_CONFIG),
    Field::record("rolling_policy", &ROLLING_POLICY),
    Field::record("os_config", &OS_CONFIG),
]; &ROWS } };
record!(Body, BODY, [0 Opt kubelet_config, 1 Opt rolling_policy, 2 Opt os_config] []);

/// What `body.rolling_policy` holds.
#[derive(Default)] #[non_exhaustive] pub struct RollingPolicy {
    /** `max_parallelism`: integer. */ pub max_parallelism: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl RollingPolicy {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `max_parallelism`.
    pub fn max_parallelism(mut self, value: i64) -> Self { self.max_parallelism = Some(value); self }
}
/// Table of [`RollingPolicy`].
pub static ROLLING_POLICY: Schema = Schema { name: "RollingPolicy", fields: { static ROWS: [Field; 1] = [
    Field::int64("max_parallelism"),
]; &ROWS } };
record!(RollingPolicy, ROLLING_POLICY, [] [0 OptInt max_parallelism]);

/// What `body.os_config` holds.
#[derive(Default)] #[non_exhaustive] pub struct OsConfig {
    /** `sysctl`: map. */ pub sysctl: BTreeMap<String, Value>,
    /** What else came. */ pub extra: Extra,
}
impl OsConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `sysctl`.
    pub fn sysctl(mut self, value: BTreeMap<String, Value>) -> Self { self.sysctl = value; self }
}
/// Table of [`OsConfig`].
pub static OS_CONFIG: Schema = Schema { name: "OsConfig", fields: { static ROWS: [Field; 1] = [
    Field::any("sysctl").map(),
]; &ROWS } };
record!(OsConfig, OS_CONFIG, [0 Map sysctl] []);

/// Answer of `ModifyNodePoolNodeConfig`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyNodePoolNodeConfigResponse {
    /** `request_id`: text. */ pub request_id: Option<String>,
    /** `task_id`: text. */ pub task_id: Option<String>,
    /** `nodepool_id`: text. */ pub nodepool_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyNodePoolNodeConfigResponse`].
pub static MODIFY_NODE_POOL_NODE_CONFIG_RESPONSE: Schema =
    Schema { name: "ModifyNodePoolNodeConfigResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("request_id"),
    Field::string("task_id"),
    Field::string("nodepool_id"),
]; &ROWS } };
record!(ModifyNodePoolNodeConfigResponse, MODIFY_NODE_POOL_NODE_CONFIG_RESPONSE,
    [0 OptStr request_id, 1 OptStr task_id, 2 OptStr nodepool_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ModifyNodePoolNodeConfigRequest, Body, RollingPolicy, OsConfig, ModifyNodePoolNodeConfigResponse,
);
