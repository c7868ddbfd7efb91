// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpgradeClusterNodepool.json; do not edit.
//! Upgrades kubelet, operating system or container runtime of a node pool; kubelet should be as the control plane.
//!
//! Returns a task id: DescribeTaskInfo follows it, PauseTask, ResumeTask and CancelTask control it.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpgradeClusterNodepool).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};

operation!(Operation::new::<UpgradeClusterNodepoolRequest, UpgradeClusterNodepoolResponse>(
    "UpgradeClusterNodepool", Effect::Write, &UPGRADE_CLUSTER_NODEPOOL_REQUEST, &UPGRADE_CLUSTER_NODEPOOL_RESPONSE,
).route("POST", "/clusters/{ClusterId}/nodepools/{NodepoolId}/upgrade"));

/// Request of `UpgradeClusterNodepool`.
#[derive(Default)] #[non_exhaustive] pub struct UpgradeClusterNodepoolRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `NodepoolId`: text. */ pub nodepool_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl UpgradeClusterNodepoolRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, nodepool_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), nodepool_id: nodepool_id.into(), ..Self::default() }
    }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`UpgradeClusterNodepoolRequest`].
pub static UPGRADE_CLUSTER_NODEPOOL_REQUEST: Schema =
    Schema { name: "UpgradeClusterNodepoolRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::string("NodepoolId").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(UpgradeClusterNodepoolRequest, UPGRADE_CLUSTER_NODEPOOL_REQUEST, [0 Str cluster_id, 1 Str nodepool_id, 2 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `image_id`: text. */ pub image_id: Option<String>,
    /** `runtime_version`: text. */ pub runtime_version: Option<String>,
    /** `kubernetes_version`: text. */ pub kubernetes_version: Option<String>,
    /** `runtime_type`: text. */ pub runtime_type: Option<String>,
    /** `use_replace`: yes or no. */ pub use_replace: Option<bool>,
    /** `rolling_policy`: record. */ pub rolling_policy: Option<RollingPolicy>,
    /** `node_names`: texts. */ pub node_names: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `image_id`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self { self.image_id = Some(value.into()); self }
    /// Sets `runtime_version`.
    pub fn runtime_version(mut self, value: impl Into<String>) -> Self { self.runtime_version = Some(value.into()); self }
    /// Sets `kubernetes_version`.
    pub fn kubernetes_version(mut self, value: impl Into<String>) -> Self { self.kubernetes_version = Some(value.into()); self }
    /// Sets `runtime_type`.
    pub fn runtime_type(mut self, value: impl Into<String>) -> Self { self.runtime_type = Some(value.into()); self }
    /// Sets `use_replace`.
    pub fn use_replace(mut self, value: bool) -> Self { self.use_replace = Some(value); self }
    /// Sets `rolling_policy`.
    pub fn rolling_policy(mut self, value: RollingPolicy) -> Self { self.rolling_policy = Some(value); self }
    /// Sets `node_names`.
    pub fn node_names(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.node_names = all(value); self
    }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 7] = [
    Field::string("image_id"),
    Field::string("runtime_version"),
    Field::string("kubernetes_version"),
    Field::string("runtime_type"),
    Field::boolean("use_replace"),
    Field::record("rolling_policy", &ROLLING_POLICY),
    Field::string("node_names").list(),
]; &ROWS } };
record!(Body, BODY,
    [0 OptStr image_id, 1 OptStr runtime_version, 2 OptStr kubernetes_version, 3 OptStr runtime_type, 5 Opt rolling_policy,
    6 List node_names] [4 OptBool use_replace]);

/// What `body.rolling_policy` holds.
#[derive(Default)] #[non_exhaustive] pub struct RollingPolicy {
    /** `pause_policy`: one of the known values. Default: `NotPause`. */ pub pause_policy: Option<PausePolicy>,
    /** `batch_interval`: integer. Default: `0`. */ pub batch_interval: Option<i64>,
    /** `max_parallelism`: integer. Default: `10`. */ pub max_parallelism: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl RollingPolicy {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `pause_policy`.
    pub fn pause_policy(mut self, value: impl Into<PausePolicy>) -> Self { self.pause_policy = Some(value.into()); self }
    /// Sets `batch_interval`.
    pub fn batch_interval(mut self, value: i64) -> Self { self.batch_interval = Some(value); self }
    /// Sets `max_parallelism`.
    pub fn max_parallelism(mut self, value: i64) -> Self { self.max_parallelism = Some(value); self }
}
/// Table of [`RollingPolicy`].
pub static ROLLING_POLICY: Schema = Schema { name: "RollingPolicy", fields: { static ROWS: [Field; 3] = [
    Field::one_of("pause_policy", PausePolicy::VALUES),
    Field::int32("batch_interval"),
    Field::int32("max_parallelism"),
]; &ROWS } };
record!(RollingPolicy, ROLLING_POLICY, [0 Opt pause_policy] [1 OptInt batch_interval, 2 OptInt max_parallelism]);

/// Answer of `UpgradeClusterNodepool`.
#[derive(Default)] #[non_exhaustive] pub struct UpgradeClusterNodepoolResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `task_id`: text. */ pub task_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`UpgradeClusterNodepoolResponse`].
pub static UPGRADE_CLUSTER_NODEPOOL_RESPONSE: Schema =
    Schema { name: "UpgradeClusterNodepoolResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("task_id"),
]; &ROWS } };
record!(UpgradeClusterNodepoolResponse, UPGRADE_CLUSTER_NODEPOOL_RESPONSE, [0 OptStr request_id, 1 OptStr task_id] []);

cloudspec_wire::open_enum! {
    /// Values of `body.rolling_policy.pause_policy`. The provider may add to them.
    pub enum PausePolicy {
        FirstBatch = "FirstBatch", EveryBatch = "EveryBatch", NotPause = "NotPause",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    UpgradeClusterNodepoolRequest, Body, RollingPolicy, UpgradeClusterNodepoolResponse,
);
