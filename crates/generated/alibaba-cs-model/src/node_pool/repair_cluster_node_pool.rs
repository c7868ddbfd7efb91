// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/RepairClusterNodePool.json; do not edit.
//! Repairs nodes of a node pool that do not work.
//!
//! Asynchronous: DescribeTaskInfo follows the task.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/RepairClusterNodePool).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};

operation!(Operation::new::<RepairClusterNodePoolRequest, RepairClusterNodePoolResponse>(
    "RepairClusterNodePool", Effect::Write, &REPAIR_CLUSTER_NODE_POOL_REQUEST, &REPAIR_CLUSTER_NODE_POOL_RESPONSE,
).route("POST", "/clusters/{cluster_id}/nodepools/{nodepool_id}/repair"));

/// Request of `RepairClusterNodePool`.
#[derive(Default)] #[non_exhaustive] pub struct RepairClusterNodePoolRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `nodepool_id`: text. */ pub nodepool_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl RepairClusterNodePoolRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, nodepool_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), nodepool_id: nodepool_id.into(), ..Self::default() }
    }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`RepairClusterNodePoolRequest`].
pub static REPAIR_CLUSTER_NODE_POOL_REQUEST: Schema =
    Schema { name: "RepairClusterNodePoolRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::string("nodepool_id").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(RepairClusterNodePoolRequest, REPAIR_CLUSTER_NODE_POOL_REQUEST, [0 Str cluster_id, 1 Str nodepool_id, 2 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `nodes`: texts. */ pub nodes: Vec<String>,
    /** `auto_restart`: yes or no. */ pub auto_restart: Option<bool>,
    /** `operations`: records. */ pub operations: Vec<BodyOperation>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `nodes`.
    pub fn nodes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.nodes = all(value); self }
    /// Sets `auto_restart`.
    pub fn auto_restart(mut self, value: bool) -> Self { self.auto_restart = Some(value); self }
    /// Sets `operations`.
    pub fn operations(mut self, value: impl IntoIterator<Item = BodyOperation>) -> Self { self.operations = all(value); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 3] = [
    Field::string("nodes").list(),
    Field::boolean("auto_restart"),
    Field::record("operations", &BODY_OPERATION).list(),
]; &ROWS } };
record!(Body, BODY, [0 List nodes, 2 List operations] [1 OptBool auto_restart]);

/// What `body.operations` holds.
#[derive(Default)] #[non_exhaustive] pub struct BodyOperation {
    /** `operation_id`: text. */ pub operation_id: Option<String>,
    /** `args`: texts. */ pub args: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl BodyOperation {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `operation_id`.
    pub fn operation_id(mut self, value: impl Into<String>) -> Self { self.operation_id = Some(value.into()); self }
    /// Sets `args`.
    pub fn args(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.args = all(value); self }
}
/// Table of [`BodyOperation`].
pub static BODY_OPERATION: Schema = Schema { name: "BodyOperation", fields: { static ROWS: [Field; 2] = [
    Field::string("operation_id"),
    Field::string("args").list(),
]; &ROWS } };
record!(BodyOperation, BODY_OPERATION, [0 OptStr operation_id, 1 List args] []);

/// Answer of `RepairClusterNodePool`.
#[derive(Default)] #[non_exhaustive] pub struct RepairClusterNodePoolResponse {
    /** `request_id`: text. */ pub request_id: Option<String>,
    /** `task_id`: text. */ pub task_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RepairClusterNodePoolResponse`].
pub static REPAIR_CLUSTER_NODE_POOL_RESPONSE: Schema =
    Schema { name: "RepairClusterNodePoolResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("request_id"),
    Field::string("task_id"),
]; &ROWS } };
record!(RepairClusterNodePoolResponse, REPAIR_CLUSTER_NODE_POOL_RESPONSE, [0 OptStr request_id, 1 OptStr task_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    RepairClusterNodePoolRequest, Body, BodyOperation, RepairClusterNodePoolResponse,
);
