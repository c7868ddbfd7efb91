// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/AttachInstancesToNodePool.json; do not edit.
//! Adds ECS instances that exist, or were removed before, to a node pool as worker nodes.
//!
//! Asynchronous: DescribeTaskInfo follows the task.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/AttachInstancesToNodePool).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};

operation!(Operation::new::<AttachInstancesToNodePoolRequest, AttachInstancesToNodePoolResponse>(
    "AttachInstancesToNodePool", Effect::Write, &ATTACH_INSTANCES_TO_NODE_POOL_REQUEST, &ATTACH_INSTANCES_TO_NODE_POOL_RESPONSE,
).route("POST", "/clusters/{ClusterId}/nodepools/{NodepoolId}/attach"));

/// Request of `AttachInstancesToNodePool`.
#[derive(Default)] #[non_exhaustive] pub struct AttachInstancesToNodePoolRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `NodepoolId`: text. */ pub nodepool_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl AttachInstancesToNodePoolRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, nodepool_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), nodepool_id: nodepool_id.into(), ..Self::default() }
    }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`AttachInstancesToNodePoolRequest`].
pub static ATTACH_INSTANCES_TO_NODE_POOL_REQUEST: Schema =
    Schema { name: "AttachInstancesToNodePoolRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::string("NodepoolId").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(AttachInstancesToNodePoolRequest, ATTACH_INSTANCES_TO_NODE_POOL_REQUEST,
    [0 Str cluster_id, 1 Str nodepool_id, 2 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `instances`: texts. */ pub instances: Vec<String>,
    /** `password`: text. */ pub password: Option<String>,
    /** `format_disk`: yes or no. */ pub format_disk: Option<bool>,
    /** `keep_instance_name`: yes or no. */ pub keep_instance_name: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `instances`.
    pub fn instances(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.instances = all(value); self }
    /// Sets `password`.
    pub fn password(mut self, value: impl Into<String>) -> Self { self.password = Some(value.into()); self }
    /// Sets `format_disk`.
    pub fn format_disk(mut self, value: bool) -> Self { self.format_disk = Some(value); self }
    /// Sets `keep_instance_name`.
    pub fn keep_instance_name(mut self, value: bool) -> Self { self.keep_instance_name = Some(value); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 4] = [
    Field::string("instances").list(),
    Field::string("password").secret(),
    Field::boolean("format_disk"),
    Field::boolean("keep_instance_name"),
]; &ROWS } };
record!(Body, BODY, [0 List instances, 1 OptStr password] [2 OptBool format_disk, 3 OptBool keep_instance_name]);

/// Answer of `AttachInstancesToNodePool`.
#[derive(Default)] #[non_exhaustive] pub struct AttachInstancesToNodePoolResponse {
    /** `request_id`: text. */ pub request_id: Option<String>,
    /** `task_id`: text. */ pub task_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AttachInstancesToNodePoolResponse`].
pub static ATTACH_INSTANCES_TO_NODE_POOL_RESPONSE: Schema =
    Schema { name: "AttachInstancesToNodePoolResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("request_id"),
    Field::string("task_id"),
]; &ROWS } };
record!(AttachInstancesToNodePoolResponse, ATTACH_INSTANCES_TO_NODE_POOL_RESPONSE, [0 OptStr request_id, 1 OptStr task_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    AttachInstancesToNodePoolRequest, Body, AttachInstancesToNodePoolResponse,
);
