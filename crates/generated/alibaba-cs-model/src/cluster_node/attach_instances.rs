// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/AttachInstances.json; do not edit.
//! Adds ECS instances that exist to a cluster as worker nodes.
//!
//! Their system disks are replaced, so back up data first. Asynchronous: `DescribeTaskInfo` follows the
//! task.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/AttachInstances), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

pub use crate::shapes::{CpuPolicy, Runtime, Tag};

operation! {
    name: "AttachInstances",
    effect: Effect::Write,
    request: AttachInstancesRequest = ATTACH_INSTANCES_REQUEST,
    response: AttachInstancesResponse = ATTACH_INSTANCES_RESPONSE,
    path: "/clusters/{ClusterId}/attach",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `AttachInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachInstancesRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AttachInstancesRequest {
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
    AttachInstancesRequest: ATTACH_INSTANCES_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Ids of the ECS instances to add to the cluster as nodes (`i-...`).
    pub instances: Vec<String>,
    /// Name of the SSH key pair for logging in to the nodes. Give either this or `login_password`.
    pub key_pair: Option<String>,
    /// Password for logging in to the nodes, 8 to 30 characters of at least three kinds. Give either this
    /// or `key_pair`.
    pub password: Option<String>,
    /// Whether data disks of the instance are formatted for containers. What is on them is lost.
    pub format_disk: Option<bool>,
    /// Whether the ECS instances keep their names when they become nodes; otherwise they are named after
    /// the cluster.
    pub keep_instance_name: Option<bool>,
    /// Whether the nodes are edge nodes, outside of the provider's data centres.
    pub is_edge_worker: Option<bool>,
    /// Id of the node pool (`np...`). `DescribeClusterNodePools` lists it.
    pub nodepool_id: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub image_id: Option<String>,
    /// How kubelet gives out CPUs: `none`, or `static` to pin them.
    pub cpu_policy: Option<CpuPolicy>,
    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub user_data: Option<String>,
    /// Ids of RDS databases (`rm-...`) whose access lists the nodes are added to.
    pub rds_instances: Vec<String>,
    /// Container runtime of the nodes, such as `containerd`.
    pub runtime: Option<Runtime>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with the required members.
    pub fn new(instances: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut built = Self {
            instances: cloudspec_wire::all(instances),
            ..Self::default()
        };
        built.extra.set_empty(0, built.instances.is_empty());
        built
    }

    /// Name of the SSH key pair for logging in to the nodes.
    pub fn key_pair(mut self, value: impl Into<String>) -> Self {
        self.key_pair = Some(value.into());
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

    /// Whether the nodes are edge nodes, outside of the provider's data centres.
    pub fn is_edge_worker(mut self, value: bool) -> Self {
        self.is_edge_worker = Some(value);
        self
    }

    /// Id of the node pool (`np...`).
    pub fn nodepool_id(mut self, value: impl Into<String>) -> Self {
        self.nodepool_id = Some(value.into());
        self
    }

    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// How kubelet gives out CPUs: `none`, or `static` to pin them.
    pub fn cpu_policy(mut self, value: impl Into<CpuPolicy>) -> Self {
        self.cpu_policy = Some(value.into());
        self
    }

    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Ids of RDS databases (`rm-...`) whose access lists the nodes are added to.
    pub fn rds_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rds_instances = cloudspec_wire::all(value);
        self.extra.set_empty(10, self.rds_instances.is_empty());
        self
    }

    /// Container runtime of the nodes, such as `containerd`.
    pub fn runtime(mut self, value: Runtime) -> Self {
        self.runtime = Some(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self.extra.set_empty(12, self.tags.is_empty());
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
    8 cpu_policy: Opt = Field::one_of("cpu_policy", CpuPolicy::VALUES),
    9 user_data: OptStr = Field::string("user_data"),
    10 rds_instances: List = Field::string("rds_instances").list(),
    11 runtime: Opt = Field::record("runtime", &crate::shapes::RUNTIME),
    12 tags: List = Field::record("tags", &crate::shapes::TAG).list(),
}

/// Response of `AttachInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachInstancesResponse {
    /// `list`: list of records.
    pub list: Vec<List>,
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Result by code: `200` for success, or an error code.
    pub code: Option<String>,
    /// Id of the ECS instance (`i-...`). `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
