// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/AssociateSecurityGroupInstance.json; do not edit.
//! Applies a security group to an instance, at most two each.
//!
//! The group must be `Available`, the instance `RUNNING` or `STOPPED`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/associate-security-group-instance.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AssociateSecurityGroupInstanceResponse;

operation!(Operation::new::<AssociateSecurityGroupInstanceRequest, AssociateSecurityGroupInstanceResponse>(
    "AssociateSecurityGroupInstance", Effect::Write, &ASSOCIATE_SECURITY_GROUP_INSTANCE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `AssociateSecurityGroupInstance`.
#[derive(Default)] #[non_exhaustive] pub struct AssociateSecurityGroupInstanceRequest {
    /** `securityGroupId`: text. */ pub security_group_id: String,
    /** `instanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl AssociateSecurityGroupInstanceRequest {
    /// With what is required.
    pub fn new(security_group_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into(), instance_id: instance_id.into(), ..Self::default() }
    }
}
/// Table of [`AssociateSecurityGroupInstanceRequest`].
pub static ASSOCIATE_SECURITY_GROUP_INSTANCE_REQUEST: Schema =
    Schema { name: "AssociateSecurityGroupInstanceRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("securityGroupId").place(Place::Body).required(),
    Field::string("instanceId").place(Place::Body).required(),
]; &ROWS } };
record!(AssociateSecurityGroupInstanceRequest, ASSOCIATE_SECURITY_GROUP_INSTANCE_REQUEST,
    [0 Str security_group_id, 1 Str instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AssociateSecurityGroupInstanceRequest);
