// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateExpressConnectTrafficQosRule.json; do not edit.
//! Creates a rule that sorts traffic into a queue of a QoS policy of Express Connect.
//!
//! Its priority must be unique within the policy.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateExpressConnectTrafficQosRule), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "CreateExpressConnectTrafficQosRule",
    effect: Effect::Write,
    request: CreateExpressConnectTrafficQosRuleRequest = CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_REQUEST,
    response: CreateExpressConnectTrafficQosRuleResponse = CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_RULE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 EcQoSConflict = The QoS policy is being changed. Try again when that is done.",
    "400 EcQosRuleNotAllowV4AndV6",
    "400 IllegalParam.%s = A parameter has a value that is not possible; the message names it.",
    "400 IncorrectStatus.Qos = The QoS policy is being changed. Try again when that is done.",
    "400 QuotaExceeded.QosRuleCount",
}

/// Request of `CreateExpressConnectTrafficQosRule`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosRuleRequest {
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
    /// Priority: a smaller number is applied first.
    pub priority: i64,
    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub protocol: String,
    /// Block of IPv4 addresses that the traffic comes from.
    pub src_cidr: Option<String>,
    /// Block of IPv4 addresses that the traffic goes to.
    pub dst_cidr: Option<String>,
    /// Block of IPv6 addresses that the traffic comes from. On the wire: `SrcIPv6Cidr`.
    pub src_ipv6_cidr: Option<String>,
    /// Block of IPv6 addresses that the traffic goes to. On the wire: `DstIPv6Cidr`.
    pub dst_ipv6_cidr: Option<String>,
    /// Ports that the traffic comes from, as `first/last`.
    pub src_port_range: Option<String>,
    /// Ports that the traffic goes to, as `first/last`.
    pub dst_port_range: Option<String>,
    /// DSCP value of the traffic that matches; -1 for any.
    pub match_dscp: Option<i64>,
    /// DSCP value that matching traffic gets; -1 for no change.
    pub remarking_dscp: Option<i64>,
    /// Name of the rule: at most 128 characters, not starting with `http://` or `https://`.
    pub rule_name: Option<String>,
    /// Description of the rule: at most 256 characters, not starting with `http://` or `https://`.
    pub rule_description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateExpressConnectTrafficQosRuleRequest {
    /// Creates a value with the required members.
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

    /// Block of IPv4 addresses that the traffic comes from.
    pub fn src_cidr(mut self, value: impl Into<String>) -> Self {
        self.src_cidr = Some(value.into());
        self
    }

    /// Block of IPv4 addresses that the traffic goes to.
    pub fn dst_cidr(mut self, value: impl Into<String>) -> Self {
        self.dst_cidr = Some(value.into());
        self
    }

    /// Block of IPv6 addresses that the traffic comes from.
    pub fn src_ipv6_cidr(mut self, value: impl Into<String>) -> Self {
        self.src_ipv6_cidr = Some(value.into());
        self
    }

    /// Block of IPv6 addresses that the traffic goes to.
    pub fn dst_ipv6_cidr(mut self, value: impl Into<String>) -> Self {
        self.dst_ipv6_cidr = Some(value.into());
        self
    }

    /// Ports that the traffic comes from, as `first/last`.
    pub fn src_port_range(mut self, value: impl Into<String>) -> Self {
        self.src_port_range = Some(value.into());
        self
    }

    /// Ports that the traffic goes to, as `first/last`.
    pub fn dst_port_range(mut self, value: impl Into<String>) -> Self {
        self.dst_port_range = Some(value.into());
        self
    }

    /// DSCP value of the traffic that matches; -1 for any.
    pub fn match_dscp(mut self, value: i64) -> Self {
        self.match_dscp = Some(value);
        self
    }

    /// DSCP value that matching traffic gets; -1 for no change.
    pub fn remarking_dscp(mut self, value: i64) -> Self {
        self.remarking_dscp = Some(value);
        self
    }

    /// Name of the rule: at most 128 characters, not starting with `http://` or `https://`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }

    /// Description of the rule: at most 256 characters, not starting with `http://` or `https://`.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the QoS policy of Express Connect (`qos-...`). `DescribeExpressConnectTrafficQos` lists it.
    pub qos_id: Option<String>,
    /// Id of the queue of the QoS policy (`qos-queue-...`). `DescribeExpressConnectTrafficQosQueue` lists
    /// it.
    pub queue_id: Option<String>,
    /// Id of the rule of a traffic policy (`qos-rule-...`). `DescribeExpressConnectTrafficQosRule` lists
    /// it.
    pub rule_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
