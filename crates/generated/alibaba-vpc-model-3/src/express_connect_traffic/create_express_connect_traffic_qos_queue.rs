// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateExpressConnectTrafficQosQueue.json; do not edit.
//! Creates a queue in a QoS policy of Express Connect.
//!
//! The default queue is there already; the number of queues of each priority, and the sum of the bandwidth shares of normal
//! ones, are limited.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateExpressConnectTrafficQosQueue).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateExpressConnectTrafficQosQueueRequest, CreateExpressConnectTrafficQosQueueResponse>(
    "CreateExpressConnectTrafficQosQueue", Effect::Write, &CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_REQUEST,
    &CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 EcQoSConflict IllegalParam.%s IncorrectStatus.Qos QuotaExceeded.QosHighPriorityQueueCount
    400 QuotaExceeded.QosMediumPriorityQueueBandwidthPercent QuotaExceeded.QosMediumPriorityQueueCount
");

/// Request of `CreateExpressConnectTrafficQosQueue`.
#[derive(Default)] #[non_exhaustive] pub struct CreateExpressConnectTrafficQosQueueRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `QueueName`: text. */ pub queue_name: Option<String>,
    /** `QueueDescription`: text. */ pub queue_description: Option<String>,
    /** `QosId`: text. */ pub qos_id: String,
    /** `QueueType`: text. */ pub queue_type: String,
    /** `BandwidthPercent`: text. */ pub bandwidth_percent: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateExpressConnectTrafficQosQueueRequest {
    /// With what is required.
    pub fn new(qos_id: impl Into<String>, queue_type: impl Into<String>) -> Self {
        Self { qos_id: qos_id.into(), queue_type: queue_type.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `QueueName`.
    pub fn queue_name(mut self, value: impl Into<String>) -> Self { self.queue_name = Some(value.into()); self }
    /// Sets `QueueDescription`.
    pub fn queue_description(mut self, value: impl Into<String>) -> Self { self.queue_description = Some(value.into()); self }
    /// Sets `BandwidthPercent`.
    pub fn bandwidth_percent(mut self, value: impl Into<String>) -> Self { self.bandwidth_percent = Some(value.into()); self }
}
/// Table of [`CreateExpressConnectTrafficQosQueueRequest`].
pub static CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_REQUEST: Schema =
    Schema { name: "CreateExpressConnectTrafficQosQueueRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("QueueName"),
    Field::string("QueueDescription"),
    Field::string("QosId").required(),
    Field::string("QueueType").required(),
    Field::string("BandwidthPercent"),
]; &ROWS } };
record!(CreateExpressConnectTrafficQosQueueRequest, CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 OptStr queue_name, 3 OptStr queue_description, 4 Str qos_id, 5 Str queue_type,
    6 OptStr bandwidth_percent] []);

/// Answer of `CreateExpressConnectTrafficQosQueue`.
#[derive(Default)] #[non_exhaustive] pub struct CreateExpressConnectTrafficQosQueueResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `QosId`: text. */ pub qos_id: Option<String>,
    /** `QueueId`: text. */ pub queue_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateExpressConnectTrafficQosQueueResponse`].
pub static CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_RESPONSE: Schema =
    Schema { name: "CreateExpressConnectTrafficQosQueueResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("QosId"),
    Field::string("QueueId"),
]; &ROWS } };
record!(CreateExpressConnectTrafficQosQueueResponse, CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_RESPONSE,
    [0 OptStr request_id, 1 OptStr qos_id, 2 OptStr queue_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateExpressConnectTrafficQosQueueRequest, CreateExpressConnectTrafficQosQueueResponse,
);
