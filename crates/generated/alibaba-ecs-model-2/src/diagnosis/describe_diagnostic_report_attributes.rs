// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDiagnosticReportAttributes.json; do not edit.
//! Returns a diagnostic report: how far it is, and the issues that were found, metric by metric.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDiagnosticReportAttributes).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeDiagnosticReportAttributesRequest, DescribeDiagnosticReportAttributesResponse>(
    "DescribeDiagnosticReportAttributes", Effect::Read, &DESCRIBE_DIAGNOSTIC_REPORT_ATTRIBUTES_REQUEST,
    &DESCRIBE_DIAGNOSTIC_REPORT_ATTRIBUTES_RESPONSE,
), "
    403 InvalidParameter.ReportNotExist
");

/// Request of `DescribeDiagnosticReportAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDiagnosticReportAttributesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ReportId`: text. */ pub report_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeDiagnosticReportAttributesRequest {
    /// With what is required.
    pub fn new(report_id: impl Into<String>) -> Self { Self { report_id: report_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeDiagnosticReportAttributesRequest`].
pub static DESCRIBE_DIAGNOSTIC_REPORT_ATTRIBUTES_REQUEST: Schema =
    Schema { name: "DescribeDiagnosticReportAttributesRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("ReportId").required(),
]; &ROWS } };
record!(DescribeDiagnosticReportAttributesRequest, DESCRIBE_DIAGNOSTIC_REPORT_ATTRIBUTES_REQUEST,
    [0 OptStr region_id, 1 Str report_id] []);

/// Answer of `DescribeDiagnosticReportAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDiagnosticReportAttributesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `ResourceId`: text. */ pub resource_id: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `ReportId`: text. */ pub report_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `FinishedTime`: text. */ pub finished_time: Option<String>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** `Severity`: text. */ pub severity: Option<String>,
    /** `MetricSetId`: text. */ pub metric_set_id: Option<String>,
    /** `MetricResults`: records. */ pub metric_results: Vec<MetricResult>,
    /** `Attributes`: text. */ pub attributes: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeDiagnosticReportAttributesResponse`].
pub static DESCRIBE_DIAGNOSTIC_REPORT_ATTRIBUTES_RESPONSE: Schema =
    Schema { name: "DescribeDiagnosticReportAttributesResponse", fields: { static ROWS: [Field; 13] = [
    Field::string("RequestId"),
    Field::string("ResourceId"),
    Field::string("ResourceType"),
    Field::string("ReportId"),
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::string("FinishedTime"),
    Field::string("StartTime"),
    Field::string("EndTime"),
    Field::string("Severity"),
    Field::string("MetricSetId"),
    Field::record("MetricResults", &METRIC_RESULT).wrapped("MetricResult"),
    Field::string("Attributes"),
]; &ROWS } };
record!(DescribeDiagnosticReportAttributesResponse, DESCRIBE_DIAGNOSTIC_REPORT_ATTRIBUTES_RESPONSE,
    [0 OptStr request_id, 1 OptStr resource_id, 2 OptStr resource_type, 3 OptStr report_id, 4 OptStr status,
    5 OptStr creation_time, 6 OptStr finished_time, 7 OptStr start_time, 8 OptStr end_time, 9 OptStr severity,
    10 OptStr metric_set_id, 11 List metric_results, 12 OptStr attributes] []);

/// What `MetricResults.MetricResult` holds.
#[derive(Default)] #[non_exhaustive] pub struct MetricResult {
    /** `MetricId`: text. */ pub metric_id: Option<String>,
    /** `MetricCategory`: text. */ pub metric_category: Option<String>,
    /** `Severity`: text. */ pub severity: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `Issues`: records. */ pub issues: Vec<Issue>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`MetricResult`].
pub static METRIC_RESULT: Schema = Schema { name: "MetricResult", fields: { static ROWS: [Field; 5] = [
    Field::string("MetricId"),
    Field::string("MetricCategory"),
    Field::string("Severity"),
    Field::string("Status"),
    Field::record("Issues", &ISSUE).wrapped("Issue"),
]; &ROWS } };
record!(MetricResult, METRIC_RESULT,
    [0 OptStr metric_id, 1 OptStr metric_category, 2 OptStr severity, 3 OptStr status, 4 List issues] []);

/// What `MetricResults.MetricResult.Issues.Issue` holds.
#[derive(Default)] #[non_exhaustive] pub struct Issue {
    /** `IssueId`: text. */ pub issue_id: Option<String>,
    /** `Severity`: text. */ pub severity: Option<String>,
    /** `Additional`: text. */ pub additional: Option<String>,
    /** `OccurrenceTime`: text. */ pub occurrence_time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Issue`].
pub static ISSUE: Schema = Schema { name: "Issue", fields: { static ROWS: [Field; 4] = [
    Field::string("IssueId"),
    Field::string("Severity"),
    Field::string("Additional"),
    Field::string("OccurrenceTime"),
]; &ROWS } };
record!(Issue, ISSUE, [0 OptStr issue_id, 1 OptStr severity, 2 OptStr additional, 3 OptStr occurrence_time] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeDiagnosticReportAttributesRequest, DescribeDiagnosticReportAttributesResponse, MetricResult, Issue,
);
