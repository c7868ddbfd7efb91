// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DeleteSecurityGroup.json; do not edit.
//! Deletes a security group in the state `AVAILABLE` or `FAIL` that no instance uses.
//!
//! The default one cannot be deleted.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/delete-security-group.yaml).

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteSecurityGroup",
    effect: Effect::Write,
    request: DeleteSecurityGroupRequest = DELETE_SECURITY_GROUP_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
}

/// Response of `DeleteSecurityGroup`.
pub type DeleteSecurityGroupResponse = RequestIdResponse;

/// Request of `DeleteSecurityGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupRequest {
    /// Id of the security group.
    pub security_group_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteSecurityGroupRequest {
    /// Starts with the required members.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self {
            security_group_id: security_group_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DeleteSecurityGroupRequest: DELETE_SECURITY_GROUP_REQUEST,
    0 security_group_id: Str = Field::string("securityGroupId").place(Place::Body).required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteSecurityGroupRequest,
}
