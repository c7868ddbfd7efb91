// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeEniMonitorData.json; do not edit.
//! Returns traffic figures of a secondary network interface over time: packets, bytes and drops in each direction.
//!
//! Points are missing where the instance was stopped or the interface detached; `(EndTime - StartTime) / Period` must not
//! exceed 400.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeEniMonitorData).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeEniMonitorDataRequest, DescribeEniMonitorDataResponse>(
    "DescribeEniMonitorData", Effect::Read, &DESCRIBE_ENI_MONITOR_DATA_REQUEST, &DESCRIBE_ENI_MONITOR_DATA_RESPONSE,
), "
    403 InvalidEndTime.Malformed InvalidInstanceType.NotSupportCredit InvalidParameter.EndTime \
        InvalidParameter.TooManyDataQueried
    403 InvalidPeriod.ValueNotSupported InvalidStartTime.Malformed InvalidStartTime.TooEarly Throttling
    404 InvalidDiskId.NotFound
");

/// Request of `DescribeEniMonitorData`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeEniMonitorDataRequest {
    /** `EniId`: text. */ pub eni_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `StartTime`: text. */ pub start_time: String,
    /** `EndTime`: text. */ pub end_time: String,
    /** `Period`: integer. Default: `60`. */ pub period: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeEniMonitorDataRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), start_time: start_time.into(), end_time: end_time.into(), ..Self::default() }
    }
    /// Sets `EniId`.
    pub fn eni_id(mut self, value: impl Into<String>) -> Self { self.eni_id = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
}
/// Table of [`DescribeEniMonitorDataRequest`].
pub static DESCRIBE_ENI_MONITOR_DATA_REQUEST: Schema =
    Schema { name: "DescribeEniMonitorDataRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("EniId"),
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
    Field::string("StartTime").required(),
    Field::string("EndTime").required(),
    Field::int32("Period"),
]; &ROWS } };
record!(DescribeEniMonitorDataRequest, DESCRIBE_ENI_MONITOR_DATA_REQUEST,
    [0 OptStr eni_id, 1 OptStr region_id, 2 Str instance_id, 3 Str start_time, 4 Str end_time] [5 OptInt period]);

/// Answer of `DescribeEniMonitorData`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeEniMonitorDataResponse {
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `MonitorData`: records. */ pub monitor_data: Vec<EniMonitorData>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeEniMonitorDataResponse`].
pub static DESCRIBE_ENI_MONITOR_DATA_RESPONSE: Schema =
    Schema { name: "DescribeEniMonitorDataResponse", fields: { static ROWS: [Field; 3] = [
    Field::int32("TotalCount"),
    Field::string("RequestId"),
    Field::record("MonitorData", &ENI_MONITOR_DATA).wrapped("EniMonitorData"),
]; &ROWS } };
record!(DescribeEniMonitorDataResponse, DESCRIBE_ENI_MONITOR_DATA_RESPONSE,
    [1 OptStr request_id, 2 List monitor_data] [0 OptInt total_count]);

/// What `MonitorData.EniMonitorData` holds.
#[derive(Default)] #[non_exhaustive] pub struct EniMonitorData {
    /** `PacketRx`: text. */ pub packet_rx: Option<String>,
    /** `TimeStamp`: text. */ pub time_stamp: Option<String>,
    /** `DropPacketRx`: text. */ pub drop_packet_rx: Option<String>,
    /** `EniId`: text. */ pub eni_id: Option<String>,
    /** `DropPacketTx`: text. */ pub drop_packet_tx: Option<String>,
    /** `PacketTx`: text. */ pub packet_tx: Option<String>,
    /** `IntranetTx`: text. */ pub intranet_tx: Option<String>,
    /** `IntranetRx`: text. */ pub intranet_rx: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EniMonitorData`].
pub static ENI_MONITOR_DATA: Schema = Schema { name: "EniMonitorData", fields: { static ROWS: [Field; 8] = [
    Field::string("PacketRx"),
    Field::string("TimeStamp"),
    Field::string("DropPacketRx"),
    Field::string("EniId"),
    Field::string("DropPacketTx"),
    Field::string("PacketTx"),
    Field::string("IntranetTx"),
    Field::string("IntranetRx"),
]; &ROWS } };
record!(EniMonitorData, ENI_MONITOR_DATA,
    [0 OptStr packet_rx, 1 OptStr time_stamp, 2 OptStr drop_packet_rx, 3 OptStr eni_id, 4 OptStr drop_packet_tx,
    5 OptStr packet_tx, 6 OptStr intranet_tx, 7 OptStr intranet_rx] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeEniMonitorDataRequest, DescribeEniMonitorDataResponse, EniMonitorData,
);
