// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeInstanceTraffic.json; do not edit.
//! Returns the traffic of an instance over time: a span of at most 24 hours within the last 30 days.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-instance-traffic.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeInstanceTrafficRequest, DescribeInstanceTrafficResponse>(
    "DescribeInstanceTraffic", Effect::Read, &DESCRIBE_INSTANCE_TRAFFIC_REQUEST, &DESCRIBE_INSTANCE_TRAFFIC_RESPONSE,
));

/// Request of `DescribeInstanceTraffic`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceTrafficRequest {
    /** `instanceId`: text. */ pub instance_id: String,
    /** `startTime`: text. */ pub start_time: String,
    /** `endTime`: text. */ pub end_time: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstanceTrafficRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), start_time: start_time.into(), end_time: end_time.into(), ..Self::default() }
    }
}
/// Table of [`DescribeInstanceTrafficRequest`].
pub static DESCRIBE_INSTANCE_TRAFFIC_REQUEST: Schema =
    Schema { name: "DescribeInstanceTrafficRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("instanceId").place(Place::Body).required(),
    Field::string("startTime").place(Place::Body).required(),
    Field::string("endTime").place(Place::Body).required(),
]; &ROWS } };
record!(DescribeInstanceTrafficRequest, DESCRIBE_INSTANCE_TRAFFIC_REQUEST,
    [0 Str instance_id, 1 Str start_time, 2 Str end_time] []);

/// Answer of `DescribeInstanceTraffic`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceTrafficResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `dataList`: records. */ pub data_list: Vec<DataList>,
    /** `in95`: integer. */ pub in95: Option<i64>,
    /** `in95Time`: text. */ pub in95_time: Option<String>,
    /** `inAvg`: integer. */ pub in_avg: Option<i64>,
    /** `inMax`: integer. */ pub in_max: Option<i64>,
    /** `inMin`: integer. */ pub in_min: Option<i64>,
    /** `inTotal`: integer. */ pub in_total: Option<i64>,
    /** `out95`: integer. */ pub out95: Option<i64>,
    /** `out95Time`: text. */ pub out95_time: Option<String>,
    /** `outAvg`: integer. */ pub out_avg: Option<i64>,
    /** `outMax`: integer. */ pub out_max: Option<i64>,
    /** `outMin`: integer. */ pub out_min: Option<i64>,
    /** `outTotal`: integer. */ pub out_total: Option<i64>,
    /** `maxBandwidth95ValueMbps`: number. */ pub max_bandwidth95_value_mbps: Option<f64>,
    /** `totalUnit`: text. */ pub total_unit: Option<String>,
    /** `unit`: text. */ pub unit: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstanceTrafficResponse`].
pub static DESCRIBE_INSTANCE_TRAFFIC_RESPONSE: Schema =
    Schema { name: "DescribeInstanceTrafficResponse", fields: { static ROWS: [Field; 17] = [
    Field::string("requestId").required(),
    Field::record("dataList", &DATA_LIST).list(),
    Field::int64("in95"),
    Field::string("in95Time"),
    Field::int64("inAvg"),
    Field::int64("inMax"),
    Field::int64("inMin"),
    Field::int64("inTotal"),
    Field::int64("out95"),
    Field::string("out95Time"),
    Field::int64("outAvg"),
    Field::int64("outMax"),
    Field::int64("outMin"),
    Field::int64("outTotal"),
    Field::double("maxBandwidth95ValueMbps"),
    Field::string("totalUnit"),
    Field::string("unit"),
]; &ROWS } };
record!(DescribeInstanceTrafficResponse, DESCRIBE_INSTANCE_TRAFFIC_RESPONSE,
    [0 Str request_id, 1 List data_list, 3 OptStr in95_time, 9 OptStr out95_time, 15 OptStr total_unit,
    16 OptStr unit] [2 OptInt in95, 4 OptInt in_avg, 5 OptInt in_max, 6 OptInt in_min, 7 OptInt in_total, 8 OptInt out95,
    10 OptInt out_avg, 11 OptInt out_max, 12 OptInt out_min, 13 OptInt out_total, 14 OptFloat max_bandwidth95_value_mbps]);

/// What `dataList` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataList {
    /** `internetRX`: integer. */ pub internet_rx: Option<i64>,
    /** `internetTX`: integer. */ pub internet_tx: Option<i64>,
    /** `time`: text. */ pub time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DataList`].
pub static DATA_LIST: Schema = Schema { name: "DataList", fields: { static ROWS: [Field; 3] = [
    Field::int64("internetRX"),
    Field::int64("internetTX"),
    Field::string("time"),
]; &ROWS } };
record!(DataList, DATA_LIST, [2 OptStr time] [0 OptInt internet_rx, 1 OptInt internet_tx]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInstanceTrafficRequest, DescribeInstanceTrafficResponse, DataList,
);
