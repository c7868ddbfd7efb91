// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/AuthorizeSecurityGroupRule.json; do not edit.
//! Adds a rule to a security group, which must be `Available` and not the default one.
//!
//! No rule may come twice in a direction; 20 inbound and 20 outbound rules are the limit.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/authorize-security-group-rule.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "AuthorizeSecurityGroupRule",
    effect: Effect::Write,
    request: AuthorizeSecurityGroupRuleRequest = AUTHORIZE_SECURITY_GROUP_RULE_REQUEST,
    response: AuthorizeSecurityGroupRuleResponse = AUTHORIZE_SECURITY_GROUP_RULE_RESPONSE,
}

/// Request of `AuthorizeSecurityGroupRule`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupRuleRequest {
    /// Id of the security group. `DescribeSecurityGroups` of the service `vm` lists it.
    pub security_group_id: String,
    /// Direction of the traffic: `ingress` inbound or `egress` outbound.
    pub direction: String,
    /// Whether traffic that matches is let through: `accept`.
    pub policy: Option<String>,
    /// Rank of the rule, 1 to 100. A smaller number counts first. Default: `1`.
    pub priority: Option<i64>,
    /// Transport protocol of the rule: `tcp`, `udp`, `icmp`, `gre` or `all`.
    pub ip_protocol: String,
    /// Ports that the traffic goes to, as `first/last`; `-1/-1` for all.
    pub port_range: String,
    /// Block of addresses that the traffic comes from, in CIDR notation.
    pub cidr_ip: String,
    /// Free text about the resource, 2 to 255 characters.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AuthorizeSecurityGroupRuleRequest {
    /// Creates a value with the required members.
    pub fn new(
        security_group_id: impl Into<String>,
        direction: impl Into<String>,
        ip_protocol: impl Into<String>,
        port_range: impl Into<String>,
        cidr_ip: impl Into<String>,
    ) -> Self {
        Self {
            security_group_id: security_group_id.into(),
            direction: direction.into(),
            ip_protocol: ip_protocol.into(),
            port_range: port_range.into(),
            cidr_ip: cidr_ip.into(),
            ..Self::default()
        }
    }

    /// Whether traffic that matches is let through: `accept`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Rank of the rule, 1 to 100.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }

    /// Free text about the resource, 2 to 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    AuthorizeSecurityGroupRuleRequest: AUTHORIZE_SECURITY_GROUP_RULE_REQUEST,
    0 security_group_id: Str = Field::string("securityGroupId").place(Place::Body).required(),
    1 direction: Str = Field::string("direction").place(Place::Body).required(),
    2 policy: OptStr = Field::string("policy").place(Place::Body),
    3 priority: OptInt = Field::int64("priority").place(Place::Body),
    4 ip_protocol: Str = Field::string("ipProtocol").place(Place::Body).required(),
    5 port_range: Str = Field::string("portRange").place(Place::Body).required(),
    6 cidr_ip: Str = Field::string("cidrIp").place(Place::Body).required(),
    7 description: OptStr = Field::string("description").place(Place::Body),
}

/// Response of `AuthorizeSecurityGroupRule`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupRuleResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AuthorizeSecurityGroupRuleResponse: AUTHORIZE_SECURITY_GROUP_RULE_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AuthorizeSecurityGroupRuleRequest,
    AuthorizeSecurityGroupRuleResponse,
}
