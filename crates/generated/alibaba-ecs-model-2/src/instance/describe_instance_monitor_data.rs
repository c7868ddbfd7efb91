// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceMonitorData.json; do not edit.
//! Returns figures of an instance over time: vCPU use, burst credits, traffic and bandwidth.
//!
//! At most 30 days back, and `(EndTime - StartTime) / Period` must not exceed 400. Points are missing where the instance
//! was stopped.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceMonitorData).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeInstanceMonitorDataRequest, DescribeInstanceMonitorDataResponse>(
    "DescribeInstanceMonitorData", Effect::Read, &DESCRIBE_INSTANCE_MONITOR_DATA_REQUEST,
    &DESCRIBE_INSTANCE_MONITOR_DATA_RESPONSE,
), "
    400 InvalidEndTime.Malformed InvalidParameter.TooManyDataQueried InvalidPeriod.ValueNotSupported InvalidStartTime.Malformed
    400 InvalidStartTime.TooEarly InvalidStartTime.ValueNotSupported Throttling
    404 InvalidInstanceId.NotFound
    500 InternalError
");

/// Request of `DescribeInstanceMonitorData`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceMonitorDataRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `StartTime`: text. */ pub start_time: String,
    /** `EndTime`: text. */ pub end_time: String,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstanceMonitorDataRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), start_time: start_time.into(), end_time: end_time.into(), ..Self::default() }
    }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
}
/// Table of [`DescribeInstanceMonitorDataRequest`].
pub static DESCRIBE_INSTANCE_MONITOR_DATA_REQUEST: Schema =
    Schema { name: "DescribeInstanceMonitorDataRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("InstanceId").required(),
    Field::string("StartTime").required(),
    Field::string("EndTime").required(),
    Field::int32("Period"),
]; &ROWS } };
record!(DescribeInstanceMonitorDataRequest, DESCRIBE_INSTANCE_MONITOR_DATA_REQUEST,
    [0 Str instance_id, 1 Str start_time, 2 Str end_time] [3 OptInt period]);

/// Answer of `DescribeInstanceMonitorData`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceMonitorDataResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `MonitorData`: records. */ pub monitor_data: Vec<InstanceMonitorData>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstanceMonitorDataResponse`].
pub static DESCRIBE_INSTANCE_MONITOR_DATA_RESPONSE: Schema =
    Schema { name: "DescribeInstanceMonitorDataResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("MonitorData", &INSTANCE_MONITOR_DATA).wrapped("InstanceMonitorData"),
]; &ROWS } };
record!(DescribeInstanceMonitorDataResponse, DESCRIBE_INSTANCE_MONITOR_DATA_RESPONSE,
    [0 OptStr request_id, 1 List monitor_data] []);

/// What `MonitorData.InstanceMonitorData` holds.
#[derive(Default)] #[non_exhaustive] pub struct InstanceMonitorData {
    /** `CPUCreditBalance`: number. */ pub cpu_credit_balance: Option<f64>,
    /** `BPSRead`: integer. */ pub bps_read: Option<i64>,
    /** `InternetTX`: integer. */ pub internet_tx: Option<i64>,
    /** `CPU`: integer. */ pub cpu: Option<i64>,
    /** `CPUCreditUsage`: number. */ pub cpu_credit_usage: Option<f64>,
    /** `IOPSWrite`: integer. */ pub iops_write: Option<i64>,
    /** `IntranetTX`: integer. */ pub intranet_tx: Option<i64>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `BPSWrite`: integer. */ pub bps_write: Option<i64>,
    /** `CPUNotpaidSurplusCreditUsage`: number. */ pub cpu_notpaid_surplus_credit_usage: Option<f64>,
    /** `CPUAdvanceCreditBalance`: number. */ pub cpu_advance_credit_balance: Option<f64>,
    /** `IOPSRead`: integer. */ pub iops_read: Option<i64>,
    /** `InternetBandwidth`: integer. */ pub internet_bandwidth: Option<i64>,
    /** `InternetRX`: integer. */ pub internet_rx: Option<i64>,
    /** `TimeStamp`: text. */ pub time_stamp: Option<String>,
    /** `IntranetRX`: integer. */ pub intranet_rx: Option<i64>,
    /** `IntranetBandwidth`: integer. */ pub intranet_bandwidth: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstanceMonitorData`].
pub static INSTANCE_MONITOR_DATA: Schema = Schema { name: "InstanceMonitorData", fields: { static ROWS: [Field; 17] = [
    Field::float("CPUCreditBalance"),
    Field::int32("BPSRead"),
    Field::int32("InternetTX"),
    Field::int32("CPU"),
    Field::float("CPUCreditUsage"),
    Field::int32("IOPSWrite"),
    Field::int32("IntranetTX"),
    Field::string("InstanceId"),
    Field::int32("BPSWrite"),
    Field::float("CPUNotpaidSurplusCreditUsage"),
    Field::float("CPUAdvanceCreditBalance"),
    Field::int32("IOPSRead"),
    Field::int32("InternetBandwidth"),
    Field::int32("InternetRX"),
    Field::string("TimeStamp"),
    Field::int32("IntranetRX"),
    Field::int32("IntranetBandwidth"),
]; &ROWS } };
record!(InstanceMonitorData, INSTANCE_MONITOR_DATA,
    [7 OptStr instance_id, 14 OptStr time_stamp] [0 OptFloat cpu_credit_balance, 1 OptInt bps_read, 2 OptInt internet_tx,
    3 OptInt cpu, 4 OptFloat cpu_credit_usage, 5 OptInt iops_write, 6 OptInt intranet_tx, 8 OptInt bps_write,
    9 OptFloat cpu_notpaid_surplus_credit_usage, 10 OptFloat cpu_advance_credit_balance, 11 OptInt iops_read,
    12 OptInt internet_bandwidth, 13 OptInt internet_rx, 15 OptInt intranet_rx, 16 OptInt intranet_bandwidth]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInstanceMonitorDataRequest, DescribeInstanceMonitorDataResponse, InstanceMonitorData,
);
