// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateTrafficMirrorFilterAttribute.json; do not edit.
//! Changes the name or description of a traffic mirror filter.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateTrafficMirrorFilterAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as UpdateTrafficMirrorFilterAttributeResponse;

operation!(Operation::new::<UpdateTrafficMirrorFilterAttributeRequest, UpdateTrafficMirrorFilterAttributeResponse>(
    "UpdateTrafficMirrorFilterAttribute", Effect::Write, &UPDATE_TRAFFIC_MIRROR_FILTER_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus.TrafficMirrorFilter ResourceNotFound.TrafficMirrorFilter
");

/// Request of `UpdateTrafficMirrorFilterAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateTrafficMirrorFilterAttributeRequest {
    /** `TrafficMirrorFilterId`: text. */ pub traffic_mirror_filter_id: String,
    /** `TrafficMirrorFilterDescription`: text. */ pub traffic_mirror_filter_description: Option<String>,
    /** `TrafficMirrorFilterName`: text. */ pub traffic_mirror_filter_name: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl UpdateTrafficMirrorFilterAttributeRequest {
    /// With what is required.
    pub fn new(traffic_mirror_filter_id: impl Into<String>) -> Self {
        Self { traffic_mirror_filter_id: traffic_mirror_filter_id.into(), ..Self::default() }
    }
    /// Sets `TrafficMirrorFilterDescription`.
    pub fn traffic_mirror_filter_description(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_description = Some(value.into()); self
    }
    /// Sets `TrafficMirrorFilterName`.
    pub fn traffic_mirror_filter_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_name = Some(value.into()); self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`UpdateTrafficMirrorFilterAttributeRequest`].
pub static UPDATE_TRAFFIC_MIRROR_FILTER_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "UpdateTrafficMirrorFilterAttributeRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("TrafficMirrorFilterId").required(),
    Field::string("TrafficMirrorFilterDescription"),
    Field::string("TrafficMirrorFilterName"),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(UpdateTrafficMirrorFilterAttributeRequest, UPDATE_TRAFFIC_MIRROR_FILTER_ATTRIBUTE_REQUEST,
    [0 Str traffic_mirror_filter_id, 1 OptStr traffic_mirror_filter_description, 2 OptStr traffic_mirror_filter_name,
    3 OptStr client_token, 5 OptStr region_id] [4 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpdateTrafficMirrorFilterAttributeRequest);
