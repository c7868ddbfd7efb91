// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyExpressConnectTrafficQosRule.json; do not edit.
//! Changes a rule of a QoS policy of Express Connect.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyExpressConnectTrafficQosRule).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyExpressConnectTrafficQosRuleResponse;

operation!(Operation::new::<ModifyExpressConnectTrafficQosRuleRequest, ModifyExpressConnectTrafficQosRuleResponse>(
    "ModifyExpressConnectTrafficQosRule", Effect::Write, &MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 EcQoSConflict EcQosRuleNotAllowV4AndV6 IllegalParam.%s IncorrectStatus.Qos
");

/// Request of `ModifyExpressConnectTrafficQosRule`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyExpressConnectTrafficQosRuleRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `QosId`: text. */ pub qos_id: String,
    /** `QueueId`: text. */ pub queue_id: String,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** `Protocol`: text. */ pub protocol: Option<String>,
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
    /** `RuleId`: text. */ pub rule_id: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyExpressConnectTrafficQosRuleRequest {
    /// With what is required.
    pub fn new(qos_id: impl Into<String>, queue_id: impl Into<String>, rule_id: impl Into<String>) -> Self {
        Self { qos_id: qos_id.into(), queue_id: queue_id.into(), rule_id: rule_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Priority`.
    pub fn priority(mut self, value: i64) -> Self { self.priority = Some(value); self }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self { self.protocol = Some(value.into()); self }
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
/// Table of [`ModifyExpressConnectTrafficQosRuleRequest`].
pub static MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST: Schema =
    Schema { name: "ModifyExpressConnectTrafficQosRuleRequest", fields: { static ROWS: [Field; 17] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("QosId").required(),
    Field::string("QueueId").required(),
    Field::int32("Priority"),
    Field::string("Protocol"),
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
    Field::string("RuleId").required(),
]; &ROWS } };
record!(ModifyExpressConnectTrafficQosRuleRequest, MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str qos_id, 3 Str queue_id, 5 OptStr protocol, 6 OptStr src_cidr,
    7 OptStr dst_cidr, 8 OptStr src_ipv6_cidr, 9 OptStr dst_ipv6_cidr, 10 OptStr src_port_range, 11 OptStr dst_port_range,
    14 OptStr rule_name, 15 OptStr rule_description, 16 Str rule_id] [4 OptInt priority, 12 OptInt match_dscp,
    13 OptInt remarking_dscp]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyExpressConnectTrafficQosRuleRequest);
