// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeEipMonitorData.json; do not edit.
//! Returns traffic figures of an elastic IP address over time, up to 30 days back and 400 points a
//! call.
//!
//! CloudMonitor's DescribeMetricList is recommended instead.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeEipMonitorData),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Timestamp, errors, operation, record,
};

operation! {
    name: "DescribeEipMonitorData",
    effect: Effect::Read,
    request: DescribeEipMonitorDataRequest = DESCRIBE_EIP_MONITOR_DATA_REQUEST,
    response: DescribeEipMonitorDataResponse = DESCRIBE_EIP_MONITOR_DATA_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 InvalidAllocationId.NotFound = There is no such elastic IP address in this region.",
    "400 InvalidEndTime.Malformed = The time is not in ISO 8601 and UTC, such as `2026-01-31T08:00:00Z`.",
    "400 InvalidParameter.TooMany",
    "400 InvalidPeriod.ValueNotSupported = The length of the purchase is not possible. See which periods the operation takes.",
    "400 InvalidStartTime.Malformed = The time is not in ISO 8601 and UTC, such as `2026-01-31T08:00:00Z`.",
    "400 InvalidStartTime.TooEarly = The span begins further back than figures are kept.",
    "400 OperationDenied.TooManyDataQueried",
    "404 Forbidden.RegionNotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidIpInstanceId.NotFound = There is no such elastic IP address.",
}

/// Request of `DescribeEipMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEipMonitorDataRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: String,
    /// Beginning of the span of time.
    pub start_time: Timestamp,
    /// End of the span of time.
    pub end_time: Timestamp,
    /// Time between two points. Unit: seconds. Default: `60`.
    pub period: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeEipMonitorDataRequest {
    /// Creates a value with the required members.
    pub fn new(
        allocation_id: impl Into<String>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Time between two points.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
}

record! {
    DescribeEipMonitorDataRequest: DESCRIBE_EIP_MONITOR_DATA_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 allocation_id: Str = Field::string("AllocationId").required(),
    2 start_time: Time = Field::timestamp("StartTime").required(),
    3 end_time: Time = Field::timestamp("EndTime").required(),
    4 period: OptInt = Field::int32("Period"),
}

/// Response of `DescribeEipMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEipMonitorDataResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Traffic of the elastic IP address, one entry for each point in time.
    pub eip_monitor_datas: Vec<EipMonitorData>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeEipMonitorDataResponse: DESCRIBE_EIP_MONITOR_DATA_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 eip_monitor_datas: List = Field::record("EipMonitorDatas", &EIP_MONITOR_DATA).wrapped("EipMonitorData"),
}

/// `EipMonitorDatas.EipMonitorData` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EipMonitorData {
    /// Bytes that went out through the elastic IP address in the period. Unit: bytes. On the wire: `EipTX`.
    pub eip_tx: Option<i64>,
    /// Packets that passed in the period, in both directions together.
    pub eip_packets: Option<i64>,
    /// Bandwidth of the elastic IP address. Unit: Mbit/s.
    pub eip_bandwidth: Option<i64>,
    /// When the figure was measured.
    pub time_stamp: Option<Timestamp>,
    /// Traffic in both directions. Unit: bytes.
    pub eip_flow: Option<i64>,
    /// Bytes that came in through the elastic IP address in the period. Unit: bytes. On the wire: `EipRX`.
    pub eip_rx: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EipMonitorData: EIP_MONITOR_DATA,
    0 eip_tx: OptInt = Field::int64("EipTX"),
    1 eip_packets: OptInt = Field::int32("EipPackets"),
    2 eip_bandwidth: OptInt = Field::int32("EipBandwidth"),
    3 time_stamp: Opt = Field::timestamp("TimeStamp"),
    4 eip_flow: OptInt = Field::int64("EipFlow"),
    5 eip_rx: OptInt = Field::int64("EipRX"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeEipMonitorDataRequest,
    DescribeEipMonitorDataResponse,
    EipMonitorData,
}
