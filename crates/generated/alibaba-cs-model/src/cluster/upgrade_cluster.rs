// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpgradeCluster.json; do not edit.
//! Upgrades the Kubernetes version of a cluster.
//!
//! It cannot be turned back; read what the version drops first. Returns a task id: `DescribeTaskInfo`
//! follows it, `PauseTask`, `ResumeTask` and `CancelTask` control it.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpgradeCluster), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "UpgradeCluster",
    effect: Effect::Write,
    request: UpgradeClusterRequest = UPGRADE_CLUSTER_REQUEST,
    response: UpgradeClusterResponse = UPGRADE_CLUSTER_RESPONSE,
    path: "/api/v2/clusters/{ClusterId}/upgrade",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `UpgradeCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpgradeClusterRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpgradeClusterRequest {
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
    UpgradeClusterRequest: UPGRADE_CLUSTER_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Name of the add-on, such as `coredns`. Deprecated.
    #[deprecated]
    pub component_name: Option<String>,
    /// Version that the cluster or component can be upgraded to.
    pub next_version: Option<String>,
    /// Version of the component or of the container runtime. When left out of a request, it is the newest
    /// one. Deprecated.
    #[deprecated]
    pub version: Option<String>,
    /// Upgrades the control plane and leaves the worker nodes as they are. Default: `false`.
    pub master_only: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the add-on, such as `coredns`.
    #[deprecated]
    pub fn component_name(mut self, value: impl Into<String>) -> Self {
        self.component_name = Some(value.into());
        self
    }

    /// Version that the cluster or component can be upgraded to.
    pub fn next_version(mut self, value: impl Into<String>) -> Self {
        self.next_version = Some(value.into());
        self
    }

    /// Version of the component or of the container runtime.
    #[deprecated]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }

    /// Upgrades the control plane and leaves the worker nodes as they are.
    pub fn master_only(mut self, value: bool) -> Self {
        self.master_only = Some(value);
        self
    }
}

record! {
    Body: BODY,
    0 component_name: OptStr = Field::string("component_name").deprecated(),
    1 next_version: OptStr = Field::string("next_version"),
    2 version: OptStr = Field::string("version").deprecated(),
    3 master_only: OptBool = Field::boolean("master_only"),
}

/// Response of `UpgradeCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpgradeClusterResponse {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpgradeClusterResponse: UPGRADE_CLUSTER_RESPONSE,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 task_id: OptStr = Field::string("task_id"),
    2 request_id: OptStr = Field::string("request_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpgradeClusterRequest,
    Body,
    UpgradeClusterResponse,
}
