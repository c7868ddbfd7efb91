// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteExpressConnectTrafficQosRule.json; do not edit.
//! Deletes a rule of a QoS policy of Express Connect.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteExpressConnectTrafficQosRule).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteExpressConnectTrafficQosRuleResponse;

operation!(Operation::new::<DeleteExpressConnectTrafficQosRuleRequest, DeleteExpressConnectTrafficQosRuleResponse>(
    "DeleteExpressConnectTrafficQosRule", Effect::Write, &DELETE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 EcQoSConflict IllegalParam.%s IncorrectStatus.Qos
");

/// Request of `DeleteExpressConnectTrafficQosRule`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteExpressConnectTrafficQosRuleRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `QosId`: text. */ pub qos_id: String,
    /** `QueueId`: text. */ pub queue_id: String,
    /** `RuleId`: text. */ pub rule_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteExpressConnectTrafficQosRuleRequest {
    /// With what is required.
    pub fn new(qos_id: impl Into<String>, queue_id: impl Into<String>, rule_id: impl Into<String>) -> Self {
        Self { qos_id: qos_id.into(), queue_id: queue_id.into(), rule_id: rule_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeleteExpressConnectTrafficQosRuleRequest`].
pub static DELETE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST: Schema =
    Schema { name: "DeleteExpressConnectTrafficQosRuleRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("QosId").required(),
    Field::string("QueueId").required(),
    Field::string("RuleId").required(),
]; &ROWS } };
record!(DeleteExpressConnectTrafficQosRuleRequest, DELETE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str qos_id, 3 Str queue_id, 4 Str rule_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteExpressConnectTrafficQosRuleRequest);
