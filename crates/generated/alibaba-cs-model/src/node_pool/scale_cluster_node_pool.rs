// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ScaleClusterNodePool.json; do not edit.
//! Adds nodes to a node pool; they are charged.
//!
//! Asynchronous: DescribeTaskInfo follows the task.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ScaleClusterNodePool).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::TaskIdResponse as ScaleClusterNodePoolResponse;

operation!(Operation::new::<ScaleClusterNodePoolRequest, ScaleClusterNodePoolResponse>(
    "ScaleClusterNodePool", Effect::Write, &SCALE_CLUSTER_NODE_POOL_REQUEST, &crate::shapes::TASK_ID_RESPONSE,
).route("POST", "/clusters/{ClusterId}/nodepools/{NodepoolId}"));

/// Request of `ScaleClusterNodePool`.
#[derive(Default)] #[non_exhaustive] pub struct ScaleClusterNodePoolRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `NodepoolId`: text. */ pub nodepool_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl ScaleClusterNodePoolRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, nodepool_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), nodepool_id: nodepool_id.into(), ..Self::default() }
    }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`ScaleClusterNodePoolRequest`].
pub static SCALE_CLUSTER_NODE_POOL_REQUEST: Schema =
    Schema { name: "ScaleClusterNodePoolRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::string("NodepoolId").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(ScaleClusterNodePoolRequest, SCALE_CLUSTER_NODE_POOL_REQUEST, [0 Str cluster_id, 1 Str nodepool_id, 2 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `count`: integer. */ pub count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `count`.
    pub fn count(mut self, value: i64) -> Self { self.count = Some(value); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 1] = [
    Field::int64("count"),
]; &ROWS } };
record!(Body, BODY, [] [0 OptInt count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ScaleClusterNodePoolRequest, Body);
