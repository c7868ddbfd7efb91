// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDiagnosticReports.json; do not edit.
//! Lists diagnostic reports with their status and severity.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDiagnosticReports).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};

operation!(Operation::new::<DescribeDiagnosticReportsRequest, DescribeDiagnosticReportsResponse>(
    "DescribeDiagnosticReports", Effect::Read, &DESCRIBE_DIAGNOSTIC_REPORTS_REQUEST, &DESCRIBE_DIAGNOSTIC_REPORTS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["Reports"],
    total: None,
}));

/// Request of `DescribeDiagnosticReports`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDiagnosticReportsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ReportIds`: texts, 1 to 100 elements. */ pub report_ids: Vec<String>,
    /** `ResourceIds`: texts, 1 to 100 elements. */ pub resource_ids: Vec<String>,
    /** `Status`: one of the known values. */ pub status: Option<Status>,
    /** `Severity`: one of the known values. */ pub severity: Option<Severity>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 100. */ pub max_results: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeDiagnosticReportsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ReportIds`.
    pub fn report_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.report_ids = all(value); self
    }
    /// Sets `ResourceIds`.
    pub fn resource_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.resource_ids = all(value); self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Status>) -> Self { self.status = Some(value.into()); self }
    /// Sets `Severity`.
    pub fn severity(mut self, value: impl Into<Severity>) -> Self { self.severity = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
}
/// Table of [`DescribeDiagnosticReportsRequest`].
pub static DESCRIBE_DIAGNOSTIC_REPORTS_REQUEST: Schema =
    Schema { name: "DescribeDiagnosticReportsRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("ReportIds").list().limits(&Limits::items(Some(1), Some(100))),
    Field::string("ResourceIds").list().limits(&Limits::items(Some(1), Some(100))),
    Field::one_of("Status", Status::VALUES),
    Field::one_of("Severity", Severity::VALUES),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
]; &ROWS } };
record!(DescribeDiagnosticReportsRequest, DESCRIBE_DIAGNOSTIC_REPORTS_REQUEST,
    [0 OptStr region_id, 1 List report_ids, 2 List resource_ids, 3 Opt status, 4 Opt severity,
    5 OptStr next_token] [6 OptInt max_results]);

/// Answer of `DescribeDiagnosticReports`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDiagnosticReportsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `Reports`: records. */ pub reports: Vec<Report>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeDiagnosticReportsResponse`].
pub static DESCRIBE_DIAGNOSTIC_REPORTS_RESPONSE: Schema =
    Schema { name: "DescribeDiagnosticReportsResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("NextToken"),
    Field::record("Reports", &REPORT).wrapped("Report"),
]; &ROWS } };
record!(DescribeDiagnosticReportsResponse, DESCRIBE_DIAGNOSTIC_REPORTS_RESPONSE,
    [0 OptStr request_id, 1 OptStr next_token, 2 List reports] []);

/// What `Reports.Report` holds.
#[derive(Default)] #[non_exhaustive] pub struct Report {
    /** `ResourceId`: text. */ pub resource_id: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `MetricSetId`: text. */ pub metric_set_id: Option<String>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** `ReportId`: text. */ pub report_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `FinishedTime`: text. */ pub finished_time: Option<String>,
    /** `Severity`: text. */ pub severity: Option<String>,
    /** `Issues`: records. */ pub issues: Vec<Issue>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Report`].
pub static REPORT: Schema = Schema { name: "Report", fields: { static ROWS: [Field; 11] = [
    Field::string("ResourceId"),
    Field::string("ResourceType"),
    Field::string("MetricSetId"),
    Field::string("StartTime"),
    Field::string("EndTime"),
    Field::string("ReportId"),
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::string("FinishedTime"),
    Field::string("Severity"),
    Field::record("Issues", &ISSUE).wrapped("Issue"),
]; &ROWS } };
record!(Report, REPORT,
    [0 OptStr resource_id, 1 OptStr resource_type, 2 OptStr metric_set_id, 3 OptStr start_time, 4 OptStr end_time,
    5 OptStr report_id, 6 OptStr status, 7 OptStr creation_time, 8 OptStr finished_time, 9 OptStr severity, 10 List issues] []);

/// What `Reports.Report.Issues.Issue` holds.
#[derive(Default)] #[non_exhaustive] pub struct Issue {
    /** `MetricId`: text. */ pub metric_id: Option<String>,
    /** `MetricCategory`: text. */ pub metric_category: Option<String>,
    /** `IssueId`: text. */ pub issue_id: Option<String>,
    /** `Severity`: text. */ pub severity: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Issue`].
pub static ISSUE: Schema = Schema { name: "Issue", fields: { static ROWS: [Field; 4] = [
    Field::string("MetricId"),
    Field::string("MetricCategory"),
    Field::string("IssueId"),
    Field::string("Severity"),
]; &ROWS } };
record!(Issue, ISSUE, [0 OptStr metric_id, 1 OptStr metric_category, 2 OptStr issue_id, 3 OptStr severity] []);

cloudspec_wire::open_enum! {
    /// Values of `Status`. The provider may add to them.
    pub enum Status {
        InProgress = "InProgress", Finished = "Finished", Failed = "Failed", Inprogress = "inprogress", Finished2 = "finished",
        Failed2 = "failed",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `Severity`. The provider may add to them.
    pub enum Severity {
        Normal = "normal", Info = "info", Warn = "warn", Critical = "critical", Normal2 = "Normal", Info2 = "Info",
        Warn2 = "Warn", Critical2 = "Critical", UnknownValue = "unknown", UnknownValue2 = "Unknown",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeDiagnosticReportsRequest, DescribeDiagnosticReportsResponse, Report, Issue,
);
