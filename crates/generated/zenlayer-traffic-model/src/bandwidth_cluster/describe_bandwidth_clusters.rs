// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/DescribeBandwidthClusters.json; do not edit.
//! Lists bandwidth clusters, by id, name, city and more.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/describe-bandwidth-clusters.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Place, Schema, all, operation, record};
pub use crate::shapes::{InternetChargeType, NetworkLineType, NetworkType, Product, Tag};

operation!(Operation::new::<DescribeBandwidthClustersRequest, DescribeBandwidthClustersResponse>(
    "DescribeBandwidthClusters", Effect::Read, &DESCRIBE_BANDWIDTH_CLUSTERS_REQUEST, &DESCRIBE_BANDWIDTH_CLUSTERS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "pageNum" }, size: Some("pageSize"), items: &["dataSet"], total: Some(&["totalCount"]),
}));

/// Request of `DescribeBandwidthClusters`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBandwidthClustersRequest {
    /** `bandwidthClusterIds`: texts, at most 100 elements. */ pub bandwidth_cluster_ids: Vec<String>,
    /** `bandwidthClusterName`: text. */ pub bandwidth_cluster_name: Option<String>,
    /** `cityName`: text. */ pub city_name: Option<String>,
    /** `pageNum`: integer. Default: `1`. */ pub page_num: Option<i64>,
    /** `pageSize`: integer, at most 1000. Default: `20`. */ pub page_size: Option<i64>,
    /** `resourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `tagKeys`: texts, at most 20 elements. */ pub tag_keys: Vec<String>,
    /** `tags`: records, at most 20 elements. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeBandwidthClustersRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `bandwidthClusterIds`.
    pub fn bandwidth_cluster_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.bandwidth_cluster_ids = all(value); self
    }
    /// Sets `bandwidthClusterName`.
    pub fn bandwidth_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_cluster_name = Some(value.into()); self
    }
    /// Sets `cityName`.
    pub fn city_name(mut self, value: impl Into<String>) -> Self { self.city_name = Some(value.into()); self }
    /// Sets `pageNum`.
    pub fn page_num(mut self, value: i64) -> Self { self.page_num = Some(value); self }
    /// Sets `pageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `tagKeys`.
    pub fn tag_keys(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.tag_keys = all(value); self }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
}
/// Table of [`DescribeBandwidthClustersRequest`].
pub static DESCRIBE_BANDWIDTH_CLUSTERS_REQUEST: Schema =
    Schema { name: "DescribeBandwidthClustersRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("bandwidthClusterIds").list().place(Place::Body).limits(&Limits::items(None, Some(100))),
    Field::string("bandwidthClusterName").place(Place::Body),
    Field::string("cityName").place(Place::Body),
    Field::int64("pageNum").place(Place::Body),
    Field::int64("pageSize").place(Place::Body).limits(&Limits::range(None, Some(1000.0))),
    Field::string("resourceGroupId").place(Place::Body),
    Field::string("tagKeys").list().place(Place::Body).limits(&Limits::items(None, Some(20))),
    Field::record("tags", &crate::shapes::TAG).list().place(Place::Body).limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeBandwidthClustersRequest, DESCRIBE_BANDWIDTH_CLUSTERS_REQUEST,
    [0 List bandwidth_cluster_ids, 1 OptStr bandwidth_cluster_name, 2 OptStr city_name, 5 OptStr resource_group_id,
    6 List tag_keys, 7 List tags] [3 OptInt page_num, 4 OptInt page_size]);

/// Answer of `DescribeBandwidthClusters`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBandwidthClustersResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `totalCount`: integer. */ pub total_count: Option<i64>,
    /** `dataSet`: records. */ pub data_set: Vec<DataSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeBandwidthClustersResponse`].
pub static DESCRIBE_BANDWIDTH_CLUSTERS_RESPONSE: Schema =
    Schema { name: "DescribeBandwidthClustersResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("requestId").required(),
    Field::int64("totalCount"),
    Field::record("dataSet", &DATA_SET).list(),
]; &ROWS } };
record!(DescribeBandwidthClustersResponse, DESCRIBE_BANDWIDTH_CLUSTERS_RESPONSE,
    [0 Str request_id, 2 List data_set] [1 OptInt total_count]);

/// What `dataSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataSet {
    /** `bandwidthClusterId`: text. */ pub bandwidth_cluster_id: Option<String>,
    /** `bandwidthClusterName`: text. */ pub bandwidth_cluster_name: Option<String>,
    /** `networkType`: one of the known values. */ pub network_type: Option<NetworkType>,
    /** `networkLineType`: one of the known values. */ pub network_line_type: Option<NetworkLineType>,
    /** `product`: one of the known values. */ pub product: Option<Product>,
    /** `areaCode`: text. */ pub area_code: Option<String>,
    /** `internetChargeType`: one of the known values. */ pub internet_charge_type: Option<InternetChargeType>,
    /** `commitBandwidthMbps`: integer. */ pub commit_bandwidth_mbps: Option<i64>,
    /** `internationalCommitBandwidthMbps`: integer. */ pub international_commit_bandwidth_mbps: Option<i64>,
    /** `location`: text. */ pub location: Option<String>,
    /** `createTime`: text. */ pub create_time: Option<String>,
    /** `resourceNumber`: integer. */ pub resource_number: Option<i64>,
    /** `cities`: records. */ pub cities: Vec<City>,
    /** `tags`: records. */ pub tags: Vec<DataSetTag>,
    /** `resourceGroup`: record. */ pub resource_group: Option<ResourceGroup>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DataSet`].
pub static DATA_SET: Schema = Schema { name: "DataSet", fields: { static ROWS: [Field; 15] = [
    Field::string("bandwidthClusterId"),
    Field::string("bandwidthClusterName"),
    Field::one_of("networkType", NetworkType::VALUES),
    Field::one_of("networkLineType", NetworkLineType::VALUES),
    Field::one_of("product", Product::VALUES),
    Field::string("areaCode"),
    Field::one_of("internetChargeType", InternetChargeType::VALUES),
    Field::int64("commitBandwidthMbps"),
    Field::int64("internationalCommitBandwidthMbps"),
    Field::string("location"),
    Field::string("createTime"),
    Field::int64("resourceNumber"),
    Field::record("cities", &CITY).list(),
    Field::record("tags", &DATA_SET_TAG).wrapped("tags"),
    Field::record("resourceGroup", &RESOURCE_GROUP),
]; &ROWS } };
record!(DataSet, DATA_SET,
    [0 OptStr bandwidth_cluster_id, 1 OptStr bandwidth_cluster_name, 2 Opt network_type, 3 Opt network_line_type, 4 Opt product,
    5 OptStr area_code, 6 Opt internet_charge_type, 9 OptStr location, 10 OptStr create_time, 12 List cities, 13 List tags,
    14 Opt resource_group] [7 OptInt commit_bandwidth_mbps, 8 OptInt international_commit_bandwidth_mbps,
    11 OptInt resource_number]);

/// What `dataSet.cities` holds.
#[derive(Default)] #[non_exhaustive] pub struct City {
    /** `cityName`: text. */ pub city_name: Option<String>,
    /** `cityCode`: text. */ pub city_code: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`City`].
pub static CITY: Schema = Schema { name: "City", fields: { static ROWS: [Field; 2] = [
    Field::string("cityName"),
    Field::string("cityCode"),
]; &ROWS } };
record!(City, CITY, [0 OptStr city_name, 1 OptStr city_code] []);

/// What `dataSet.tags.tags` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataSetTag {
    /** `key`: text. */ pub key: Option<String>,
    /** `value`: text. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DataSetTag`].
pub static DATA_SET_TAG: Schema = Schema { name: "DataSetTag", fields: { static ROWS: [Field; 2] = [
    Field::string("key"),
    Field::string("value"),
]; &ROWS } };
record!(DataSetTag, DATA_SET_TAG, [0 OptStr key, 1 OptStr value] []);

/// What `dataSet.resourceGroup` holds.
#[derive(Default)] #[non_exhaustive] pub struct ResourceGroup {
    /** `resourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `resourceGroupName`: text. */ pub resource_group_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResourceGroup`].
pub static RESOURCE_GROUP: Schema = Schema { name: "ResourceGroup", fields: { static ROWS: [Field; 2] = [
    Field::string("resourceGroupId"),
    Field::string("resourceGroupName"),
]; &ROWS } };
record!(ResourceGroup, RESOURCE_GROUP, [0 OptStr resource_group_id, 1 OptStr resource_group_name] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeBandwidthClustersRequest, DescribeBandwidthClustersResponse, DataSet, City, DataSetTag, ResourceGroup,
);
