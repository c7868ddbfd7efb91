// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteDiagnosticReports.json; do not edit.
//! Deletes diagnostic reports.
//!
//! A report whose diagnosis still runs cannot be deleted.
//!
//! - Requires permission for the action `ecs:DeleteDiagnosticReports` (access level delete), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDiagnosticReports),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

operation! {
    name: "DeleteDiagnosticReports",
    effect: Effect::Write,
    request: DeleteDiagnosticReportsRequest = DELETE_DIAGNOSTIC_REPORTS_REQUEST,
    response: DeleteDiagnosticReportsResponse = DELETE_DIAGNOSTIC_REPORTS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteDiagnosticReports")),
}

errors! {
    "403 InvalidStatus.InProgress",
}

/// Request of `DeleteDiagnosticReports`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDiagnosticReportsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Ids of the diagnostic reports (`dr-...`). `DescribeDiagnosticReports` lists them. 1 to 100 elements.
    pub report_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteDiagnosticReportsRequest {
    /// Creates a value with the required members.
    pub fn new(report_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            report_ids: cloudspec_wire::all(report_ids),
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
    DeleteDiagnosticReportsRequest: DELETE_DIAGNOSTIC_REPORTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 report_ids: List = Field::string("ReportIds").list().required().limits(&Limits::new().items(Some(1), Some(100))),
}

/// Response of `DeleteDiagnosticReports`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDiagnosticReportsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteDiagnosticReportsResponse: DELETE_DIAGNOSTIC_REPORTS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteDiagnosticReportsRequest,
    DeleteDiagnosticReportsResponse,
}
