// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeEipMonitorData.json; do not edit.
//! Returns traffic figures of an elastic IP address over time.
//!
//! Use DescribeEipMonitorData of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeEipMonitorData).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::EipMonitorData;

operation! {
    name: "DescribeEipMonitorData",
    effect: Effect::Read,
    request: DescribeEipMonitorDataRequest = DESCRIBE_EIP_MONITOR_DATA_REQUEST,
    response: DescribeEipMonitorDataResponse = DESCRIBE_EIP_MONITOR_DATA_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidAllocationId.NotFound",
    "400 InvalidEndTime.Malformed",
    "400 InvalidParameter",
    "400 InvalidParameter.TooMany",
    "400 InvalidPeriod.ValueNotSupported",
    "400 InvalidRegionInstance",
    "400 InvalidStartTime.Malformed",
    "400 InvalidStartTime.TooEarly",
    "400 OperationDenied.TooManyDataQueried",
    "404 Forbidden.RegionNotFound",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidIpInstanceId.NotFound",
}

/// Request of `DescribeEipMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEipMonitorDataRequest {
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

impl DescribeEipMonitorDataRequest {
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
    DescribeEipMonitorDataRequest: DESCRIBE_EIP_MONITOR_DATA_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 allocation_id: Str = Field::string("AllocationId").required(),
    2 start_time: Str = Field::string("StartTime").required(),
    3 end_time: Str = Field::string("EndTime").required(),
    4 period: OptInt = Field::int32("Period"),
}

/// Response of `DescribeEipMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEipMonitorDataResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `EipMonitorDatas`: records.
    pub eip_monitor_datas: Vec<EipMonitorData>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeEipMonitorDataResponse: DESCRIBE_EIP_MONITOR_DATA_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 eip_monitor_datas: List = Field::record("EipMonitorDatas", &crate::shapes::EIP_MONITOR_DATA).wrapped("EipMonitorData"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeEipMonitorDataRequest,
    DescribeEipMonitorDataResponse,
}
