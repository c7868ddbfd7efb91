// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceMonitorData.json; do not edit.
//! Returns figures of an instance over time: vCPU use, burst credits, traffic and bandwidth.
//!
//! At most 30 days back, and `(EndTime - StartTime) / Period` must not exceed 400. Points are missing
//! where the instance was stopped.
//!
//! - Requires permission for the action `ecs:DescribeInstanceMonitorData` (access level get), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceMonitorData),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Timestamp,
    errors, operation, record,
};

operation! {
    name: "DescribeInstanceMonitorData",
    effect: Effect::Read,
    request: DescribeInstanceMonitorDataRequest = DESCRIBE_INSTANCE_MONITOR_DATA_REQUEST,
    response: DescribeInstanceMonitorDataResponse = DESCRIBE_INSTANCE_MONITOR_DATA_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeInstanceMonitorData").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 InvalidEndTime.Malformed = The time is not in ISO 8601 and UTC, such as `2026-01-31T08:00:00Z`.",
    "400 InvalidParameter.TooManyDataQueried = The span holds more than 400 points. Shorten it or lengthen the period.",
    "400 InvalidPeriod.ValueNotSupported = The length of the purchase is not possible. See which periods the operation takes.",
    "400 InvalidStartTime.Malformed = The time is not in ISO 8601 and UTC, such as `2026-01-31T08:00:00Z`.",
    "400 InvalidStartTime.TooEarly = The span begins further back than figures are kept.",
    "400 InvalidStartTime.ValueNotSupported",
    "400 Throttling = Too many requests in a short time. Slow down and try again.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeInstanceMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Beginning of the span of time.
    pub start_time: Timestamp,
    /// End of the span of time.
    pub end_time: Timestamp,
    /// Time between two measured values; 60 when left out. Unit: seconds.
    pub period: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstanceMonitorDataRequest {
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

    /// Time between two measured values; 60 when left out.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
}

record! {
    DescribeInstanceMonitorDataRequest: DESCRIBE_INSTANCE_MONITOR_DATA_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 start_time: Time = Field::timestamp("StartTime").required(),
    2 end_time: Time = Field::timestamp("EndTime").required(),
    3 period: OptInt = Field::int32("Period"),
}

/// Response of `DescribeInstanceMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Measured values, one entry for each point in time.
    pub monitor_data: Vec<InstanceMonitorData>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// CPU credits that a burstable instance has left. On the wire: `CPUCreditBalance`.
    pub cpu_credit_balance: Option<f64>,
    /// Bytes that are read from the disk a second, on average over the period. On the wire: `BPSRead`.
    pub bps_read: Option<i64>,
    /// `InternetTX`: integer.
    pub internet_tx: Option<i64>,
    /// Use of the vCPUs of the instance, in percent. On the wire: `CPU`.
    pub cpu: Option<i64>,
    /// CPU credits that a burstable instance has used. On the wire: `CPUCreditUsage`.
    pub cpu_credit_usage: Option<f64>,
    /// Write operations a second: what was measured, or the most that the disk carries out. On the wire:
    /// `IOPSWrite`.
    pub iops_write: Option<i64>,
    /// `IntranetTX`: integer.
    pub intranet_tx: Option<i64>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Bytes that are written to the disk a second, on average over the period. On the wire: `BPSWrite`.
    pub bps_write: Option<i64>,
    /// CPU credits beyond the balance that are not paid for yet. On the wire:
    /// `CPUNotpaidSurplusCreditUsage`.
    pub cpu_notpaid_surplus_credit_usage: Option<f64>,
    /// CPU credits that the burstable instance has borrowed from the next 24 hours. On the wire:
    /// `CPUAdvanceCreditBalance`.
    pub cpu_advance_credit_balance: Option<f64>,
    /// Read operations a second: what was measured, or the most that the disk carries out. On the wire:
    /// `IOPSRead`.
    pub iops_read: Option<i64>,
    /// `InternetBandwidth`: integer.
    pub internet_bandwidth: Option<i64>,
    /// `InternetRX`: integer.
    pub internet_rx: Option<i64>,
    /// When the figure was measured.
    pub time_stamp: Option<Timestamp>,
    /// `IntranetRX`: integer.
    pub intranet_rx: Option<i64>,
    /// `IntranetBandwidth`: integer.
    pub intranet_bandwidth: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    14 time_stamp: Opt = Field::timestamp("TimeStamp"),
    15 intranet_rx: OptInt = Field::int32("IntranetRX"),
    16 intranet_bandwidth: OptInt = Field::int32("IntranetBandwidth"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceMonitorDataRequest,
    DescribeInstanceMonitorDataResponse,
    InstanceMonitorData,
}
