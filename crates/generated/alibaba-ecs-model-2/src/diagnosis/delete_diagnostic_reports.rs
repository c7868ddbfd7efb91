// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteDiagnosticReports.json; do not edit.
//! Deletes diagnostic reports.
//!
//! A report whose diagnosis still runs cannot be deleted.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDiagnosticReports).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteDiagnosticReportsResponse;

operation!(Operation::new::<DeleteDiagnosticReportsRequest, DeleteDiagnosticReportsResponse>(
    "DeleteDiagnosticReports", Effect::Write, &DELETE_DIAGNOSTIC_REPORTS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    403 InvalidStatus.InProgress
");

/// Request of `DeleteDiagnosticReports`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteDiagnosticReportsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ReportIds`: texts, 1 to 100 elements. */ pub report_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteDiagnosticReportsRequest {
    /// With what is required.
    pub fn new(report_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { report_ids: all(report_ids), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteDiagnosticReportsRequest`].
pub static DELETE_DIAGNOSTIC_REPORTS_REQUEST: Schema =
    Schema { name: "DeleteDiagnosticReportsRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("ReportIds").list().required().limits(&Limits::items(Some(1), Some(100))),
]; &ROWS } };
record!(DeleteDiagnosticReportsRequest, DELETE_DIAGNOSTIC_REPORTS_REQUEST, [0 OptStr region_id, 1 List report_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteDiagnosticReportsRequest);
