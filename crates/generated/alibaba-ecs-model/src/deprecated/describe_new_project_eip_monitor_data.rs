// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeNewProjectEipMonitorData.json; do not edit.
//! Returns traffic figures of an elastic IP address over time.
//!
//! Deprecated; use DescribeEipMonitorData of the VPC service.
//!
//! Deprecated.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeNewProjectEipMonitorData).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::EipMonitorData;

operation! {
    name: "DescribeNewProjectEipMonitorData",
    effect: Effect::Read,
    request: DescribeNewProjectEipMonitorDataRequest = DESCRIBE_NEW_PROJECT_EIP_MONITOR_DATA_REQUEST,
    response: DescribeNewProjectEipMonitorDataResponse = DESCRIBE_NEW_PROJECT_EIP_MONITOR_DATA_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidAllocationId.NotFound",
    "400 InvalidEndTime.Malformed",
    "400 InvalidParameter",
    "400 InvalidPeriod.ValueNotSupported",
    "400 InvalidStartTime.Malformed",
    "400 InvalidStartTime.TooEarly",
    "400 OperationDenied.TooManyDataQueried",
    "404 InvalidInstanceId.NotFound",
}

/// Request of `DescribeNewProjectEipMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNewProjectEipMonitorDataRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: String,
    /// `StartTime`: text.
    pub start_time: String,
    /// `EndTime`: text.
    pub end_time: String,
    /// `Period`: integer. Default: `60`.
    pub period: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeNewProjectEipMonitorDataRequest {
    /// Starts with the required members.
    pub fn new(
        allocation_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
}

record! {
    DescribeNewProjectEipMonitorDataRequest: DESCRIBE_NEW_PROJECT_EIP_MONITOR_DATA_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 allocation_id: Str = Field::string("AllocationId").required(),
    2 start_time: Str = Field::string("StartTime").required(),
    3 end_time: Str = Field::string("EndTime").required(),
    4 period: OptInt = Field::int32("Period"),
}

/// Response of `DescribeNewProjectEipMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNewProjectEipMonitorDataResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `EipMonitorDatas`: records.
    pub eip_monitor_datas: Vec<EipMonitorData>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeNewProjectEipMonitorDataResponse: DESCRIBE_NEW_PROJECT_EIP_MONITOR_DATA_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 eip_monitor_datas: List = Field::record("EipMonitorDatas", &crate::shapes::EIP_MONITOR_DATA).wrapped("EipMonitorData"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeNewProjectEipMonitorDataRequest,
    DescribeNewProjectEipMonitorDataResponse,
}
