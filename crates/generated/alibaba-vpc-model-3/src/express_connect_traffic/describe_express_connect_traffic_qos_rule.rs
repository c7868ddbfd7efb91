// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeExpressConnectTrafficQosRule.json; do not edit.
//! Lists rules of QoS policies of Express Connect, all in one response.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeExpressConnectTrafficQosRule).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RuleList;

operation!(Operation::new::<DescribeExpressConnectTrafficQosRuleRequest, DescribeExpressConnectTrafficQosRuleResponse>(
    "DescribeExpressConnectTrafficQosRule", Effect::Read, &DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    &DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.%s
");

/// Request of `DescribeExpressConnectTrafficQosRule`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeExpressConnectTrafficQosRuleRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RuleIdList`: texts, at most 100 elements. */ pub rule_id_list: Vec<String>,
    /** `RuleNameList`: texts, at most 100 elements. */ pub rule_name_list: Vec<String>,
    /** `QosId`: text. */ pub qos_id: Option<String>,
    /** `QueueId`: text. */ pub queue_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeExpressConnectTrafficQosRuleRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RuleIdList`.
    pub fn rule_id_list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.rule_id_list = all(value); self
    }
    /// Sets `RuleNameList`.
    pub fn rule_name_list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.rule_name_list = all(value); self
    }
    /// Sets `QosId`.
    pub fn qos_id(mut self, value: impl Into<String>) -> Self { self.qos_id = Some(value.into()); self }
    /// Sets `QueueId`.
    pub fn queue_id(mut self, value: impl Into<String>) -> Self { self.queue_id = Some(value.into()); self }
}
/// Table of [`DescribeExpressConnectTrafficQosRuleRequest`].
pub static DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST: Schema =
    Schema { name: "DescribeExpressConnectTrafficQosRuleRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("RuleIdList").list().limits(&Limits::items(None, Some(100))),
    Field::string("RuleNameList").list().limits(&Limits::items(None, Some(100))),
    Field::string("QosId"),
    Field::string("QueueId"),
]; &ROWS } };
record!(DescribeExpressConnectTrafficQosRuleRequest, DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 List rule_id_list, 3 List rule_name_list, 4 OptStr qos_id, 5 OptStr queue_id] []);

/// Answer of `DescribeExpressConnectTrafficQosRule`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeExpressConnectTrafficQosRuleResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `RuleList`: records. */ pub rule_list: Vec<RuleList>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeExpressConnectTrafficQosRuleResponse`].
pub static DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_RESPONSE: Schema =
    Schema { name: "DescribeExpressConnectTrafficQosRuleResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("RuleList", &crate::shapes::RULE_LIST).list(),
]; &ROWS } };
record!(DescribeExpressConnectTrafficQosRuleResponse, DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_RESPONSE,
    [0 OptStr request_id, 1 List rule_list] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeExpressConnectTrafficQosRuleRequest, DescribeExpressConnectTrafficQosRuleResponse,
);
