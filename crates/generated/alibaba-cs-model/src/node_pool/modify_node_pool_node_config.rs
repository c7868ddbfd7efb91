// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ModifyNodePoolNodeConfig.json; do not edit.
//! Changes the kubelet configuration of a node pool's nodes.
//!
//! Nodes are changed batch by batch and their kubelets restarted; nodes that are added later get it
//! too.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyNodePoolNodeConfig),
//! 2024-06.

use std::collections::BTreeMap;

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, Value, operation, record,
};

pub use crate::shapes::KubeletConfig;

operation! {
    name: "ModifyNodePoolNodeConfig",
    effect: Effect::Write,
    request: ModifyNodePoolNodeConfigRequest = MODIFY_NODE_POOL_NODE_CONFIG_REQUEST,
    response: ModifyNodePoolNodeConfigResponse = MODIFY_NODE_POOL_NODE_CONFIG_RESPONSE,
    method: "PUT",
    path: "/clusters/{ClusterId}/nodepools/{NodepoolId}/node_config",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `ModifyNodePoolNodeConfig`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyNodePoolNodeConfigRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Id of the node pool (`np...`). `DescribeClusterNodePools` lists it.
    pub nodepool_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyNodePoolNodeConfigRequest {
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
    ModifyNodePoolNodeConfigRequest: MODIFY_NODE_POOL_NODE_CONFIG_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 nodepool_id: Str = Field::string("NodepoolId").place(Place::Path).required(),
    2 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Settings of the kubelet that all nodes of the pool get.
    pub kubelet_config: Option<KubeletConfig>,
    /// How many nodes are worked on at once.
    pub rolling_policy: Option<RollingPolicy>,
    /// Settings of the operating system on the nodes.
    pub os_config: Option<OsConfig>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Settings of the kubelet that all nodes of the pool get.
    pub fn kubelet_config(mut self, value: KubeletConfig) -> Self {
        self.kubelet_config = Some(value);
        self
    }

    /// How many nodes are worked on at once.
    pub fn rolling_policy(mut self, value: RollingPolicy) -> Self {
        self.rolling_policy = Some(value);
        self
    }

    /// Settings of the operating system on the nodes.
    pub fn os_config(mut self, value: OsConfig) -> Self {
        self.os_config = Some(value);
        self
    }
}

record! {
    Body: BODY,
    0 kubelet_config: Opt = Field::record("kubelet_config", &crate::shapes::KUBELET_CONFIG),
    1 rolling_policy: Opt = Field::record("rolling_policy", &ROLLING_POLICY),
    2 os_config: Opt = Field::record("os_config", &OS_CONFIG),
}

/// `body.rolling_policy` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct RollingPolicy {
    /// How many nodes are worked on at once at most.
    pub max_parallelism: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RollingPolicy {
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
    RollingPolicy: ROLLING_POLICY,
    0 max_parallelism: OptInt = Field::int64("max_parallelism"),
}

/// `body.os_config` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct OsConfig {
    /// Parameters of the kernel to set on the nodes, by name, such as `net.core.somaxconn`.
    pub sysctl: BTreeMap<String, Value>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl OsConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Parameters of the kernel to set on the nodes, by name, such as `net.core.somaxconn`.
    pub fn sysctl(mut self, value: BTreeMap<String, Value>) -> Self {
        self.sysctl = value;
        self.extra.set_empty(0, self.sysctl.is_empty());
        self
    }
}

record! {
    OsConfig: OS_CONFIG,
    0 sysctl: Map = Field::any("sysctl").map(),
}

/// Response of `ModifyNodePoolNodeConfig`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyNodePoolNodeConfigResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Id of the node pool (`np...`). `DescribeClusterNodePools` lists it.
    pub nodepool_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyNodePoolNodeConfigResponse: MODIFY_NODE_POOL_NODE_CONFIG_RESPONSE,
    0 request_id: OptStr = Field::string("request_id"),
    1 task_id: OptStr = Field::string("task_id"),
    2 nodepool_id: OptStr = Field::string("nodepool_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyNodePoolNodeConfigRequest,
    Body,
    RollingPolicy,
    OsConfig,
    ModifyNodePoolNodeConfigResponse,
}
