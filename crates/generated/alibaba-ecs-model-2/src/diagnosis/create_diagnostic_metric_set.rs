// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateDiagnosticMetricSet.json; do not edit.
//! Creates a set of diagnostic metrics that can be checked together.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDiagnosticMetricSet).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<CreateDiagnosticMetricSetRequest, CreateDiagnosticMetricSetResponse>(
    "CreateDiagnosticMetricSet", Effect::Write, &CREATE_DIAGNOSTIC_METRIC_SET_REQUEST, &CREATE_DIAGNOSTIC_METRIC_SET_RESPONSE,
), "
    400 InvalidParameter.MetricId
");

/// Request of `CreateDiagnosticMetricSet`.
#[derive(Default)] #[non_exhaustive] pub struct CreateDiagnosticMetricSetRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceType`: one of the known values. */ pub resource_type: ResourceType,
    /** `MetricSetName`: text, at most 128 characters. */ pub metric_set_name: Option<String>,
    /** `MetricIds`: texts, 1 to 100 elements. */ pub metric_ids: Vec<String>,
    /** `Description`: text, at most 255 characters. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateDiagnosticMetricSetRequest {
    /// With what is required.
    pub fn new(resource_type: impl Into<ResourceType>, metric_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { resource_type: resource_type.into(), metric_ids: all(metric_ids), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `MetricSetName`.
    pub fn metric_set_name(mut self, value: impl Into<String>) -> Self { self.metric_set_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`CreateDiagnosticMetricSetRequest`].
pub static CREATE_DIAGNOSTIC_METRIC_SET_REQUEST: Schema =
    Schema { name: "CreateDiagnosticMetricSetRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::one_of("ResourceType", ResourceType::VALUES).required(),
    Field::string("MetricSetName").limits(&Limits::length(None, Some(128))),
    Field::string("MetricIds").list().required().limits(&Limits::items(Some(1), Some(100))),
    Field::string("Description").limits(&Limits::length(None, Some(255))),
]; &ROWS } };
record!(CreateDiagnosticMetricSetRequest, CREATE_DIAGNOSTIC_METRIC_SET_REQUEST,
    [0 OptStr region_id, 1 Enum resource_type, 2 OptStr metric_set_name, 3 List metric_ids, 4 OptStr description] []);

/// Answer of `CreateDiagnosticMetricSet`.
#[derive(Default)] #[non_exhaustive] pub struct CreateDiagnosticMetricSetResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `MetricSetId`: text. */ pub metric_set_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateDiagnosticMetricSetResponse`].
pub static CREATE_DIAGNOSTIC_METRIC_SET_RESPONSE: Schema =
    Schema { name: "CreateDiagnosticMetricSetResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("MetricSetId"),
]; &ROWS } };
record!(CreateDiagnosticMetricSetResponse, CREATE_DIAGNOSTIC_METRIC_SET_RESPONSE,
    [0 OptStr request_id, 1 OptStr metric_set_id] []);

cloudspec_wire::open_enum! {
    /// Values of `ResourceType`. The provider may add to them.
    pub enum ResourceType {
        Instance = "instance", Account = "account",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateDiagnosticMetricSetRequest, CreateDiagnosticMetricSetResponse);
