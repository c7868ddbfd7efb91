// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyExpressConnectTrafficQosQueue.json; do not edit.
//! Changes a queue of a QoS policy of Express Connect.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyExpressConnectTrafficQosQueue).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyExpressConnectTrafficQosQueueResponse;

operation!(Operation::new::<ModifyExpressConnectTrafficQosQueueRequest, ModifyExpressConnectTrafficQosQueueResponse>(
    "ModifyExpressConnectTrafficQosQueue", Effect::Write, &MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 EcQoSConflict IllegalParam.%s IncorrectStatus.Qos QuotaExceeded.QosMediumPriorityQueueBandwidthPercent
");

/// Request of `ModifyExpressConnectTrafficQosQueue`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyExpressConnectTrafficQosQueueRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `QueueName`: text. */ pub queue_name: Option<String>,
    /** `QueueDescription`: text. */ pub queue_description: Option<String>,
    /** `QosId`: text. */ pub qos_id: String,
    /** `QueueId`: text. */ pub queue_id: String,
    /** `BandwidthPercent`: text. */ pub bandwidth_percent: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyExpressConnectTrafficQosQueueRequest {
    /// With what is required.
    pub fn new(qos_id: impl Into<String>, queue_id: impl Into<String>) -> Self {
        Self { qos_id: qos_id.into(), queue_id: queue_id.into(), ..Self::default() }
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
/// Table of [`ModifyExpressConnectTrafficQosQueueRequest`].
pub static MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_REQUEST: Schema =
    Schema { name: "ModifyExpressConnectTrafficQosQueueRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("QueueName"),
    Field::string("QueueDescription"),
    Field::string("QosId").required(),
    Field::string("QueueId").required(),
    Field::string("BandwidthPercent"),
]; &ROWS } };
record!(ModifyExpressConnectTrafficQosQueueRequest, MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 OptStr queue_name, 3 OptStr queue_description, 4 Str qos_id, 5 Str queue_id,
    6 OptStr bandwidth_percent] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyExpressConnectTrafficQosQueueRequest);
