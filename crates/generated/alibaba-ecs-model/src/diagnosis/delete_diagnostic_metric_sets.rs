// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteDiagnosticMetricSets.json; do not edit.
//! Deletes sets of diagnostic metrics.
//!
//! At most 10 of them in a call.
//!
//! - Requires permission for the action `ecs:DeleteDiagnosticMetricSets` (access level delete), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDiagnosticMetricSets),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, operation, record,
};

operation! {
    name: "DeleteDiagnosticMetricSets",
    effect: Effect::Write,
    request: DeleteDiagnosticMetricSetsRequest = DELETE_DIAGNOSTIC_METRIC_SETS_REQUEST,
    response: DeleteDiagnosticMetricSetsResponse = DELETE_DIAGNOSTIC_METRIC_SETS_RESPONSE,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteDiagnosticMetricSets")),
}

/// Request of `DeleteDiagnosticMetricSets`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDiagnosticMetricSetsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Ids of the sets of diagnostic metrics (`dms-...`). `DescribeDiagnosticMetricSets` lists them. 1 to
    /// 10 elements.
    pub metric_set_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteDiagnosticMetricSetsRequest {
    /// Creates a value with the required members.
    pub fn new(metric_set_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            metric_set_ids: cloudspec_wire::all(metric_set_ids),
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
    DeleteDiagnosticMetricSetsRequest: DELETE_DIAGNOSTIC_METRIC_SETS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 metric_set_ids: List = Field::string("MetricSetIds").list().required().limits(&Limits::new().items(Some(1), Some(10))),
}

/// Response of `DeleteDiagnosticMetricSets`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDiagnosticMetricSetsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteDiagnosticMetricSetsResponse: DELETE_DIAGNOSTIC_METRIC_SETS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteDiagnosticMetricSetsRequest,
    DeleteDiagnosticMetricSetsResponse,
}
