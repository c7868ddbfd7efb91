// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/AuthorizeSecurityGroupRules.json; do not edit.
//! Adds several rules to a security group, which must be `Available` and not the default one.
//!
//! No rule may come twice in a direction; 20 inbound and 20 outbound rules are the limit.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/authorize-security-group-rules.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::{RequestIdResponse as AuthorizeSecurityGroupRulesResponse, RuleInfo};

operation!(Operation::new::<AuthorizeSecurityGroupRulesRequest, AuthorizeSecurityGroupRulesResponse>(
    "AuthorizeSecurityGroupRules", Effect::Write, &AUTHORIZE_SECURITY_GROUP_RULES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `AuthorizeSecurityGroupRules`.
#[derive(Default)] #[non_exhaustive] pub struct AuthorizeSecurityGroupRulesRequest {
    /** `securityGroupId`: text. */ pub security_group_id: String,
    /** `ruleInfos`: records. */ pub rule_infos: Vec<RuleInfo>,
    /** What else came. */ pub extra: Extra,
}
impl AuthorizeSecurityGroupRulesRequest {
    /// With what is required.
    pub fn new(security_group_id: impl Into<String>, rule_infos: impl IntoIterator<Item = RuleInfo>) -> Self {
        Self { security_group_id: security_group_id.into(), rule_infos: all(rule_infos), ..Self::default() }
    }
}
/// Table of [`AuthorizeSecurityGroupRulesRequest`].
pub static AUTHORIZE_SECURITY_GROUP_RULES_REQUEST: Schema =
    Schema { name: "AuthorizeSecurityGroupRulesRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("securityGroupId").place(Place::Body).required(),
    Field::record("ruleInfos", &crate::shapes::RULE_INFO).list().place(Place::Body).required(),
]; &ROWS } };
record!(AuthorizeSecurityGroupRulesRequest, AUTHORIZE_SECURITY_GROUP_RULES_REQUEST,
    [0 Str security_group_id, 1 List rule_infos] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AuthorizeSecurityGroupRulesRequest);
