// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/SyncClusterNodePool.json; do not edit.
//! Brings what the service knows about the node pools and nodes of a cluster up to date.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/SyncClusterNodePool).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse2 as SyncClusterNodePoolResponse;

operation!(Operation::new::<SyncClusterNodePoolRequest, SyncClusterNodePoolResponse>(
    "SyncClusterNodePool", Effect::Write, &SYNC_CLUSTER_NODE_POOL_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE2,
).route("POST", "/clusters/{ClusterId}/sync_nodepools"));

/// Request of `SyncClusterNodePool`.
#[derive(Default)] #[non_exhaustive] pub struct SyncClusterNodePoolRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl SyncClusterNodePoolRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
}
/// Table of [`SyncClusterNodePoolRequest`].
pub static SYNC_CLUSTER_NODE_POOL_REQUEST: Schema =
    Schema { name: "SyncClusterNodePoolRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("ClusterId").place(Place::Path).required(),
]; &ROWS } };
record!(SyncClusterNodePoolRequest, SYNC_CLUSTER_NODE_POOL_REQUEST, [0 Str cluster_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(SyncClusterNodePoolRequest);
