// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/OpenPhysicalConnectionService.json; do not edit.
//! Switches on outbound traffic billing of Express Connect for the account.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/OpenPhysicalConnectionService).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as OpenPhysicalConnectionServiceResponse;

operation!(Operation::new::<OpenPhysicalConnectionServiceRequest, OpenPhysicalConnectionServiceResponse>(
    "OpenPhysicalConnectionService", Effect::Write, &OPEN_PHYSICAL_CONNECTION_SERVICE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidOperation.OrderOpened PURCHASE_QUANTITY_LIMIT
");

/// Request of `OpenPhysicalConnectionService`.
#[derive(Default)] #[non_exhaustive] pub struct OpenPhysicalConnectionServiceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl OpenPhysicalConnectionServiceRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`OpenPhysicalConnectionServiceRequest`].
pub static OPEN_PHYSICAL_CONNECTION_SERVICE_REQUEST: Schema =
    Schema { name: "OpenPhysicalConnectionServiceRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(OpenPhysicalConnectionServiceRequest, OPEN_PHYSICAL_CONNECTION_SERVICE_REQUEST, [0 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(OpenPhysicalConnectionServiceRequest);
