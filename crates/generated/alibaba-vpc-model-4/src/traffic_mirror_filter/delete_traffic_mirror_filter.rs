// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteTrafficMirrorFilter.json; do not edit.
//! Deletes a traffic mirror filter.
//!
//! Asynchronous: ListTrafficMirrorFilters shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteTrafficMirrorFilter).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteTrafficMirrorFilterResponse;

operation!(Operation::new::<DeleteTrafficMirrorFilterRequest, DeleteTrafficMirrorFilterResponse>(
    "DeleteTrafficMirrorFilter", Effect::Write, &DELETE_TRAFFIC_MIRROR_FILTER_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DependencyViolation.TrafficMirrorSession IncorrectStatus.TrafficMirrorFilter IncorrectStatus.TrafficMirrorRule
    400 ResourceNotFound.TrafficMirrorFilter
");

/// Request of `DeleteTrafficMirrorFilter`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteTrafficMirrorFilterRequest {
    /** `TrafficMirrorFilterId`: text. */ pub traffic_mirror_filter_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteTrafficMirrorFilterRequest {
    /// With what is required.
    pub fn new(traffic_mirror_filter_id: impl Into<String>) -> Self {
        Self { traffic_mirror_filter_id: traffic_mirror_filter_id.into(), ..Self::default() }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteTrafficMirrorFilterRequest`].
pub static DELETE_TRAFFIC_MIRROR_FILTER_REQUEST: Schema =
    Schema { name: "DeleteTrafficMirrorFilterRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("TrafficMirrorFilterId").required(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(DeleteTrafficMirrorFilterRequest, DELETE_TRAFFIC_MIRROR_FILTER_REQUEST,
    [0 Str traffic_mirror_filter_id, 1 OptStr client_token, 3 OptStr region_id] [2 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteTrafficMirrorFilterRequest);
