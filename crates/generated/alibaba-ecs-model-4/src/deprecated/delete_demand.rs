// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteDemand.json; do not edit.
//! Withdraws an announced need for instances.
//!
//! In closed testing and not recommended.
//!
//! Deprecated in favour of `ReleaseCapacityReservation`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDemand).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteDemandResponse;

operation!(Operation::new::<DeleteDemandRequest, DeleteDemandResponse>(
    "DeleteDemand", Effect::Write, &DELETE_DEMAND_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidInstanceType.NotSupportDemand InvalidRegion.NotFound MissingParamter.RegionId
    403 Forbidden.RAM InvalidDemandStatus.NotSupported InvalidInstanceType.NotMatch
    404 404 InvalidInstanceChargeType.NotFound InvalidInstanceType.NotFound InvalidInstanceType.NotMatch
    404 InvalidStatus.ValueNotSupported InvalidZone.NotFound
");

/// Request of `DeleteDemand`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteDemandRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DemandId`: text. */ pub demand_id: String,
    /** `Reason`: text. */ pub reason: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteDemandRequest {
    /// With what is required.
    pub fn new(demand_id: impl Into<String>) -> Self { Self { demand_id: demand_id.into(), ..Self::default() } }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self { self.reason = Some(value.into()); self }
}
/// Table of [`DeleteDemandRequest`].
pub static DELETE_DEMAND_REQUEST: Schema = Schema { name: "DeleteDemandRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("DemandId").required(),
    Field::string("Reason"),
]; &ROWS } };
record!(DeleteDemandRequest, DELETE_DEMAND_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str demand_id, 3 OptStr reason] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteDemandRequest);
