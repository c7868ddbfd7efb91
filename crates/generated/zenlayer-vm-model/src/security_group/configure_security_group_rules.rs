// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ConfigureSecurityGroupRules.json; do not edit.
//! Replaces all rules of a security group, which must be `Available` and not the default one.
//!
//! Rules left out are gone; 20 inbound and 20 outbound rules are the limit.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/configure-security-group-rules.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::RuleInfo;

operation! {
    name: "ConfigureSecurityGroupRules",
    effect: Effect::Write,
    request: ConfigureSecurityGroupRulesRequest = CONFIGURE_SECURITY_GROUP_RULES_REQUEST,
    response: ConfigureSecurityGroupRulesResponse = CONFIGURE_SECURITY_GROUP_RULES_RESPONSE,
}

/// Request of `ConfigureSecurityGroupRules`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfigureSecurityGroupRulesRequest {
    /// Id of the security group. `DescribeSecurityGroups` of the service `vm` lists it.
    pub security_group_id: String,
    /// Rules of the security group, one entry for each: direction, protocol, ports and addresses.
    pub rule_infos: Vec<RuleInfo>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ConfigureSecurityGroupRulesRequest {
    /// Creates a value with the required members.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self {
            security_group_id: security_group_id.into(),
            ..Self::default()
        }
    }

    /// Rules of the security group, one entry for each: direction, protocol, ports and addresses.
    pub fn rule_infos(mut self, value: impl IntoIterator<Item = RuleInfo>) -> Self {
        self.rule_infos = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.rule_infos.is_empty());
        self
    }
}

record! {
    ConfigureSecurityGroupRulesRequest: CONFIGURE_SECURITY_GROUP_RULES_REQUEST,
    0 security_group_id: Str = Field::string("securityGroupId").place(Place::Body).required(),
    1 rule_infos: List = Field::record("ruleInfos", &crate::shapes::RULE_INFO).list().place(Place::Body),
}

/// Response of `ConfigureSecurityGroupRules`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfigureSecurityGroupRulesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ConfigureSecurityGroupRulesResponse: CONFIGURE_SECURITY_GROUP_RULES_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ConfigureSecurityGroupRulesRequest,
    ConfigureSecurityGroupRulesResponse,
}
