// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/RevokeSecurityGroupRules.json; do not edit.
//! Removes rules from a security group, which must be `Available` and not the default one.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/revoke-security-group-rules.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::RuleInfo;

operation! {
    name: "RevokeSecurityGroupRules",
    effect: Effect::Write,
    request: RevokeSecurityGroupRulesRequest = REVOKE_SECURITY_GROUP_RULES_REQUEST,
    response: RevokeSecurityGroupRulesResponse = REVOKE_SECURITY_GROUP_RULES_RESPONSE,
}

/// Request of `RevokeSecurityGroupRules`.
#[derive(Default)]
#[non_exhaustive]
pub struct RevokeSecurityGroupRulesRequest {
    /// Id of the security group. `DescribeSecurityGroups` of the service `vm` lists it.
    pub security_group_id: String,
    /// Rules of the security group, one entry for each: direction, protocol, ports and addresses.
    pub rule_infos: Vec<RuleInfo>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RevokeSecurityGroupRulesRequest {
    /// Creates a value with the required members.
    pub fn new(
        security_group_id: impl Into<String>,
        rule_infos: impl IntoIterator<Item = RuleInfo>,
    ) -> Self {
        let mut built = Self {
            security_group_id: security_group_id.into(),
            rule_infos: cloudspec_wire::all(rule_infos),
            ..Self::default()
        };
        built.extra.set_empty(1, built.rule_infos.is_empty());
        built
    }
}

record! {
    RevokeSecurityGroupRulesRequest: REVOKE_SECURITY_GROUP_RULES_REQUEST,
    0 security_group_id: Str = Field::string("securityGroupId").place(Place::Body).required(),
    1 rule_infos: List = Field::record("ruleInfos", &crate::shapes::RULE_INFO).list().place(Place::Body).required(),
}

/// Response of `RevokeSecurityGroupRules`.
#[derive(Default)]
#[non_exhaustive]
pub struct RevokeSecurityGroupRulesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RevokeSecurityGroupRulesResponse: REVOKE_SECURITY_GROUP_RULES_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RevokeSecurityGroupRulesRequest,
    RevokeSecurityGroupRulesResponse,
}
