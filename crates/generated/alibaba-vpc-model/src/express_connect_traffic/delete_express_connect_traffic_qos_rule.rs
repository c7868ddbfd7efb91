// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteExpressConnectTrafficQosRule.json; do not edit.
//! Deletes a rule of a QoS policy of Express Connect.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteExpressConnectTrafficQosRule), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "DeleteExpressConnectTrafficQosRule",
    effect: Effect::Write,
    request: DeleteExpressConnectTrafficQosRuleRequest = DELETE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    response: DeleteExpressConnectTrafficQosRuleResponse = DELETE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 EcQoSConflict = The QoS policy is being changed. Try again when that is done.",
    "400 IllegalParam.%s = A parameter has a value that is not possible; the message names it.",
    "400 IncorrectStatus.Qos = The QoS policy is being changed. Try again when that is done.",
}

/// Request of `DeleteExpressConnectTrafficQosRule`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteExpressConnectTrafficQosRuleRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the QoS policy of Express Connect (`qos-...`). `DescribeExpressConnectTrafficQos` lists it.
    pub qos_id: String,
    /// Id of the queue of the QoS policy (`qos-queue-...`). `DescribeExpressConnectTrafficQosQueue` lists
    /// it.
    pub queue_id: String,
    /// Id of the rule of a traffic policy (`qos-rule-...`). `DescribeExpressConnectTrafficQosRule` lists
    /// it.
    pub rule_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteExpressConnectTrafficQosRuleRequest {
    /// Creates a value with the required members.
    pub fn new(
        qos_id: impl Into<String>,
        queue_id: impl Into<String>,
        rule_id: impl Into<String>,
    ) -> Self {
        Self {
            qos_id: qos_id.into(),
            queue_id: queue_id.into(),
            rule_id: rule_id.into(),
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
}

record! {
    DeleteExpressConnectTrafficQosRuleRequest: DELETE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 qos_id: Str = Field::string("QosId").required(),
    3 queue_id: Str = Field::string("QueueId").required(),
    4 rule_id: Str = Field::string("RuleId").required(),
}

/// Response of `DeleteExpressConnectTrafficQosRule`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteExpressConnectTrafficQosRuleResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteExpressConnectTrafficQosRuleResponse: DELETE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteExpressConnectTrafficQosRuleRequest,
    DeleteExpressConnectTrafficQosRuleResponse,
}
