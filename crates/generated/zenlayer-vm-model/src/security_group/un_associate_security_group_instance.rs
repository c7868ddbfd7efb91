// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/UnAssociateSecurityGroupInstance.json; do not edit.
//! Takes a security group from an instance.
//!
//! The group must be `Available`, the instance `RUNNING` or `STOPPED`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/un-associate-security-group-instance.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as UnAssociateSecurityGroupInstanceResponse;

operation!(Operation::new::<UnAssociateSecurityGroupInstanceRequest, UnAssociateSecurityGroupInstanceResponse>(
    "UnAssociateSecurityGroupInstance", Effect::Write, &UN_ASSOCIATE_SECURITY_GROUP_INSTANCE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `UnAssociateSecurityGroupInstance`.
#[derive(Default)] #[non_exhaustive] pub struct UnAssociateSecurityGroupInstanceRequest {
    /** `securityGroupId`: text. */ pub security_group_id: String,
    /** `instanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl UnAssociateSecurityGroupInstanceRequest {
    /// With what is required.
    pub fn new(security_group_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into(), instance_id: instance_id.into(), ..Self::default() }
    }
}
/// Table of [`UnAssociateSecurityGroupInstanceRequest`].
pub static UN_ASSOCIATE_SECURITY_GROUP_INSTANCE_REQUEST: Schema =
    Schema { name: "UnAssociateSecurityGroupInstanceRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("securityGroupId").place(Place::Body).required(),
    Field::string("instanceId").place(Place::Body).required(),
]; &ROWS } };
record!(UnAssociateSecurityGroupInstanceRequest, UN_ASSOCIATE_SECURITY_GROUP_INSTANCE_REQUEST,
    [0 Str security_group_id, 1 Str instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UnAssociateSecurityGroupInstanceRequest);
