// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateExpressConnectTrafficQosQueue.json; do not edit.
//! Creates a queue in a QoS policy of Express Connect.
//!
//! The default queue is there already; the number of queues of each priority, and the sum of the
//! bandwidth shares of normal ones, are limited.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateExpressConnectTrafficQosQueue).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateExpressConnectTrafficQosQueue",
    effect: Effect::Write,
    request: CreateExpressConnectTrafficQosQueueRequest = CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_REQUEST,
    response: CreateExpressConnectTrafficQosQueueResponse = CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 EcQoSConflict",
    "400 IllegalParam.%s",
    "400 IncorrectStatus.Qos",
    "400 QuotaExceeded.QosHighPriorityQueueCount",
    "400 QuotaExceeded.QosMediumPriorityQueueBandwidthPercent",
    "400 QuotaExceeded.QosMediumPriorityQueueCount",
}

/// Request of `CreateExpressConnectTrafficQosQueue`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosQueueRequest {
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
    /// `QueueType`: text.
    pub queue_type: String,
    /// `BandwidthPercent`: text.
    pub bandwidth_percent: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateExpressConnectTrafficQosQueueRequest {
    /// Starts with the required members.
    pub fn new(qos_id: impl Into<String>, queue_type: impl Into<String>) -> Self {
        Self {
            qos_id: qos_id.into(),
            queue_type: queue_type.into(),
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
    CreateExpressConnectTrafficQosQueueRequest: CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 queue_name: OptStr = Field::string("QueueName"),
    3 queue_description: OptStr = Field::string("QueueDescription"),
    4 qos_id: Str = Field::string("QosId").required(),
    5 queue_type: Str = Field::string("QueueType").required(),
    6 bandwidth_percent: OptStr = Field::string("BandwidthPercent"),
}

/// Response of `CreateExpressConnectTrafficQosQueue`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosQueueResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `QosId`: text.
    pub qos_id: Option<String>,
    /// `QueueId`: text.
    pub queue_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateExpressConnectTrafficQosQueueResponse: CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 qos_id: OptStr = Field::string("QosId"),
    2 queue_id: OptStr = Field::string("QueueId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateExpressConnectTrafficQosQueueRequest,
    CreateExpressConnectTrafficQosQueueResponse,
}
