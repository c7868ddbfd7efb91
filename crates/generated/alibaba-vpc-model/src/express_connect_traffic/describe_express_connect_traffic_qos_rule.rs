// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeExpressConnectTrafficQosRule.json; do not edit.
//! Lists rules of QoS policies of Express Connect, all in one response.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeExpressConnectTrafficQosRule), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors, operation, record,
};

pub use crate::shapes::RuleList;

operation! {
    name: "DescribeExpressConnectTrafficQosRule",
    effect: Effect::Read,
    request: DescribeExpressConnectTrafficQosRuleRequest = DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    response: DescribeExpressConnectTrafficQosRuleResponse = DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.%s = A parameter has a value that is not possible; the message names it.",
}

/// Request of `DescribeExpressConnectTrafficQosRule`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosRuleRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `RuleIdList`: list of strings, at most 100 elements.
    pub rule_id_list: Vec<String>,
    /// `RuleNameList`: list of strings, at most 100 elements.
    pub rule_name_list: Vec<String>,
    /// Id of the QoS policy of Express Connect (`qos-...`). `DescribeExpressConnectTrafficQos` lists it.
    pub qos_id: Option<String>,
    /// Id of the queue of the QoS policy (`qos-queue-...`). `DescribeExpressConnectTrafficQosQueue` lists
    /// it.
    pub queue_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeExpressConnectTrafficQosRuleRequest {
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

    /// Sets `RuleIdList`.
    pub fn rule_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rule_id_list = cloudspec_wire::all(value);
        self
    }

    /// Sets `RuleNameList`.
    pub fn rule_name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rule_name_list = cloudspec_wire::all(value);
        self
    }

    /// Id of the QoS policy of Express Connect (`qos-...`).
    pub fn qos_id(mut self, value: impl Into<String>) -> Self {
        self.qos_id = Some(value.into());
        self
    }

    /// Id of the queue of the QoS policy (`qos-queue-...`).
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.queue_id = Some(value.into());
        self
    }
}

record! {
    DescribeExpressConnectTrafficQosRuleRequest: DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 rule_id_list: List = Field::string("RuleIdList").list().limits(&Limits::new().items(None, Some(100))),
    3 rule_name_list: List = Field::string("RuleNameList").list().limits(&Limits::new().items(None, Some(100))),
    4 qos_id: OptStr = Field::string("QosId"),
    5 queue_id: OptStr = Field::string("QueueId"),
}

/// Response of `DescribeExpressConnectTrafficQosRule`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosRuleResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Rules of the queue that match, one entry for each: protocol, addresses, ports and priority.
    pub rule_list: Vec<RuleList>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeExpressConnectTrafficQosRuleResponse: DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 rule_list: List = Field::record("RuleList", &crate::shapes::RULE_LIST).list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeExpressConnectTrafficQosRuleRequest,
    DescribeExpressConnectTrafficQosRuleResponse,
}
