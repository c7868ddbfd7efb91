// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeleteClusterNodes.json; do not edit.
//! Removes worker nodes from a cluster, and releases their instances if asked to.
//!
//! Pods move away, so choose a quiet hour and back up data; nodes become unschedulable meanwhile and master nodes cannot be
//! removed. RemoveNodePoolNodes is the newer operation.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteClusterNodes).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};

operation!(Operation::new::<DeleteClusterNodesRequest, DeleteClusterNodesResponse>(
    "DeleteClusterNodes", Effect::Write, &DELETE_CLUSTER_NODES_REQUEST, &DELETE_CLUSTER_NODES_RESPONSE,
).route("POST", "/clusters/{ClusterId}/nodes"));

/// Request of `DeleteClusterNodes`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteClusterNodesRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteClusterNodesRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`DeleteClusterNodesRequest`].
pub static DELETE_CLUSTER_NODES_REQUEST: Schema =
    Schema { name: "DeleteClusterNodesRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(DeleteClusterNodesRequest, DELETE_CLUSTER_NODES_REQUEST, [0 Str cluster_id, 1 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `drain_node`: yes or no. */ pub drain_node: Option<bool>,
    /** `release_node`: yes or no. */ pub release_node: Option<bool>,
    /** `nodes`: texts. */ pub nodes: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new(nodes: impl IntoIterator<Item = impl Into<String>>) -> Self { Self { nodes: all(nodes), ..Self::default() } }
    /// Sets `drain_node`.
    pub fn drain_node(mut self, value: bool) -> Self { self.drain_node = Some(value); self }
    /// Sets `release_node`.
    pub fn release_node(mut self, value: bool) -> Self { self.release_node = Some(value); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 3] = [
    Field::boolean("drain_node"),
    Field::boolean("release_node"),
    Field::string("nodes").list().required(),
]; &ROWS } };
record!(Body, BODY, [2 List nodes] [0 OptBool drain_node, 1 OptBool release_node]);

/// Answer of `DeleteClusterNodes`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteClusterNodesResponse {
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `request_id`: text. */ pub request_id: Option<String>,
    /** `task_id`: text. */ pub task_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeleteClusterNodesResponse`].
pub static DELETE_CLUSTER_NODES_RESPONSE: Schema =
    Schema { name: "DeleteClusterNodesResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id"),
    Field::string("request_id"),
    Field::string("task_id"),
]; &ROWS } };
record!(DeleteClusterNodesResponse, DELETE_CLUSTER_NODES_RESPONSE,
    [0 OptStr cluster_id, 1 OptStr request_id, 2 OptStr task_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteClusterNodesRequest, Body, DeleteClusterNodesResponse);
