// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDiagnosticMetricSet.json; do not edit.
//! Changes a set of diagnostic metrics.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDiagnosticMetricSet).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{RequestIdResponse as ModifyDiagnosticMetricSetResponse, ResourceType};

operation!(Operation::new::<ModifyDiagnosticMetricSetRequest, ModifyDiagnosticMetricSetResponse>(
    "ModifyDiagnosticMetricSet", Effect::Write, &MODIFY_DIAGNOSTIC_METRIC_SET_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidParameter.MetricIds InvalidParameter.MetricSetId
");

/// Request of `ModifyDiagnosticMetricSet`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyDiagnosticMetricSetRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `MetricSetId`: text. */ pub metric_set_id: String,
    /** `MetricIds`: texts, 1 to 100 elements. */ pub metric_ids: Vec<String>,
    /** `ResourceType`: one of the known values. */ pub resource_type: Option<ResourceType>,
    /** `MetricSetName`: text, at most 128 characters. */ pub metric_set_name: Option<String>,
    /** `Description`: text, at most 255 characters. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyDiagnosticMetricSetRequest {
    /// With what is required.
    pub fn new(metric_set_id: impl Into<String>) -> Self { Self { metric_set_id: metric_set_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `MetricIds`.
    pub fn metric_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.metric_ids = all(value); self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<ResourceType>) -> Self { self.resource_type = Some(value.into()); self }
    /// Sets `MetricSetName`.
    pub fn metric_set_name(mut self, value: impl Into<String>) -> Self { self.metric_set_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`ModifyDiagnosticMetricSetRequest`].
pub static MODIFY_DIAGNOSTIC_METRIC_SET_REQUEST: Schema =
    Schema { name: "ModifyDiagnosticMetricSetRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("MetricSetId").required(),
    Field::string("MetricIds").list().limits(&Limits::items(Some(1), Some(100))),
    Field::one_of("ResourceType", ResourceType::VALUES),
    Field::string("MetricSetName").limits(&Limits::length(None, Some(128))),
    Field::string("Description").limits(&Limits::length(None, Some(255))),
]; &ROWS } };
record!(ModifyDiagnosticMetricSetRequest, MODIFY_DIAGNOSTIC_METRIC_SET_REQUEST,
    [0 OptStr region_id, 1 Str metric_set_id, 2 List metric_ids, 3 Opt resource_type, 4 OptStr metric_set_name,
    5 OptStr description] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyDiagnosticMetricSetRequest);
