// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeleteClusterNodepool.json; do not edit.
//! Deletes a node pool that is no longer used.
//!
//! Its nodes must be removed first, unless `force` is set.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteClusterNodepool), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "DeleteClusterNodepool",
    effect: Effect::Write,
    request: DeleteClusterNodepoolRequest = DELETE_CLUSTER_NODEPOOL_REQUEST,
    response: DeleteClusterNodepoolResponse = DELETE_CLUSTER_NODEPOOL_RESPONSE,
    method: "DELETE",
    path: "/clusters/{ClusterId}/nodepools/{NodepoolId}",
    facts: &Facts::new().access(Access::Delete),
}

/// Request of `DeleteClusterNodepool`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteClusterNodepoolRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Id of the node pool (`np...`). `DescribeClusterNodePools` lists it.
    pub nodepool_id: String,
    /// `force`: boolean.
    pub force: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteClusterNodepoolRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>, nodepool_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            nodepool_id: nodepool_id.into(),
            ..Self::default()
        }
    }

    /// Sets `force`.
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

record! {
    DeleteClusterNodepoolRequest: DELETE_CLUSTER_NODEPOOL_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 nodepool_id: Str = Field::string("NodepoolId").place(Place::Path).required(),
    2 force: OptBool = Field::boolean("force"),
}

/// Response of `DeleteClusterNodepool`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteClusterNodepoolResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteClusterNodepoolResponse: DELETE_CLUSTER_NODEPOOL_RESPONSE,
    0 request_id: OptStr = Field::string("request_id"),
    1 task_id: OptStr = Field::string("task_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteClusterNodepoolRequest,
    DeleteClusterNodepoolResponse,
}
