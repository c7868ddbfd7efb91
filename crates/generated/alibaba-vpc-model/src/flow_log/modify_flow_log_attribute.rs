// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyFlowLogAttribute.json; do not edit.
//! Changes the name or description of a flow log.
//!
//! Asynchronous: `DescribeFlowLogs` shows `Modifying`, then `Active` or `Inactive`.
//!
//! - Access level: update.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeFlowLogs` every 3 s, up
//!   to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyFlowLogAttribute),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, operation,
    record,
};

operation! {
    name: "ModifyFlowLogAttribute",
    effect: Effect::Write,
    request: ModifyFlowLogAttributeRequest = MODIFY_FLOW_LOG_ATTRIBUTE_REQUEST,
    response: ModifyFlowLogAttributeResponse = MODIFY_FLOW_LOG_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("DescribeFlowLogs").interval(3).attempts(10)),
}

errors! {
    "400 FlowLogNumberOverLimit",
    "400 Forbidden.OperateManagedFlowLog",
    "400 IllegalParam.AggregationInterval",
    "400 IncorrectBusinessStatus.FlowLog",
    "400 IncorrectStatus.flowlog",
    "400 InvalidHdMonitorStatus",
    "400 InvalidInstanceId = The instance id is malformed.",
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidName.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidTrafficType.NotFound",
    "400 ProjectOrLogstoreNotExist",
    "400 RuleExist",
    "400 SourceProjectNotExist",
    "400 Unauthorized = RAM users and roles cannot do this.",
}

/// Request of `ModifyFlowLogAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyFlowLogAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the flow log (`fl-...`). `DescribeFlowLogs` lists it.
    pub flow_log_id: String,
    /// Name of the flow log: 1 to 128 characters, not starting with `http://` or `https://`.
    pub flow_log_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// How long traffic is gathered before it is written to the log. Unit: minutes.
    pub aggregation_interval: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyFlowLogAttributeRequest {
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

    /// Name of the flow log: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn flow_log_name(mut self, value: impl Into<String>) -> Self {
        self.flow_log_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// How long traffic is gathered before it is written to the log.
    pub fn aggregation_interval(mut self, value: i64) -> Self {
        self.aggregation_interval = Some(value);
        self
    }
}

record! {
    ModifyFlowLogAttributeRequest: MODIFY_FLOW_LOG_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 flow_log_id: Str = Field::string("FlowLogId").required(),
    2 flow_log_name: OptStr = Field::string("FlowLogName"),
    3 description: OptStr = Field::string("Description"),
    4 aggregation_interval: OptInt = Field::int32("AggregationInterval"),
}

/// Response of `ModifyFlowLogAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyFlowLogAttributeResponse {
    /// Whether the call succeeded: `true` or `false`, as a text.
    pub success: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyFlowLogAttributeResponse: MODIFY_FLOW_LOG_ATTRIBUTE_RESPONSE,
    0 success: OptStr = Field::string("Success"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyFlowLogAttributeRequest,
    ModifyFlowLogAttributeResponse,
}
