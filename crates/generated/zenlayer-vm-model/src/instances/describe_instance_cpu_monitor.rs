// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeInstanceCpuMonitor.json; do not edit.
//! Returns the CPU use of an instance over time: a span of at most 24 hours within the last 30 days.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-instance-cpu-monitor.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeInstanceCpuMonitorRequest, DescribeInstanceCpuMonitorResponse>(
    "DescribeInstanceCpuMonitor", Effect::Read, &DESCRIBE_INSTANCE_CPU_MONITOR_REQUEST, &DESCRIBE_INSTANCE_CPU_MONITOR_RESPONSE,
));

/// Request of `DescribeInstanceCpuMonitor`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceCpuMonitorRequest {
    /** `instanceId`: text. */ pub instance_id: String,
    /** `startTime`: text. */ pub start_time: String,
    /** `endTime`: text. */ pub end_time: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstanceCpuMonitorRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), start_time: start_time.into(), end_time: end_time.into(), ..Self::default() }
    }
}
/// Table of [`DescribeInstanceCpuMonitorRequest`].
pub static DESCRIBE_INSTANCE_CPU_MONITOR_REQUEST: Schema =
    Schema { name: "DescribeInstanceCpuMonitorRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("instanceId").place(Place::Body).required(),
    Field::string("startTime").place(Place::Body).required(),
    Field::string("endTime").place(Place::Body).required(),
]; &ROWS } };
record!(DescribeInstanceCpuMonitorRequest, DESCRIBE_INSTANCE_CPU_MONITOR_REQUEST,
    [0 Str instance_id, 1 Str start_time, 2 Str end_time] []);

/// Answer of `DescribeInstanceCpuMonitor`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceCpuMonitorResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `dataList`: records. */ pub data_list: Vec<DataList>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstanceCpuMonitorResponse`].
pub static DESCRIBE_INSTANCE_CPU_MONITOR_RESPONSE: Schema =
    Schema { name: "DescribeInstanceCpuMonitorResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::record("dataList", &DATA_LIST).list(),
]; &ROWS } };
record!(DescribeInstanceCpuMonitorResponse, DESCRIBE_INSTANCE_CPU_MONITOR_RESPONSE, [0 Str request_id, 1 List data_list] []);

/// What `dataList` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataList {
    /** `cpu`: text. */ pub cpu: Option<String>,
    /** `time`: text. */ pub time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DataList`].
pub static DATA_LIST: Schema = Schema { name: "DataList", fields: { static ROWS: [Field; 2] = [
    Field::string("cpu"),
    Field::string("time"),
]; &ROWS } };
record!(DataList, DATA_LIST, [0 OptStr cpu, 1 OptStr time] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInstanceCpuMonitorRequest, DescribeInstanceCpuMonitorResponse, DataList,
);
