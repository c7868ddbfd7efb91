// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeExpressConnectTrafficQos.json; do not edit.
//! Lists QoS policies of Express Connect.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeExpressConnectTrafficQos).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};

operation!(Operation::new::<DescribeExpressConnectTrafficQosRequest, DescribeExpressConnectTrafficQosResponse>(
    "DescribeExpressConnectTrafficQos", Effect::Read, &DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST,
    &DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_RESPONSE,
).idempotency_token("ClientToken").paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["QosList"],
    total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.%s
");

/// Request of `DescribeExpressConnectTrafficQos`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeExpressConnectTrafficQosRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `QosIdList`: texts, at most 100 elements. */ pub qos_id_list: Vec<String>,
    /** `QosNameList`: texts, at most 100 elements. */ pub qos_name_list: Vec<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeExpressConnectTrafficQosRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `QosIdList`.
    pub fn qos_id_list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.qos_id_list = all(value); self
    }
    /// Sets `QosNameList`.
    pub fn qos_name_list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.qos_name_list = all(value); self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
}
/// Table of [`DescribeExpressConnectTrafficQosRequest`].
pub static DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST: Schema =
    Schema { name: "DescribeExpressConnectTrafficQosRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("QosIdList").list().limits(&Limits::items(None, Some(100))),
    Field::string("QosNameList").list().limits(&Limits::items(None, Some(100))),
    Field::string("NextToken"),
    Field::int32("MaxResults"),
]; &ROWS } };
record!(DescribeExpressConnectTrafficQosRequest, DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 List qos_id_list, 3 List qos_name_list,
    4 OptStr next_token] [5 OptInt max_results]);

/// Answer of `DescribeExpressConnectTrafficQos`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeExpressConnectTrafficQosResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Count`: text. */ pub count: Option<String>,
    /** `QosList`: records. */ pub qos_list: Vec<QosList>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeExpressConnectTrafficQosResponse`].
pub static DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_RESPONSE: Schema =
    Schema { name: "DescribeExpressConnectTrafficQosResponse", fields: { static ROWS: [Field; 6] = [
    Field::string("RequestId"),
    Field::string("NextToken"),
    Field::int32("MaxResults"),
    Field::int32("TotalCount"),
    Field::string("Count"),
    Field::record("QosList", &QOS_LIST).list(),
]; &ROWS } };
record!(DescribeExpressConnectTrafficQosResponse, DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_RESPONSE,
    [0 OptStr request_id, 1 OptStr next_token, 4 OptStr count, 5 List qos_list] [2 OptInt max_results, 3 OptInt total_count]);

/// What `QosList` holds.
#[derive(Default)] #[non_exhaustive] pub struct QosList {
    /** `QosId`: text. */ pub qos_id: Option<String>,
    /** `QosName`: text. */ pub qos_name: Option<String>,
    /** `QosDescription`: text. */ pub qos_description: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `Progressing`: integer. */ pub progressing: Option<i64>,
    /** `AssociatedInstanceList`: records. */ pub associated_instance_list: Vec<AssociatedInstanceList>,
    /** `QueueList`: records. */ pub queue_list: Vec<QueueList>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`QosList`].
pub static QOS_LIST: Schema = Schema { name: "QosList", fields: { static ROWS: [Field; 7] = [
    Field::string("QosId"),
    Field::string("QosName"),
    Field::string("QosDescription"),
    Field::string("Status"),
    Field::int32("Progressing"),
    Field::record("AssociatedInstanceList", &ASSOCIATED_INSTANCE_LIST).list(),
    Field::record("QueueList", &QUEUE_LIST).list(),
]; &ROWS } };
record!(QosList, QOS_LIST,
    [0 OptStr qos_id, 1 OptStr qos_name, 2 OptStr qos_description, 3 OptStr status, 5 List associated_instance_list,
    6 List queue_list] [4 OptInt progressing]);

/// What `QosList.AssociatedInstanceList` holds.
#[derive(Default)] #[non_exhaustive] pub struct AssociatedInstanceList {
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `InstanceStatus`: text. */ pub instance_status: Option<String>,
    /** `InstanceProgressing`: integer. */ pub instance_progressing: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AssociatedInstanceList`].
pub static ASSOCIATED_INSTANCE_LIST: Schema = Schema { name: "AssociatedInstanceList", fields: { static ROWS: [Field; 4] = [
    Field::string("InstanceId"),
    Field::string("InstanceType"),
    Field::string("InstanceStatus"),
    Field::int32("InstanceProgressing"),
]; &ROWS } };
record!(AssociatedInstanceList, ASSOCIATED_INSTANCE_LIST,
    [0 OptStr instance_id, 1 OptStr instance_type, 2 OptStr instance_status] [3 OptInt instance_progressing]);

/// What `QosList.QueueList` holds.
#[derive(Default)] #[non_exhaustive] pub struct QueueList {
    /** `QosId`: text. */ pub qos_id: Option<String>,
    /** `QueueId`: text. */ pub queue_id: Option<String>,
    /** `QueueType`: text. */ pub queue_type: Option<String>,
    /** `BandwidthPercent`: text. */ pub bandwidth_percent: Option<String>,
    /** `QueueName`: text. */ pub queue_name: Option<String>,
    /** `QueueDescription`: text. */ pub queue_description: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`QueueList`].
pub static QUEUE_LIST: Schema = Schema { name: "QueueList", fields: { static ROWS: [Field; 7] = [
    Field::string("QosId"),
    Field::string("QueueId"),
    Field::string("QueueType"),
    Field::string("BandwidthPercent"),
    Field::string("QueueName"),
    Field::string("QueueDescription"),
    Field::string("Status"),
]; &ROWS } };
record!(QueueList, QUEUE_LIST,
    [0 OptStr qos_id, 1 OptStr queue_id, 2 OptStr queue_type, 3 OptStr bandwidth_percent, 4 OptStr queue_name,
    5 OptStr queue_description, 6 OptStr status] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeExpressConnectTrafficQosRequest, DescribeExpressConnectTrafficQosResponse, QosList, AssociatedInstanceList, QueueList,
);
