// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeleteClusterNodes.json; do not edit.
//! Removes worker nodes from a cluster, and releases their instances if asked to.
//!
//! Pods move away, so choose a quiet hour and back up data; nodes become unschedulable meanwhile and
//! master nodes cannot be removed. `RemoveNodePoolNodes` is the newer operation.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteClusterNodes), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "DeleteClusterNodes",
    effect: Effect::Write,
    request: DeleteClusterNodesRequest = DELETE_CLUSTER_NODES_REQUEST,
    response: DeleteClusterNodesResponse = DELETE_CLUSTER_NODES_RESPONSE,
    path: "/clusters/{ClusterId}/nodes",
    facts: &Facts::new().access(Access::Delete),
}

/// Request of `DeleteClusterNodes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteClusterNodesRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteClusterNodesRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
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
    DeleteClusterNodesRequest: DELETE_CLUSTER_NODES_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Whether pods are moved off the node before.
    pub drain_node: Option<bool>,
    /// Whether the ECS instance is released as well.
    pub release_node: Option<bool>,
    /// Nodes of the cluster, by name as `DescribeClusterNodes` lists them, or with their data.
    pub nodes: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with the required members.
    pub fn new(nodes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut built = Self {
            nodes: cloudspec_wire::all(nodes),
            ..Self::default()
        };
        built.extra.set_empty(2, built.nodes.is_empty());
        built
    }

    /// Whether pods are moved off the node before.
    pub fn drain_node(mut self, value: bool) -> Self {
        self.drain_node = Some(value);
        self
    }

    /// Whether the ECS instance is released as well.
    pub fn release_node(mut self, value: bool) -> Self {
        self.release_node = Some(value);
        self
    }
}

record! {
    Body: BODY,
    0 drain_node: OptBool = Field::boolean("drain_node"),
    1 release_node: OptBool = Field::boolean("release_node"),
    2 nodes: List = Field::string("nodes").list().required(),
}

/// Response of `DeleteClusterNodes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteClusterNodesResponse {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteClusterNodesResponse: DELETE_CLUSTER_NODES_RESPONSE,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 request_id: OptStr = Field::string("request_id"),
    2 task_id: OptStr = Field::string("task_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteClusterNodesRequest,
    Body,
    DeleteClusterNodesResponse,
}
