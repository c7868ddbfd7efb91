// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/RepairClusterNodePool.json; do not edit.
//! Repairs nodes of a node pool that do not work.
//!
//! Asynchronous: `DescribeTaskInfo` follows the task.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/RepairClusterNodePool), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "RepairClusterNodePool",
    effect: Effect::Write,
    request: RepairClusterNodePoolRequest = REPAIR_CLUSTER_NODE_POOL_REQUEST,
    response: RepairClusterNodePoolResponse = REPAIR_CLUSTER_NODE_POOL_RESPONSE,
    path: "/clusters/{cluster_id}/nodepools/{nodepool_id}/repair",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `RepairClusterNodePool`.
#[derive(Default)]
#[non_exhaustive]
pub struct RepairClusterNodePoolRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Id of the node pool (`np...`). `DescribeClusterNodePools` lists it.
    pub nodepool_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RepairClusterNodePoolRequest {
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
    RepairClusterNodePoolRequest: REPAIR_CLUSTER_NODE_POOL_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 nodepool_id: Str = Field::string("nodepool_id").place(Place::Path).required(),
    2 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Nodes of the cluster, by name as `DescribeClusterNodes` lists them, or with their data.
    pub nodes: Vec<String>,
    /// Whether nodes may be restarted when the repair needs it.
    pub auto_restart: Option<bool>,
    /// What to repair on the nodes; everything that is found when left out.
    pub operations: Vec<OperationItem>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Nodes of the cluster, by name as `DescribeClusterNodes` lists them, or with their data.
    pub fn nodes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.nodes = cloudspec_wire::all(value);
        self.extra.set_empty(0, self.nodes.is_empty());
        self
    }

    /// Whether nodes may be restarted when the repair needs it.
    pub fn auto_restart(mut self, value: bool) -> Self {
        self.auto_restart = Some(value);
        self
    }

    /// What to repair on the nodes; everything that is found when left out.
    pub fn operations(mut self, value: impl IntoIterator<Item = OperationItem>) -> Self {
        self.operations = cloudspec_wire::all(value);
        self.extra.set_empty(2, self.operations.is_empty());
        self
    }
}

record! {
    Body: BODY,
    0 nodes: List = Field::string("nodes").list(),
    1 auto_restart: OptBool = Field::boolean("auto_restart"),
    2 operations: List = Field::record("operations", &OPERATION_ITEM).list(),
}

/// `body.operations` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct OperationItem {
    /// Which repair to carry out, by its id.
    pub operation_id: Option<String>,
    /// Arguments of the repair operation, in the order in which it takes them.
    pub args: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl OperationItem {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Which repair to carry out, by its id.
    pub fn operation_id(mut self, value: impl Into<String>) -> Self {
        self.operation_id = Some(value.into());
        self
    }

    /// Arguments of the repair operation, in the order in which it takes them.
    pub fn args(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.args = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.args.is_empty());
        self
    }
}

record! {
    OperationItem: OPERATION_ITEM,
    0 operation_id: OptStr = Field::string("operation_id"),
    1 args: List = Field::string("args").list(),
}

/// Response of `RepairClusterNodePool`.
#[derive(Default)]
#[non_exhaustive]
pub struct RepairClusterNodePoolResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RepairClusterNodePoolResponse: REPAIR_CLUSTER_NODE_POOL_RESPONSE,
    0 request_id: OptStr = Field::string("request_id"),
    1 task_id: OptStr = Field::string("task_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RepairClusterNodePoolRequest,
    Body,
    OperationItem,
    RepairClusterNodePoolResponse,
}
