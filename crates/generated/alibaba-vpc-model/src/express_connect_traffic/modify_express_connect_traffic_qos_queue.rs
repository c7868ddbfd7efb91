// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyExpressConnectTrafficQosQueue.json; do not edit.
//! Changes a queue of a QoS policy of Express Connect.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyExpressConnectTrafficQosQueue), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "ModifyExpressConnectTrafficQosQueue",
    effect: Effect::Write,
    request: ModifyExpressConnectTrafficQosQueueRequest = MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_REQUEST,
    response: ModifyExpressConnectTrafficQosQueueResponse = MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 EcQoSConflict = The QoS policy is being changed. Try again when that is done.",
    "400 IllegalParam.%s = A parameter has a value that is not possible; the message names it.",
    "400 IncorrectStatus.Qos = The QoS policy is being changed. Try again when that is done.",
    "400 QuotaExceeded.QosMediumPriorityQueueBandwidthPercent",
}

/// Request of `ModifyExpressConnectTrafficQosQueue`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectTrafficQosQueueRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Name of the queue: at most 128 characters, not starting with `http://` or `https://`.
    pub queue_name: Option<String>,
    /// Description of the queue: at most 256 characters, not starting with `http://` or `https://`.
    pub queue_description: Option<String>,
    /// Id of the QoS policy of Express Connect (`qos-...`). `DescribeExpressConnectTrafficQos` lists it.
    pub qos_id: String,
    /// Id of the queue of the QoS policy (`qos-queue-...`). `DescribeExpressConnectTrafficQosQueue` lists
    /// it.
    pub queue_id: String,
    /// Share of the bandwidth that the queue gets, in percent. Queues of the type `Medium` need it.
    pub bandwidth_percent: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyExpressConnectTrafficQosQueueRequest {
    /// Creates a value with the required members.
    pub fn new(qos_id: impl Into<String>, queue_id: impl Into<String>) -> Self {
        Self {
            qos_id: qos_id.into(),
            queue_id: queue_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Name of the queue: at most 128 characters, not starting with `http://` or `https://`.
    pub fn queue_name(mut self, value: impl Into<String>) -> Self {
        self.queue_name = Some(value.into());
        self
    }

    /// Description of the queue: at most 256 characters, not starting with `http://` or `https://`.
    pub fn queue_description(mut self, value: impl Into<String>) -> Self {
        self.queue_description = Some(value.into());
        self
    }

    /// Share of the bandwidth that the queue gets, in percent.
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

/// Response of `ModifyExpressConnectTrafficQosQueue`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectTrafficQosQueueResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyExpressConnectTrafficQosQueueResponse: MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyExpressConnectTrafficQosQueueRequest,
    ModifyExpressConnectTrafficQosQueueResponse,
}
