// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterNodes.json; do not edit.
//! Lists the nodes of a cluster.
//!
//! They are filtered by node pool, state and instance id, and paged by number.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterNodes), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Place, Timestamp, open_enum,
    operation, record,
};

pub use crate::shapes::{InstanceChargeType, SpotStrategy};

operation! {
    name: "DescribeClusterNodes",
    effect: Effect::Read,
    request: DescribeClusterNodesRequest = DESCRIBE_CLUSTER_NODES_REQUEST,
    response: DescribeClusterNodesResponse = DESCRIBE_CLUSTER_NODES_RESPONSE,
    method: "GET",
    path: "/clusters/{ClusterId}/nodes",
    paging: &Paging::number("pageNumber").size("pageSize").items(&["nodes"]).total(&["page", "total_count"]),
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeClusterNodes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterNodesRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Only these nodes: ids of ECS instances, joined by commas.
    pub instance_ids: Option<String>,
    /// Id of the node pool (`np...`). `DescribeClusterNodePools` lists it.
    pub nodepool_id: Option<String>,
    /// State that the cluster, node, component, task or plan is in now.
    pub state: Option<State>,
    /// `pageSize`: string, matching `^\d+$`.
    pub page_size: Option<String>,
    /// `pageNumber`: string, matching `^\d+$`.
    pub page_number: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClusterNodesRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// Only these nodes: ids of ECS instances, joined by commas.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }

    /// Id of the node pool (`np...`).
    pub fn nodepool_id(mut self, value: impl Into<String>) -> Self {
        self.nodepool_id = Some(value.into());
        self
    }

    /// State that the cluster, node, component, task or plan is in now.
    pub fn state(mut self, value: impl Into<State>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets `pageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Sets `pageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
}

record! {
    DescribeClusterNodesRequest: DESCRIBE_CLUSTER_NODES_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 instance_ids: OptStr = Field::string("instanceIds"),
    2 nodepool_id: OptStr = Field::string("nodepool_id"),
    3 state: Opt = Field::one_of("state", State::VALUES),
    4 page_size: OptStr = Field::string("pageSize").limits(&Limits::new().pattern("^\\d+$")),
    5 page_number: OptStr = Field::string("pageNumber").limits(&Limits::new().pattern("^\\d+$")),
}

/// Response of `DescribeClusterNodes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterNodesResponse {
    /// Nodes of the cluster, by name as `DescribeClusterNodes` lists them, or with their data.
    pub nodes: Vec<Node>,
    /// Where the page stands among all: its number, its size, and how many entries there are.
    pub page: Option<Page>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClusterNodesResponse: DESCRIBE_CLUSTER_NODES_RESPONSE,
    0 nodes: List = Field::record("nodes", &NODE).list(),
    1 page: Opt = Field::record("page", &PAGE),
}

/// `nodes` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Node {
    /// `creation_time`: time.
    pub creation_time: Option<Timestamp>,
    /// Explanation of what went wrong, in words.
    pub error_message: Option<String>,
    /// `expired_time`: time.
    pub expired_time: Option<Timestamp>,
    /// Host name of the node in its operating system.
    pub host_name: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub image_id: Option<String>,
    /// How the instance is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// Id of the resource: of a node, its ECS instance (`i-...`).
    pub instance_id: Option<String>,
    /// Name of the policy's or add-on's instance, or of the ECS instance of a node.
    pub instance_name: Option<String>,
    /// What the node is for: `Master` or `Worker`.
    pub instance_role: Option<InstanceRole>,
    /// State of the ECS instance that the node runs on, such as `Running`.
    pub instance_status: Option<String>,
    /// Instance type of the node, such as `ecs.g7.xlarge`.
    pub instance_type: Option<String>,
    /// Instance family of the node, such as `ecs.c5`.
    pub instance_type_family: Option<String>,
    /// `ip_address`: list of strings.
    pub ip_address: Vec<String>,
    /// Whether the node is an instance of Alibaba Cloud, and not one that was attached from elsewhere.
    pub is_aliyun_node: Option<bool>,
    /// Name of the node, such as `cn-hangzhou.192.168.0.36`.
    pub node_name: Option<String>,
    /// State of the node in Kubernetes: `Ready`, `NotReady`, `Unknown` or `Offline`.
    pub node_status: Option<NodeStatus>,
    /// Id of the node pool (`np...`). `DescribeClusterNodePools` lists it.
    pub nodepool_id: Option<String>,
    /// Where it comes from: what reported the event, or how the node was added, such as `ess_attach`.
    pub source: Option<String>,
    /// State that the cluster, node, component, task or plan is in now.
    pub state: Option<NodeState>,
    /// How spot instances are bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price.
    pub spot_strategy: Option<SpotStrategy>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Node: NODE,
    0 creation_time: Opt = Field::timestamp("creation_time"),
    1 error_message: OptStr = Field::string("error_message"),
    2 expired_time: Opt = Field::timestamp("expired_time"),
    3 host_name: OptStr = Field::string("host_name"),
    4 image_id: OptStr = Field::string("image_id"),
    5 instance_charge_type: Opt = Field::one_of("instance_charge_type", InstanceChargeType::VALUES),
    6 instance_id: OptStr = Field::string("instance_id"),
    7 instance_name: OptStr = Field::string("instance_name"),
    8 instance_role: Opt = Field::one_of("instance_role", InstanceRole::VALUES),
    9 instance_status: OptStr = Field::string("instance_status"),
    10 instance_type: OptStr = Field::string("instance_type"),
    11 instance_type_family: OptStr = Field::string("instance_type_family"),
    12 ip_address: List = Field::string("ip_address").list(),
    13 is_aliyun_node: OptBool = Field::boolean("is_aliyun_node"),
    14 node_name: OptStr = Field::string("node_name"),
    15 node_status: Opt = Field::one_of("node_status", NodeStatus::VALUES),
    16 nodepool_id: OptStr = Field::string("nodepool_id"),
    17 source: OptStr = Field::string("source"),
    18 state: Opt = Field::one_of("state", NodeState::VALUES),
    19 spot_strategy: Opt = Field::one_of("spot_strategy", SpotStrategy::VALUES),
}

/// `page` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Page {
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Page: PAGE,
    0 page_number: OptInt = Field::int32("page_number"),
    1 page_size: OptInt = Field::int32("page_size"),
    2 total_count: OptInt = Field::int32("total_count"),
}

open_enum! {
    /// Documented values of `state`. The provider may add others.
    pub enum State {
        All = "all",
        Running = "running",
        Removing = "removing",
        Initial = "initial",
        Failed = "failed",
    }
}

open_enum! {
    /// Documented values of `nodes.instance_role`. The provider may add others.
    pub enum InstanceRole {
        Master = "Master",
        Worker = "Worker",
    }
}

open_enum! {
    /// Documented values of `nodes.node_status`. The provider may add others.
    pub enum NodeStatus {
        Ready = "Ready",
        NotReady = "NotReady",
        UnknownValue = "Unknown",
        Offline = "Offline",
    }
}

open_enum! {
    /// Documented values of `nodes.state`. The provider may add others.
    pub enum NodeState {
        Pending = "pending",
        Running = "running",
        Starting = "starting",
        Stopping = "stopping",
        Stopped = "stopped",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClusterNodesRequest,
    DescribeClusterNodesResponse,
    Node,
    Page,
}
