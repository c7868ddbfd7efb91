// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/RevokeSecurityGroupRules.json; do not edit.
//! Removes rules from a security group, which must be `Available` and not the default one.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/revoke-security-group-rules.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::{RequestIdResponse as RevokeSecurityGroupRulesResponse, RuleInfo};

operation!(Operation::new::<RevokeSecurityGroupRulesRequest, RevokeSecurityGroupRulesResponse>(
    "RevokeSecurityGroupRules", Effect::Write, &REVOKE_SECURITY_GROUP_RULES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `RevokeSecurityGroupRules`.
#[derive(Default)] #[non_exhaustive] pub struct RevokeSecurityGroupRulesRequest {
    /** `securityGroupId`: text. */ pub security_group_id: String,
    /** `ruleInfos`: records. */ pub rule_infos: Vec<RuleInfo>,
    /** What else came. */ pub extra: Extra,
}
impl RevokeSecurityGroupRulesRequest {
    /// With what is required.
    pub fn new(security_group_id: impl Into<String>, rule_infos: impl IntoIterator<Item = RuleInfo>) -> Self {
        Self { security_group_id: security_group_id.into(), rule_infos: all(rule_infos), ..Self::default() }
    }
}
/// Table of [`RevokeSecurityGroupRulesRequest`].
pub static REVOKE_SECURITY_GROUP_RULES_REQUEST: Schema =
    Schema { name: "RevokeSecurityGroupRulesRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("securityGroupId").place(Place::Body).required(),
    Field::record("ruleInfos", &crate::shapes::RULE_INFO).list().place(Place::Body).required(),
]; &ROWS } };
record!(RevokeSecurityGroupRulesRequest, REVOKE_SECURITY_GROUP_RULES_REQUEST, [0 Str security_group_id, 1 List rule_infos] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RevokeSecurityGroupRulesRequest);
