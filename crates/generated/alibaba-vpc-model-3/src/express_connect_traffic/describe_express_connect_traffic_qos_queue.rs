// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeExpressConnectTrafficQosQueue.json; do not edit.
//! Lists queues of QoS policies of Express Connect.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeExpressConnectTrafficQosQueue).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RuleList;

operation!(Operation::new::<DescribeExpressConnectTrafficQosQueueRequest, DescribeExpressConnectTrafficQosQueueResponse>(
    "DescribeExpressConnectTrafficQosQueue", Effect::Read, &DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_REQUEST,
    &DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.%s
");

/// Request of `DescribeExpressConnectTrafficQosQueue`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeExpressConnectTrafficQosQueueRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `QueueIdList`: texts, at most 100 elements. */ pub queue_id_list: Vec<String>,
    /** `QueueNameList`: texts, at most 100 elements. */ pub queue_name_list: Vec<String>,
    /** `QosId`: text. */ pub qos_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeExpressConnectTrafficQosQueueRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `QueueIdList`.
    pub fn queue_id_list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.queue_id_list = all(value); self
    }
    /// Sets `QueueNameList`.
    pub fn queue_name_list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.queue_name_list = all(value); self
    }
    /// Sets `QosId`.
    pub fn qos_id(mut self, value: impl Into<String>) -> Self { self.qos_id = Some(value.into()); self }
}
/// Table of [`DescribeExpressConnectTrafficQosQueueRequest`].
pub static DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_REQUEST: Schema =
    Schema { name: "DescribeExpressConnectTrafficQosQueueRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("QueueIdList").list().limits(&Limits::items(None, Some(100))),
    Field::string("QueueNameList").list().limits(&Limits::items(None, Some(100))),
    Field::string("QosId"),
]; &ROWS } };
record!(DescribeExpressConnectTrafficQosQueueRequest, DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 List queue_id_list, 3 List queue_name_list, 4 OptStr qos_id] []);

/// Answer of `DescribeExpressConnectTrafficQosQueue`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeExpressConnectTrafficQosQueueResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `QueueList`: records. */ pub queue_list: Vec<QueueList>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeExpressConnectTrafficQosQueueResponse`].
pub static DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_RESPONSE: Schema =
    Schema { name: "DescribeExpressConnectTrafficQosQueueResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("QueueList", &QUEUE_LIST).list(),
]; &ROWS } };
record!(DescribeExpressConnectTrafficQosQueueResponse, DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_RESPONSE,
    [0 OptStr request_id, 1 List queue_list] []);

/// What `QueueList` holds.
#[derive(Default)] #[non_exhaustive] pub struct QueueList {
    /** `QosId`: text. */ pub qos_id: Option<String>,
    /** `QueueId`: text. */ pub queue_id: Option<String>,
    /** `QueueType`: text. */ pub queue_type: Option<String>,
    /** `BandwidthPercent`: text. */ pub bandwidth_percent: Option<String>,
    /** `QueueName`: text. */ pub queue_name: Option<String>,
    /** `QueueDescription`: text. */ pub queue_description: Option<String>,
    /** `RuleList`: records. */ pub rule_list: Vec<RuleList>,
    /** `Status`: text. */ pub status: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`QueueList`].
pub static QUEUE_LIST: Schema = Schema { name: "QueueList", fields: { static ROWS: [Field; 8] = [
    Field::string("QosId"),
    Field::string("QueueId"),
    Field::string("QueueType"),
    Field::string("BandwidthPercent"),
    Field::string("QueueName"),
    Field::string("QueueDescription"),
    Field::record("RuleList", &crate::shapes::RULE_LIST).list(),
    Field::string("Status"),
]; &ROWS } };
record!(QueueList, QUEUE_LIST,
    [0 OptStr qos_id, 1 OptStr queue_id, 2 OptStr queue_type, 3 OptStr bandwidth_percent, 4 OptStr queue_name,
    5 OptStr queue_description, 6 List rule_list, 7 OptStr status] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeExpressConnectTrafficQosQueueRequest, DescribeExpressConnectTrafficQosQueueResponse, QueueList,
);
