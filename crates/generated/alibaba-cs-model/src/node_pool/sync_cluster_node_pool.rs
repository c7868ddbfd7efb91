// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/SyncClusterNodePool.json; do not edit.
//! Brings what the service knows about the node pools and nodes of a cluster up to date.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/SyncClusterNodePool), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "SyncClusterNodePool",
    effect: Effect::Write,
    request: SyncClusterNodePoolRequest = SYNC_CLUSTER_NODE_POOL_REQUEST,
    response: SyncClusterNodePoolResponse = SYNC_CLUSTER_NODE_POOL_RESPONSE,
    path: "/clusters/{ClusterId}/sync_nodepools",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `SyncClusterNodePool`.
#[derive(Default)]
#[non_exhaustive]
pub struct SyncClusterNodePoolRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl SyncClusterNodePoolRequest {
    /// Creates a value with the required members.
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

/// Response of `SyncClusterNodePool`.
#[derive(Default)]
#[non_exhaustive]
pub struct SyncClusterNodePoolResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SyncClusterNodePoolResponse: SYNC_CLUSTER_NODE_POOL_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    SyncClusterNodePoolRequest,
    SyncClusterNodePoolResponse,
}
