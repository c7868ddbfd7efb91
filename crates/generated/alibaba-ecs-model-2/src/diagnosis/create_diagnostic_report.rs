// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateDiagnosticReport.json; do not edit.
//! Starts a diagnosis of a resource with a set of metrics and returns the id of its report.
//!
//! DescribeDiagnosticReportAttributes tells when it is done and what was found.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDiagnosticReport).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateDiagnosticReportRequest, CreateDiagnosticReportResponse>(
    "CreateDiagnosticReport", Effect::Write, &CREATE_DIAGNOSTIC_REPORT_REQUEST, &CREATE_DIAGNOSTIC_REPORT_RESPONSE,
), "
    400 InvalidParameter InvalidResource.NotExists
    403 Forbidden.CreateSLR InvalidAxt.ServiceNotReady
");

/// Request of `CreateDiagnosticReport`.
#[derive(Default)] #[non_exhaustive] pub struct CreateDiagnosticReportRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceId`: text. */ pub resource_id: String,
    /** `MetricSetId`: text. */ pub metric_set_id: Option<String>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateDiagnosticReportRequest {
    /// With what is required.
    pub fn new(resource_id: impl Into<String>) -> Self { Self { resource_id: resource_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `MetricSetId`.
    pub fn metric_set_id(mut self, value: impl Into<String>) -> Self { self.metric_set_id = Some(value.into()); self }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self { self.start_time = Some(value.into()); self }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self { self.end_time = Some(value.into()); self }
}
/// Table of [`CreateDiagnosticReportRequest`].
pub static CREATE_DIAGNOSTIC_REPORT_REQUEST: Schema =
    Schema { name: "CreateDiagnosticReportRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceId").required(),
    Field::string("MetricSetId"),
    Field::string("StartTime"),
    Field::string("EndTime"),
]; &ROWS } };
record!(CreateDiagnosticReportRequest, CREATE_DIAGNOSTIC_REPORT_REQUEST,
    [0 OptStr region_id, 1 Str resource_id, 2 OptStr metric_set_id, 3 OptStr start_time, 4 OptStr end_time] []);

/// Answer of `CreateDiagnosticReport`.
#[derive(Default)] #[non_exhaustive] pub struct CreateDiagnosticReportResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `ReportId`: text. */ pub report_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateDiagnosticReportResponse`].
pub static CREATE_DIAGNOSTIC_REPORT_RESPONSE: Schema =
    Schema { name: "CreateDiagnosticReportResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("ReportId"),
]; &ROWS } };
record!(CreateDiagnosticReportResponse, CREATE_DIAGNOSTIC_REPORT_RESPONSE, [0 OptStr request_id, 1 OptStr report_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateDiagnosticReportRequest, CreateDiagnosticReportResponse);
