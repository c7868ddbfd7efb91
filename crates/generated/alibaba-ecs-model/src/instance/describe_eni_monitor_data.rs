// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeEniMonitorData.json; do not edit.
//! Returns traffic figures of a secondary network interface over time: packets, bytes and drops in each
//! direction.
//!
//! Points are missing where the instance was stopped or the interface detached; `(EndTime - StartTime)
//! / Period` must not exceed 400.
//!
//! - Requires permission for the action `ecs:DescribeEniMonitorData` (access level get), on
//!   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` and Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeEniMonitorData),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Timestamp,
    errors, operation, record,
};

operation! {
    name: "DescribeEniMonitorData",
    effect: Effect::Read,
    request: DescribeEniMonitorDataRequest = DESCRIBE_ENI_MONITOR_DATA_REQUEST,
    response: DescribeEniMonitorDataResponse = DESCRIBE_ENI_MONITOR_DATA_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeEniMonitorData").resources(&[AuthorizedResource::new("NetworkInterface", "acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}"), AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "403 InvalidEndTime.Malformed = The time is not in ISO 8601 and UTC, such as `2026-01-31T08:00:00Z`.",
    "403 InvalidInstanceType.NotSupportCredit",
    "403 InvalidParameter.EndTime",
    "403 InvalidParameter.TooManyDataQueried = The span holds more than 400 points. Shorten it or lengthen the period.",
    "403 InvalidPeriod.ValueNotSupported = The length of the purchase is not possible. See which periods the operation takes.",
    "403 InvalidStartTime.Malformed = The time is not in ISO 8601 and UTC, such as `2026-01-31T08:00:00Z`.",
    "403 InvalidStartTime.TooEarly = The span begins further back than figures are kept.",
    "403 Throttling = Too many requests in a short time. Slow down and try again.",
    "404 InvalidDiskId.NotFound = There is no such disk in this region, or it has been released.",
}

/// Request of `DescribeEniMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEniMonitorDataRequest {
    /// Id of the network interface (`eni-...`). `DescribeNetworkInterfaces` lists it.
    pub eni_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Beginning of the span of time.
    pub start_time: Timestamp,
    /// End of the span of time.
    pub end_time: Timestamp,
    /// Time between two measured values; 60 when left out. Unit: seconds. Default: `60`.
    pub period: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeEniMonitorDataRequest {
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

    /// Id of the network interface (`eni-...`).
    pub fn eni_id(mut self, value: impl Into<String>) -> Self {
        self.eni_id = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Time between two measured values; 60 when left out.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
}

record! {
    DescribeEniMonitorDataRequest: DESCRIBE_ENI_MONITOR_DATA_REQUEST,
    0 eni_id: OptStr = Field::string("EniId"),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 instance_id: Str = Field::string("InstanceId").required(),
    3 start_time: Time = Field::timestamp("StartTime").required(),
    4 end_time: Time = Field::timestamp("EndTime").required(),
    5 period: OptInt = Field::int32("Period"),
}

/// Response of `DescribeEniMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEniMonitorDataResponse {
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Measured values, one entry for each point in time.
    pub monitor_data: Vec<EniMonitorData>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeEniMonitorDataResponse: DESCRIBE_ENI_MONITOR_DATA_RESPONSE,
    0 total_count: OptInt = Field::int32("TotalCount"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 monitor_data: List = Field::record("MonitorData", &ENI_MONITOR_DATA).wrapped("EniMonitorData"),
}

/// `MonitorData.EniMonitorData` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EniMonitorData {
    /// `PacketRx`: string.
    pub packet_rx: Option<String>,
    /// When the figure was measured.
    pub time_stamp: Option<Timestamp>,
    /// `DropPacketRx`: string.
    pub drop_packet_rx: Option<String>,
    /// Id of the network interface (`eni-...`). `DescribeNetworkInterfaces` lists it.
    pub eni_id: Option<String>,
    /// `DropPacketTx`: string.
    pub drop_packet_tx: Option<String>,
    /// `PacketTx`: string.
    pub packet_tx: Option<String>,
    /// `IntranetTx`: string.
    pub intranet_tx: Option<String>,
    /// `IntranetRx`: string.
    pub intranet_rx: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EniMonitorData: ENI_MONITOR_DATA,
    0 packet_rx: OptStr = Field::string("PacketRx"),
    1 time_stamp: Opt = Field::timestamp("TimeStamp"),
    2 drop_packet_rx: OptStr = Field::string("DropPacketRx"),
    3 eni_id: OptStr = Field::string("EniId"),
    4 drop_packet_tx: OptStr = Field::string("DropPacketTx"),
    5 packet_tx: OptStr = Field::string("PacketTx"),
    6 intranet_tx: OptStr = Field::string("IntranetTx"),
    7 intranet_rx: OptStr = Field::string("IntranetRx"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeEniMonitorDataRequest,
    DescribeEniMonitorDataResponse,
    EniMonitorData,
}
