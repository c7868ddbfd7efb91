// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteDemand.json; do not edit.
//! Withdraws an announced need for instances.
//!
//! In closed testing and not recommended.
//!
//! Deprecated in favour of `ReleaseCapacityReservation`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDemand).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteDemand",
    effect: Effect::Write,
    request: DeleteDemandRequest = DELETE_DEMAND_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidInstanceType.NotSupportDemand",
    "400 InvalidRegion.NotFound",
    "400 MissingParamter.RegionId",
    "403 Forbidden.RAM",
    "403 InvalidDemandStatus.NotSupported",
    "403 InvalidInstanceType.NotMatch",
    "404 404",
    "404 InvalidInstanceChargeType.NotFound",
    "404 InvalidInstanceType.NotFound",
    "404 InvalidInstanceType.NotMatch",
    "404 InvalidStatus.ValueNotSupported",
    "404 InvalidZone.NotFound",
}

/// Response of `DeleteDemand`.
pub type DeleteDemandResponse = RequestIdResponse;

/// Request of `DeleteDemand`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDemandRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DemandId`: text.
    pub demand_id: String,
    /// `Reason`: text.
    pub reason: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteDemandRequest {
    /// Starts with the required members.
    pub fn new(demand_id: impl Into<String>) -> Self {
        Self {
            demand_id: demand_id.into(),
            ..Self::default()
        }
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}

record! {
    DeleteDemandRequest: DELETE_DEMAND_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 demand_id: Str = Field::string("DemandId").required(),
    3 reason: OptStr = Field::string("Reason"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteDemandRequest,
}
