// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/DescribeBandwidthClusterTraffic.json; do not edit.
//! Returns the traffic of a bandwidth cluster over time: a span of at most 24 hours within the last 30
//! days.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/describe-bandwidth-cluster-traffic.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, Timestamp, operation, record};

pub use crate::shapes::TrafficType;

operation! {
    name: "DescribeBandwidthClusterTraffic",
    effect: Effect::Read,
    request: DescribeBandwidthClusterTrafficRequest = DESCRIBE_BANDWIDTH_CLUSTER_TRAFFIC_REQUEST,
    response: DescribeBandwidthClusterTrafficResponse = DESCRIBE_BANDWIDTH_CLUSTER_TRAFFIC_RESPONSE,
}

/// Request of `DescribeBandwidthClusterTraffic`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterTrafficRequest {
    /// Id of the bandwidth cluster. `DescribeBandwidthClusters` of the service `traffic` lists it.
    pub bandwidth_cluster_id: String,
    /// Beginning of the span of time, in ISO 8601 and UTC.
    pub start_time: Timestamp,
    /// End of the span of time, in ISO 8601 and UTC.
    pub end_time: Timestamp,
    /// City, by name or code, such as `LAX`.
    pub city: Option<String>,
    /// Kind of traffic: `LOCAL` domestic or `INTERNATIONAL`.
    pub traffic_type: Option<TrafficType>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeBandwidthClusterTrafficRequest {
    /// Creates a value with the required members.
    pub fn new(
        bandwidth_cluster_id: impl Into<String>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            bandwidth_cluster_id: bandwidth_cluster_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }

    /// City, by name or code, such as `LAX`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Kind of traffic: `LOCAL` domestic or `INTERNATIONAL`.
    pub fn traffic_type(mut self, value: impl Into<TrafficType>) -> Self {
        self.traffic_type = Some(value.into());
        self
    }
}

record! {
    DescribeBandwidthClusterTrafficRequest: DESCRIBE_BANDWIDTH_CLUSTER_TRAFFIC_REQUEST,
    0 bandwidth_cluster_id: Str = Field::string("bandwidthClusterId").place(Place::Body).required(),
    1 start_time: Time = Field::timestamp("startTime").place(Place::Body).required(),
    2 end_time: Time = Field::timestamp("endTime").place(Place::Body).required(),
    3 city: OptStr = Field::string("city").place(Place::Body),
    4 traffic_type: Opt = Field::one_of("trafficType", TrafficType::VALUES).place(Place::Body),
}

/// Response of `DescribeBandwidthClusterTraffic`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterTrafficResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Measured values, one entry for each point in time.
    pub data_list: Vec<DataList>,
    /// 95th percentile of the inbound bandwidth.
    pub in95: Option<i64>,
    /// When the 95th percentile of the inbound bandwidth was reached.
    pub in95_time: Option<Timestamp>,
    /// Average inbound bandwidth in the period.
    pub in_avg: Option<i64>,
    /// Highest inbound bandwidth in the period.
    pub in_max: Option<i64>,
    /// Lowest inbound bandwidth in the period.
    pub in_min: Option<i64>,
    /// Inbound traffic in the period, all of it.
    pub in_total: Option<i64>,
    /// 95th percentile of the outbound bandwidth.
    pub out95: Option<i64>,
    /// When the 95th percentile of the outbound bandwidth was reached.
    pub out95_time: Option<Timestamp>,
    /// Average outbound bandwidth in the period.
    pub out_avg: Option<i64>,
    /// Highest outbound bandwidth in the period.
    pub out_max: Option<i64>,
    /// Lowest outbound bandwidth in the period.
    pub out_min: Option<i64>,
    /// Outbound traffic in the period, all of it.
    pub out_total: Option<i64>,
    /// The greater of the 95th percentiles of both directions. Unit: Mbps.
    pub max_bandwidth95_value_mbps: Option<f64>,
    /// Unit of the traffic in all, such as `B`.
    pub total_unit: Option<String>,
    /// Unit of the bandwidth, such as `bps`.
    pub unit: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeBandwidthClusterTrafficResponse: DESCRIBE_BANDWIDTH_CLUSTER_TRAFFIC_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 data_list: List = Field::record("dataList", &DATA_LIST).list(),
    2 in95: OptInt = Field::int64("in95"),
    3 in95_time: Opt = Field::timestamp("in95Time"),
    4 in_avg: OptInt = Field::int64("inAvg"),
    5 in_max: OptInt = Field::int64("inMax"),
    6 in_min: OptInt = Field::int64("inMin"),
    7 in_total: OptInt = Field::int64("inTotal"),
    8 out95: OptInt = Field::int64("out95"),
    9 out95_time: Opt = Field::timestamp("out95Time"),
    10 out_avg: OptInt = Field::int64("outAvg"),
    11 out_max: OptInt = Field::int64("outMax"),
    12 out_min: OptInt = Field::int64("outMin"),
    13 out_total: OptInt = Field::int64("outTotal"),
    14 max_bandwidth95_value_mbps: OptFloat = Field::double("maxBandwidth95ValueMbps"),
    15 total_unit: OptStr = Field::string("totalUnit"),
    16 unit: OptStr = Field::string("unit"),
}

/// `dataList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataList {
    /// Inbound bandwidth at this point in time. On the wire: `internetRX`.
    pub internet_rx: Option<i64>,
    /// Outbound bandwidth at this point in time. On the wire: `internetTX`.
    pub internet_tx: Option<i64>,
    /// When the figure was measured, in ISO 8601 and UTC.
    pub time: Option<Timestamp>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DataList: DATA_LIST,
    0 internet_rx: OptInt = Field::int64("internetRX"),
    1 internet_tx: OptInt = Field::int64("internetTX"),
    2 time: Opt = Field::timestamp("time"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeBandwidthClusterTrafficRequest,
    DescribeBandwidthClusterTrafficResponse,
    DataList,
}
