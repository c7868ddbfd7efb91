// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeHighDefinitionMonitorLogAttribute.json; do not edit.
//! Returns how the second-by-second monitoring of an elastic IP address is set up.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeHighDefinitionMonitorLogAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "DescribeHighDefinitionMonitorLogAttribute",
    effect: Effect::Read,
    request: DescribeHighDefinitionMonitorLogAttributeRequest = DESCRIBE_HIGH_DEFINITION_MONITOR_LOG_ATTRIBUTE_REQUEST,
    response: DescribeHighDefinitionMonitorLogAttributeResponse = DESCRIBE_HIGH_DEFINITION_MONITOR_LOG_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidAction.NotSupport",
    "400 InvalidAllocationId.NotFound",
    "400 InvalidHdMonitorStatus",
    "400 InvalidInstanceId",
    "400 ParameterInvalid",
    "400 ProjectNotExist",
}

/// Request of `DescribeHighDefinitionMonitorLogAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeHighDefinitionMonitorLogAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `InstanceType`: text. Default: `EIP`.
    pub instance_type: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeHighDefinitionMonitorLogAttributeRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
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
    /// `LogProject`: text.
    pub log_project: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `LogStore`: text.
    pub log_store: Option<String>,
    /// `Success`: text.
    pub success: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
