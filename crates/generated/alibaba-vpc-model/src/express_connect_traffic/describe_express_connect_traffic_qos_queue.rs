// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeExpressConnectTrafficQosQueue.json; do not edit.
//! Lists queues of QoS policies of Express Connect.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeExpressConnectTrafficQosQueue), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors, operation, record,
};

pub use crate::shapes::{QosQueueType, RuleList, RuleStatus};

operation! {
    name: "DescribeExpressConnectTrafficQosQueue",
    effect: Effect::Read,
    request: DescribeExpressConnectTrafficQosQueueRequest = DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_REQUEST,
    response: DescribeExpressConnectTrafficQosQueueResponse = DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.%s = A parameter has a value that is not possible; the message names it.",
}

/// Request of `DescribeExpressConnectTrafficQosQueue`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosQueueRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `QueueIdList`: list of strings, at most 100 elements.
    pub queue_id_list: Vec<String>,
    /// `QueueNameList`: list of strings, at most 100 elements.
    pub queue_name_list: Vec<String>,
    /// Id of the QoS policy of Express Connect (`qos-...`). `DescribeExpressConnectTrafficQos` lists it.
    pub qos_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeExpressConnectTrafficQosQueueRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `QueueIdList`.
    pub fn queue_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.queue_id_list = cloudspec_wire::all(value);
        self
    }

    /// Sets `QueueNameList`.
    pub fn queue_name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.queue_name_list = cloudspec_wire::all(value);
        self
    }

    /// Id of the QoS policy of Express Connect (`qos-...`).
    pub fn qos_id(mut self, value: impl Into<String>) -> Self {
        self.qos_id = Some(value.into());
        self
    }
}

record! {
    DescribeExpressConnectTrafficQosQueueRequest: DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 queue_id_list: List = Field::string("QueueIdList").list().limits(&Limits::new().items(None, Some(100))),
    3 queue_name_list: List = Field::string("QueueNameList").list().limits(&Limits::new().items(None, Some(100))),
    4 qos_id: OptStr = Field::string("QosId"),
}

/// Response of `DescribeExpressConnectTrafficQosQueue`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosQueueResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Queues of the traffic policy, one entry for each, with their share of the bandwidth.
    pub queue_list: Vec<QueueList>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeExpressConnectTrafficQosQueueResponse: DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_QUEUE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 queue_list: List = Field::record("QueueList", &QUEUE_LIST).list(),
}

/// `QueueList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct QueueList {
    /// Id of the QoS policy of Express Connect (`qos-...`). `DescribeExpressConnectTrafficQos` lists it.
    pub qos_id: Option<String>,
    /// Id of the queue of the QoS policy (`qos-queue-...`). `DescribeExpressConnectTrafficQosQueue` lists
    /// it.
    pub queue_id: Option<String>,
    /// Kind of queue: `High`, `Medium` or `Default`.
    pub queue_type: Option<QosQueueType>,
    /// Share of the bandwidth that the queue gets, in percent. Queues of the type `Medium` need it.
    pub bandwidth_percent: Option<String>,
    /// Name of the queue: at most 128 characters, not starting with `http://` or `https://`.
    pub queue_name: Option<String>,
    /// Description of the queue: at most 256 characters, not starting with `http://` or `https://`.
    pub queue_description: Option<String>,
    /// Rules of the queue that match, one entry for each: protocol, addresses, ports and priority.
    pub rule_list: Vec<RuleList>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<RuleStatus>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    QueueList: QUEUE_LIST,
    0 qos_id: OptStr = Field::string("QosId"),
    1 queue_id: OptStr = Field::string("QueueId"),
    2 queue_type: Opt = Field::one_of("QueueType", QosQueueType::VALUES),
    3 bandwidth_percent: OptStr = Field::string("BandwidthPercent"),
    4 queue_name: OptStr = Field::string("QueueName"),
    5 queue_description: OptStr = Field::string("QueueDescription"),
    6 rule_list: List = Field::record("RuleList", &crate::shapes::RULE_LIST).list(),
    7 status: Opt = Field::one_of("Status", RuleStatus::VALUES),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeExpressConnectTrafficQosQueueRequest,
    DescribeExpressConnectTrafficQosQueueResponse,
    QueueList,
}
