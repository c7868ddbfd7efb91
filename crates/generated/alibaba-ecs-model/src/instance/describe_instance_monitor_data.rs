// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceMonitorData.json; do not edit.
//! Returns figures of an instance over time: vCPU use, burst credits, traffic and bandwidth.
//!
//! At most 30 days back, and `(EndTime - StartTime) / Period` must not exceed 400. Points are missing
//! where the instance was stopped.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceMonitorData).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "DescribeInstanceMonitorData",
    effect: Effect::Read,
    request: DescribeInstanceMonitorDataRequest = DESCRIBE_INSTANCE_MONITOR_DATA_REQUEST,
    response: DescribeInstanceMonitorDataResponse = DESCRIBE_INSTANCE_MONITOR_DATA_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidEndTime.Malformed",
    "400 InvalidParameter.TooManyDataQueried",
    "400 InvalidPeriod.ValueNotSupported",
    "400 InvalidStartTime.Malformed",
    "400 InvalidStartTime.TooEarly",
    "400 InvalidStartTime.ValueNotSupported",
    "400 Throttling",
    "404 InvalidInstanceId.NotFound",
    "500 InternalError",
}

/// Request of `DescribeInstanceMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `StartTime`: text.
    pub start_time: String,
    /// `EndTime`: text.
    pub end_time: String,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeInstanceMonitorDataRequest {
    /// Starts with the required members.
    pub fn new(
        instance_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }

    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
}

record! {
    DescribeInstanceMonitorDataRequest: DESCRIBE_INSTANCE_MONITOR_DATA_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 start_time: Str = Field::string("StartTime").required(),
    2 end_time: Str = Field::string("EndTime").required(),
    3 period: OptInt = Field::int32("Period"),
}

/// Response of `DescribeInstanceMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `MonitorData`: records.
    pub monitor_data: Vec<InstanceMonitorData>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceMonitorDataResponse: DESCRIBE_INSTANCE_MONITOR_DATA_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 monitor_data: List = Field::record("MonitorData", &INSTANCE_MONITOR_DATA).wrapped("InstanceMonitorData"),
}

/// `MonitorData.InstanceMonitorData` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceMonitorData {
    /// `CPUCreditBalance`: number.
    pub cpu_credit_balance: Option<f64>,
    /// `BPSRead`: integer.
    pub bps_read: Option<i64>,
    /// `InternetTX`: integer.
    pub internet_tx: Option<i64>,
    /// `CPU`: integer.
    pub cpu: Option<i64>,
    /// `CPUCreditUsage`: number.
    pub cpu_credit_usage: Option<f64>,
    /// `IOPSWrite`: integer.
    pub iops_write: Option<i64>,
    /// `IntranetTX`: integer.
    pub intranet_tx: Option<i64>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `BPSWrite`: integer.
    pub bps_write: Option<i64>,
    /// `CPUNotpaidSurplusCreditUsage`: number.
    pub cpu_notpaid_surplus_credit_usage: Option<f64>,
    /// `CPUAdvanceCreditBalance`: number.
    pub cpu_advance_credit_balance: Option<f64>,
    /// `IOPSRead`: integer.
    pub iops_read: Option<i64>,
    /// `InternetBandwidth`: integer.
    pub internet_bandwidth: Option<i64>,
    /// `InternetRX`: integer.
    pub internet_rx: Option<i64>,
    /// `TimeStamp`: text.
    pub time_stamp: Option<String>,
    /// `IntranetRX`: integer.
    pub intranet_rx: Option<i64>,
    /// `IntranetBandwidth`: integer.
    pub intranet_bandwidth: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    InstanceMonitorData: INSTANCE_MONITOR_DATA,
    0 cpu_credit_balance: OptFloat = Field::float("CPUCreditBalance"),
    1 bps_read: OptInt = Field::int32("BPSRead"),
    2 internet_tx: OptInt = Field::int32("InternetTX"),
    3 cpu: OptInt = Field::int32("CPU"),
    4 cpu_credit_usage: OptFloat = Field::float("CPUCreditUsage"),
    5 iops_write: OptInt = Field::int32("IOPSWrite"),
    6 intranet_tx: OptInt = Field::int32("IntranetTX"),
    7 instance_id: OptStr = Field::string("InstanceId"),
    8 bps_write: OptInt = Field::int32("BPSWrite"),
    9 cpu_notpaid_surplus_credit_usage: OptFloat = Field::float("CPUNotpaidSurplusCreditUsage"),
    10 cpu_advance_credit_balance: OptFloat = Field::float("CPUAdvanceCreditBalance"),
    11 iops_read: OptInt = Field::int32("IOPSRead"),
    12 internet_bandwidth: OptInt = Field::int32("InternetBandwidth"),
    13 internet_rx: OptInt = Field::int32("InternetRX"),
    14 time_stamp: OptStr = Field::string("TimeStamp"),
    15 intranet_rx: OptInt = Field::int32("IntranetRX"),
    16 intranet_bandwidth: OptInt = Field::int32("IntranetBandwidth"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceMonitorDataRequest,
    DescribeInstanceMonitorDataResponse,
    InstanceMonitorData,
}
