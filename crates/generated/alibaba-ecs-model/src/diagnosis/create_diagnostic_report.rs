// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateDiagnosticReport.json; do not edit.
//! Starts a diagnosis of a resource with a set of metrics and returns the id of its report.
//!
//! `DescribeDiagnosticReportAttributes` tells when it is done and what was found.
//!
//! - Requires permission for the action `ecs:CreateDiagnosticReport` (access level create), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDiagnosticReport),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Precision, Timestamp, errors,
    operation, record,
};

operation! {
    name: "CreateDiagnosticReport",
    effect: Effect::Write,
    request: CreateDiagnosticReportRequest = CREATE_DIAGNOSTIC_REPORT_REQUEST,
    response: CreateDiagnosticReportResponse = CREATE_DIAGNOSTIC_REPORT_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateDiagnosticReport")),
}

errors! {
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidResource.NotExists",
    "403 Forbidden.CreateSLR",
    "403 InvalidAxt.ServiceNotReady",
}

/// Request of `CreateDiagnosticReport`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDiagnosticReportRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: String,
    /// Id of the set of diagnostic metrics (`dms-...`). `DescribeDiagnosticMetricSets` lists it.
    pub metric_set_id: Option<String>,
    /// Beginning of the span of time. Sent to the minute, `YYYY-MM-DDThh:mmZ`.
    pub start_time: Option<Timestamp>,
    /// End of the span of time. Sent to the minute, `YYYY-MM-DDThh:mmZ`.
    pub end_time: Option<Timestamp>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateDiagnosticReportRequest {
    /// Creates a value with the required members.
    pub fn new(resource_id: impl Into<String>) -> Self {
        Self {
            resource_id: resource_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the set of diagnostic metrics (`dms-...`).
    pub fn metric_set_id(mut self, value: impl Into<String>) -> Self {
        self.metric_set_id = Some(value.into());
        self
    }

    /// Beginning of the span of time.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// End of the span of time.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

record! {
    CreateDiagnosticReportRequest: CREATE_DIAGNOSTIC_REPORT_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_id: Str = Field::string("ResourceId").required(),
    2 metric_set_id: OptStr = Field::string("MetricSetId"),
    3 start_time: Opt = Field::timestamp("StartTime").precision(Precision::Minute),
    4 end_time: Opt = Field::timestamp("EndTime").precision(Precision::Minute),
}

/// Response of `CreateDiagnosticReport`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDiagnosticReportResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the diagnostic report (`dr-...`). `DescribeDiagnosticReports` lists it.
    pub report_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateDiagnosticReportResponse: CREATE_DIAGNOSTIC_REPORT_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 report_id: OptStr = Field::string("ReportId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateDiagnosticReportRequest,
    CreateDiagnosticReportResponse,
}
