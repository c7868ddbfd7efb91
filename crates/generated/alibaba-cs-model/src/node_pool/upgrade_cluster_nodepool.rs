// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpgradeClusterNodepool.json; do not edit.
//! Upgrades kubelet, operating system or container runtime of a node pool; kubelet should be as the
//! control plane.
//!
//! Returns a task id: `DescribeTaskInfo` follows it, `PauseTask`, `ResumeTask` and `CancelTask` control
//! it.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpgradeClusterNodepool),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, open_enum, operation, record,
};

operation! {
    name: "UpgradeClusterNodepool",
    effect: Effect::Write,
    request: UpgradeClusterNodepoolRequest = UPGRADE_CLUSTER_NODEPOOL_REQUEST,
    response: UpgradeClusterNodepoolResponse = UPGRADE_CLUSTER_NODEPOOL_RESPONSE,
    path: "/clusters/{ClusterId}/nodepools/{NodepoolId}/upgrade",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `UpgradeClusterNodepool`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpgradeClusterNodepoolRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Id of the node pool (`np...`). `DescribeClusterNodePools` lists it.
    pub nodepool_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpgradeClusterNodepoolRequest {
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
    UpgradeClusterNodepoolRequest: UPGRADE_CLUSTER_NODEPOOL_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 nodepool_id: Str = Field::string("NodepoolId").place(Place::Path).required(),
    2 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub image_id: Option<String>,
    /// Version of the container runtime on the nodes, such as `1.6.20` of containerd.
    pub runtime_version: Option<String>,
    /// Version of Kubernetes to create or upgrade to. When left out on creation, it is the newest one.
    pub kubernetes_version: Option<String>,
    /// Container runtime of the nodes after the upgrade, such as `containerd`.
    pub runtime_type: Option<String>,
    /// Upgrades a node by giving it a new system disk, instead of in place.
    pub use_replace: Option<bool>,
    /// How many nodes are worked on at once.
    pub rolling_policy: Option<RollingPolicy>,
    /// Only these nodes; all of the pool when absent.
    pub node_names: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Version of the container runtime on the nodes, such as `1.6.20` of containerd.
    pub fn runtime_version(mut self, value: impl Into<String>) -> Self {
        self.runtime_version = Some(value.into());
        self
    }

    /// Version of Kubernetes to create or upgrade to.
    pub fn kubernetes_version(mut self, value: impl Into<String>) -> Self {
        self.kubernetes_version = Some(value.into());
        self
    }

    /// Container runtime of the nodes after the upgrade, such as `containerd`.
    pub fn runtime_type(mut self, value: impl Into<String>) -> Self {
        self.runtime_type = Some(value.into());
        self
    }

    /// Upgrades a node by giving it a new system disk, instead of in place.
    pub fn use_replace(mut self, value: bool) -> Self {
        self.use_replace = Some(value);
        self
    }

    /// How many nodes are worked on at once.
    pub fn rolling_policy(mut self, value: RollingPolicy) -> Self {
        self.rolling_policy = Some(value);
        self
    }

    /// Only these nodes; all of the pool when absent.
    pub fn node_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_names = cloudspec_wire::all(value);
        self.extra.set_empty(6, self.node_names.is_empty());
        self
    }
}

record! {
    Body: BODY,
    0 image_id: OptStr = Field::string("image_id"),
    1 runtime_version: OptStr = Field::string("runtime_version"),
    2 kubernetes_version: OptStr = Field::string("kubernetes_version"),
    3 runtime_type: OptStr = Field::string("runtime_type"),
    4 use_replace: OptBool = Field::boolean("use_replace"),
    5 rolling_policy: Opt = Field::record("rolling_policy", &ROLLING_POLICY),
    6 node_names: List = Field::string("node_names").list(),
}

/// `body.rolling_policy` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct RollingPolicy {
    /// When the upgrade waits for somebody to go on: `FirstBatch`, `EveryBatch` or `NotPause`. Default:
    /// `NotPause`.
    pub pause_policy: Option<PausePolicy>,
    /// Minutes between two batches, 5 to 120; only for `NotPause`. Default: `0`.
    pub batch_interval: Option<i64>,
    /// How many nodes are worked on at once at most. Default: `10`.
    pub max_parallelism: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RollingPolicy {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// When the upgrade waits for somebody to go on: `FirstBatch`, `EveryBatch` or `NotPause`.
    pub fn pause_policy(mut self, value: impl Into<PausePolicy>) -> Self {
        self.pause_policy = Some(value.into());
        self
    }

    /// Minutes between two batches, 5 to 120; only for `NotPause`.
    pub fn batch_interval(mut self, value: i64) -> Self {
        self.batch_interval = Some(value);
        self
    }

    /// How many nodes are worked on at once at most.
    pub fn max_parallelism(mut self, value: i64) -> Self {
        self.max_parallelism = Some(value);
        self
    }
}

record! {
    RollingPolicy: ROLLING_POLICY,
    0 pause_policy: Opt = Field::one_of("pause_policy", PausePolicy::VALUES),
    1 batch_interval: OptInt = Field::int32("batch_interval"),
    2 max_parallelism: OptInt = Field::int32("max_parallelism"),
}

/// Response of `UpgradeClusterNodepool`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpgradeClusterNodepoolResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpgradeClusterNodepoolResponse: UPGRADE_CLUSTER_NODEPOOL_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 task_id: OptStr = Field::string("task_id"),
}

open_enum! {
    /// Documented values of `body.rolling_policy.pause_policy`. The provider may add others.
    pub enum PausePolicy {
        FirstBatch = "FirstBatch",
        EveryBatch = "EveryBatch",
        NotPause = "NotPause",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpgradeClusterNodepoolRequest,
    Body,
    RollingPolicy,
    UpgradeClusterNodepoolResponse,
}
