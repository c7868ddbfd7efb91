// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterNodePools.json; do not edit.
//! Lists the node pools of a cluster.
//!
//! Each entry has its settings and how many nodes are in which state. `NodepoolName` narrows them down.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterNodePools),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

pub use crate::shapes::{
    AutoScaling, InterconnectConfig, KubernetesConfig, Management, NodeConfig,
    NodepoolInfo, ScalingGroup, Status, TeeConfig,
};

operation! {
    name: "DescribeClusterNodePools",
    effect: Effect::Read,
    request: DescribeClusterNodePoolsRequest = DESCRIBE_CLUSTER_NODE_POOLS_REQUEST,
    response: DescribeClusterNodePoolsResponse = DESCRIBE_CLUSTER_NODE_POOLS_RESPONSE,
    method: "GET",
    path: "/clusters/{ClusterId}/nodepools",
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeClusterNodePools`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Name of the node pool to return; when left out, all are returned.
    pub nodepool_name: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClusterNodePoolsRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// Name of the node pool to return; when left out, all are returned.
    pub fn nodepool_name(mut self, value: impl Into<String>) -> Self {
        self.nodepool_name = Some(value.into());
        self
    }
}

record! {
    DescribeClusterNodePoolsRequest: DESCRIBE_CLUSTER_NODE_POOLS_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 nodepool_name: OptStr = Field::string("NodepoolName"),
}

/// Response of `DescribeClusterNodePools`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsResponse {
    /// Node pools of the cluster, one entry for each; on creation, those to create with it.
    pub nodepools: Vec<Nodepool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClusterNodePoolsResponse: DESCRIBE_CLUSTER_NODE_POOLS_RESPONSE,
    0 nodepools: List = Field::record("nodepools", &NODEPOOL).list(),
}

/// `nodepools` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Nodepool {
    /// Settings of the node pool itself.
    pub nodepool_info: Option<NodepoolInfo>,
    /// State of the node pool, and how many of its nodes are in which state.
    pub status: Option<Status>,
    /// How the node pool grows and shrinks automatically.
    pub auto_scaling: Option<AutoScaling>,
    /// How the node pool is managed by the provider.
    pub management: Option<Management>,
    /// Settings of the instances behind the node pool.
    pub scaling_group: Option<ScalingGroup>,
    /// Settings of the software on the nodes, those of the kubelet among them.
    pub node_config: Option<NodeConfig>,
    /// How the nodes join Kubernetes: labels, taints, container runtime, CPU policy, user data.
    pub kubernetes_config: Option<KubernetesConfig>,
    /// Whether the nodes run confidential computing (TEE).
    pub tee_config: Option<TeeConfig>,
    /// How an edge node pool is connected to the cloud. Deprecated.
    #[deprecated]
    pub interconnect_config: Option<InterconnectConfig>,
    /// How many nodes the pool may hold at most; 0 for no limit.
    pub max_nodes: Option<i64>,
    /// How an edge node pool is connected to the cloud: over the Internet (`basic`) or by a dedicated line.
    pub interconnect_mode: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Nodepool: NODEPOOL,
    0 nodepool_info: Opt = Field::record("nodepool_info", &crate::shapes::NODEPOOL_INFO),
    1 status: Opt = Field::record("status", &crate::shapes::STATUS),
    2 auto_scaling: Opt = Field::record("auto_scaling", &crate::shapes::AUTO_SCALING),
    3 management: Opt = Field::record("management", &crate::shapes::MANAGEMENT),
    4 scaling_group: Opt = Field::record("scaling_group", &crate::shapes::SCALING_GROUP),
    5 node_config: Opt = Field::record("node_config", &crate::shapes::NODE_CONFIG),
    6 kubernetes_config: Opt = Field::record("kubernetes_config", &crate::shapes::KUBERNETES_CONFIG),
    7 tee_config: Opt = Field::record("tee_config", &crate::shapes::TEE_CONFIG),
    8 interconnect_config: Opt = Field::record("interconnect_config", &crate::shapes::INTERCONNECT_CONFIG).deprecated(),
    9 max_nodes: OptInt = Field::int64("max_nodes"),
    10 interconnect_mode: OptStr = Field::string("interconnect_mode"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClusterNodePoolsRequest,
    DescribeClusterNodePoolsResponse,
    Nodepool,
}
