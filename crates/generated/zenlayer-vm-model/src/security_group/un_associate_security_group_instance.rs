// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/UnAssociateSecurityGroupInstance.json; do not edit.
//! Takes a security group from an instance.
//!
//! The group must be `Available`, the instance `RUNNING` or `STOPPED`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/un-associate-security-group-instance.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "UnAssociateSecurityGroupInstance",
    effect: Effect::Write,
    request: UnAssociateSecurityGroupInstanceRequest = UN_ASSOCIATE_SECURITY_GROUP_INSTANCE_REQUEST,
    response: UnAssociateSecurityGroupInstanceResponse = UN_ASSOCIATE_SECURITY_GROUP_INSTANCE_RESPONSE,
}

/// Request of `UnAssociateSecurityGroupInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnAssociateSecurityGroupInstanceRequest {
    /// Id of the security group. `DescribeSecurityGroups` of the service `vm` lists it.
    pub security_group_id: String,
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UnAssociateSecurityGroupInstanceRequest {
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
    UnAssociateSecurityGroupInstanceRequest: UN_ASSOCIATE_SECURITY_GROUP_INSTANCE_REQUEST,
    0 security_group_id: Str = Field::string("securityGroupId").place(Place::Body).required(),
    1 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
}

/// Response of `UnAssociateSecurityGroupInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnAssociateSecurityGroupInstanceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UnAssociateSecurityGroupInstanceResponse: UN_ASSOCIATE_SECURITY_GROUP_INSTANCE_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UnAssociateSecurityGroupInstanceRequest,
    UnAssociateSecurityGroupInstanceResponse,
}
