// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateFlowLog.json; do not edit.
//! Creates a flow log, which captures the traffic of a network interface, vSwitch or VPC into Simple Log Service; what is
//! captured is charged.
//!
//! Asynchronous: DescribeFlowLogs shows `Activating`, then `Active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateFlowLog).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateFlowLogRequest, CreateFlowLogResponse>(
    "CreateFlowLog", Effect::Write, &CREATE_FLOW_LOG_REQUEST, &CREATE_FLOW_LOG_RESPONSE,
), "
    400 DuplicatedParam.TrafficPath INVALID_PARAMETER IllegalParam.AggregationInterval IllegalParam.ResourceGroupId
    400 IllegalParam.TrafficPath IncorrectBusinessStatus.FlowLog InvalidHdMonitorStatus InvalidInstanceId \
        InvalidRegionId.NotFound
    400 InvalidResourceId.NotFound InvalidResourceType.NotFound MissingParameter OperationDenied.OperateShareResource
    400 OperationUnsupported.AdvancedFeature OperationUnsupported.ResourceType OperationUnsupported.action OptInRequired.FlowLog
    400 ParameterInvalid ProjectOrLogstoreNotExist QuotaExceeded.FlowlogCount RuleExist SourceProjectNotExist Unauthorized
    400 UnsupportedFeature.UserDefinedTrafficPath
");

/// Request of `CreateFlowLog`.
#[derive(Default)] #[non_exhaustive] pub struct CreateFlowLogRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `FlowLogName`: text. */ pub flow_log_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `ResourceId`: text. */ pub resource_id: String,
    /** `TrafficType`: text. */ pub traffic_type: String,
    /** `ProjectName`: text. */ pub project_name: String,
    /** `LogStoreName`: text. */ pub log_store_name: String,
    /** `AggregationInterval`: integer. */ pub aggregation_interval: Option<i64>,
    /** `TrafficPath`: texts, at most 20 elements. */ pub traffic_path: Vec<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl CreateFlowLogRequest {
    /// With what is required.
    pub fn new(
        resource_type: impl Into<String>, resource_id: impl Into<String>, traffic_type: impl Into<String>,
        project_name: impl Into<String>, log_store_name: impl Into<String>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(), resource_id: resource_id.into(), traffic_type: traffic_type.into(),
            project_name: project_name.into(), log_store_name: log_store_name.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `FlowLogName`.
    pub fn flow_log_name(mut self, value: impl Into<String>) -> Self { self.flow_log_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `AggregationInterval`.
    pub fn aggregation_interval(mut self, value: i64) -> Self { self.aggregation_interval = Some(value); self }
    /// Sets `TrafficPath`.
    pub fn traffic_path(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.traffic_path = all(value); self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`CreateFlowLogRequest`].
pub static CREATE_FLOW_LOG_REQUEST: Schema = Schema { name: "CreateFlowLogRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("RegionId").required().filled(),
    Field::string("FlowLogName"),
    Field::string("Description"),
    Field::string("ResourceType").required(),
    Field::string("ResourceId").required(),
    Field::string("TrafficType").required(),
    Field::string("ProjectName").required(),
    Field::string("LogStoreName").required(),
    Field::int32("AggregationInterval"),
    Field::string("TrafficPath").list().limits(&Limits::items(None, Some(20))),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(CreateFlowLogRequest, CREATE_FLOW_LOG_REQUEST,
    [0 OptStr region_id, 1 OptStr flow_log_name, 2 OptStr description, 3 Str resource_type, 4 Str resource_id, 5 Str traffic_type,
    6 Str project_name, 7 Str log_store_name, 9 List traffic_path, 10 OptStr resource_group_id,
    11 List tag] [8 OptInt aggregation_interval]);

/// Answer of `CreateFlowLog`.
#[derive(Default)] #[non_exhaustive] pub struct CreateFlowLogResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Success`: text. */ pub success: Option<String>,
    /** `FlowLogId`: text. */ pub flow_log_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateFlowLogResponse`].
pub static CREATE_FLOW_LOG_RESPONSE: Schema = Schema { name: "CreateFlowLogResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("RequestId"),
    Field::string("Success"),
    Field::string("FlowLogId"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(CreateFlowLogResponse, CREATE_FLOW_LOG_RESPONSE,
    [0 OptStr request_id, 1 OptStr success, 2 OptStr flow_log_id, 3 OptStr resource_group_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateFlowLogRequest, CreateFlowLogResponse);
