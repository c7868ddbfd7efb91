// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DeleteSecurityGroup.json; do not edit.
//! Deletes a security group in the state `AVAILABLE` or `FAIL` that no instance uses.
//!
//! The default one cannot be deleted.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/delete-security-group.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteSecurityGroupResponse;

operation!(Operation::new::<DeleteSecurityGroupRequest, DeleteSecurityGroupResponse>(
    "DeleteSecurityGroup", Effect::Write, &DELETE_SECURITY_GROUP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `DeleteSecurityGroup`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteSecurityGroupRequest {
    /** `securityGroupId`: text. */ pub security_group_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteSecurityGroupRequest {
    /// With what is required.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into(), ..Self::default() }
    }
}
/// Table of [`DeleteSecurityGroupRequest`].
pub static DELETE_SECURITY_GROUP_REQUEST: Schema =
    Schema { name: "DeleteSecurityGroupRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("securityGroupId").place(Place::Body).required(),
]; &ROWS } };
record!(DeleteSecurityGroupRequest, DELETE_SECURITY_GROUP_REQUEST, [0 Str security_group_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteSecurityGroupRequest);
