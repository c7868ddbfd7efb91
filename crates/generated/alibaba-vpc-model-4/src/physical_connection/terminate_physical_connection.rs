// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/TerminatePhysicalConnection.json; do not edit.
//! Takes a leased line out of service for good.
//!
//! It must be `Enabled` with no virtual border router left, and passes through `Terminating` to `Terminated`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/TerminatePhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as TerminatePhysicalConnectionResponse;

operation!(Operation::new::<TerminatePhysicalConnectionRequest, TerminatePhysicalConnectionResponse>(
    "TerminatePhysicalConnection", Effect::Write, &TERMINATE_PHYSICAL_CONNECTION_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbidden.NotAllowedInState Forbidden.VbrAttached OperationFailed.VpconnAttached
    404 InvalidPhysicalConnectionId.NotFound InvalidRegionId.NotFound
");

/// Request of `TerminatePhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct TerminatePhysicalConnectionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl TerminatePhysicalConnectionRequest {
    /// With what is required.
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self { physical_connection_id: physical_connection_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`TerminatePhysicalConnectionRequest`].
pub static TERMINATE_PHYSICAL_CONNECTION_REQUEST: Schema =
    Schema { name: "TerminatePhysicalConnectionRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("PhysicalConnectionId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(TerminatePhysicalConnectionRequest, TERMINATE_PHYSICAL_CONNECTION_REQUEST,
    [0 OptStr region_id, 1 Str physical_connection_id, 2 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(TerminatePhysicalConnectionRequest);
