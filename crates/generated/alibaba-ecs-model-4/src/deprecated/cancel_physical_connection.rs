// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CancelPhysicalConnection.json; do not edit.
//! Calls off the application for a leased line before it is in service.
//!
//! Use CancelPhysicalConnection of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelPhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as CancelPhysicalConnectionResponse;

operation!(Operation::new::<CancelPhysicalConnectionRequest, CancelPhysicalConnectionResponse>(
    "CancelPhysicalConnection", Effect::Write, &CANCEL_PHYSICAL_CONNECTION_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbidden.NotAllowedInState
    404 InvalidPhysicalConnectionId.NotFound InvalidRegionId.NotFound
");

/// Request of `CancelPhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct CancelPhysicalConnectionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `UserCidr`: text. */ pub user_cidr: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CancelPhysicalConnectionRequest {
    /// With what is required.
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self { physical_connection_id: physical_connection_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self { self.user_cidr = Some(value.into()); self }
}
/// Table of [`CancelPhysicalConnectionRequest`].
pub static CANCEL_PHYSICAL_CONNECTION_REQUEST: Schema =
    Schema { name: "CancelPhysicalConnectionRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("PhysicalConnectionId").required(),
    Field::string("ClientToken").filled(),
    Field::string("UserCidr"),
]; &ROWS } };
record!(CancelPhysicalConnectionRequest, CANCEL_PHYSICAL_CONNECTION_REQUEST,
    [0 OptStr region_id, 1 Str physical_connection_id, 2 OptStr client_token, 3 OptStr user_cidr] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CancelPhysicalConnectionRequest);
