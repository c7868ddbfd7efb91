// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteFlowLog.json; do not edit.
//! Deletes a flow log; what it has captured stays in Simple Log Service.
//!
//! Asynchronous: DescribeFlowLogs shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteFlowLog).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DeleteFlowLogRequest, DeleteFlowLogResponse>(
    "DeleteFlowLog", Effect::Write, &DELETE_FLOW_LOG_REQUEST, &DELETE_FLOW_LOG_RESPONSE,
), "
    400 FlowLogNumberOverLimit Forbidden.OperateManagedFlowLog IncorrectStatus.flowlog InvalidHdMonitorStatus InvalidInstanceId
    400 InvalidInstanceId.NotFound InvalidRegionId.NotFound InvalidResourceId.NotFound InvalidStatus ParameterInvalid
    400 ProjectOrLogstoreNotExist SourceProjectNotExist Unauthorized
");

/// Request of `DeleteFlowLog`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteFlowLogRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `FlowLogId`: text. */ pub flow_log_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteFlowLogRequest {
    /// With what is required.
    pub fn new(flow_log_id: impl Into<String>) -> Self { Self { flow_log_id: flow_log_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteFlowLogRequest`].
pub static DELETE_FLOW_LOG_REQUEST: Schema = Schema { name: "DeleteFlowLogRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("FlowLogId").required(),
]; &ROWS } };
record!(DeleteFlowLogRequest, DELETE_FLOW_LOG_REQUEST, [0 OptStr region_id, 1 Str flow_log_id] []);

/// Answer of `DeleteFlowLog`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteFlowLogResponse {
    /** `Success`: text. */ pub success: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeleteFlowLogResponse`].
pub static DELETE_FLOW_LOG_RESPONSE: Schema = Schema { name: "DeleteFlowLogResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("Success"),
    Field::string("RequestId"),
]; &ROWS } };
record!(DeleteFlowLogResponse, DELETE_FLOW_LOG_RESPONSE, [0 OptStr success, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteFlowLogRequest, DeleteFlowLogResponse);
