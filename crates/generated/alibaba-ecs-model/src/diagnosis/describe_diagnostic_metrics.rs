// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDiagnosticMetrics.json; do not edit.
//! Lists diagnostic metrics and what each of them checks.
//!
//! - Requires permission for the action `ecs:DescribeDiagnosticMetrics` (access level get), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDiagnosticMetrics),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, Paging, operation, record,
};

pub use crate::shapes::ResourceType;

operation! {
    name: "DescribeDiagnosticMetrics",
    effect: Effect::Read,
    request: DescribeDiagnosticMetricsRequest = DESCRIBE_DIAGNOSTIC_METRICS_REQUEST,
    response: DescribeDiagnosticMetricsResponse = DESCRIBE_DIAGNOSTIC_METRICS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["Metrics"]),
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeDiagnosticMetrics")),
}

/// Request of `DescribeDiagnosticMetrics`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticMetricsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Ids of the diagnostic metrics, such as `Instance.DiskLoadFailure`. `DescribeDiagnosticMetrics` lists
    /// them. At most 100 elements.
    pub metric_ids: Vec<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<ResourceType>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 100.
    pub max_results: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeDiagnosticMetricsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the diagnostic metrics, such as `Instance.DiskLoadFailure`.
    pub fn metric_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metric_ids = cloudspec_wire::all(value);
        self
    }

    /// Kind of the resource that the operation is for or that the entry describes.
    pub fn resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
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
    DescribeDiagnosticMetricsRequest: DESCRIBE_DIAGNOSTIC_METRICS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 metric_ids: List = Field::string("MetricIds").list().limits(&Limits::new().items(None, Some(100))),
    2 resource_type: Opt = Field::one_of("ResourceType", ResourceType::VALUES),
    3 next_token: OptStr = Field::string("NextToken"),
    4 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
}

/// Response of `DescribeDiagnosticMetrics`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticMetricsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// `Metrics`: list of records.
    pub metrics: Vec<Metric>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeDiagnosticMetricsResponse: DESCRIBE_DIAGNOSTIC_METRICS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 next_token: OptStr = Field::string("NextToken"),
    2 metrics: List = Field::record("Metrics", &METRIC).list(),
}

/// `Metrics` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Metric {
    /// Id of the diagnostic metric, such as `GuestOS.WinFirewall`. `DescribeDiagnosticMetrics` lists it.
    pub metric_id: Option<String>,
    /// `MetricName`: string.
    pub metric_name: Option<String>,
    /// Part of the system that the diagnostic metric belongs to, such as `ECSService.GuestOS`.
    pub metric_category: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<String>,
    /// `GuestMetric`: boolean.
    pub guest_metric: Option<bool>,
    /// `SupportedOperatingSystem`: string.
    pub supported_operating_system: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Metric: METRIC,
    0 metric_id: OptStr = Field::string("MetricId"),
    1 metric_name: OptStr = Field::string("MetricName"),
    2 metric_category: OptStr = Field::string("MetricCategory"),
    3 description: OptStr = Field::string("Description"),
    4 resource_type: OptStr = Field::string("ResourceType"),
    5 guest_metric: OptBool = Field::boolean("GuestMetric"),
    6 supported_operating_system: OptStr = Field::string("SupportedOperatingSystem"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDiagnosticMetricsRequest,
    DescribeDiagnosticMetricsResponse,
    Metric,
}
