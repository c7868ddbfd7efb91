// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDiagnosticReportAttributes.json; do not edit.
//! Returns a diagnostic report: how far it is, and the issues that were found, metric by metric.
//!
//! - Requires permission for the action `ecs:DescribeDiagnosticReportAttributes` (access level get), on
//!   all resources.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDiagnosticReportAttributes), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Timestamp, errors, open_enum,
    operation, record,
};

pub use crate::shapes::IssueSeverity;

operation! {
    name: "DescribeDiagnosticReportAttributes",
    effect: Effect::Read,
    request: DescribeDiagnosticReportAttributesRequest = DESCRIBE_DIAGNOSTIC_REPORT_ATTRIBUTES_REQUEST,
    response: DescribeDiagnosticReportAttributesResponse = DESCRIBE_DIAGNOSTIC_REPORT_ATTRIBUTES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeDiagnosticReportAttributes")),
}

errors! {
    "403 InvalidParameter.ReportNotExist",
}

/// Request of `DescribeDiagnosticReportAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportAttributesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the diagnostic report (`dr-...`). `DescribeDiagnosticReports` lists it.
    pub report_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeDiagnosticReportAttributesRequest {
    /// Creates a value with the required members.
    pub fn new(report_id: impl Into<String>) -> Self {
        Self {
            report_id: report_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribeDiagnosticReportAttributesRequest: DESCRIBE_DIAGNOSTIC_REPORT_ATTRIBUTES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 report_id: Str = Field::string("ReportId").required(),
}

/// Response of `DescribeDiagnosticReportAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportAttributesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<String>,
    /// Id of the diagnostic report (`dr-...`). `DescribeDiagnosticReports` lists it.
    pub report_id: Option<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<Status>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// When it ended.
    pub finished_time: Option<Timestamp>,
    /// Beginning of the span of time.
    pub start_time: Option<Timestamp>,
    /// End of the span of time.
    pub end_time: Option<Timestamp>,
    /// Severity of what was found, from harmless to critical.
    pub severity: Option<Severity>,
    /// Id of the set of diagnostic metrics (`dms-...`). `DescribeDiagnosticMetricSets` lists it.
    pub metric_set_id: Option<String>,
    /// `MetricResults`: list of records.
    pub metric_results: Vec<MetricResult>,
    /// Further facts, by name; of a diagnostic report, as JSON text.
    pub attributes: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeDiagnosticReportAttributesResponse: DESCRIBE_DIAGNOSTIC_REPORT_ATTRIBUTES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 resource_id: OptStr = Field::string("ResourceId"),
    2 resource_type: OptStr = Field::string("ResourceType"),
    3 report_id: OptStr = Field::string("ReportId"),
    4 status: Opt = Field::one_of("Status", Status::VALUES),
    5 creation_time: Opt = Field::timestamp("CreationTime"),
    6 finished_time: Opt = Field::timestamp("FinishedTime"),
    7 start_time: Opt = Field::timestamp("StartTime"),
    8 end_time: Opt = Field::timestamp("EndTime"),
    9 severity: Opt = Field::one_of("Severity", Severity::VALUES),
    10 metric_set_id: OptStr = Field::string("MetricSetId"),
    11 metric_results: List = Field::record("MetricResults", &METRIC_RESULT).wrapped("MetricResult"),
    12 attributes: OptStr = Field::string("Attributes"),
}

/// `MetricResults.MetricResult` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct MetricResult {
    /// Id of the diagnostic metric, such as `GuestOS.WinFirewall`. `DescribeDiagnosticMetrics` lists it.
    pub metric_id: Option<String>,
    /// Part of the system that the diagnostic metric belongs to, such as `ECSService.GuestOS`.
    pub metric_category: Option<String>,
    /// Severity of what was found, from harmless to critical.
    pub severity: Option<MetricResultSeverity>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<MetricResultStatus>,
    /// Issues that the diagnosis found, one entry for each, with how severe it is.
    pub issues: Vec<Issue>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    MetricResult: METRIC_RESULT,
    0 metric_id: OptStr = Field::string("MetricId"),
    1 metric_category: OptStr = Field::string("MetricCategory"),
    2 severity: Opt = Field::one_of("Severity", MetricResultSeverity::VALUES),
    3 status: Opt = Field::one_of("Status", MetricResultStatus::VALUES),
    4 issues: List = Field::record("Issues", &ISSUE).wrapped("Issue"),
}

/// `MetricResults.MetricResult.Issues.Issue` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Issue {
    /// Id of the issue that the diagnosis found, such as `GuestOS.CPU`.
    pub issue_id: Option<String>,
    /// Severity of what was found, from harmless to critical.
    pub severity: Option<IssueSeverity>,
    /// `Additional`: string.
    pub additional: Option<String>,
    /// `OccurrenceTime`: time.
    pub occurrence_time: Option<Timestamp>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Issue: ISSUE,
    0 issue_id: OptStr = Field::string("IssueId"),
    1 severity: Opt = Field::one_of("Severity", IssueSeverity::VALUES),
    2 additional: OptStr = Field::string("Additional"),
    3 occurrence_time: Opt = Field::timestamp("OccurrenceTime"),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        InProgress = "InProgress",
        Finished = "Finished",
        Failed = "Failed",
    }
}

open_enum! {
    /// Documented values of `Severity`. The provider may add others.
    pub enum Severity {
        UnknownValue = "Unknown",
        Normal = "Normal",
        Info = "Info",
        Warn = "Warn",
        Critical = "Critical",
    }
}

open_enum! {
    /// Documented values of `MetricResults.MetricResult.Severity`. The provider may add others.
    pub enum MetricResultSeverity {
        UnknownValue = "Unknown",
        Normal = "Normal",
        Info = "Info",
        NotSupport = "NotSupport",
        Warn = "Warn",
        Critical = "Critical",
    }
}

open_enum! {
    /// Documented values of `MetricResults.MetricResult.Status`. The provider may add others.
    pub enum MetricResultStatus {
        InProgress = "InProgress",
        Finished = "Finished",
        Failed = "Failed",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDiagnosticReportAttributesRequest,
    DescribeDiagnosticReportAttributesResponse,
    MetricResult,
    Issue,
}
