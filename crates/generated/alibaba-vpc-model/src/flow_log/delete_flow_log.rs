// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteFlowLog.json; do not edit.
//! Deletes a flow log; what it has captured stays in Simple Log Service.
//!
//! Asynchronous: `DescribeFlowLogs` shows `Deleting` until it is gone.
//!
//! - Access level: delete.
//! - It costs money, or the resources that it creates do.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeFlowLogs` every 3 s, up
//!   to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteFlowLog), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, operation,
    record,
};

operation! {
    name: "DeleteFlowLog",
    effect: Effect::Write,
    request: DeleteFlowLogRequest = DELETE_FLOW_LOG_REQUEST,
    response: DeleteFlowLogResponse = DELETE_FLOW_LOG_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).risk(Risk::None).charge(Charge::Paid).asynchronous(Asynchronous::new().poll("DescribeFlowLogs").interval(3).attempts(10)),
}

errors! {
    "400 FlowLogNumberOverLimit",
    "400 Forbidden.OperateManagedFlowLog",
    "400 IncorrectStatus.flowlog",
    "400 InvalidHdMonitorStatus",
    "400 InvalidInstanceId = The instance id is malformed.",
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 InvalidResourceId.NotFound = There is no such resource in this region. Check id, kind and region.",
    "400 InvalidStatus = The leased line or router is in a state that does not allow the operation.",
    "400 ParameterInvalid = A parameter has a value that is not possible; the message names it.",
    "400 ProjectOrLogstoreNotExist",
    "400 SourceProjectNotExist",
    "400 Unauthorized = RAM users and roles cannot do this.",
}

/// Request of `DeleteFlowLog`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteFlowLogRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the flow log (`fl-...`). `DescribeFlowLogs` lists it.
    pub flow_log_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteFlowLogRequest {
    /// Creates a value with the required members.
    pub fn new(flow_log_id: impl Into<String>) -> Self {
        Self {
            flow_log_id: flow_log_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteFlowLogRequest: DELETE_FLOW_LOG_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 flow_log_id: Str = Field::string("FlowLogId").required(),
}

/// Response of `DeleteFlowLog`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteFlowLogResponse {
    /// Whether the call succeeded: `true` or `false`, as a text.
    pub success: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteFlowLogResponse: DELETE_FLOW_LOG_RESPONSE,
    0 success: OptStr = Field::string("Success"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteFlowLogRequest,
    DeleteFlowLogResponse,
}
