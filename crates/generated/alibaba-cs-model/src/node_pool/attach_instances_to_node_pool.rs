// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/AttachInstancesToNodePool.json; do not edit.
//! Adds ECS instances that exist, or were removed before, to a node pool as worker nodes.
//!
//! Asynchronous: DescribeTaskInfo follows the task.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/AttachInstancesToNodePool).

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "AttachInstancesToNodePool",
    effect: Effect::Write,
    request: AttachInstancesToNodePoolRequest = ATTACH_INSTANCES_TO_NODE_POOL_REQUEST,
    response: AttachInstancesToNodePoolResponse = ATTACH_INSTANCES_TO_NODE_POOL_RESPONSE,
    path: "/clusters/{ClusterId}/nodepools/{NodepoolId}/attach",
}

/// Request of `AttachInstancesToNodePool`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachInstancesToNodePoolRequest {
    /// `ClusterId`: text.
    pub cluster_id: String,
    /// `NodepoolId`: text.
    pub nodepool_id: String,
    /// `body`: record.
    pub body: Option<Body>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AttachInstancesToNodePoolRequest {
    /// Starts with the required members.
    pub fn new(cluster_id: impl Into<String>, nodepool_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            nodepool_id: nodepool_id.into(),
            ..Self::default()
        }
    }

    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    AttachInstancesToNodePoolRequest: ATTACH_INSTANCES_TO_NODE_POOL_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 nodepool_id: Str = Field::string("NodepoolId").place(Place::Path).required(),
    2 body: Opt = Field::record("body", &BODY).place(Place::Payload),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// `instances`: texts.
    pub instances: Vec<String>,
    /// `password`: text.
    pub password: Option<String>,
    /// `format_disk`: yes or no.
    pub format_disk: Option<bool>,
    /// `keep_instance_name`: yes or no.
    pub keep_instance_name: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Body {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `instances`.
    pub fn instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instances = cloudspec_wire::all(value);
        self
    }

    /// Sets `password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets `format_disk`.
    pub fn format_disk(mut self, value: bool) -> Self {
        self.format_disk = Some(value);
        self
    }

    /// Sets `keep_instance_name`.
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
    /// `request_id`: text.
    pub request_id: Option<String>,
    /// `task_id`: text.
    pub task_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
