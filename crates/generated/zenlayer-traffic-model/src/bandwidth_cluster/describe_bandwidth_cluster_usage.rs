// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/DescribeBandwidthClusterUsage.json; do not edit.
//! Returns how much bandwidth a cluster used at each time, by city, product and kind of traffic.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/describe-bandwidth-cluster-usage.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Place, Schema, operation, record};
pub use crate::shapes::{Product, TrafficType};

operation!(Operation::new::<DescribeBandwidthClusterUsageRequest, DescribeBandwidthClusterUsageResponse>(
    "DescribeBandwidthClusterUsage", Effect::Read, &DESCRIBE_BANDWIDTH_CLUSTER_USAGE_REQUEST,
    &DESCRIBE_BANDWIDTH_CLUSTER_USAGE_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "pageNum" }, size: Some("pageSize"), items: &["dataSet"], total: Some(&["totalCount"]),
}));

/// Request of `DescribeBandwidthClusterUsage`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBandwidthClusterUsageRequest {
    /** `bandwidthClusterId`: text. */ pub bandwidth_cluster_id: String,
    /** `pageSize`: integer. Default: `20`. */ pub page_size: Option<i64>,
    /** `pageNum`: integer. */ pub page_num: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeBandwidthClusterUsageRequest {
    /// With what is required.
    pub fn new(bandwidth_cluster_id: impl Into<String>) -> Self {
        Self { bandwidth_cluster_id: bandwidth_cluster_id.into(), ..Self::default() }
    }
    /// Sets `pageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `pageNum`.
    pub fn page_num(mut self, value: i64) -> Self { self.page_num = Some(value); self }
}
/// Table of [`DescribeBandwidthClusterUsageRequest`].
pub static DESCRIBE_BANDWIDTH_CLUSTER_USAGE_REQUEST: Schema =
    Schema { name: "DescribeBandwidthClusterUsageRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("bandwidthClusterId").place(Place::Body).required(),
    Field::int64("pageSize").place(Place::Body),
    Field::int64("pageNum").place(Place::Body),
]; &ROWS } };
record!(DescribeBandwidthClusterUsageRequest, DESCRIBE_BANDWIDTH_CLUSTER_USAGE_REQUEST,
    [0 Str bandwidth_cluster_id] [1 OptInt page_size, 2 OptInt page_num]);

/// Answer of `DescribeBandwidthClusterUsage`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBandwidthClusterUsageResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `totalCount`: integer. */ pub total_count: Option<i64>,
    /** `dataSet`: records. */ pub data_set: Vec<DataSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeBandwidthClusterUsageResponse`].
pub static DESCRIBE_BANDWIDTH_CLUSTER_USAGE_RESPONSE: Schema =
    Schema { name: "DescribeBandwidthClusterUsageResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("requestId").required(),
    Field::int64("totalCount"),
    Field::record("dataSet", &DATA_SET).list(),
]; &ROWS } };
record!(DescribeBandwidthClusterUsageResponse, DESCRIBE_BANDWIDTH_CLUSTER_USAGE_RESPONSE,
    [0 Str request_id, 2 List data_set] [1 OptInt total_count]);

/// What `dataSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataSet {
    /** `time`: text. */ pub time: Option<String>,
    /** `value`: number. */ pub value: Option<f64>,
    /** `typeValues`: records. */ pub type_values: Vec<TypeValue>,
    /** `details`: records. */ pub details: Vec<Detail>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DataSet`].
pub static DATA_SET: Schema = Schema { name: "DataSet", fields: { static ROWS: [Field; 4] = [
    Field::string("time"),
    Field::double("value"),
    Field::record("typeValues", &TYPE_VALUE).list(),
    Field::record("details", &DETAIL).list(),
]; &ROWS } };
record!(DataSet, DATA_SET, [0 OptStr time, 2 List type_values, 3 List details] [1 OptFloat value]);

/// What `dataSet.typeValues` holds.
#[derive(Default)] #[non_exhaustive] pub struct TypeValue {
    /** `trafficType`: one of the known values. */ pub traffic_type: Option<TrafficType>,
    /** `value`: number. */ pub value: Option<f64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TypeValue`].
pub static TYPE_VALUE: Schema = Schema { name: "TypeValue", fields: { static ROWS: [Field; 2] = [
    Field::one_of("trafficType", TrafficType::VALUES),
    Field::double("value"),
]; &ROWS } };
record!(TypeValue, TYPE_VALUE, [0 Opt traffic_type] [1 OptFloat value]);

/// What `dataSet.details` holds.
#[derive(Default)] #[non_exhaustive] pub struct Detail {
    /** `cityName`: text. */ pub city_name: Option<String>,
    /** `cityCode`: text. */ pub city_code: Option<String>,
    /** `product`: one of the known values. */ pub product: Option<Product>,
    /** `value`: number. */ pub value: Option<f64>,
    /** `typeValues`: records. */ pub type_values: Vec<TypeValue>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Detail`].
pub static DETAIL: Schema = Schema { name: "Detail", fields: { static ROWS: [Field; 5] = [
    Field::string("cityName"),
    Field::string("cityCode"),
    Field::one_of("product", Product::VALUES),
    Field::double("value"),
    Field::record("typeValues", &TYPE_VALUE).list(),
]; &ROWS } };
record!(Detail, DETAIL, [0 OptStr city_name, 1 OptStr city_code, 2 Opt product, 4 List type_values] [3 OptFloat value]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeBandwidthClusterUsageRequest, DescribeBandwidthClusterUsageResponse, DataSet, TypeValue, Detail,
);
