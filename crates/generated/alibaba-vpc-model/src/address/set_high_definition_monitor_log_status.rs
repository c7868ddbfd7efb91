// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/SetHighDefinitionMonitorLogStatus.json; do not edit.
//! Switches the second-by-second monitoring of an elastic IP address on or off.
//!
//! Its figures go to Simple Log Service, which charges for them.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/SetHighDefinitionMonitorLogStatus), 2024-06.

use cloudspec_wire::{Effect, Extra, Field, errors, open_enum, operation, record};

operation! {
    name: "SetHighDefinitionMonitorLogStatus",
    effect: Effect::Write,
    request: SetHighDefinitionMonitorLogStatusRequest = SET_HIGH_DEFINITION_MONITOR_LOG_STATUS_REQUEST,
    response: SetHighDefinitionMonitorLogStatusResponse = SET_HIGH_DEFINITION_MONITOR_LOG_STATUS_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 HdMonitorEipNumberOverLimit",
    "400 InvalidAction.NotSupport",
    "400 InvalidAllocationId.NotFound = There is no such elastic IP address in this region.",
    "400 InvalidHdMonitorStatus",
    "400 InvalidInstanceId = The instance id is malformed.",
    "400 ParameterInvalid = A parameter has a value that is not possible; the message names it.",
    "400 ProjectOrLogstoreNotExist",
    "400 RuleExist",
    "400 SourceProjectNotExist",
    "400 Unauthorized = RAM users and roles cannot do this.",
}

/// Request of `SetHighDefinitionMonitorLogStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetHighDefinitionMonitorLogStatusRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the project in Simple Log Service that the log is written to.
    pub log_project: String,
    /// Name of the Logstore in Simple Log Service that the log is written to.
    pub log_store: String,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Kind of the resource that `InstanceId` names. Default: `EIP`.
    pub instance_type: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Status,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl SetHighDefinitionMonitorLogStatusRequest {
    /// Creates a value with the required members.
    pub fn new(
        log_project: impl Into<String>,
        log_store: impl Into<String>,
        instance_id: impl Into<String>,
        status: impl Into<Status>,
    ) -> Self {
        Self {
            log_project: log_project.into(),
            log_store: log_store.into(),
            instance_id: instance_id.into(),
            status: status.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Kind of the resource that `InstanceId` names.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

record! {
    SetHighDefinitionMonitorLogStatusRequest: SET_HIGH_DEFINITION_MONITOR_LOG_STATUS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 log_project: Str = Field::string("LogProject").required(),
    2 log_store: Str = Field::string("LogStore").required(),
    3 instance_id: Str = Field::string("InstanceId").required(),
    4 instance_type: OptStr = Field::string("InstanceType"),
    5 status: Enum = Field::one_of("Status", Status::VALUES).required(),
}

/// Response of `SetHighDefinitionMonitorLogStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetHighDefinitionMonitorLogStatusResponse {
    /// Whether the call succeeded: `true` or `false`, as a text.
    pub success: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SetHighDefinitionMonitorLogStatusResponse: SET_HIGH_DEFINITION_MONITOR_LOG_STATUS_RESPONSE,
    0 success: OptStr = Field::string("Success"),
    1 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        On = "ON",
        Off = "OFF",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    SetHighDefinitionMonitorLogStatusRequest,
    SetHighDefinitionMonitorLogStatusResponse,
}
