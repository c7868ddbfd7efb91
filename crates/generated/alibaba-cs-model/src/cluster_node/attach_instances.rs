// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/AttachInstances.json; do not edit.
//! Adds ECS instances that exist to a cluster as worker nodes.
//!
//! Their system disks are replaced, so back up data first. Asynchronous: DescribeTaskInfo follows the
//! task.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/AttachInstances).

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::{Runtime, Tag};

operation! {
    name: "AttachInstances",
    effect: Effect::Write,
    request: AttachInstancesRequest = ATTACH_INSTANCES_REQUEST,
    response: AttachInstancesResponse = ATTACH_INSTANCES_RESPONSE,
    path: "/clusters/{ClusterId}/attach",
}

/// Request of `AttachInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachInstancesRequest {
    /// `ClusterId`: text.
    pub cluster_id: String,
    /// `body`: record.
    pub body: Option<Body>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AttachInstancesRequest {
    /// Starts with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
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
    AttachInstancesRequest: ATTACH_INSTANCES_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 body: Opt = Field::record("body", &BODY).place(Place::Payload),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// `instances`: texts.
    pub instances: Vec<String>,
    /// `key_pair`: text.
    pub key_pair: Option<String>,
    /// `password`: text.
    pub password: Option<String>,
    /// `format_disk`: yes or no.
    pub format_disk: Option<bool>,
    /// `keep_instance_name`: yes or no.
    pub keep_instance_name: Option<bool>,
    /// `is_edge_worker`: yes or no.
    pub is_edge_worker: Option<bool>,
    /// `nodepool_id`: text.
    pub nodepool_id: Option<String>,
    /// `image_id`: text.
    pub image_id: Option<String>,
    /// `cpu_policy`: text.
    pub cpu_policy: Option<String>,
    /// `user_data`: text.
    pub user_data: Option<String>,
    /// `rds_instances`: texts.
    pub rds_instances: Vec<String>,
    /// `runtime`: record.
    pub runtime: Option<Runtime>,
    /// `tags`: records.
    pub tags: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Body {
    /// Starts with the required members.
    pub fn new(instances: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            instances: cloudspec_wire::all(instances),
            ..Self::default()
        }
    }

    /// Sets `key_pair`.
    pub fn key_pair(mut self, value: impl Into<String>) -> Self {
        self.key_pair = Some(value.into());
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

    /// Sets `is_edge_worker`.
    pub fn is_edge_worker(mut self, value: bool) -> Self {
        self.is_edge_worker = Some(value);
        self
    }

    /// Sets `nodepool_id`.
    pub fn nodepool_id(mut self, value: impl Into<String>) -> Self {
        self.nodepool_id = Some(value.into());
        self
    }

    /// Sets `image_id`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `cpu_policy`.
    pub fn cpu_policy(mut self, value: impl Into<String>) -> Self {
        self.cpu_policy = Some(value.into());
        self
    }

    /// Sets `user_data`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Sets `rds_instances`.
    pub fn rds_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rds_instances = cloudspec_wire::all(value);
        self
    }

    /// Sets `runtime`.
    pub fn runtime(mut self, value: Runtime) -> Self {
        self.runtime = Some(value);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }
}

record! {
    Body: BODY,
    0 instances: List = Field::string("instances").list().required(),
    1 key_pair: OptStr = Field::string("key_pair"),
    2 password: OptStr = Field::string("password").secret(),
    3 format_disk: OptBool = Field::boolean("format_disk"),
    4 keep_instance_name: OptBool = Field::boolean("keep_instance_name"),
    5 is_edge_worker: OptBool = Field::boolean("is_edge_worker"),
    6 nodepool_id: OptStr = Field::string("nodepool_id"),
    7 image_id: OptStr = Field::string("image_id"),
    8 cpu_policy: OptStr = Field::string("cpu_policy"),
    9 user_data: OptStr = Field::string("user_data"),
    10 rds_instances: List = Field::string("rds_instances").list(),
    11 runtime: Opt = Field::record("runtime", &crate::shapes::RUNTIME),
    12 tags: List = Field::record("tags", &crate::shapes::TAG).list(),
}

/// Response of `AttachInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachInstancesResponse {
    /// `list`: records.
    pub list: Vec<List>,
    /// `task_id`: text.
    pub task_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    AttachInstancesResponse: ATTACH_INSTANCES_RESPONSE,
    0 list: List = Field::record("list", &LIST).list(),
    1 task_id: OptStr = Field::string("task_id"),
}

/// `list` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct List {
    /// `code`: text.
    pub code: Option<String>,
    /// `instanceId`: text.
    pub instance_id: Option<String>,
    /// `message`: text.
    pub message: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    List: LIST,
    0 code: OptStr = Field::string("code"),
    1 instance_id: OptStr = Field::string("instanceId"),
    2 message: OptStr = Field::string("message"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AttachInstancesRequest,
    Body,
    AttachInstancesResponse,
    List,
}
