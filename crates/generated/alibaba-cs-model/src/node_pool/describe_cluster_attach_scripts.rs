// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterAttachScripts.json; do not edit.
//! Returns a script that makes an ECS instance a worker node when it is run there.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterAttachScripts),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "DescribeClusterAttachScripts",
    effect: Effect::Write,
    request: DescribeClusterAttachScriptsRequest = DESCRIBE_CLUSTER_ATTACH_SCRIPTS_REQUEST,
    response: DescribeClusterAttachScriptsResponse = DESCRIBE_CLUSTER_ATTACH_SCRIPTS_RESPONSE,
    path: "/clusters/{ClusterId}/attachscript",
    payload,
    facts: &Facts::new().access(Access::Update),
}

/// Request of `DescribeClusterAttachScripts`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterAttachScriptsRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClusterAttachScriptsRequest {
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
    DescribeClusterAttachScriptsRequest: DESCRIBE_CLUSTER_ATTACH_SCRIPTS_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Id of the node pool (`np...`). `DescribeClusterNodePools` lists it.
    pub nodepool_id: Option<String>,
    /// Whether data disks of the instance are formatted for containers. What is on them is lost.
    pub format_disk: Option<bool>,
    /// Whether the ECS instances keep their names when they become nodes; otherwise they are named after
    /// the cluster.
    pub keep_instance_name: Option<bool>,
    /// Ids of RDS databases (`rm-...`) whose access lists the nodes are added to.
    pub rds_instances: Vec<String>,
    /// Processor architecture of the nodes: `amd64`, `arm` or `arm64`.
    pub arch: Option<String>,
    /// `options`: string.
    pub options: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the node pool (`np...`).
    pub fn nodepool_id(mut self, value: impl Into<String>) -> Self {
        self.nodepool_id = Some(value.into());
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

    /// Ids of RDS databases (`rm-...`) whose access lists the nodes are added to.
    pub fn rds_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rds_instances = cloudspec_wire::all(value);
        self.extra.set_empty(3, self.rds_instances.is_empty());
        self
    }

    /// Processor architecture of the nodes: `amd64`, `arm` or `arm64`.
    pub fn arch(mut self, value: impl Into<String>) -> Self {
        self.arch = Some(value.into());
        self
    }

    /// Sets `options`.
    pub fn options(mut self, value: impl Into<String>) -> Self {
        self.options = Some(value.into());
        self
    }
}

record! {
    Body: BODY,
    0 nodepool_id: OptStr = Field::string("nodepool_id"),
    1 format_disk: OptBool = Field::boolean("format_disk"),
    2 keep_instance_name: OptBool = Field::boolean("keep_instance_name"),
    3 rds_instances: List = Field::string("rds_instances").list(),
    4 arch: OptStr = Field::string("arch"),
    5 options: OptStr = Field::string("options"),
}

/// Response of `DescribeClusterAttachScripts`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterAttachScriptsResponse {
    /// `payload`: string.
    pub payload: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClusterAttachScriptsResponse: DESCRIBE_CLUSTER_ATTACH_SCRIPTS_RESPONSE,
    0 payload: OptStr = Field::string("payload"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClusterAttachScriptsRequest,
    Body,
    DescribeClusterAttachScriptsResponse,
}
