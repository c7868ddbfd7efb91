// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterNodes.json; do not edit.
//! Lists the nodes of a cluster.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterNodes).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeClusterNodesRequest, DescribeClusterNodesResponse>(
    "DescribeClusterNodes", Effect::Read, &DESCRIBE_CLUSTER_NODES_REQUEST, &DESCRIBE_CLUSTER_NODES_RESPONSE,
).route("GET", "/clusters/{ClusterId}/nodes"));

/// Request of `DescribeClusterNodes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterNodesRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `instanceIds`: text. */ pub instance_ids: Option<String>,
    /** `nodepool_id`: text. */ pub nodepool_id: Option<String>,
    /** `state`: text. */ pub state: Option<String>,
    /** `pageSize`: text. */ pub page_size: Option<String>,
    /** `pageNumber`: text. */ pub page_number: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClusterNodesRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `instanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self { self.instance_ids = Some(value.into()); self }
    /// Sets `nodepool_id`.
    pub fn nodepool_id(mut self, value: impl Into<String>) -> Self { self.nodepool_id = Some(value.into()); self }
    /// Sets `state`.
    pub fn state(mut self, value: impl Into<String>) -> Self { self.state = Some(value.into()); self }
    /// Sets `pageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self { self.page_size = Some(value.into()); self }
    /// Sets `pageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self { self.page_number = Some(value.into()); self }
}
/// Table of [`DescribeClusterNodesRequest`].
pub static DESCRIBE_CLUSTER_NODES_REQUEST: Schema =
    Schema { name: "DescribeClusterNodesRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::string("instanceIds"),
    Field::string("nodepool_id"),
    Field::string("state"),
    Field::string("pageSize"),
    Field::string("pageNumber"),
]; &ROWS } };
record!(DescribeClusterNodesRequest, DESCRIBE_CLUSTER_NODES_REQUEST,
    [0 Str cluster_id, 1 OptStr instance_ids, 2 OptStr nodepool_id, 3 OptStr state, 4 OptStr page_size, 5 OptStr page_number] []);

/// Answer of `DescribeClusterNodes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterNodesResponse {
    /** `nodes`: records. */ pub nodes: Vec<Node>,
    /** `page`: record. */ pub page: Option<Page>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClusterNodesResponse`].
pub static DESCRIBE_CLUSTER_NODES_RESPONSE: Schema =
    Schema { name: "DescribeClusterNodesResponse", fields: { static ROWS: [Field; 2] = [
    Field::record("nodes", &NODE).list(),
    Field::record("page", &PAGE),
]; &ROWS } };
record!(DescribeClusterNodesResponse, DESCRIBE_CLUSTER_NODES_RESPONSE, [0 List nodes, 1 Opt page] []);

/// What `nodes` holds.
#[derive(Default)] #[non_exhaustive] pub struct Node {
    /** `creation_time`: text. */ pub creation_time: Option<String>,
    /** `error_message`: text. */ pub error_message: Option<String>,
    /** `expired_time`: text. */ pub expired_time: Option<String>,
    /** `host_name`: text. */ pub host_name: Option<String>,
    /** `image_id`: text. */ pub image_id: Option<String>,
    /** `instance_charge_type`: text. */ pub instance_charge_type: Option<String>,
    /** `instance_id`: text. */ pub instance_id: Option<String>,
    /** `instance_name`: text. */ pub instance_name: Option<String>,
    /** `instance_role`: text. */ pub instance_role: Option<String>,
    /** `instance_status`: text. */ pub instance_status: Option<String>,
    /** `instance_type`: text. */ pub instance_type: Option<String>,
    /** `instance_type_family`: text. */ pub instance_type_family: Option<String>,
    /** `ip_address`: texts. */ pub ip_address: Vec<String>,
    /** `is_aliyun_node`: yes or no. */ pub is_aliyun_node: Option<bool>,
    /** `node_name`: text. */ pub node_name: Option<String>,
    /** `node_status`: text. */ pub node_status: Option<String>,
    /** `nodepool_id`: text. */ pub nodepool_id: Option<String>,
    /** `source`: text. */ pub source: Option<String>,
    /** `state`: text. */ pub state: Option<String>,
    /** `spot_strategy`: text. */ pub spot_strategy: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Node`].
pub static NODE: Schema = Schema { name: "Node", fields: { static ROWS: [Field; 20] = [
    Field::string("creation_time"),
    Field::string("error_message"),
    Field::string("expired_time"),
    Field::string("host_name"),
    Field::string("image_id"),
    Field::string("instance_charge_type"),
    Field::string("instance_id"),
    Field::string("instance_name"),
    Field::string("instance_role"),
    Field::string("instance_status"),
    Field::string("instance_type"),
    Field::string("instance_type_family"),
    Field::string("ip_address").list(),
    Field::boolean("is_aliyun_node"),
    Field::string("node_name"),
    Field::string("node_status"),
    Field::string("nodepool_id"),
    Field::string("source"),
    Field::string("state"),
    Field::string("spot_strategy"),
]; &ROWS } };
record!(Node, NODE,
    [0 OptStr creation_time, 1 OptStr error_message, 2 OptStr expired_time, 3 OptStr host_name, 4 OptStr image_id,
    5 OptStr instance_charge_type, 6 OptStr instance_id, 7 OptStr instance_name, 8 OptStr instance_role, 9 OptStr instance_status,
    10 OptStr instance_type, 11 OptStr instance_type_family, 12 List ip_address, 14 OptStr node_name, 15 OptStr node_status,
    16 OptStr nodepool_id, 17 OptStr source, 18 OptStr state, 19 OptStr spot_strategy] [13 OptBool is_aliyun_node]);

/// What `page` holds.
#[derive(Default)] #[non_exhaustive] pub struct Page {
    /** `page_number`: integer. */ pub page_number: Option<i64>,
    /** `page_size`: integer. */ pub page_size: Option<i64>,
    /** `total_count`: integer. */ pub total_count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Page`].
pub static PAGE: Schema = Schema { name: "Page", fields: { static ROWS: [Field; 3] = [
    Field::int32("page_number"),
    Field::int32("page_size"),
    Field::int32("total_count"),
]; &ROWS } };
record!(Page, PAGE, [] [0 OptInt page_number, 1 OptInt page_size, 2 OptInt total_count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeClusterNodesRequest, DescribeClusterNodesResponse, Node, Page);
