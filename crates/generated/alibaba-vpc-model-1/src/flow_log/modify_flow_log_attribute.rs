// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyFlowLogAttribute.json; do not edit.
//! Changes the name or description of a flow log.
//!
//! Asynchronous: DescribeFlowLogs shows `Modifying`, then `Active` or `Inactive`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyFlowLogAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ModifyFlowLogAttributeRequest, ModifyFlowLogAttributeResponse>(
    "ModifyFlowLogAttribute", Effect::Write, &MODIFY_FLOW_LOG_ATTRIBUTE_REQUEST, &MODIFY_FLOW_LOG_ATTRIBUTE_RESPONSE,
), "
    400 FlowLogNumberOverLimit Forbidden.OperateManagedFlowLog IllegalParam.AggregationInterval IncorrectBusinessStatus.FlowLog
    400 IncorrectStatus.flowlog InvalidHdMonitorStatus InvalidInstanceId InvalidInstanceId.NotFound InvalidName.Malformed
    400 InvalidTrafficType.NotFound ProjectOrLogstoreNotExist RuleExist SourceProjectNotExist Unauthorized
");

/// Request of `ModifyFlowLogAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyFlowLogAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `FlowLogId`: text. */ pub flow_log_id: String,
    /** `FlowLogName`: text. */ pub flow_log_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `AggregationInterval`: integer. */ pub aggregation_interval: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyFlowLogAttributeRequest {
    /// With what is required.
    pub fn new(flow_log_id: impl Into<String>) -> Self { Self { flow_log_id: flow_log_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `FlowLogName`.
    pub fn flow_log_name(mut self, value: impl Into<String>) -> Self { self.flow_log_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `AggregationInterval`.
    pub fn aggregation_interval(mut self, value: i64) -> Self { self.aggregation_interval = Some(value); self }
}
/// Table of [`ModifyFlowLogAttributeRequest`].
pub static MODIFY_FLOW_LOG_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyFlowLogAttributeRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("FlowLogId").required(),
    Field::string("FlowLogName"),
    Field::string("Description"),
    Field::int32("AggregationInterval"),
]; &ROWS } };
record!(ModifyFlowLogAttributeRequest, MODIFY_FLOW_LOG_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str flow_log_id, 2 OptStr flow_log_name, 3 OptStr description] [4 OptInt aggregation_interval]);

/// Answer of `ModifyFlowLogAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyFlowLogAttributeResponse {
    /** `Success`: text. */ pub success: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyFlowLogAttributeResponse`].
pub static MODIFY_FLOW_LOG_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "ModifyFlowLogAttributeResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("Success"),
    Field::string("RequestId"),
]; &ROWS } };
record!(ModifyFlowLogAttributeResponse, MODIFY_FLOW_LOG_ATTRIBUTE_RESPONSE, [0 OptStr success, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyFlowLogAttributeRequest, ModifyFlowLogAttributeResponse);
