// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/FixNodePoolVuls.json; do not edit.
//! Mends vulnerabilities on the nodes of a node pool.
//!
//! It needs the Ultimate edition of Security Center. Some fixes restart nodes, which are drained first, so leave room for
//! their pods; the task can be paused, resumed and cancelled.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/FixNodePoolVuls).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::TaskIdResponse as FixNodePoolVulsResponse;

operation!(Operation::new::<FixNodePoolVulsRequest, FixNodePoolVulsResponse>(
    "FixNodePoolVuls", Effect::Write, &FIX_NODE_POOL_VULS_REQUEST, &crate::shapes::TASK_ID_RESPONSE,
).route("POST", "/clusters/{cluster_id}/nodepools/{nodepool_id}/vuls/fix"));

/// Request of `FixNodePoolVuls`.
#[derive(Default)] #[non_exhaustive] pub struct FixNodePoolVulsRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `nodepool_id`: text. */ pub nodepool_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl FixNodePoolVulsRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, nodepool_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), nodepool_id: nodepool_id.into(), ..Self::default() }
    }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`FixNodePoolVulsRequest`].
pub static FIX_NODE_POOL_VULS_REQUEST: Schema = Schema { name: "FixNodePoolVulsRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::string("nodepool_id").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(FixNodePoolVulsRequest, FIX_NODE_POOL_VULS_REQUEST, [0 Str cluster_id, 1 Str nodepool_id, 2 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `vuls`: texts. */ pub vuls: Vec<String>,
    /** `nodes`: texts. */ pub nodes: Vec<String>,
    /** `rollout_policy`: record. */ pub rollout_policy: Option<RolloutPolicy>,
    /** `auto_restart`: yes or no. */ pub auto_restart: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `vuls`.
    pub fn vuls(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.vuls = all(value); self }
    /// Sets `nodes`.
    pub fn nodes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.nodes = all(value); self }
    /// Sets `rollout_policy`.
    pub fn rollout_policy(mut self, value: RolloutPolicy) -> Self { self.rollout_policy = Some(value); self }
    /// Sets `auto_restart`.
    pub fn auto_restart(mut self, value: bool) -> Self { self.auto_restart = Some(value); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 4] = [
    Field::string("vuls").list(),
    Field::string("nodes").list(),
    Field::record("rollout_policy", &ROLLOUT_POLICY),
    Field::boolean("auto_restart"),
]; &ROWS } };
record!(Body, BODY, [0 List vuls, 1 List nodes, 2 Opt rollout_policy] [3 OptBool auto_restart]);

/// What `body.rollout_policy` holds.
#[derive(Default)] #[non_exhaustive] pub struct RolloutPolicy {
    /** `max_parallelism`: integer. */ pub max_parallelism: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl RolloutPolicy {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `max_parallelism`.
    pub fn max_parallelism(mut self, value: i64) -> Self { self.max_parallelism = Some(value); self }
}
/// Table of [`RolloutPolicy`].
pub static ROLLOUT_POLICY: Schema = Schema { name: "RolloutPolicy", fields: { static ROWS: [Field; 1] = [
    Field::int64("max_parallelism"),
]; &ROWS } };
record!(RolloutPolicy, ROLLOUT_POLICY, [] [0 OptInt max_parallelism]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(FixNodePoolVulsRequest, Body, RolloutPolicy);
