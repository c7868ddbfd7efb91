// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/RemoveNodePoolNodes.json; do not edit.
//! Removes worker nodes from a node pool and lowers its wanted size; releases their instances if asked to.
//!
//! Pods move away, so choose a quiet hour and back up data. Subscription instances are not released even then.
//! Asynchronous: DescribeTaskInfo follows the task.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/RemoveNodePoolNodes).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, Style, all, operation, record};

operation!(Operation::new::<RemoveNodePoolNodesRequest, RemoveNodePoolNodesResponse>(
    "RemoveNodePoolNodes", Effect::Write, &REMOVE_NODE_POOL_NODES_REQUEST, &REMOVE_NODE_POOL_NODES_RESPONSE,
).route("DELETE", "/clusters/{ClusterId}/nodepools/{NodepoolId}/nodes"));

/// Request of `RemoveNodePoolNodes`.
#[derive(Default)] #[non_exhaustive] pub struct RemoveNodePoolNodesRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `NodepoolId`: text. */ pub nodepool_id: String,
    /** `release_node`: yes or no. */ pub release_node: Option<bool>,
    /** `drain_node`: yes or no. */ pub drain_node: Option<bool>,
    /** `nodes`: texts. Deprecated. */ pub nodes: Vec<String>,
    /** `instance_ids`: texts. */ pub instance_ids: Vec<String>,
    /** `concurrency`: yes or no. */ pub concurrency: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl RemoveNodePoolNodesRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, nodepool_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), nodepool_id: nodepool_id.into(), ..Self::default() }
    }
    /// Sets `release_node`.
    pub fn release_node(mut self, value: bool) -> Self { self.release_node = Some(value); self }
    /// Sets `drain_node`.
    pub fn drain_node(mut self, value: bool) -> Self { self.drain_node = Some(value); self }
    /// Sets `nodes`.
    pub fn nodes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.nodes = all(value); self }
    /// Sets `instance_ids`.
    pub fn instance_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_ids = all(value); self
    }
    /// Sets `concurrency`.
    pub fn concurrency(mut self, value: bool) -> Self { self.concurrency = Some(value); self }
}
/// Table of [`RemoveNodePoolNodesRequest`].
pub static REMOVE_NODE_POOL_NODES_REQUEST: Schema =
    Schema { name: "RemoveNodePoolNodesRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::string("NodepoolId").place(Place::Path).required(),
    Field::boolean("release_node"),
    Field::boolean("drain_node"),
    Field::string("nodes").list().style(Style::Json).deprecated(),
    Field::string("instance_ids").list().style(Style::Json),
    Field::boolean("concurrency"),
]; &ROWS } };
record!(RemoveNodePoolNodesRequest, REMOVE_NODE_POOL_NODES_REQUEST,
    [0 Str cluster_id, 1 Str nodepool_id, 4 List nodes, 5 List instance_ids] [2 OptBool release_node, 3 OptBool drain_node,
    6 OptBool concurrency]);

/// Answer of `RemoveNodePoolNodes`.
#[derive(Default)] #[non_exhaustive] pub struct RemoveNodePoolNodesResponse {
    /** `request_id`: text. */ pub request_id: Option<String>,
    /** `task_id`: text. */ pub task_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RemoveNodePoolNodesResponse`].
pub static REMOVE_NODE_POOL_NODES_RESPONSE: Schema =
    Schema { name: "RemoveNodePoolNodesResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("request_id"),
    Field::string("task_id"),
]; &ROWS } };
record!(RemoveNodePoolNodesResponse, REMOVE_NODE_POOL_NODES_RESPONSE, [0 OptStr request_id, 1 OptStr task_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RemoveNodePoolNodesRequest, RemoveNodePoolNodesResponse);
