// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateExpressConnectTrafficQosRule.json; do not edit.
//! Creates a rule that sorts traffic into a queue of a QoS policy of Express Connect.
//!
//! Its priority must be unique within the policy.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateExpressConnectTrafficQosRule).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateExpressConnectTrafficQosRule",
    effect: Effect::Write,
    request: CreateExpressConnectTrafficQosRuleRequest = CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    response: CreateExpressConnectTrafficQosRuleResponse = CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 EcQoSConflict",
    "400 EcQosRuleNotAllowV4AndV6",
    "400 IllegalParam.%s",
    "400 IncorrectStatus.Qos",
    "400 QuotaExceeded.QosRuleCount",
}

/// Request of `CreateExpressConnectTrafficQosRule`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosRuleRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `QosId`: text.
    pub qos_id: String,
    /// `QueueId`: text.
    pub queue_id: String,
    /// `Priority`: integer.
    pub priority: i64,
    /// `Protocol`: text.
    pub protocol: String,
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
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateExpressConnectTrafficQosRuleRequest {
    /// Starts with the required members.
    pub fn new(
        qos_id: impl Into<String>,
        queue_id: impl Into<String>,
        priority: i64,
        protocol: impl Into<String>,
    ) -> Self {
        Self {
            qos_id: qos_id.into(),
            queue_id: queue_id.into(),
            priority,
            protocol: protocol.into(),
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
    CreateExpressConnectTrafficQosRuleRequest: CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 qos_id: Str = Field::string("QosId").required(),
    3 queue_id: Str = Field::string("QueueId").required(),
    4 priority: Int = Field::int32("Priority").required(),
    5 protocol: Str = Field::string("Protocol").required(),
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
}

/// Response of `CreateExpressConnectTrafficQosRule`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosRuleResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `QosId`: text.
    pub qos_id: Option<String>,
    /// `QueueId`: text.
    pub queue_id: Option<String>,
    /// `RuleId`: text.
    pub rule_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateExpressConnectTrafficQosRuleResponse: CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 qos_id: OptStr = Field::string("QosId"),
    2 queue_id: OptStr = Field::string("QueueId"),
    3 rule_id: OptStr = Field::string("RuleId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateExpressConnectTrafficQosRuleRequest,
    CreateExpressConnectTrafficQosRuleResponse,
}
