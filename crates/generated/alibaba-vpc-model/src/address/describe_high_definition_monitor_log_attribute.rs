// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeHighDefinitionMonitorLogAttribute.json; do not edit.
//! Returns how the second-by-second monitoring of an elastic IP address is set up.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeHighDefinitionMonitorLogAttribute),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DescribeHighDefinitionMonitorLogAttribute",
    effect: Effect::Read,
    request: DescribeHighDefinitionMonitorLogAttributeRequest = DESCRIBE_HIGH_DEFINITION_MONITOR_LOG_ATTRIBUTE_REQUEST,
    response: DescribeHighDefinitionMonitorLogAttributeResponse = DESCRIBE_HIGH_DEFINITION_MONITOR_LOG_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 InvalidAction.NotSupport",
    "400 InvalidAllocationId.NotFound = There is no such elastic IP address in this region.",
    "400 InvalidHdMonitorStatus",
    "400 InvalidInstanceId = The instance id is malformed.",
    "400 ParameterInvalid = A parameter has a value that is not possible; the message names it.",
    "400 ProjectNotExist",
}

/// Request of `DescribeHighDefinitionMonitorLogAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeHighDefinitionMonitorLogAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Kind of the resource that `InstanceId` names. Default: `EIP`.
    pub instance_type: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeHighDefinitionMonitorLogAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
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
    DescribeHighDefinitionMonitorLogAttributeRequest: DESCRIBE_HIGH_DEFINITION_MONITOR_LOG_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 instance_type: OptStr = Field::string("InstanceType"),
}

/// Response of `DescribeHighDefinitionMonitorLogAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeHighDefinitionMonitorLogAttributeResponse {
    /// Name of the project in Simple Log Service that the log is written to.
    pub log_project: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Name of the Logstore in Simple Log Service that the log is written to.
    pub log_store: Option<String>,
    /// Whether the call succeeded: `true` or `false`, as a text.
    pub success: Option<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Kind of the resource that `InstanceId` names.
    pub instance_type: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeHighDefinitionMonitorLogAttributeResponse: DESCRIBE_HIGH_DEFINITION_MONITOR_LOG_ATTRIBUTE_RESPONSE,
    0 log_project: OptStr = Field::string("LogProject"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 log_store: OptStr = Field::string("LogStore"),
    3 success: OptStr = Field::string("Success"),
    4 instance_id: OptStr = Field::string("InstanceId"),
    5 instance_type: OptStr = Field::string("InstanceType"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeHighDefinitionMonitorLogAttributeRequest,
    DescribeHighDefinitionMonitorLogAttributeResponse,
}
