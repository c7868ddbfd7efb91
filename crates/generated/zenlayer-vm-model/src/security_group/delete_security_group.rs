// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DeleteSecurityGroup.json; do not edit.
//! Deletes a security group in the state `AVAILABLE` or `FAIL` that no instance uses.
//!
//! The default one cannot be deleted.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/delete-security-group.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "DeleteSecurityGroup",
    effect: Effect::Write,
    request: DeleteSecurityGroupRequest = DELETE_SECURITY_GROUP_REQUEST,
    response: DeleteSecurityGroupResponse = DELETE_SECURITY_GROUP_RESPONSE,
}

/// Request of `DeleteSecurityGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupRequest {
    /// Id of the security group. `DescribeSecurityGroups` of the service `vm` lists it.
    pub security_group_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteSecurityGroupRequest {
    /// Creates a value with the required members.
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

/// Response of `DeleteSecurityGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteSecurityGroupResponse: DELETE_SECURITY_GROUP_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteSecurityGroupRequest,
    DeleteSecurityGroupResponse,
}
