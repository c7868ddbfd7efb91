// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeEipMonitorData.json; do not edit.
//! Returns traffic figures of an elastic IP address over time.
//!
//! Use DescribeEipMonitorData of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeEipMonitorData).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::EipMonitorData;

operation!(Operation::new::<DescribeEipMonitorDataRequest, DescribeEipMonitorDataResponse>(
    "DescribeEipMonitorData", Effect::Read, &DESCRIBE_EIP_MONITOR_DATA_REQUEST, &DESCRIBE_EIP_MONITOR_DATA_RESPONSE,
), "
    400 InvalidAllocationId.NotFound InvalidEndTime.Malformed InvalidParameter InvalidParameter.TooMany
    400 InvalidPeriod.ValueNotSupported InvalidRegionInstance InvalidStartTime.Malformed InvalidStartTime.TooEarly
    400 OperationDenied.TooManyDataQueried
    404 Forbidden.RegionNotFound InvalidInstanceId.NotFound InvalidIpInstanceId.NotFound
");

/// Request of `DescribeEipMonitorData`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeEipMonitorDataRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: String,
    /** `StartTime`: text. */ pub start_time: String,
    /** `EndTime`: text. */ pub end_time: String,
    /** `Period`: integer. Default: `60`. */ pub period: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeEipMonitorDataRequest {
    /// With what is required.
    pub fn new(allocation_id: impl Into<String>, start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self { allocation_id: allocation_id.into(), start_time: start_time.into(), end_time: end_time.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
}
/// Table of [`DescribeEipMonitorDataRequest`].
pub static DESCRIBE_EIP_MONITOR_DATA_REQUEST: Schema =
    Schema { name: "DescribeEipMonitorDataRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").filled(),
    Field::string("AllocationId").required(),
    Field::string("StartTime").required(),
    Field::string("EndTime").required(),
    Field::int32("Period"),
]; &ROWS } };
record!(DescribeEipMonitorDataRequest, DESCRIBE_EIP_MONITOR_DATA_REQUEST,
    [0 OptStr region_id, 1 Str allocation_id, 2 Str start_time, 3 Str end_time] [4 OptInt period]);

/// Answer of `DescribeEipMonitorData`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeEipMonitorDataResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `EipMonitorDatas`: records. */ pub eip_monitor_datas: Vec<EipMonitorData>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeEipMonitorDataResponse`].
pub static DESCRIBE_EIP_MONITOR_DATA_RESPONSE: Schema =
    Schema { name: "DescribeEipMonitorDataResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("EipMonitorDatas", &crate::shapes::EIP_MONITOR_DATA).wrapped("EipMonitorData"),
]; &ROWS } };
record!(DescribeEipMonitorDataResponse, DESCRIBE_EIP_MONITOR_DATA_RESPONSE, [0 OptStr request_id, 1 List eip_monitor_datas] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeEipMonitorDataRequest, DescribeEipMonitorDataResponse);
