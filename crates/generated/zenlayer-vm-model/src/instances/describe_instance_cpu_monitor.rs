// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeInstanceCpuMonitor.json; do not edit.
//! Returns the CPU use of an instance over time: a span of at most 24 hours within the last 30 days.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-instance-cpu-monitor.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, Timestamp, operation, record};

operation! {
    name: "DescribeInstanceCpuMonitor",
    effect: Effect::Read,
    request: DescribeInstanceCpuMonitorRequest = DESCRIBE_INSTANCE_CPU_MONITOR_REQUEST,
    response: DescribeInstanceCpuMonitorResponse = DESCRIBE_INSTANCE_CPU_MONITOR_RESPONSE,
}

/// Request of `DescribeInstanceCpuMonitor`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceCpuMonitorRequest {
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: String,
    /// Beginning of the span of time, in ISO 8601 and UTC.
    pub start_time: Timestamp,
    /// End of the span of time, in ISO 8601 and UTC.
    pub end_time: Timestamp,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstanceCpuMonitorRequest {
    /// Creates a value with the required members.
    pub fn new(
        instance_id: impl Into<String>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribeInstanceCpuMonitorRequest: DESCRIBE_INSTANCE_CPU_MONITOR_REQUEST,
    0 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
    1 start_time: Time = Field::timestamp("startTime").place(Place::Body).required(),
    2 end_time: Time = Field::timestamp("endTime").place(Place::Body).required(),
}

/// Response of `DescribeInstanceCpuMonitor`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceCpuMonitorResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Measured values, one entry for each point in time.
    pub data_list: Vec<DataList>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceCpuMonitorResponse: DESCRIBE_INSTANCE_CPU_MONITOR_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 data_list: List = Field::record("dataList", &DATA_LIST).list(),
}

/// `dataList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataList {
    /// Use of the vCPUs of the instance, in percent.
    pub cpu: Option<String>,
    /// When the figure was measured, in ISO 8601 and UTC.
    pub time: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DataList: DATA_LIST,
    0 cpu: OptStr = Field::string("cpu"),
    1 time: OptStr = Field::string("time"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceCpuMonitorRequest,
    DescribeInstanceCpuMonitorResponse,
    DataList,
}
