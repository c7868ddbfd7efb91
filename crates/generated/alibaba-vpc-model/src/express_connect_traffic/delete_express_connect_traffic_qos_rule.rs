// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteExpressConnectTrafficQosRule.json; do not edit.
//! Deletes a rule of a QoS policy of Express Connect.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteExpressConnectTrafficQosRule).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteExpressConnectTrafficQosRule",
    effect: Effect::Write,
    request: DeleteExpressConnectTrafficQosRuleRequest = DELETE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 EcQoSConflict",
    "400 IllegalParam.%s",
    "400 IncorrectStatus.Qos",
}

/// Response of `DeleteExpressConnectTrafficQosRule`.
pub type DeleteExpressConnectTrafficQosRuleResponse = RequestIdResponse;

/// Request of `DeleteExpressConnectTrafficQosRule`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteExpressConnectTrafficQosRuleRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `QosId`: text.
    pub qos_id: String,
    /// `QueueId`: text.
    pub queue_id: String,
    /// `RuleId`: text.
    pub rule_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteExpressConnectTrafficQosRuleRequest {
    /// Starts with the required members.
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
}

record! {
    DeleteExpressConnectTrafficQosRuleRequest: DELETE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 qos_id: Str = Field::string("QosId").required(),
    3 queue_id: Str = Field::string("QueueId").required(),
    4 rule_id: Str = Field::string("RuleId").required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteExpressConnectTrafficQosRuleRequest,
}
