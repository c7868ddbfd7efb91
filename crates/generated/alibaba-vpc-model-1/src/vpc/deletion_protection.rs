// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeletionProtection.json; do not edit.
//! Switches the protection of a resource against deletion on or off.
//!
//! While it is on, deleting is refused.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeletionProtection).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeletionProtectionResponse;

operation!(Operation::new::<DeletionProtectionRequest, DeletionProtectionResponse>(
    "DeletionProtection", Effect::Write, &DELETION_PROTECTION_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DeletionProtection.AlreadyEnabled DeletionProtection.OwnerError DeletionProtection.PrePaidNotSupport
    400 DeletionProtection.ResourceNotExist DeletionProtection.TypeNotSupport
    404 DeletionProtection.NotExist InvalidAllocationId.NotFound
");

/// Request of `DeletionProtection`.
#[derive(Default)] #[non_exhaustive] pub struct DeletionProtectionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ProtectionEnable`: yes or no. */ pub protection_enable: bool,
    /** `Type`: text. */ pub r#type: String,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeletionProtectionRequest {
    /// With what is required.
    pub fn new(protection_enable: bool, r#type: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { protection_enable, r#type: r#type.into(), instance_id: instance_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeletionProtectionRequest`].
pub static DELETION_PROTECTION_REQUEST: Schema = Schema { name: "DeletionProtectionRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::boolean("ProtectionEnable").required(),
    Field::string("Type").required(),
    Field::string("InstanceId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DeletionProtectionRequest, DELETION_PROTECTION_REQUEST,
    [0 OptStr region_id, 2 Str r#type, 3 Str instance_id, 4 OptStr client_token] [1 Bool protection_enable]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeletionProtectionRequest);
