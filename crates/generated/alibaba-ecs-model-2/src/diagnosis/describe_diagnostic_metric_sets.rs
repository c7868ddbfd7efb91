// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDiagnosticMetricSets.json; do not edit.
//! Lists sets of diagnostic metrics, the provider's own and one's own.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDiagnosticMetricSets).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::ResourceType;

operation!(Operation::new::<DescribeDiagnosticMetricSetsRequest, DescribeDiagnosticMetricSetsResponse>(
    "DescribeDiagnosticMetricSets", Effect::Read, &DESCRIBE_DIAGNOSTIC_METRIC_SETS_REQUEST,
    &DESCRIBE_DIAGNOSTIC_METRIC_SETS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["MetricSets"],
    total: None,
}));

/// Request of `DescribeDiagnosticMetricSets`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDiagnosticMetricSetsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `MetricSetIds`: texts, at most 100 elements. */ pub metric_set_ids: Vec<String>,
    /** `Type`: one of the known values. */ pub r#type: Option<Type>,
    /** `ResourceType`: one of the known values. */ pub resource_type: Option<ResourceType>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 100. */ pub max_results: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeDiagnosticMetricSetsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `MetricSetIds`.
    pub fn metric_set_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.metric_set_ids = all(value); self
    }
    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<Type>) -> Self { self.r#type = Some(value.into()); self }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<ResourceType>) -> Self { self.resource_type = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
}
/// Table of [`DescribeDiagnosticMetricSetsRequest`].
pub static DESCRIBE_DIAGNOSTIC_METRIC_SETS_REQUEST: Schema =
    Schema { name: "DescribeDiagnosticMetricSetsRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("MetricSetIds").list().limits(&Limits::items(None, Some(100))),
    Field::one_of("Type", Type::VALUES),
    Field::one_of("ResourceType", ResourceType::VALUES),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
]; &ROWS } };
record!(DescribeDiagnosticMetricSetsRequest, DESCRIBE_DIAGNOSTIC_METRIC_SETS_REQUEST,
    [0 OptStr region_id, 1 List metric_set_ids, 2 Opt r#type, 3 Opt resource_type, 4 OptStr next_token] [5 OptInt max_results]);

/// Answer of `DescribeDiagnosticMetricSets`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDiagnosticMetricSetsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MetricSets`: records. */ pub metric_sets: Vec<MetricSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeDiagnosticMetricSetsResponse`].
pub static DESCRIBE_DIAGNOSTIC_METRIC_SETS_RESPONSE: Schema =
    Schema { name: "DescribeDiagnosticMetricSetsResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("NextToken"),
    Field::record("MetricSets", &METRIC_SET).list(),
]; &ROWS } };
record!(DescribeDiagnosticMetricSetsResponse, DESCRIBE_DIAGNOSTIC_METRIC_SETS_RESPONSE,
    [0 OptStr request_id, 1 OptStr next_token, 2 List metric_sets] []);

/// What `MetricSets` holds.
#[derive(Default)] #[non_exhaustive] pub struct MetricSet {
    /** `MetricSetId`: text. */ pub metric_set_id: Option<String>,
    /** `MetricSetName`: text. */ pub metric_set_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `MetricIds`: texts. */ pub metric_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`MetricSet`].
pub static METRIC_SET: Schema = Schema { name: "MetricSet", fields: { static ROWS: [Field; 6] = [
    Field::string("MetricSetId"),
    Field::string("MetricSetName"),
    Field::string("Description"),
    Field::string("Type"),
    Field::string("ResourceType"),
    Field::string("MetricIds").list(),
]; &ROWS } };
record!(MetricSet, METRIC_SET,
    [0 OptStr metric_set_id, 1 OptStr metric_set_name, 2 OptStr description, 3 OptStr r#type, 4 OptStr resource_type,
    5 List metric_ids] []);

cloudspec_wire::open_enum! {
    /// Values of `Type`. The provider may add to them.
    pub enum Type {
        User = "User", Common = "Common",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeDiagnosticMetricSetsRequest, DescribeDiagnosticMetricSetsResponse, MetricSet,
);
