// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeletePhysicalConnection.json; do not edit.
//! Deletes a leased line.
//!
//! Use DeletePhysicalConnection of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeletePhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeletePhysicalConnectionResponse;

operation!(Operation::new::<DeletePhysicalConnectionRequest, DeletePhysicalConnectionResponse>(
    "DeletePhysicalConnection", Effect::Write, &DELETE_PHYSICAL_CONNECTION_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbidden.AssociateToVBR Forbidden.NotAllowedInState Forbidden.VBRExists InvalidPhysicalConnectionId.NotMatched
    404 InvalidPhysicalConnectionId.NotFound InvalidRegionId.NotFound
");

/// Request of `DeletePhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct DeletePhysicalConnectionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeletePhysicalConnectionRequest {
    /// With what is required.
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self { physical_connection_id: physical_connection_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeletePhysicalConnectionRequest`].
pub static DELETE_PHYSICAL_CONNECTION_REQUEST: Schema =
    Schema { name: "DeletePhysicalConnectionRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("PhysicalConnectionId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DeletePhysicalConnectionRequest, DELETE_PHYSICAL_CONNECTION_REQUEST,
    [0 OptStr region_id, 1 Str physical_connection_id, 2 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeletePhysicalConnectionRequest);
