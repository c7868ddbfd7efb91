// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeEipMonitorData.json; do not edit.
//! Returns traffic figures of an elastic IP address over time, up to 30 days back and 400 points a call.
//!
//! CloudMonitor's DescribeMetricList is recommended instead.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeEipMonitorData).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeEipMonitorDataRequest, DescribeEipMonitorDataResponse>(
    "DescribeEipMonitorData", Effect::Read, &DESCRIBE_EIP_MONITOR_DATA_REQUEST, &DESCRIBE_EIP_MONITOR_DATA_RESPONSE,
), "
    400 InvalidAllocationId.NotFound InvalidEndTime.Malformed InvalidParameter.TooMany InvalidPeriod.ValueNotSupported
    400 InvalidStartTime.Malformed InvalidStartTime.TooEarly OperationDenied.TooManyDataQueried
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
    Field::record("EipMonitorDatas", &EIP_MONITOR_DATA).wrapped("EipMonitorData"),
]; &ROWS } };
record!(DescribeEipMonitorDataResponse, DESCRIBE_EIP_MONITOR_DATA_RESPONSE, [0 OptStr request_id, 1 List eip_monitor_datas] []);

/// What `EipMonitorDatas.EipMonitorData` holds.
#[derive(Default)] #[non_exhaustive] pub struct EipMonitorData {
    /** `EipTX`: integer. */ pub eip_tx: Option<i64>,
    /** `EipPackets`: integer. */ pub eip_packets: Option<i64>,
    /** `EipBandwidth`: integer. */ pub eip_bandwidth: Option<i64>,
    /** `TimeStamp`: text. */ pub time_stamp: Option<String>,
    /** `EipFlow`: integer. */ pub eip_flow: Option<i64>,
    /** `EipRX`: integer. */ pub eip_rx: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EipMonitorData`].
pub static EIP_MONITOR_DATA: Schema = Schema { name: "EipMonitorData", fields: { static ROWS: [Field; 6] = [
    Field::int64("EipTX"),
    Field::int32("EipPackets"),
    Field::int32("EipBandwidth"),
    Field::string("TimeStamp"),
    Field::int64("EipFlow"),
    Field::int64("EipRX"),
]; &ROWS } };
record!(EipMonitorData, EIP_MONITOR_DATA,
    [3 OptStr time_stamp] [0 OptInt eip_tx, 1 OptInt eip_packets, 2 OptInt eip_bandwidth, 4 OptInt eip_flow, 5 OptInt eip_rx]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeEipMonitorDataRequest, DescribeEipMonitorDataResponse, EipMonitorData,
);
