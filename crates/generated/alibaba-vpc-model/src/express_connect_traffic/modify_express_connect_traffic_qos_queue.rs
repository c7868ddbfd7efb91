// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyExpressConnectTrafficQosQueue.json; do not edit.
//! Changes a queue of a QoS policy of Express Connect.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyExpressConnectTrafficQosQueue).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyExpressConnectTrafficQosQueue",
    effect: Effect::Write,
    request: ModifyExpressConnectTrafficQosQueueRequest = MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 EcQoSConflict",
    "400 IllegalParam.%s",
    "400 IncorrectStatus.Qos",
    "400 QuotaExceeded.QosMediumPriorityQueueBandwidthPercent",
}

/// Response of `ModifyExpressConnectTrafficQosQueue`.
pub type ModifyExpressConnectTrafficQosQueueResponse = RequestIdResponse;

/// Request of `ModifyExpressConnectTrafficQosQueue`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectTrafficQosQueueRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `QueueName`: text.
    pub queue_name: Option<String>,
    /// `QueueDescription`: text.
    pub queue_description: Option<String>,
    /// `QosId`: text.
    pub qos_id: String,
    /// `QueueId`: text.
    pub queue_id: String,
    /// `BandwidthPercent`: text.
    pub bandwidth_percent: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyExpressConnectTrafficQosQueueRequest {
    /// Starts with the required members.
    pub fn new(qos_id: impl Into<String>, queue_id: impl Into<String>) -> Self {
        Self {
            qos_id: qos_id.into(),
            queue_id: queue_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `QueueName`.
    pub fn queue_name(mut self, value: impl Into<String>) -> Self {
        self.queue_name = Some(value.into());
        self
    }

    /// Sets `QueueDescription`.
    pub fn queue_description(mut self, value: impl Into<String>) -> Self {
        self.queue_description = Some(value.into());
        self
    }

    /// Sets `BandwidthPercent`.
    pub fn bandwidth_percent(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_percent = Some(value.into());
        self
    }
}

record! {
    ModifyExpressConnectTrafficQosQueueRequest: MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 queue_name: OptStr = Field::string("QueueName"),
    3 queue_description: OptStr = Field::string("QueueDescription"),
    4 qos_id: Str = Field::string("QosId").required(),
    5 queue_id: Str = Field::string("QueueId").required(),
    6 bandwidth_percent: OptStr = Field::string("BandwidthPercent"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyExpressConnectTrafficQosQueueRequest,
}
