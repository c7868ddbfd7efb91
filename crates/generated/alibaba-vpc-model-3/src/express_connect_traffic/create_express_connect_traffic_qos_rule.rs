// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateExpressConnectTrafficQosRule.json; do not edit.
//! Creates a rule that sorts traffic into a queue of a QoS policy of Express Connect.
//!
//! Its priority must be unique within the policy.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateExpressConnectTrafficQosRule).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateExpressConnectTrafficQosRuleRequest, CreateExpressConnectTrafficQosRuleResponse>(
    "CreateExpressConnectTrafficQosRule", Effect::Write, &CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    &CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 EcQoSConflict EcQosRuleNotAllowV4AndV6 IllegalParam.%s IncorrectStatus.Qos QuotaExceeded.QosRuleCount
");

/// Request of `CreateExpressConnectTrafficQosRule`.
#[derive(Default)] #[non_exhaustive] pub struct CreateExpressConnectTrafficQosRuleRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `QosId`: text. */ pub qos_id: String,
    /** `QueueId`: text. */ pub queue_id: String,
    /** `Priority`: integer. */ pub priority: i64,
    /** `Protocol`: text. */ pub protocol: String,
    /** `SrcCidr`: text. */ pub src_cidr: Option<String>,
    /** `DstCidr`: text. */ pub dst_cidr: Option<String>,
    /** `SrcIPv6Cidr`: text. */ pub src_ipv6_cidr: Option<String>,
    /** `DstIPv6Cidr`: text. */ pub dst_ipv6_cidr: Option<String>,
    /** `SrcPortRange`: text. */ pub src_port_range: Option<String>,
    /** `DstPortRange`: text. */ pub dst_port_range: Option<String>,
    /** `MatchDscp`: integer. */ pub match_dscp: Option<i64>,
    /** `RemarkingDscp`: integer. */ pub remarking_dscp: Option<i64>,
    /** `RuleName`: text. */ pub rule_name: Option<String>,
    /** `RuleDescription`: text. */ pub rule_description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateExpressConnectTrafficQosRuleRequest {
    /// With what is required.
    pub fn new(qos_id: impl Into<String>, queue_id: impl Into<String>, priority: i64, protocol: impl Into<String>) -> Self {
        Self { qos_id: qos_id.into(), queue_id: queue_id.into(), priority, protocol: protocol.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `SrcCidr`.
    pub fn src_cidr(mut self, value: impl Into<String>) -> Self { self.src_cidr = Some(value.into()); self }
    /// Sets `DstCidr`.
    pub fn dst_cidr(mut self, value: impl Into<String>) -> Self { self.dst_cidr = Some(value.into()); self }
    /// Sets `SrcIPv6Cidr`.
    pub fn src_ipv6_cidr(mut self, value: impl Into<String>) -> Self { self.src_ipv6_cidr = Some(value.into()); self }
    /// Sets `DstIPv6Cidr`.
    pub fn dst_ipv6_cidr(mut self, value: impl Into<String>) -> Self { self.dst_ipv6_cidr = Some(value.into()); self }
    /// Sets `SrcPortRange`.
    pub fn src_port_range(mut self, value: impl Into<String>) -> Self { self.src_port_range = Some(value.into()); self }
    /// Sets `DstPortRange`.
    pub fn dst_port_range(mut self, value: impl Into<String>) -> Self { self.dst_port_range = Some(value.into()); self }
    /// Sets `MatchDscp`.
    pub fn match_dscp(mut self, value: i64) -> Self { self.match_dscp = Some(value); self }
    /// Sets `RemarkingDscp`.
    pub fn remarking_dscp(mut self, value: i64) -> Self { self.remarking_dscp = Some(value); self }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self { self.rule_name = Some(value.into()); self }
    /// Sets `RuleDescription`.
    pub fn rule_description(mut self, value: impl Into<String>) -> Self { self.rule_description = Some(value.into()); self }
}
/// Table of [`CreateExpressConnectTrafficQosRuleRequest`].
pub static CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST: Schema =
    Schema { name: "CreateExpressConnectTrafficQosRuleRequest", fields: { static ROWS: [Field; 16] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("QosId").required(),
    Field::string("QueueId").required(),
    Field::int32("Priority").required(),
    Field::string("Protocol").required(),
    Field::string("SrcCidr"),
    Field::string("DstCidr"),
    Field::string("SrcIPv6Cidr"),
    Field::string("DstIPv6Cidr"),
    Field::string("SrcPortRange"),
    Field::string("DstPortRange"),
    Field::int32("MatchDscp"),
    Field::int32("RemarkingDscp"),
    Field::string("RuleName"),
    Field::string("RuleDescription"),
]; &ROWS } };
record!(CreateExpressConnectTrafficQosRuleRequest, CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str qos_id, 3 Str queue_id, 5 Str protocol, 6 OptStr src_cidr,
    7 OptStr dst_cidr, 8 OptStr src_ipv6_cidr, 9 OptStr dst_ipv6_cidr, 10 OptStr src_port_range, 11 OptStr dst_port_range,
    14 OptStr rule_name, 15 OptStr rule_description] [4 Int priority, 12 OptInt match_dscp, 13 OptInt remarking_dscp]);

/// Answer of `CreateExpressConnectTrafficQosRule`.
#[derive(Default)] #[non_exhaustive] pub struct CreateExpressConnectTrafficQosRuleResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `QosId`: text. */ pub qos_id: Option<String>,
    /** `QueueId`: text. */ pub queue_id: Option<String>,
    /** `RuleId`: text. */ pub rule_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateExpressConnectTrafficQosRuleResponse`].
pub static CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_RESPONSE: Schema =
    Schema { name: "CreateExpressConnectTrafficQosRuleResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("RequestId"),
    Field::string("QosId"),
    Field::string("QueueId"),
    Field::string("RuleId"),
]; &ROWS } };
record!(CreateExpressConnectTrafficQosRuleResponse, CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_RESPONSE,
    [0 OptStr request_id, 1 OptStr qos_id, 2 OptStr queue_id, 3 OptStr rule_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateExpressConnectTrafficQosRuleRequest, CreateExpressConnectTrafficQosRuleResponse,
);
