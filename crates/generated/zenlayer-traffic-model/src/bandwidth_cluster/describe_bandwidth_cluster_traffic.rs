// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/DescribeBandwidthClusterTraffic.json; do not edit.
//! Returns the traffic of a bandwidth cluster over time: a span of at most 24 hours within the last 30 days.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/describe-bandwidth-cluster-traffic.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::TrafficType;

operation!(Operation::new::<DescribeBandwidthClusterTrafficRequest, DescribeBandwidthClusterTrafficResponse>(
    "DescribeBandwidthClusterTraffic", Effect::Read, &DESCRIBE_BANDWIDTH_CLUSTER_TRAFFIC_REQUEST,
    &DESCRIBE_BANDWIDTH_CLUSTER_TRAFFIC_RESPONSE,
));

/// Request of `DescribeBandwidthClusterTraffic`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBandwidthClusterTrafficRequest {
    /** `bandwidthClusterId`: text. */ pub bandwidth_cluster_id: String,
    /** `startTime`: text. */ pub start_time: String,
    /** `endTime`: text. */ pub end_time: String,
    /** `city`: text. */ pub city: Option<String>,
    /** `trafficType`: one of the known values. */ pub traffic_type: Option<TrafficType>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeBandwidthClusterTrafficRequest {
    /// With what is required.
    pub fn new(bandwidth_cluster_id: impl Into<String>, start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self {
            bandwidth_cluster_id: bandwidth_cluster_id.into(), start_time: start_time.into(), end_time: end_time.into(),
            ..Self::default()
        }
    }
    /// Sets `city`.
    pub fn city(mut self, value: impl Into<String>) -> Self { self.city = Some(value.into()); self }
    /// Sets `trafficType`.
    pub fn traffic_type(mut self, value: impl Into<TrafficType>) -> Self { self.traffic_type = Some(value.into()); self }
}
/// Table of [`DescribeBandwidthClusterTrafficRequest`].
pub static DESCRIBE_BANDWIDTH_CLUSTER_TRAFFIC_REQUEST: Schema =
    Schema { name: "DescribeBandwidthClusterTrafficRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("bandwidthClusterId").place(Place::Body).required(),
    Field::string("startTime").place(Place::Body).required(),
    Field::string("endTime").place(Place::Body).required(),
    Field::string("city").place(Place::Body),
    Field::one_of("trafficType", TrafficType::VALUES).place(Place::Body),
]; &ROWS } };
record!(DescribeBandwidthClusterTrafficRequest, DESCRIBE_BANDWIDTH_CLUSTER_TRAFFIC_REQUEST,
    [0 Str bandwidth_cluster_id, 1 Str start_time, 2 Str end_time, 3 OptStr city, 4 Opt traffic_type] []);

/// Answer of `DescribeBandwidthClusterTraffic`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBandwidthClusterTrafficResponse {
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
/// Table of [`DescribeBandwidthClusterTrafficResponse`].
pub static DESCRIBE_BANDWIDTH_CLUSTER_TRAFFIC_RESPONSE: Schema =
    Schema { name: "DescribeBandwidthClusterTrafficResponse", fields: { static ROWS: [Field; 17] = [
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
record!(DescribeBandwidthClusterTrafficResponse, DESCRIBE_BANDWIDTH_CLUSTER_TRAFFIC_RESPONSE,
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
    DescribeBandwidthClusterTrafficRequest, DescribeBandwidthClusterTrafficResponse, DataList,
);
