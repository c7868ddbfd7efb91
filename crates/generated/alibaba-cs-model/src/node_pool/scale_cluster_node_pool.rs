// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ScaleClusterNodePool.json; do not edit.
//! Adds nodes to a node pool; they are charged.
//!
//! Asynchronous: `DescribeTaskInfo` follows the task.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ScaleClusterNodePool), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "ScaleClusterNodePool",
    effect: Effect::Write,
    request: ScaleClusterNodePoolRequest = SCALE_CLUSTER_NODE_POOL_REQUEST,
    response: ScaleClusterNodePoolResponse = SCALE_CLUSTER_NODE_POOL_RESPONSE,
    path: "/clusters/{ClusterId}/nodepools/{NodepoolId}",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `ScaleClusterNodePool`.
#[derive(Default)]
#[non_exhaustive]
pub struct ScaleClusterNodePoolRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Id of the node pool (`np...`). `DescribeClusterNodePools` lists it.
    pub nodepool_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ScaleClusterNodePoolRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>, nodepool_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            nodepool_id: nodepool_id.into(),
            ..Self::default()
        }
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    ScaleClusterNodePoolRequest: SCALE_CLUSTER_NODE_POOL_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 nodepool_id: Str = Field::string("NodepoolId").place(Place::Path).required(),
    2 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// How many there are: entries of the log, or nodes of a pool.
    pub count: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many there are: entries of the log, or nodes of a pool.
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
}

record! {
    Body: BODY,
    0 count: OptInt = Field::int64("count"),
}

/// Response of `ScaleClusterNodePool`.
#[derive(Default)]
#[non_exhaustive]
pub struct ScaleClusterNodePoolResponse {
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ScaleClusterNodePoolResponse: SCALE_CLUSTER_NODE_POOL_RESPONSE,
    0 task_id: OptStr = Field::string("task_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ScaleClusterNodePoolRequest,
    Body,
    ScaleClusterNodePoolResponse,
}
