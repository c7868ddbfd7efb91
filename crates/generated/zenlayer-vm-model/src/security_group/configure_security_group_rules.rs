// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ConfigureSecurityGroupRules.json; do not edit.
//! Replaces all rules of a security group, which must be `Available` and not the default one.
//!
//! Rules left out are gone; 20 inbound and 20 outbound rules are the limit.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/configure-security-group-rules.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::{RequestIdResponse as ConfigureSecurityGroupRulesResponse, RuleInfo};

operation!(Operation::new::<ConfigureSecurityGroupRulesRequest, ConfigureSecurityGroupRulesResponse>(
    "ConfigureSecurityGroupRules", Effect::Write, &CONFIGURE_SECURITY_GROUP_RULES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `ConfigureSecurityGroupRules`.
#[derive(Default)] #[non_exhaustive] pub struct ConfigureSecurityGroupRulesRequest {
    /** `securityGroupId`: text. */ pub security_group_id: String,
    /** `ruleInfos`: records. */ pub rule_infos: Vec<RuleInfo>,
    /** What else came. */ pub extra: Extra,
}
impl ConfigureSecurityGroupRulesRequest {
    /// With what is required.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into(), ..Self::default() }
    }
    /// Sets `ruleInfos`.
    pub fn rule_infos(mut self, value: impl IntoIterator<Item = RuleInfo>) -> Self { self.rule_infos = all(value); self }
}
/// Table of [`ConfigureSecurityGroupRulesRequest`].
pub static CONFIGURE_SECURITY_GROUP_RULES_REQUEST: Schema =
    Schema { name: "ConfigureSecurityGroupRulesRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("securityGroupId").place(Place::Body).required(),
    Field::record("ruleInfos", &crate::shapes::RULE_INFO).list().place(Place::Body),
]; &ROWS } };
record!(ConfigureSecurityGroupRulesRequest, CONFIGURE_SECURITY_GROUP_RULES_REQUEST,
    [0 Str security_group_id, 1 List rule_infos] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ConfigureSecurityGroupRulesRequest);
