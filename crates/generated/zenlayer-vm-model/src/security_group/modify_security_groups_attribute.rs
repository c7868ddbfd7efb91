// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifySecurityGroupsAttribute.json; do not edit.
//! Changes the name of security groups.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-security-groups-attribute.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ModifySecurityGroupsAttributeResponse;

operation!(Operation::new::<ModifySecurityGroupsAttributeRequest, ModifySecurityGroupsAttributeResponse>(
    "ModifySecurityGroupsAttribute", Effect::Write, &MODIFY_SECURITY_GROUPS_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `ModifySecurityGroupsAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifySecurityGroupsAttributeRequest {
    /** `securityGroupName`: text, at most 64 characters. */ pub security_group_name: String,
    /** `description`: text, 2 to 255 characters. */ pub description: Option<String>,
    /** `securityGroupIds`: texts, at most 100 elements. */ pub security_group_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifySecurityGroupsAttributeRequest {
    /// With what is required.
    pub fn new(security_group_name: impl Into<String>, security_group_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { security_group_name: security_group_name.into(), security_group_ids: all(security_group_ids), ..Self::default() }
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`ModifySecurityGroupsAttributeRequest`].
pub static MODIFY_SECURITY_GROUPS_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifySecurityGroupsAttributeRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("securityGroupName").place(Place::Body).required().limits(&Limits::length(None, Some(64))),
    Field::string("description").place(Place::Body).limits(&Limits::length(Some(2), Some(255))),
    Field::string("securityGroupIds").list().place(Place::Body).required().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(ModifySecurityGroupsAttributeRequest, MODIFY_SECURITY_GROUPS_ATTRIBUTE_REQUEST,
    [0 Str security_group_name, 1 OptStr description, 2 List security_group_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifySecurityGroupsAttributeRequest);
