// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ActiveFlowLog.json; do not edit.
//! Starts a flow log, which captures the traffic of its resource from then on; what is captured is
//! charged.
//!
//! Asynchronous: `DescribeFlowLogs` shows `Activating`, then `Active`.
//!
//! - Access level: update.
//! - It costs money, or the resources that it creates do.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeFlowLogs` every 3 s, up
//!   to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ActiveFlowLog), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, operation,
    record,
};

operation! {
    name: "ActiveFlowLog",
    effect: Effect::Write,
    request: ActiveFlowLogRequest = ACTIVE_FLOW_LOG_REQUEST,
    response: ActiveFlowLogResponse = ACTIVE_FLOW_LOG_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Paid).asynchronous(Asynchronous::new().poll("DescribeFlowLogs").interval(3).attempts(10)),
}

errors! {
    "400 Forbidden.OperateManagedFlowLog",
    "400 IncorrectBusinessStatus.FlowLog",
    "400 IncorrectStatus.flowlog",
    "400 InvalidInstanceId = The instance id is malformed.",
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 InvalidStatus = The leased line or router is in a state that does not allow the operation.",
    "400 OperationDenied.FlowLogDeliverFailed",
}

/// Request of `ActiveFlowLog`.
#[derive(Default)]
#[non_exhaustive]
pub struct ActiveFlowLogRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the flow log (`fl-...`). `DescribeFlowLogs` lists it.
    pub flow_log_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ActiveFlowLogRequest {
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
    ActiveFlowLogRequest: ACTIVE_FLOW_LOG_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 flow_log_id: Str = Field::string("FlowLogId").required(),
}

/// Response of `ActiveFlowLog`.
#[derive(Default)]
#[non_exhaustive]
pub struct ActiveFlowLogResponse {
    /// Whether the call succeeded: `true` or `false`, as a text.
    pub success: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ActiveFlowLogResponse: ACTIVE_FLOW_LOG_RESPONSE,
    0 success: OptStr = Field::string("Success"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ActiveFlowLogRequest,
    ActiveFlowLogResponse,
}
