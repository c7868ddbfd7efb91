// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeactiveFlowLog.json; do not edit.
//! Stops a flow log; nothing more is captured.
//!
//! Asynchronous: DescribeFlowLogs shows `Deactivating`, then `Inactive`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeactiveFlowLog).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DeactiveFlowLogRequest, DeactiveFlowLogResponse>(
    "DeactiveFlowLog", Effect::Write, &DEACTIVE_FLOW_LOG_REQUEST, &DEACTIVE_FLOW_LOG_RESPONSE,
), "
    400 FlowLogNumberOverLimit Forbidden.OperateManagedFlowLog IncorrectBusinessStatus.FlowLog IncorrectStatus.flowlog
    400 InvalidInstanceId InvalidInstanceId.NotFound InvalidRegionId.NotFound InvalidStatus
");

/// Request of `DeactiveFlowLog`.
#[derive(Default)] #[non_exhaustive] pub struct DeactiveFlowLogRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `FlowLogId`: text. */ pub flow_log_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeactiveFlowLogRequest {
    /// With what is required.
    pub fn new(flow_log_id: impl Into<String>) -> Self { Self { flow_log_id: flow_log_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeactiveFlowLogRequest`].
pub static DEACTIVE_FLOW_LOG_REQUEST: Schema = Schema { name: "DeactiveFlowLogRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("FlowLogId").required(),
]; &ROWS } };
record!(DeactiveFlowLogRequest, DEACTIVE_FLOW_LOG_REQUEST, [0 OptStr region_id, 1 Str flow_log_id] []);

/// Answer of `DeactiveFlowLog`.
#[derive(Default)] #[non_exhaustive] pub struct DeactiveFlowLogResponse {
    /** `Success`: text. */ pub success: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeactiveFlowLogResponse`].
pub static DEACTIVE_FLOW_LOG_RESPONSE: Schema = Schema { name: "DeactiveFlowLogResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("Success"),
    Field::string("RequestId"),
]; &ROWS } };
record!(DeactiveFlowLogResponse, DEACTIVE_FLOW_LOG_RESPONSE, [0 OptStr success, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeactiveFlowLogRequest, DeactiveFlowLogResponse);
