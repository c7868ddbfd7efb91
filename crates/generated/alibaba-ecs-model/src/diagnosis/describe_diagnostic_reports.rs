// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDiagnosticReports.json; do not edit.
//! Lists diagnostic reports with their status and severity.
//!
//! - Requires permission for the action `ecs:DescribeDiagnosticReports` (access level get), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDiagnosticReports),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, Paging, Timestamp,
    open_enum, operation, record,
};

pub use crate::shapes::{DiagnosticReportStatus, IssueSeverity};

operation! {
    name: "DescribeDiagnosticReports",
    effect: Effect::Read,
    request: DescribeDiagnosticReportsRequest = DESCRIBE_DIAGNOSTIC_REPORTS_REQUEST,
    response: DescribeDiagnosticReportsResponse = DESCRIBE_DIAGNOSTIC_REPORTS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["Reports"]),
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeDiagnosticReports")),
}

/// Request of `DescribeDiagnosticReports`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Ids of the diagnostic reports (`dr-...`). `DescribeDiagnosticReports` lists them. 1 to 100 elements.
    pub report_ids: Vec<String>,
    /// Ids of the resources to look for, at most 100.
    pub resource_ids: Vec<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<Status>,
    /// Severity of what was found, from harmless to critical.
    pub severity: Option<Severity>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 100.
    pub max_results: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeDiagnosticReportsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the diagnostic reports (`dr-...`).
    pub fn report_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.report_ids = cloudspec_wire::all(value);
        self
    }

    /// Ids of the resources to look for, at most 100.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = cloudspec_wire::all(value);
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Severity of what was found, from harmless to critical.
    pub fn severity(mut self, value: impl Into<Severity>) -> Self {
        self.severity = Some(value.into());
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// `Reports`: list of records.
    pub reports: Vec<Report>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<String>,
    /// Id of the set of diagnostic metrics (`dms-...`). `DescribeDiagnosticMetricSets` lists it.
    pub metric_set_id: Option<String>,
    /// Beginning of the span of time.
    pub start_time: Option<Timestamp>,
    /// End of the span of time.
    pub end_time: Option<Timestamp>,
    /// Id of the diagnostic report (`dr-...`). `DescribeDiagnosticReports` lists it.
    pub report_id: Option<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<DiagnosticReportStatus>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// When it ended.
    pub finished_time: Option<Timestamp>,
    /// Severity of what was found, from harmless to critical.
    pub severity: Option<ReportSeverity>,
    /// Issues that the diagnosis found, one entry for each, with how severe it is.
    pub issues: Vec<Issue>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Report: REPORT,
    0 resource_id: OptStr = Field::string("ResourceId"),
    1 resource_type: OptStr = Field::string("ResourceType"),
    2 metric_set_id: OptStr = Field::string("MetricSetId"),
    3 start_time: Opt = Field::timestamp("StartTime"),
    4 end_time: Opt = Field::timestamp("EndTime"),
    5 report_id: OptStr = Field::string("ReportId"),
    6 status: Opt = Field::one_of("Status", DiagnosticReportStatus::VALUES),
    7 creation_time: Opt = Field::timestamp("CreationTime"),
    8 finished_time: Opt = Field::timestamp("FinishedTime"),
    9 severity: Opt = Field::one_of("Severity", ReportSeverity::VALUES),
    10 issues: List = Field::record("Issues", &ISSUE).wrapped("Issue"),
}

/// `Reports.Report.Issues.Issue` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Issue {
    /// Id of the diagnostic metric, such as `GuestOS.WinFirewall`. `DescribeDiagnosticMetrics` lists it.
    pub metric_id: Option<String>,
    /// Part of the system that the diagnostic metric belongs to, such as `ECSService.GuestOS`.
    pub metric_category: Option<String>,
    /// Id of the issue that the diagnosis found, such as `GuestOS.CPU`.
    pub issue_id: Option<String>,
    /// Severity of what was found, from harmless to critical.
    pub severity: Option<IssueSeverity>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Issue: ISSUE,
    0 metric_id: OptStr = Field::string("MetricId"),
    1 metric_category: OptStr = Field::string("MetricCategory"),
    2 issue_id: OptStr = Field::string("IssueId"),
    3 severity: Opt = Field::one_of("Severity", IssueSeverity::VALUES),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        InProgress = "InProgress",
        Finished = "Finished",
        Failed = "Failed",
        Inprogress = "inprogress",
        FinishedLower = "finished",
        FailedLower = "failed",
    }
}

open_enum! {
    /// Documented values of `Severity`. The provider may add others.
    pub enum Severity {
        Normal = "normal",
        Info = "info",
        Warn = "warn",
        Critical = "critical",
        NormalCapital = "Normal",
        InfoCapital = "Info",
        WarnCapital = "Warn",
        CriticalCapital = "Critical",
        UnknownValue = "unknown",
        UnknownCapital = "Unknown",
    }
}

open_enum! {
    /// Documented values of `Reports.Report.Severity`. The provider may add others.
    pub enum ReportSeverity {
        UnknownValue = "Unknown",
        Normal = "Normal",
        Info = "Info",
        Warn = "Warn",
        Critical = "Critical",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDiagnosticReportsRequest,
    DescribeDiagnosticReportsResponse,
    Report,
    Issue,
}
