// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeHighDefinitionMonitorLogAttribute.json; do not edit.
//! Returns how the second-by-second monitoring of an elastic IP address is set up.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeHighDefinitionMonitorLogAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeHighDefinitionMonitorLogAttributeRequest, DescribeHighDefinitionMonitorLogAttributeResponse>(
    "DescribeHighDefinitionMonitorLogAttribute", Effect::Read, &DESCRIBE_HIGH_DEFINITION_MONITOR_LOG_ATTRIBUTE_REQUEST,
    &DESCRIBE_HIGH_DEFINITION_MONITOR_LOG_ATTRIBUTE_RESPONSE,
), "
    400 InvalidAction.NotSupport InvalidAllocationId.NotFound InvalidHdMonitorStatus InvalidInstanceId ParameterInvalid
    400 ProjectNotExist
");

/// Request of `DescribeHighDefinitionMonitorLogAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeHighDefinitionMonitorLogAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `InstanceType`: text. Default: `EIP`. */ pub instance_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeHighDefinitionMonitorLogAttributeRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
}
/// Table of [`DescribeHighDefinitionMonitorLogAttributeRequest`].
pub static DESCRIBE_HIGH_DEFINITION_MONITOR_LOG_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "DescribeHighDefinitionMonitorLogAttributeRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
    Field::string("InstanceType"),
]; &ROWS } };
record!(DescribeHighDefinitionMonitorLogAttributeRequest, DESCRIBE_HIGH_DEFINITION_MONITOR_LOG_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str instance_id, 2 OptStr instance_type] []);

/// Answer of `DescribeHighDefinitionMonitorLogAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeHighDefinitionMonitorLogAttributeResponse {
    /** `LogProject`: text. */ pub log_project: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `LogStore`: text. */ pub log_store: Option<String>,
    /** `Success`: text. */ pub success: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeHighDefinitionMonitorLogAttributeResponse`].
pub static DESCRIBE_HIGH_DEFINITION_MONITOR_LOG_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "DescribeHighDefinitionMonitorLogAttributeResponse", fields: { static ROWS: [Field; 6] = [
    Field::string("LogProject"),
    Field::string("RequestId"),
    Field::string("LogStore"),
    Field::string("Success"),
    Field::string("InstanceId"),
    Field::string("InstanceType"),
]; &ROWS } };
record!(DescribeHighDefinitionMonitorLogAttributeResponse, DESCRIBE_HIGH_DEFINITION_MONITOR_LOG_ATTRIBUTE_RESPONSE,
    [0 OptStr log_project, 1 OptStr request_id, 2 OptStr log_store, 3 OptStr success, 4 OptStr instance_id,
    5 OptStr instance_type] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeHighDefinitionMonitorLogAttributeRequest, DescribeHighDefinitionMonitorLogAttributeResponse,
);
