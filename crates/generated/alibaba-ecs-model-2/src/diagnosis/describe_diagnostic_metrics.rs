// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDiagnosticMetrics.json; do not edit.
//! Lists diagnostic metrics and what each of them checks.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDiagnosticMetrics).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::ResourceType;

operation!(Operation::new::<DescribeDiagnosticMetricsRequest, DescribeDiagnosticMetricsResponse>(
    "DescribeDiagnosticMetrics", Effect::Read, &DESCRIBE_DIAGNOSTIC_METRICS_REQUEST, &DESCRIBE_DIAGNOSTIC_METRICS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["Metrics"],
    total: None,
}));

/// Request of `DescribeDiagnosticMetrics`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDiagnosticMetricsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `MetricIds`: texts, at most 100 elements. */ pub metric_ids: Vec<String>,
    /** `ResourceType`: one of the known values. */ pub resource_type: Option<ResourceType>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 100. */ pub max_results: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeDiagnosticMetricsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `MetricIds`.
    pub fn metric_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.metric_ids = all(value); self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<ResourceType>) -> Self { self.resource_type = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
}
/// Table of [`DescribeDiagnosticMetricsRequest`].
pub static DESCRIBE_DIAGNOSTIC_METRICS_REQUEST: Schema =
    Schema { name: "DescribeDiagnosticMetricsRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("MetricIds").list().limits(&Limits::items(None, Some(100))),
    Field::one_of("ResourceType", ResourceType::VALUES),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
]; &ROWS } };
record!(DescribeDiagnosticMetricsRequest, DESCRIBE_DIAGNOSTIC_METRICS_REQUEST,
    [0 OptStr region_id, 1 List metric_ids, 2 Opt resource_type, 3 OptStr next_token] [4 OptInt max_results]);

/// Answer of `DescribeDiagnosticMetrics`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDiagnosticMetricsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `Metrics`: records. */ pub metrics: Vec<Metric>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeDiagnosticMetricsResponse`].
pub static DESCRIBE_DIAGNOSTIC_METRICS_RESPONSE: Schema =
    Schema { name: "DescribeDiagnosticMetricsResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("NextToken"),
    Field::record("Metrics", &METRIC).list(),
]; &ROWS } };
record!(DescribeDiagnosticMetricsResponse, DESCRIBE_DIAGNOSTIC_METRICS_RESPONSE,
    [0 OptStr request_id, 1 OptStr next_token, 2 List metrics] []);

/// What `Metrics` holds.
#[derive(Default)] #[non_exhaustive] pub struct Metric {
    /** `MetricId`: text. */ pub metric_id: Option<String>,
    /** `MetricName`: text. */ pub metric_name: Option<String>,
    /** `MetricCategory`: text. */ pub metric_category: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `GuestMetric`: yes or no. */ pub guest_metric: Option<bool>,
    /** `SupportedOperatingSystem`: text. */ pub supported_operating_system: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Metric`].
pub static METRIC: Schema = Schema { name: "Metric", fields: { static ROWS: [Field; 7] = [
    Field::string("MetricId"),
    Field::string("MetricName"),
    Field::string("MetricCategory"),
    Field::string("Description"),
    Field::string("ResourceType"),
    Field::boolean("GuestMetric"),
    Field::string("SupportedOperatingSystem"),
]; &ROWS } };
record!(Metric, METRIC,
    [0 OptStr metric_id, 1 OptStr metric_name, 2 OptStr metric_category, 3 OptStr description, 4 OptStr resource_type,
    6 OptStr supported_operating_system] [5 OptBool guest_metric]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeDiagnosticMetricsRequest, DescribeDiagnosticMetricsResponse, Metric,
);
