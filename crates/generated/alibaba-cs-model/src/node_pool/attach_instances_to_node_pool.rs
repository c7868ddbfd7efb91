// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/AttachInstancesToNodePool.json; do not edit.
//! Adds ECS instances that exist, or were removed before, to a node pool as worker nodes.
//!
//! Asynchronous: `DescribeTaskInfo` follows the task.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/AttachInstancesToNodePool),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "AttachInstancesToNodePool",
    effect: Effect::Write,
    request: AttachInstancesToNodePoolRequest = ATTACH_INSTANCES_TO_NODE_POOL_REQUEST,
    response: AttachInstancesToNodePoolResponse = ATTACH_INSTANCES_TO_NODE_POOL_RESPONSE,
    path: "/clusters/{ClusterId}/nodepools/{NodepoolId}/attach",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `AttachInstancesToNodePool`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachInstancesToNodePoolRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Id of the node pool (`np...`). `DescribeClusterNodePools` lists it.
    pub nodepool_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AttachInstancesToNodePoolRequest {
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
    AttachInstancesToNodePoolRequest: ATTACH_INSTANCES_TO_NODE_POOL_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 nodepool_id: Str = Field::string("NodepoolId").place(Place::Path).required(),
    2 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Ids of the ECS instances to add to the cluster as nodes (`i-...`).
    pub instances: Vec<String>,
    /// Password for logging in to the nodes, 8 to 30 characters of at least three kinds. Give either this
    /// or `key_pair`.
    pub password: Option<String>,
    /// Whether data disks of the instance are formatted for containers. What is on them is lost.
    pub format_disk: Option<bool>,
    /// Whether the ECS instances keep their names when they become nodes; otherwise they are named after
    /// the cluster.
    pub keep_instance_name: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the ECS instances to add to the cluster as nodes (`i-...`).
    pub fn instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instances = cloudspec_wire::all(value);
        self.extra.set_empty(0, self.instances.is_empty());
        self
    }

    /// Password for logging in to the nodes, 8 to 30 characters of at least three kinds.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Whether data disks of the instance are formatted for containers.
    pub fn format_disk(mut self, value: bool) -> Self {
        self.format_disk = Some(value);
        self
    }

    /// Whether the ECS instances keep their names when they become nodes; otherwise they are named after
    /// the cluster.
    pub fn keep_instance_name(mut self, value: bool) -> Self {
        self.keep_instance_name = Some(value);
        self
    }
}

record! {
    Body: BODY,
    0 instances: List = Field::string("instances").list(),
    1 password: OptStr = Field::string("password").secret(),
    2 format_disk: OptBool = Field::boolean("format_disk"),
    3 keep_instance_name: OptBool = Field::boolean("keep_instance_name"),
}

/// Response of `AttachInstancesToNodePool`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachInstancesToNodePoolResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AttachInstancesToNodePoolResponse: ATTACH_INSTANCES_TO_NODE_POOL_RESPONSE,
    0 request_id: OptStr = Field::string("request_id"),
    1 task_id: OptStr = Field::string("task_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AttachInstancesToNodePoolRequest,
    Body,
    AttachInstancesToNodePoolResponse,
}
