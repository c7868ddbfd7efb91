// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/SyncClusterNodePool.json; do not edit.
//! Brings what the service knows about the node pools and nodes of a cluster up to date.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/SyncClusterNodePool).

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::RequestIdResponse2;

operation! {
    name: "SyncClusterNodePool",
    effect: Effect::Write,
    request: SyncClusterNodePoolRequest = SYNC_CLUSTER_NODE_POOL_REQUEST,
    response: RequestIdResponse2 = crate::shapes::REQUEST_ID_RESPONSE2,
    path: "/clusters/{ClusterId}/sync_nodepools",
}

/// Response of `SyncClusterNodePool`.
pub type SyncClusterNodePoolResponse = RequestIdResponse2;

/// Request of `SyncClusterNodePool`.
#[derive(Default)]
#[non_exhaustive]
pub struct SyncClusterNodePoolRequest {
    /// Id of the cluster.
    pub cluster_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl SyncClusterNodePoolRequest {
    /// Starts with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }
}

record! {
    SyncClusterNodePoolRequest: SYNC_CLUSTER_NODE_POOL_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    SyncClusterNodePoolRequest,
}
