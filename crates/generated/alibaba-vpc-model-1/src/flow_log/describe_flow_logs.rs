// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeFlowLogs.json; do not edit.
//! Lists flow logs with their state and where they write.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeFlowLogs).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<DescribeFlowLogsRequest, DescribeFlowLogsResponse>(
    "DescribeFlowLogs", Effect::Read, &DESCRIBE_FLOW_LOGS_REQUEST, &DESCRIBE_FLOW_LOGS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["FlowLogs"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidInstanceId InvalidRegionId.NotFound ParameterInvalid ProjectOrLogstoreNotExist SourceProjectNotExist Unauthorized
");

/// Request of `DescribeFlowLogs`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeFlowLogsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `FlowLogName`: text. */ pub flow_log_name: Option<String>,
    /** `FlowLogId`: text. */ pub flow_log_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `ResourceId`: text. */ pub resource_id: Option<String>,
    /** `TrafficType`: text. */ pub traffic_type: Option<String>,
    /** `ProjectName`: text. */ pub project_name: Option<String>,
    /** `LogStoreName`: text. */ pub log_store_name: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `PageNumber`: integer. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. Default: `20`. */ pub page_size: Option<i64>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records, at most 10 elements. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeFlowLogsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `FlowLogName`.
    pub fn flow_log_name(mut self, value: impl Into<String>) -> Self { self.flow_log_name = Some(value.into()); self }
    /// Sets `FlowLogId`.
    pub fn flow_log_id(mut self, value: impl Into<String>) -> Self { self.flow_log_id = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self { self.resource_type = Some(value.into()); self }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self { self.resource_id = Some(value.into()); self }
    /// Sets `TrafficType`.
    pub fn traffic_type(mut self, value: impl Into<String>) -> Self { self.traffic_type = Some(value.into()); self }
    /// Sets `ProjectName`.
    pub fn project_name(mut self, value: impl Into<String>) -> Self { self.project_name = Some(value.into()); self }
    /// Sets `LogStoreName`.
    pub fn log_store_name(mut self, value: impl Into<String>) -> Self { self.log_store_name = Some(value.into()); self }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
}
/// Table of [`DescribeFlowLogsRequest`].
pub static DESCRIBE_FLOW_LOGS_REQUEST: Schema = Schema { name: "DescribeFlowLogsRequest", fields: { static ROWS: [Field; 15] = [
    Field::string("RegionId").required().filled(),
    Field::string("FlowLogName"),
    Field::string("FlowLogId"),
    Field::string("Description"),
    Field::string("ResourceType"),
    Field::string("ResourceId"),
    Field::string("TrafficType"),
    Field::string("ProjectName"),
    Field::string("LogStoreName"),
    Field::string("Status"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("VpcId"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(DescribeFlowLogsRequest, DESCRIBE_FLOW_LOGS_REQUEST,
    [0 OptStr region_id, 1 OptStr flow_log_name, 2 OptStr flow_log_id, 3 OptStr description, 4 OptStr resource_type,
    5 OptStr resource_id, 6 OptStr traffic_type, 7 OptStr project_name, 8 OptStr log_store_name, 9 OptStr status,
    12 OptStr vpc_id, 13 OptStr resource_group_id, 14 List tags] [10 OptInt page_number, 11 OptInt page_size]);

/// Answer of `DescribeFlowLogs`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeFlowLogsResponse {
    /** `PageSize`: text. */ pub page_size: Option<String>,
    /** `PageNumber`: text. */ pub page_number: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: text. */ pub total_count: Option<String>,
    /** `Success`: text. */ pub success: Option<String>,
    /** `FlowLogs`: records. */ pub flow_logs: Vec<FlowLog>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeFlowLogsResponse`].
pub static DESCRIBE_FLOW_LOGS_RESPONSE: Schema = Schema { name: "DescribeFlowLogsResponse", fields: { static ROWS: [Field; 6] = [
    Field::string("PageSize"),
    Field::string("PageNumber"),
    Field::string("RequestId"),
    Field::string("TotalCount"),
    Field::string("Success"),
    Field::record("FlowLogs", &FLOW_LOG).wrapped("FlowLog"),
]; &ROWS } };
record!(DescribeFlowLogsResponse, DESCRIBE_FLOW_LOGS_RESPONSE,
    [0 OptStr page_size, 1 OptStr page_number, 2 OptStr request_id, 3 OptStr total_count, 4 OptStr success, 5 List flow_logs] []);

/// What `FlowLogs.FlowLog` holds.
#[derive(Default)] #[non_exhaustive] pub struct FlowLog {
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `FlowLogName`: text. */ pub flow_log_name: Option<String>,
    /** `TrafficType`: text. */ pub traffic_type: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ProjectName`: text. */ pub project_name: Option<String>,
    /** `LogStoreName`: text. */ pub log_store_name: Option<String>,
    /** `ResourceId`: text. */ pub resource_id: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `FlowLogId`: text. */ pub flow_log_id: Option<String>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `AggregationInterval`: integer. */ pub aggregation_interval: Option<i64>,
    /** `TrafficPath`: texts. */ pub traffic_path: Vec<String>,
    /** `ServiceType`: text. */ pub service_type: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `FlowLogDeliverStatus`: text. */ pub flow_log_deliver_status: Option<String>,
    /** `FlowLogDeliverErrorMessage`: text. */ pub flow_log_deliver_error_message: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`FlowLog`].
pub static FLOW_LOG: Schema = Schema { name: "FlowLog", fields: { static ROWS: [Field; 19] = [
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::string("FlowLogName"),
    Field::string("TrafficType"),
    Field::string("ResourceType"),
    Field::string("Description"),
    Field::string("ProjectName"),
    Field::string("LogStoreName"),
    Field::string("ResourceId"),
    Field::string("RegionId"),
    Field::string("FlowLogId"),
    Field::string("BusinessStatus"),
    Field::int32("AggregationInterval"),
    Field::string("TrafficPath").wrapped("TrafficPathList"),
    Field::string("ServiceType"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    Field::string("FlowLogDeliverStatus"),
    Field::string("FlowLogDeliverErrorMessage"),
]; &ROWS } };
record!(FlowLog, FLOW_LOG,
    [0 OptStr status, 1 OptStr creation_time, 2 OptStr flow_log_name, 3 OptStr traffic_type, 4 OptStr resource_type,
    5 OptStr description, 6 OptStr project_name, 7 OptStr log_store_name, 8 OptStr resource_id, 9 OptStr region_id,
    10 OptStr flow_log_id, 11 OptStr business_status, 13 List traffic_path, 14 OptStr service_type, 15 OptStr resource_group_id,
    16 List tags, 17 OptStr flow_log_deliver_status, 18 OptStr flow_log_deliver_error_message] [12 OptInt aggregation_interval]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeFlowLogsRequest, DescribeFlowLogsResponse, FlowLog);
