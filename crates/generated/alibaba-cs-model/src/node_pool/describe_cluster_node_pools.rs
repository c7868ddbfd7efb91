// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterNodePools.json; do not edit.
//! Lists the node pools of a cluster.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterNodePools).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::{
    AutoRepairPolicy2 as AutoRepairPolicy, AutoScaling2 as AutoScaling, AutoUpgradePolicy3 as AutoUpgradePolicy,
    AutoVulFixPolicy2 as AutoVulFixPolicy, DataDisk, InstancePatterns, InterconnectConfig2 as InterconnectConfig, KubeletConfig,
    KubernetesConfig2 as KubernetesConfig, Management3 as Management, NodeConfig2 as NodeConfig, NodepoolInfo2 as NodepoolInfo,
    PrivatePoolOptions2 as PrivatePoolOptions, ScalingGroup2 as ScalingGroup, SpotPriceLimit2 as SpotPriceLimit, Status, Tag,
    Taint, TeeConfig2 as TeeConfig, UpgradeConfig3 as UpgradeConfig,
};

operation!(Operation::new::<DescribeClusterNodePoolsRequest, DescribeClusterNodePoolsResponse>(
    "DescribeClusterNodePools", Effect::Read, &DESCRIBE_CLUSTER_NODE_POOLS_REQUEST, &DESCRIBE_CLUSTER_NODE_POOLS_RESPONSE,
).route("GET", "/clusters/{ClusterId}/nodepools"));

/// Request of `DescribeClusterNodePools`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterNodePoolsRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `NodepoolName`: text. */ pub nodepool_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClusterNodePoolsRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `NodepoolName`.
    pub fn nodepool_name(mut self, value: impl Into<String>) -> Self { self.nodepool_name = Some(value.into()); self }
}
/// Table of [`DescribeClusterNodePoolsRequest`].
pub static DESCRIBE_CLUSTER_NODE_POOLS_REQUEST: Schema =
    Schema { name: "DescribeClusterNodePoolsRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::string("NodepoolName"),
]; &ROWS } };
record!(DescribeClusterNodePoolsRequest, DESCRIBE_CLUSTER_NODE_POOLS_REQUEST, [0 Str cluster_id, 1 OptStr nodepool_name] []);

/// Answer of `DescribeClusterNodePools`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterNodePoolsResponse {
    /** `nodepools`: records. */ pub nodepools: Vec<Nodepool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClusterNodePoolsResponse`].
pub static DESCRIBE_CLUSTER_NODE_POOLS_RESPONSE: Schema =
    Schema { name: "DescribeClusterNodePoolsResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("nodepools", &NODEPOOL).list(),
]; &ROWS } };
record!(DescribeClusterNodePoolsResponse, DESCRIBE_CLUSTER_NODE_POOLS_RESPONSE, [0 List nodepools] []);

/// What `nodepools` holds.
#[derive(Default)] #[non_exhaustive] pub struct Nodepool {
    /** `nodepool_info`: record. */ pub nodepool_info: Option<NodepoolInfo>,
    /** `status`: record. */ pub status: Option<Status>,
    /** `auto_scaling`: record. */ pub auto_scaling: Option<AutoScaling>,
    /** `management`: record. */ pub management: Option<Management>,
    /** `scaling_group`: record. */ pub scaling_group: Option<ScalingGroup>,
    /** `node_config`: record. */ pub node_config: Option<NodeConfig>,
    /** `kubernetes_config`: record. */ pub kubernetes_config: Option<KubernetesConfig>,
    /** `tee_config`: record. */ pub tee_config: Option<TeeConfig>,
    /** `interconnect_config`: record. */ pub interconnect_config: Option<InterconnectConfig>,
    /** `max_nodes`: integer. */ pub max_nodes: Option<i64>,
    /** `interconnect_mode`: text. */ pub interconnect_mode: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Nodepool`].
pub static NODEPOOL: Schema = Schema { name: "Nodepool", fields: { static ROWS: [Field; 11] = [
    Field::record("nodepool_info", &crate::shapes::NODEPOOL_INFO2),
    Field::record("status", &crate::shapes::STATUS),
    Field::record("auto_scaling", &crate::shapes::AUTO_SCALING2),
    Field::record("management", &crate::shapes::MANAGEMENT3),
    Field::record("scaling_group", &crate::shapes::SCALING_GROUP2),
    Field::record("node_config", &crate::shapes::NODE_CONFIG2),
    Field::record("kubernetes_config", &crate::shapes::KUBERNETES_CONFIG2),
    Field::record("tee_config", &crate::shapes::TEE_CONFIG2),
    Field::record("interconnect_config", &crate::shapes::INTERCONNECT_CONFIG2),
    Field::int64("max_nodes"),
    Field::string("interconnect_mode"),
]; &ROWS } };
record!(Nodepool, NODEPOOL,
    [0 Opt nodepool_info, 1 Opt status, 2 Opt auto_scaling, 3 Opt management, 4 Opt scaling_group, 5 Opt node_config,
    6 Opt kubernetes_config, 7 Opt tee_config, 8 Opt interconnect_config, 10 OptStr interconnect_mode] [9 OptInt max_nodes]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeClusterNodePoolsRequest, DescribeClusterNodePoolsResponse, Nodepool,
);
