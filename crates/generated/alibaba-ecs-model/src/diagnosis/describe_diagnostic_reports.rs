// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDiagnosticReports.json; do not edit.
//! Lists diagnostic reports with their status and severity.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDiagnosticReports).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, open_enum, operation, record};

operation! {
    name: "DescribeDiagnosticReports",
    effect: Effect::Read,
    request: DescribeDiagnosticReportsRequest = DESCRIBE_DIAGNOSTIC_REPORTS_REQUEST,
    response: DescribeDiagnosticReportsResponse = DESCRIBE_DIAGNOSTIC_REPORTS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["Reports"]),
}

/// Request of `DescribeDiagnosticReports`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ReportIds`: texts, 1 to 100 elements.
    pub report_ids: Vec<String>,
    /// `ResourceIds`: texts, 1 to 100 elements.
    pub resource_ids: Vec<String>,
    /// `Status`: one of the known values.
    pub status: Option<Status>,
    /// `Severity`: one of the known values.
    pub severity: Option<Severity>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, 1 to 100.
    pub max_results: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeDiagnosticReportsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ReportIds`.
    pub fn report_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.report_ids = cloudspec_wire::all(value);
        self
    }

    /// Sets `ResourceIds`.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = cloudspec_wire::all(value);
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `Severity`.
    pub fn severity(mut self, value: impl Into<Severity>) -> Self {
        self.severity = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
}

record! {
    DescribeDiagnosticReportsRequest: DESCRIBE_DIAGNOSTIC_REPORTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 report_ids: List = Field::string("ReportIds").list().limits(&Limits::new().items(Some(1), Some(100))),
    2 resource_ids: List = Field::string("ResourceIds").list().limits(&Limits::new().items(Some(1), Some(100))),
    3 status: Opt = Field::one_of("Status", Status::VALUES),
    4 severity: Opt = Field::one_of("Severity", Severity::VALUES),
    5 next_token: OptStr = Field::string("NextToken"),
    6 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
}

/// Response of `DescribeDiagnosticReports`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportsResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `Reports`: records.
    pub reports: Vec<Report>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeDiagnosticReportsResponse: DESCRIBE_DIAGNOSTIC_REPORTS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 next_token: OptStr = Field::string("NextToken"),
    2 reports: List = Field::record("Reports", &REPORT).wrapped("Report"),
}

/// `Reports.Report` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Report {
    /// `ResourceId`: text.
    pub resource_id: Option<String>,
    /// `ResourceType`: text.
    pub resource_type: Option<String>,
    /// `MetricSetId`: text.
    pub metric_set_id: Option<String>,
    /// `StartTime`: text.
    pub start_time: Option<String>,
    /// `EndTime`: text.
    pub end_time: Option<String>,
    /// `ReportId`: text.
    pub report_id: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `FinishedTime`: text.
    pub finished_time: Option<String>,
    /// `Severity`: text.
    pub severity: Option<String>,
    /// `Issues`: records.
    pub issues: Vec<Issue>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Report: REPORT,
    0 resource_id: OptStr = Field::string("ResourceId"),
    1 resource_type: OptStr = Field::string("ResourceType"),
    2 metric_set_id: OptStr = Field::string("MetricSetId"),
    3 start_time: OptStr = Field::string("StartTime"),
    4 end_time: OptStr = Field::string("EndTime"),
    5 report_id: OptStr = Field::string("ReportId"),
    6 status: OptStr = Field::string("Status"),
    7 creation_time: OptStr = Field::string("CreationTime"),
    8 finished_time: OptStr = Field::string("FinishedTime"),
    9 severity: OptStr = Field::string("Severity"),
    10 issues: List = Field::record("Issues", &ISSUE).wrapped("Issue"),
}

/// `Reports.Report.Issues.Issue` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Issue {
    /// `MetricId`: text.
    pub metric_id: Option<String>,
    /// `MetricCategory`: text.
    pub metric_category: Option<String>,
    /// `IssueId`: text.
    pub issue_id: Option<String>,
    /// `Severity`: text.
    pub severity: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Issue: ISSUE,
    0 metric_id: OptStr = Field::string("MetricId"),
    1 metric_category: OptStr = Field::string("MetricCategory"),
    2 issue_id: OptStr = Field::string("IssueId"),
    3 severity: OptStr = Field::string("Severity"),
}

open_enum! {
    /// Values of `Status`. The provider may add to them.
    pub enum Status {
        InProgress = "InProgress",
        Finished = "Finished",
        Failed = "Failed",
        Inprogress = "inprogress",
        Finished2 = "finished",
        Failed2 = "failed",
    }
}

open_enum! {
    /// Values of `Severity`. The provider may add to them.
    pub enum Severity {
        Normal = "normal",
        Info = "info",
        Warn = "warn",
        Critical = "critical",
        Normal2 = "Normal",
        Info2 = "Info",
        Warn2 = "Warn",
        Critical2 = "Critical",
        UnknownValue = "unknown",
        UnknownValue2 = "Unknown",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDiagnosticReportsRequest,
    DescribeDiagnosticReportsResponse,
    Report,
    Issue,
}
