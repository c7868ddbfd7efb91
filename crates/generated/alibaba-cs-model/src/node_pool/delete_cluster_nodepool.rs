// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeleteClusterNodepool.json; do not edit.
//! Deletes a node pool that is no longer used.
//!
//! Its nodes must be removed first, unless `force` is set.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteClusterNodepool).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DeleteClusterNodepoolRequest, DeleteClusterNodepoolResponse>(
    "DeleteClusterNodepool", Effect::Write, &DELETE_CLUSTER_NODEPOOL_REQUEST, &DELETE_CLUSTER_NODEPOOL_RESPONSE,
).route("DELETE", "/clusters/{ClusterId}/nodepools/{NodepoolId}"));

/// Request of `DeleteClusterNodepool`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteClusterNodepoolRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `NodepoolId`: text. */ pub nodepool_id: String,
    /** `force`: yes or no. */ pub force: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteClusterNodepoolRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, nodepool_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), nodepool_id: nodepool_id.into(), ..Self::default() }
    }
    /// Sets `force`.
    pub fn force(mut self, value: bool) -> Self { self.force = Some(value); self }
}
/// Table of [`DeleteClusterNodepoolRequest`].
pub static DELETE_CLUSTER_NODEPOOL_REQUEST: Schema =
    Schema { name: "DeleteClusterNodepoolRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::string("NodepoolId").place(Place::Path).required(),
    Field::boolean("force"),
]; &ROWS } };
record!(DeleteClusterNodepoolRequest, DELETE_CLUSTER_NODEPOOL_REQUEST, [0 Str cluster_id, 1 Str nodepool_id] [2 OptBool force]);

/// Answer of `DeleteClusterNodepool`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteClusterNodepoolResponse {
    /** `request_id`: text. */ pub request_id: Option<String>,
    /** `task_id`: text. */ pub task_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeleteClusterNodepoolResponse`].
pub static DELETE_CLUSTER_NODEPOOL_RESPONSE: Schema =
    Schema { name: "DeleteClusterNodepoolResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("request_id"),
    Field::string("task_id"),
]; &ROWS } };
record!(DeleteClusterNodepoolResponse, DELETE_CLUSTER_NODEPOOL_RESPONSE, [0 OptStr request_id, 1 OptStr task_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteClusterNodepoolRequest, DeleteClusterNodepoolResponse);
