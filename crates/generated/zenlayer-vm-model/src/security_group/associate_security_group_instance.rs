// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/AssociateSecurityGroupInstance.json; do not edit.
//! Applies a security group to an instance, at most two each.
//!
//! The group must be `Available`, the instance `RUNNING` or `STOPPED`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/associate-security-group-instance.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "AssociateSecurityGroupInstance",
    effect: Effect::Write,
    request: AssociateSecurityGroupInstanceRequest = ASSOCIATE_SECURITY_GROUP_INSTANCE_REQUEST,
    response: AssociateSecurityGroupInstanceResponse = ASSOCIATE_SECURITY_GROUP_INSTANCE_RESPONSE,
}

/// Request of `AssociateSecurityGroupInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociateSecurityGroupInstanceRequest {
    /// Id of the security group. `DescribeSecurityGroups` of the service `vm` lists it.
    pub security_group_id: String,
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AssociateSecurityGroupInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(
        security_group_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> Self {
        Self {
            security_group_id: security_group_id.into(),
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

record! {
    AssociateSecurityGroupInstanceRequest: ASSOCIATE_SECURITY_GROUP_INSTANCE_REQUEST,
    0 security_group_id: Str = Field::string("securityGroupId").place(Place::Body).required(),
    1 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
}

/// Response of `AssociateSecurityGroupInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociateSecurityGroupInstanceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AssociateSecurityGroupInstanceResponse: ASSOCIATE_SECURITY_GROUP_INSTANCE_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssociateSecurityGroupInstanceRequest,
    AssociateSecurityGroupInstanceResponse,
}
