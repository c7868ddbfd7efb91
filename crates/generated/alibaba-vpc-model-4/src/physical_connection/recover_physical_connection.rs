// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/RecoverPhysicalConnection.json; do not edit.
//! Puts a leased line that was terminated back into service.
//!
//! Only hosted connections can be recovered.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RecoverPhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as RecoverPhysicalConnectionResponse;

operation!(Operation::new::<RecoverPhysicalConnectionRequest, RecoverPhysicalConnectionResponse>(
    "RecoverPhysicalConnection", Effect::Write, &RECOVER_PHYSICAL_CONNECTION_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 IncorrectStatus.PhysicalConnection OperationDenied.PconnNotAllowRecover \
        OperationDenied.TerminateVirtualPhysicalConnection
    400 ResourceNotFound
");

/// Request of `RecoverPhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct RecoverPhysicalConnectionRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `Token`: text. */ pub token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl RecoverPhysicalConnectionRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self { self.token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`RecoverPhysicalConnectionRequest`].
pub static RECOVER_PHYSICAL_CONNECTION_REQUEST: Schema =
    Schema { name: "RecoverPhysicalConnectionRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("InstanceId").required(),
    Field::string("Token"),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(RecoverPhysicalConnectionRequest, RECOVER_PHYSICAL_CONNECTION_REQUEST,
    [0 Str instance_id, 1 OptStr token, 3 OptStr region_id] [2 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RecoverPhysicalConnectionRequest);
