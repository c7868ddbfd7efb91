// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteDiagnosticMetricSets.json; do not edit.
//! Deletes sets of diagnostic metrics.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDiagnosticMetricSets).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteDiagnosticMetricSetsResponse;

operation!(Operation::new::<DeleteDiagnosticMetricSetsRequest, DeleteDiagnosticMetricSetsResponse>(
    "DeleteDiagnosticMetricSets", Effect::Write, &DELETE_DIAGNOSTIC_METRIC_SETS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `DeleteDiagnosticMetricSets`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteDiagnosticMetricSetsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `MetricSetIds`: texts, 1 to 10 elements. */ pub metric_set_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteDiagnosticMetricSetsRequest {
    /// With what is required.
    pub fn new(metric_set_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { metric_set_ids: all(metric_set_ids), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteDiagnosticMetricSetsRequest`].
pub static DELETE_DIAGNOSTIC_METRIC_SETS_REQUEST: Schema =
    Schema { name: "DeleteDiagnosticMetricSetsRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("MetricSetIds").list().required().limits(&Limits::items(Some(1), Some(10))),
]; &ROWS } };
record!(DeleteDiagnosticMetricSetsRequest, DELETE_DIAGNOSTIC_METRIC_SETS_REQUEST,
    [0 OptStr region_id, 1 List metric_set_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteDiagnosticMetricSetsRequest);
