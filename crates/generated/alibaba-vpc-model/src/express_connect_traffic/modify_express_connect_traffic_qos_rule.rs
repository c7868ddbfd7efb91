// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyExpressConnectTrafficQosRule.json; do not edit.
//! Changes a rule of a QoS policy of Express Connect.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyExpressConnectTrafficQosRule).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyExpressConnectTrafficQosRule",
    effect: Effect::Write,
    request: ModifyExpressConnectTrafficQosRuleRequest = MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 EcQoSConflict",
    "400 EcQosRuleNotAllowV4AndV6",
    "400 IllegalParam.%s",
    "400 IncorrectStatus.Qos",
}

/// Response of `ModifyExpressConnectTrafficQosRule`.
pub type ModifyExpressConnectTrafficQosRuleResponse = RequestIdResponse;

/// Request of `ModifyExpressConnectTrafficQosRule`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectTrafficQosRuleRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `QosId`: text.
    pub qos_id: String,
    /// `QueueId`: text.
    pub queue_id: String,
    /// `Priority`: integer.
    pub priority: Option<i64>,
    /// `Protocol`: text.
    pub protocol: Option<String>,
    /// `SrcCidr`: text.
    pub src_cidr: Option<String>,
    /// `DstCidr`: text.
    pub dst_cidr: Option<String>,
    /// `SrcIPv6Cidr`: text.
    pub src_ipv6_cidr: Option<String>,
    /// `DstIPv6Cidr`: text.
    pub dst_ipv6_cidr: Option<String>,
    /// `SrcPortRange`: text.
    pub src_port_range: Option<String>,
    /// `DstPortRange`: text.
    pub dst_port_range: Option<String>,
    /// `MatchDscp`: integer.
    pub match_dscp: Option<i64>,
    /// `RemarkingDscp`: integer.
    pub remarking_dscp: Option<i64>,
    /// `RuleName`: text.
    pub rule_name: Option<String>,
    /// `RuleDescription`: text.
    pub rule_description: Option<String>,
    /// `RuleId`: text.
    pub rule_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyExpressConnectTrafficQosRuleRequest {
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

    /// Sets `Priority`.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }

    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }

    /// Sets `SrcCidr`.
    pub fn src_cidr(mut self, value: impl Into<String>) -> Self {
        self.src_cidr = Some(value.into());
        self
    }

    /// Sets `DstCidr`.
    pub fn dst_cidr(mut self, value: impl Into<String>) -> Self {
        self.dst_cidr = Some(value.into());
        self
    }

    /// Sets `SrcIPv6Cidr`.
    pub fn src_ipv6_cidr(mut self, value: impl Into<String>) -> Self {
        self.src_ipv6_cidr = Some(value.into());
        self
    }

    /// Sets `DstIPv6Cidr`.
    pub fn dst_ipv6_cidr(mut self, value: impl Into<String>) -> Self {
        self.dst_ipv6_cidr = Some(value.into());
        self
    }

    /// Sets `SrcPortRange`.
    pub fn src_port_range(mut self, value: impl Into<String>) -> Self {
        self.src_port_range = Some(value.into());
        self
    }

    /// Sets `DstPortRange`.
    pub fn dst_port_range(mut self, value: impl Into<String>) -> Self {
        self.dst_port_range = Some(value.into());
        self
    }

    /// Sets `MatchDscp`.
    pub fn match_dscp(mut self, value: i64) -> Self {
        self.match_dscp = Some(value);
        self
    }

    /// Sets `RemarkingDscp`.
    pub fn remarking_dscp(mut self, value: i64) -> Self {
        self.remarking_dscp = Some(value);
        self
    }

    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }

    /// Sets `RuleDescription`.
    pub fn rule_description(mut self, value: impl Into<String>) -> Self {
        self.rule_description = Some(value.into());
        self
    }
}

record! {
    ModifyExpressConnectTrafficQosRuleRequest: MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 qos_id: Str = Field::string("QosId").required(),
    3 queue_id: Str = Field::string("QueueId").required(),
    4 priority: OptInt = Field::int32("Priority"),
    5 protocol: OptStr = Field::string("Protocol"),
    6 src_cidr: OptStr = Field::string("SrcCidr"),
    7 dst_cidr: OptStr = Field::string("DstCidr"),
    8 src_ipv6_cidr: OptStr = Field::string("SrcIPv6Cidr"),
    9 dst_ipv6_cidr: OptStr = Field::string("DstIPv6Cidr"),
    10 src_port_range: OptStr = Field::string("SrcPortRange"),
    11 dst_port_range: OptStr = Field::string("DstPortRange"),
    12 match_dscp: OptInt = Field::int32("MatchDscp"),
    13 remarking_dscp: OptInt = Field::int32("RemarkingDscp"),
    14 rule_name: OptStr = Field::string("RuleName"),
    15 rule_description: OptStr = Field::string("RuleDescription"),
    16 rule_id: Str = Field::string("RuleId").required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyExpressConnectTrafficQosRuleRequest,
}
