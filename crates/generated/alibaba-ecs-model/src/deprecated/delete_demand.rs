// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteDemand.json; do not edit.
//! Delete demand (`DeleteDemand`).
//!
//! Deprecated in favour of `ReleaseCapacityReservation`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDemand).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteDemandResponse;

/// The table of `DeleteDemand`.
pub static OPERATION: Operation = Operation::new(
    "DeleteDemand", Effect::Write, &DELETE_DEMAND_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<DeleteDemandRequest>,
    empty::<DeleteDemandResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "InvalidInstanceType.NotSupportDemand"), ErrorCode::new(400, "InvalidRegion.NotFound"),
    ErrorCode::new(400, "MissingParamter.RegionId"), ErrorCode::new(403, "Forbidden.RAM"),
    ErrorCode::new(403, "InvalidDemandStatus.NotSupported"), ErrorCode::new(403, "InvalidInstanceType.NotMatch"),
    ErrorCode::new(404, "404"), ErrorCode::new(404, "InvalidInstanceChargeType.NotFound"),
    ErrorCode::new(404, "InvalidInstanceType.NotFound"), ErrorCode::new(404, "InvalidInstanceType.NotMatch"),
    ErrorCode::new(404, "InvalidStatus.ValueNotSupported"), ErrorCode::new(404, "InvalidZone.NotFound"),
]);

/// Request of `DeleteDemand`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteDemandRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DemandId`: text.
    pub demand_id: String,
    /// `Reason`: text.
    pub reason: Option<String>,
    pub extra: Extra,
}
impl DeleteDemandRequest {
    pub fn new(demand_id: impl Into<String>) -> Self { Self { demand_id: demand_id.into(), ..Self::default() } }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn reason(mut self, value: impl Into<String>) -> Self { self.reason = Some(value.into()); self }
}
pub static DELETE_DEMAND_REQUEST: Schema = Schema { name: "DeleteDemandRequest", fields: &[
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("DemandId").required(),
    Field::string("Reason"),
] };
cloudspec_wire::record!(DeleteDemandRequest, DELETE_DEMAND_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str demand_id, 3 OptStr reason] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteDemandRequest);
