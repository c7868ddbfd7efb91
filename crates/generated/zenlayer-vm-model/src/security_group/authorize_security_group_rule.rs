// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/AuthorizeSecurityGroupRule.json; do not edit.
//! Adds a rule to a security group, which must be `Available` and not the default one.
//!
//! No rule may come twice in a direction; 20 inbound and 20 outbound rules are the limit.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/authorize-security-group-rule.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AuthorizeSecurityGroupRuleResponse;

operation!(Operation::new::<AuthorizeSecurityGroupRuleRequest, AuthorizeSecurityGroupRuleResponse>(
    "AuthorizeSecurityGroupRule", Effect::Write, &AUTHORIZE_SECURITY_GROUP_RULE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `AuthorizeSecurityGroupRule`.
#[derive(Default)] #[non_exhaustive] pub struct AuthorizeSecurityGroupRuleRequest {
    /** `securityGroupId`: text. */ pub security_group_id: String,
    /** `direction`: text. */ pub direction: String,
    /** `policy`: text. */ pub policy: Option<String>,
    /** `priority`: integer. Default: `1`. */ pub priority: Option<i64>,
    /** `ipProtocol`: text. */ pub ip_protocol: String,
    /** `portRange`: text. */ pub port_range: String,
    /** `cidrIp`: text. */ pub cidr_ip: String,
    /** `description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AuthorizeSecurityGroupRuleRequest {
    /// With what is required.
    pub fn new(
        security_group_id: impl Into<String>, direction: impl Into<String>, ip_protocol: impl Into<String>,
        port_range: impl Into<String>, cidr_ip: impl Into<String>,
    ) -> Self {
        Self {
            security_group_id: security_group_id.into(), direction: direction.into(), ip_protocol: ip_protocol.into(),
            port_range: port_range.into(), cidr_ip: cidr_ip.into(),
            ..Self::default()
        }
    }
    /// Sets `policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self { self.policy = Some(value.into()); self }
    /// Sets `priority`.
    pub fn priority(mut self, value: i64) -> Self { self.priority = Some(value); self }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`AuthorizeSecurityGroupRuleRequest`].
pub static AUTHORIZE_SECURITY_GROUP_RULE_REQUEST: Schema =
    Schema { name: "AuthorizeSecurityGroupRuleRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("securityGroupId").place(Place::Body).required(),
    Field::string("direction").place(Place::Body).required(),
    Field::string("policy").place(Place::Body),
    Field::int64("priority").place(Place::Body),
    Field::string("ipProtocol").place(Place::Body).required(),
    Field::string("portRange").place(Place::Body).required(),
    Field::string("cidrIp").place(Place::Body).required(),
    Field::string("description").place(Place::Body),
]; &ROWS } };
record!(AuthorizeSecurityGroupRuleRequest, AUTHORIZE_SECURITY_GROUP_RULE_REQUEST,
    [0 Str security_group_id, 1 Str direction, 2 OptStr policy, 4 Str ip_protocol, 5 Str port_range, 6 Str cidr_ip,
    7 OptStr description] [3 OptInt priority]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AuthorizeSecurityGroupRuleRequest);
