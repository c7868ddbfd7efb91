// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDiagnosticReportAttributes.json; do not edit.
//! Returns a diagnostic report: how far it is, and the issues that were found, metric by metric.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDiagnosticReportAttributes), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DescribeDiagnosticReportAttributes",
    effect: Effect::Read,
    request: DescribeDiagnosticReportAttributesRequest = DESCRIBE_DIAGNOSTIC_REPORT_ATTRIBUTES_REQUEST,
    response: DescribeDiagnosticReportAttributesResponse = DESCRIBE_DIAGNOSTIC_REPORT_ATTRIBUTES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "403 InvalidParameter.ReportNotExist",
}

/// Request of `DescribeDiagnosticReportAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportAttributesRequest {
    /// Region of the resources, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /// Id of the diagnostic report.
    pub report_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeDiagnosticReportAttributesRequest {
    /// Starts with the required members.
    pub fn new(report_id: impl Into<String>) -> Self {
        Self {
            report_id: report_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; DescribeRegions lists them.
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
    /// Id of the resource that is meant.
    pub resource_id: Option<String>,
    /// Kind of the resource, such as `instance` or `disk`.
    pub resource_type: Option<String>,
    /// Id of the diagnostic report.
    pub report_id: Option<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<String>,
    /// When the resource was created, in ISO 8601 and UTC.
    pub creation_time: Option<String>,
    /// When it ended, in ISO 8601 and UTC.
    pub finished_time: Option<String>,
    /// Beginning of the span of time, in ISO 8601 and UTC.
    pub start_time: Option<String>,
    /// End of the span of time, in ISO 8601 and UTC.
    pub end_time: Option<String>,
    /// How bad it is.
    pub severity: Option<String>,
    /// Id of the set of diagnostic metrics.
    pub metric_set_id: Option<String>,
    /// `MetricResults`: records.
    pub metric_results: Vec<MetricResult>,
    /// Attributes.
    pub attributes: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeDiagnosticReportAttributesResponse: DESCRIBE_DIAGNOSTIC_REPORT_ATTRIBUTES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 resource_id: OptStr = Field::string("ResourceId"),
    2 resource_type: OptStr = Field::string("ResourceType"),
    3 report_id: OptStr = Field::string("ReportId"),
    4 status: OptStr = Field::string("Status"),
    5 creation_time: OptStr = Field::string("CreationTime"),
    6 finished_time: OptStr = Field::string("FinishedTime"),
    7 start_time: OptStr = Field::string("StartTime"),
    8 end_time: OptStr = Field::string("EndTime"),
    9 severity: OptStr = Field::string("Severity"),
    10 metric_set_id: OptStr = Field::string("MetricSetId"),
    11 metric_results: List = Field::record("MetricResults", &METRIC_RESULT).wrapped("MetricResult"),
    12 attributes: OptStr = Field::string("Attributes"),
}

/// `MetricResults.MetricResult` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct MetricResult {
    /// Id of the diagnostic metric.
    pub metric_id: Option<String>,
    /// Category of the diagnostic metric.
    pub metric_category: Option<String>,
    /// How bad it is.
    pub severity: Option<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<String>,
    /// What was found.
    pub issues: Vec<Issue>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    MetricResult: METRIC_RESULT,
    0 metric_id: OptStr = Field::string("MetricId"),
    1 metric_category: OptStr = Field::string("MetricCategory"),
    2 severity: OptStr = Field::string("Severity"),
    3 status: OptStr = Field::string("Status"),
    4 issues: List = Field::record("Issues", &ISSUE).wrapped("Issue"),
}

/// `MetricResults.MetricResult.Issues.Issue` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Issue {
    /// Id of the issue that was found.
    pub issue_id: Option<String>,
    /// How bad it is.
    pub severity: Option<String>,
    /// `Additional`: text.
    pub additional: Option<String>,
    /// `OccurrenceTime`: text.
    pub occurrence_time: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Issue: ISSUE,
    0 issue_id: OptStr = Field::string("IssueId"),
    1 severity: OptStr = Field::string("Severity"),
    2 additional: OptStr = Field::string("Additional"),
    3 occurrence_time: OptStr = Field::string("OccurrenceTime"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDiagnosticReportAttributesRequest,
    DescribeDiagnosticReportAttributesResponse,
    MetricResult,
    Issue,
}
