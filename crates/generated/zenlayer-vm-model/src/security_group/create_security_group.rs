// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/CreateSecurityGroup.json; do not edit.
//! Creates a security group with rules, at most 20 inbound and 20 outbound.
//!
//! How many groups are possible is limited by quota.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/create-security-group.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RuleInfo;

operation!(Operation::new::<CreateSecurityGroupRequest, CreateSecurityGroupResponse>(
    "CreateSecurityGroup", Effect::Write, &CREATE_SECURITY_GROUP_REQUEST, &CREATE_SECURITY_GROUP_RESPONSE,
));

/// Request of `CreateSecurityGroup`.
#[derive(Default)] #[non_exhaustive] pub struct CreateSecurityGroupRequest {
    /** `securityGroupName`: text, at most 64 characters. */ pub security_group_name: String,
    /** `ruleInfos`: records. */ pub rule_infos: Vec<RuleInfo>,
    /** `description`: text, 2 to 255 characters. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateSecurityGroupRequest {
    /// With what is required.
    pub fn new(security_group_name: impl Into<String>) -> Self {
        Self { security_group_name: security_group_name.into(), ..Self::default() }
    }
    /// Sets `ruleInfos`.
    pub fn rule_infos(mut self, value: impl IntoIterator<Item = RuleInfo>) -> Self { self.rule_infos = all(value); self }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`CreateSecurityGroupRequest`].
pub static CREATE_SECURITY_GROUP_REQUEST: Schema =
    Schema { name: "CreateSecurityGroupRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("securityGroupName").place(Place::Body).required().limits(&Limits::length(None, Some(64))),
    Field::record("ruleInfos", &crate::shapes::RULE_INFO).list().place(Place::Body),
    Field::string("description").place(Place::Body).limits(&Limits::length(Some(2), Some(255))),
]; &ROWS } };
record!(CreateSecurityGroupRequest, CREATE_SECURITY_GROUP_REQUEST,
    [0 Str security_group_name, 1 List rule_infos, 2 OptStr description] []);

/// Answer of `CreateSecurityGroup`.
#[derive(Default)] #[non_exhaustive] pub struct CreateSecurityGroupResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `securityGroupId`: text. */ pub security_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateSecurityGroupResponse`].
pub static CREATE_SECURITY_GROUP_RESPONSE: Schema =
    Schema { name: "CreateSecurityGroupResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::string("securityGroupId"),
]; &ROWS } };
record!(CreateSecurityGroupResponse, CREATE_SECURITY_GROUP_RESPONSE, [0 Str request_id, 1 OptStr security_group_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateSecurityGroupRequest, CreateSecurityGroupResponse);
