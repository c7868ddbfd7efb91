// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ActiveFlowLog.json; do not edit.
//! Starts a flow log, which captures the traffic of its resource from then on; what is captured is charged.
//!
//! Asynchronous: DescribeFlowLogs shows `Activating`, then `Active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ActiveFlowLog).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ActiveFlowLogRequest, ActiveFlowLogResponse>(
    "ActiveFlowLog", Effect::Write, &ACTIVE_FLOW_LOG_REQUEST, &ACTIVE_FLOW_LOG_RESPONSE,
), "
    400 Forbidden.OperateManagedFlowLog IncorrectBusinessStatus.FlowLog IncorrectStatus.flowlog InvalidInstanceId
    400 InvalidInstanceId.NotFound InvalidRegionId.NotFound InvalidStatus OperationDenied.FlowLogDeliverFailed
");

/// Request of `ActiveFlowLog`.
#[derive(Default)] #[non_exhaustive] pub struct ActiveFlowLogRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `FlowLogId`: text. */ pub flow_log_id: String,
    /** What else came. */ pub extra: Extra,
}
impl ActiveFlowLogRequest {
    /// With what is required.
    pub fn new(flow_log_id: impl Into<String>) -> Self { Self { flow_log_id: flow_log_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ActiveFlowLogRequest`].
pub static ACTIVE_FLOW_LOG_REQUEST: Schema = Schema { name: "ActiveFlowLogRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("FlowLogId").required(),
]; &ROWS } };
record!(ActiveFlowLogRequest, ACTIVE_FLOW_LOG_REQUEST, [0 OptStr region_id, 1 Str flow_log_id] []);

/// Answer of `ActiveFlowLog`.
#[derive(Default)] #[non_exhaustive] pub struct ActiveFlowLogResponse {
    /** `Success`: text. */ pub success: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ActiveFlowLogResponse`].
pub static ACTIVE_FLOW_LOG_RESPONSE: Schema = Schema { name: "ActiveFlowLogResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("Success"),
    Field::string("RequestId"),
]; &ROWS } };
record!(ActiveFlowLogResponse, ACTIVE_FLOW_LOG_RESPONSE, [0 OptStr success, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ActiveFlowLogRequest, ActiveFlowLogResponse);
