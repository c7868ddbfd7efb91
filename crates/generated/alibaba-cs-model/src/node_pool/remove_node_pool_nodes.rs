// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/RemoveNodePoolNodes.json; do not edit.
//! Removes worker nodes from a node pool and lowers its wanted size; releases their instances if asked
//! to.
//!
//! Pods move away, so choose a quiet hour and back up data. Subscription instances are not released
//! even then. Asynchronous: `DescribeTaskInfo` follows the task.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/RemoveNodePoolNodes), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, Style, operation, record,
};

operation! {
    name: "RemoveNodePoolNodes",
    effect: Effect::Write,
    request: RemoveNodePoolNodesRequest = REMOVE_NODE_POOL_NODES_REQUEST,
    response: RemoveNodePoolNodesResponse = REMOVE_NODE_POOL_NODES_RESPONSE,
    method: "DELETE",
    path: "/clusters/{ClusterId}/nodepools/{NodepoolId}/nodes",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `RemoveNodePoolNodes`.
#[derive(Default)]
#[non_exhaustive]
pub struct RemoveNodePoolNodesRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Id of the node pool (`np...`). `DescribeClusterNodePools` lists it.
    pub nodepool_id: String,
    /// Whether the ECS instance is released as well.
    pub release_node: Option<bool>,
    /// Whether pods are moved off the node before.
    pub drain_node: Option<bool>,
    /// Nodes of the cluster, by name as `DescribeClusterNodes` lists them, or with their data. Deprecated.
    #[deprecated]
    pub nodes: Vec<String>,
    /// `instance_ids`: list of strings.
    pub instance_ids: Vec<String>,
    /// Whether several nodes are removed at once.
    pub concurrency: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RemoveNodePoolNodesRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>, nodepool_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            nodepool_id: nodepool_id.into(),
            ..Self::default()
        }
    }

    /// Whether the ECS instance is released as well.
    pub fn release_node(mut self, value: bool) -> Self {
        self.release_node = Some(value);
        self
    }

    /// Whether pods are moved off the node before.
    pub fn drain_node(mut self, value: bool) -> Self {
        self.drain_node = Some(value);
        self
    }

    /// Nodes of the cluster, by name as `DescribeClusterNodes` lists them, or with their data.
    #[deprecated]
    pub fn nodes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.nodes = cloudspec_wire::all(value);
        self.extra.set_empty(4, self.nodes.is_empty());
        self
    }

    /// Sets `instance_ids`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = cloudspec_wire::all(value);
        self.extra.set_empty(5, self.instance_ids.is_empty());
        self
    }

    /// Whether several nodes are removed at once.
    pub fn concurrency(mut self, value: bool) -> Self {
        self.concurrency = Some(value);
        self
    }
}

record! {
    RemoveNodePoolNodesRequest: REMOVE_NODE_POOL_NODES_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 nodepool_id: Str = Field::string("NodepoolId").place(Place::Path).required(),
    2 release_node: OptBool = Field::boolean("release_node"),
    3 drain_node: OptBool = Field::boolean("drain_node"),
    4 nodes: List = Field::string("nodes").list().style(Style::Json).deprecated(),
    5 instance_ids: List = Field::string("instance_ids").list().style(Style::Json),
    6 concurrency: OptBool = Field::boolean("concurrency"),
}

/// Response of `RemoveNodePoolNodes`.
#[derive(Default)]
#[non_exhaustive]
pub struct RemoveNodePoolNodesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RemoveNodePoolNodesResponse: REMOVE_NODE_POOL_NODES_RESPONSE,
    0 request_id: OptStr = Field::string("request_id"),
    1 task_id: OptStr = Field::string("task_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RemoveNodePoolNodesRequest,
    RemoveNodePoolNodesResponse,
}
