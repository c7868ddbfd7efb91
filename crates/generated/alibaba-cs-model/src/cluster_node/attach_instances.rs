// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/AttachInstances.json; do not edit.
//! Adds ECS instances that exist to a cluster as worker nodes.
//!
//! Their system disks are replaced, so back up data first. Asynchronous: DescribeTaskInfo follows the task.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/AttachInstances).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::{Runtime, Tag};

operation!(Operation::new::<AttachInstancesRequest, AttachInstancesResponse>(
    "AttachInstances", Effect::Write, &ATTACH_INSTANCES_REQUEST, &ATTACH_INSTANCES_RESPONSE,
).route("POST", "/clusters/{ClusterId}/attach"));

/// Request of `AttachInstances`.
#[derive(Default)] #[non_exhaustive] pub struct AttachInstancesRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl AttachInstancesRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`AttachInstancesRequest`].
pub static ATTACH_INSTANCES_REQUEST: Schema = Schema { name: "AttachInstancesRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(AttachInstancesRequest, ATTACH_INSTANCES_REQUEST, [0 Str cluster_id, 1 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `instances`: texts. */ pub instances: Vec<String>,
    /** `key_pair`: text. */ pub key_pair: Option<String>,
    /** `password`: text. */ pub password: Option<String>,
    /** `format_disk`: yes or no. */ pub format_disk: Option<bool>,
    /** `keep_instance_name`: yes or no. */ pub keep_instance_name: Option<bool>,
    /** `is_edge_worker`: yes or no. */ pub is_edge_worker: Option<bool>,
    /** `nodepool_id`: text. */ pub nodepool_id: Option<String>,
    /** `image_id`: text. */ pub image_id: Option<String>,
    /** `cpu_policy`: text. */ pub cpu_policy: Option<String>,
    /** `user_data`: text. */ pub user_data: Option<String>,
    /** `rds_instances`: texts. */ pub rds_instances: Vec<String>,
    /** `runtime`: record. */ pub runtime: Option<Runtime>,
    /** `tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new(instances: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { instances: all(instances), ..Self::default() }
    }
    /// Sets `key_pair`.
    pub fn key_pair(mut self, value: impl Into<String>) -> Self { self.key_pair = Some(value.into()); self }
    /// Sets `password`.
    pub fn password(mut self, value: impl Into<String>) -> Self { self.password = Some(value.into()); self }
    /// Sets `format_disk`.
    pub fn format_disk(mut self, value: bool) -> Self { self.format_disk = Some(value); self }
    /// Sets `keep_instance_name`.
    pub fn keep_instance_name(mut self, value: bool) -> Self { self.keep_instance_name = Some(value); self }
    /// Sets `is_edge_worker`.
    pub fn is_edge_worker(mut self, value: bool) -> Self { self.is_edge_worker = Some(value); self }
    /// Sets `nodepool_id`.
    pub fn nodepool_id(mut self, value: impl Into<String>) -> Self { self.nodepool_id = Some(value.into()); self }
    /// Sets `image_id`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self { self.image_id = Some(value.into()); self }
    /// Sets `cpu_policy`.
    pub fn cpu_policy(mut self, value: impl Into<String>) -> Self { self.cpu_policy = Some(value.into()); self }
    /// Sets `user_data`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self { self.user_data = Some(value.into()); self }
    /// Sets `rds_instances`.
    pub fn rds_instances(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.rds_instances = all(value); self
    }
    /// Sets `runtime`.
    pub fn runtime(mut self, value: Runtime) -> Self { self.runtime = Some(value); self }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 13] = [
    Field::string("instances").list().required(),
    Field::string("key_pair"),
    Field::string("password").secret(),
    Field::boolean("format_disk"),
    Field::boolean("keep_instance_name"),
    Field::boolean("is_edge_worker"),
    Field::string("nodepool_id"),
    Field::string("image_id"),
    Field::string("cpu_policy"),
    Field::string("user_data"),
    Field::string("rds_instances").list(),
    Field::record("runtime", &crate::shapes::RUNTIME),
    Field::record("tags", &crate::shapes::TAG).list(),
]; &ROWS } };
record!(Body, BODY,
    [0 List instances, 1 OptStr key_pair, 2 OptStr password, 6 OptStr nodepool_id, 7 OptStr image_id, 8 OptStr cpu_policy,
    9 OptStr user_data, 10 List rds_instances, 11 Opt runtime, 12 List tags] [3 OptBool format_disk, 4 OptBool keep_instance_name,
    5 OptBool is_edge_worker]);

/// Answer of `AttachInstances`.
#[derive(Default)] #[non_exhaustive] pub struct AttachInstancesResponse {
    /** `list`: records. */ pub list: Vec<List>,
    /** `task_id`: text. */ pub task_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AttachInstancesResponse`].
pub static ATTACH_INSTANCES_RESPONSE: Schema = Schema { name: "AttachInstancesResponse", fields: { static ROWS: [Field; 2] = [
    Field::record("list", &LIST).list(),
    Field::string("task_id"),
]; &ROWS } };
record!(AttachInstancesResponse, ATTACH_INSTANCES_RESPONSE, [0 List list, 1 OptStr task_id] []);

/// What `list` holds.
#[derive(Default)] #[non_exhaustive] pub struct List {
    /** `code`: text. */ pub code: Option<String>,
    /** `instanceId`: text. */ pub instance_id: Option<String>,
    /** `message`: text. */ pub message: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`List`].
pub static LIST: Schema = Schema { name: "List", fields: { static ROWS: [Field; 3] = [
    Field::string("code"),
    Field::string("instanceId"),
    Field::string("message"),
]; &ROWS } };
record!(List, LIST, [0 OptStr code, 1 OptStr instance_id, 2 OptStr message] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AttachInstancesRequest, Body, AttachInstancesResponse, List);
