// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/FixNodePoolVuls.json; do not edit.
//! Mends vulnerabilities on the nodes of a node pool.
//!
//! It needs the Ultimate edition of Security Center. Some fixes restart nodes, which are drained first,
//! so leave room for their pods; the task can be paused, resumed and cancelled.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/FixNodePoolVuls), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "FixNodePoolVuls",
    effect: Effect::Write,
    request: FixNodePoolVulsRequest = FIX_NODE_POOL_VULS_REQUEST,
    response: FixNodePoolVulsResponse = FIX_NODE_POOL_VULS_RESPONSE,
    path: "/clusters/{cluster_id}/nodepools/{nodepool_id}/vuls/fix",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `FixNodePoolVuls`.
#[derive(Default)]
#[non_exhaustive]
pub struct FixNodePoolVulsRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Id of the node pool (`np...`). `DescribeClusterNodePools` lists it.
    pub nodepool_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl FixNodePoolVulsRequest {
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
    FixNodePoolVulsRequest: FIX_NODE_POOL_VULS_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 nodepool_id: Str = Field::string("nodepool_id").place(Place::Path).required(),
    2 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Names of the vulnerabilities to mend; all when absent.
    pub vuls: Vec<String>,
    /// Nodes of the cluster, by name as `DescribeClusterNodes` lists them, or with their data.
    pub nodes: Vec<String>,
    /// How many nodes are fixed at a time.
    pub rollout_policy: Option<RolloutPolicy>,
    /// Whether nodes may be restarted when the repair needs it.
    pub auto_restart: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names of the vulnerabilities to mend; all when absent.
    pub fn vuls(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.vuls = cloudspec_wire::all(value);
        self.extra.set_empty(0, self.vuls.is_empty());
        self
    }

    /// Nodes of the cluster, by name as `DescribeClusterNodes` lists them, or with their data.
    pub fn nodes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.nodes = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.nodes.is_empty());
        self
    }

    /// How many nodes are fixed at a time.
    pub fn rollout_policy(mut self, value: RolloutPolicy) -> Self {
        self.rollout_policy = Some(value);
        self
    }

    /// Whether nodes may be restarted when the repair needs it.
    pub fn auto_restart(mut self, value: bool) -> Self {
        self.auto_restart = Some(value);
        self
    }
}

record! {
    Body: BODY,
    0 vuls: List = Field::string("vuls").list(),
    1 nodes: List = Field::string("nodes").list(),
    2 rollout_policy: Opt = Field::record("rollout_policy", &ROLLOUT_POLICY),
    3 auto_restart: OptBool = Field::boolean("auto_restart"),
}

/// `body.rollout_policy` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct RolloutPolicy {
    /// How many nodes are worked on at once at most.
    pub max_parallelism: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RolloutPolicy {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many nodes are worked on at once at most.
    pub fn max_parallelism(mut self, value: i64) -> Self {
        self.max_parallelism = Some(value);
        self
    }
}

record! {
    RolloutPolicy: ROLLOUT_POLICY,
    0 max_parallelism: OptInt = Field::int64("max_parallelism"),
}

/// Response of `FixNodePoolVuls`.
#[derive(Default)]
#[non_exhaustive]
pub struct FixNodePoolVulsResponse {
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    FixNodePoolVulsResponse: FIX_NODE_POOL_VULS_RESPONSE,
    0 task_id: OptStr = Field::string("task_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    FixNodePoolVulsRequest,
    Body,
    RolloutPolicy,
    FixNodePoolVulsResponse,
}
