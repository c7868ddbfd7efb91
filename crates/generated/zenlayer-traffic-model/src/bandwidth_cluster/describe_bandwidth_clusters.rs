// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/DescribeBandwidthClusters.json; do not edit.
//! Lists bandwidth clusters, by id, name, city and more.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/describe-bandwidth-clusters.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, Place, operation, record};

pub use crate::shapes::{InternetChargeType, NetworkLineType, NetworkType, Product, Tag};

operation! {
    name: "DescribeBandwidthClusters",
    effect: Effect::Read,
    request: DescribeBandwidthClustersRequest = DESCRIBE_BANDWIDTH_CLUSTERS_REQUEST,
    response: DescribeBandwidthClustersResponse = DESCRIBE_BANDWIDTH_CLUSTERS_RESPONSE,
    paging: &Paging::number("pageNum").size("pageSize").items(&["dataSet"]).total(&["totalCount"]),
}

/// Request of `DescribeBandwidthClusters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClustersRequest {
    /// `bandwidthClusterIds`: texts, at most 100 elements.
    pub bandwidth_cluster_ids: Vec<String>,
    /// `bandwidthClusterName`: text.
    pub bandwidth_cluster_name: Option<String>,
    /// `cityName`: text.
    pub city_name: Option<String>,
    /// `pageNum`: integer. Default: `1`.
    pub page_num: Option<i64>,
    /// `pageSize`: integer, at most 1000. Default: `20`.
    pub page_size: Option<i64>,
    /// `resourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `tagKeys`: texts, at most 20 elements.
    pub tag_keys: Vec<String>,
    /// `tags`: records, at most 20 elements.
    pub tags: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeBandwidthClustersRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `bandwidthClusterIds`.
    pub fn bandwidth_cluster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bandwidth_cluster_ids = cloudspec_wire::all(value);
        self
    }

    /// Sets `bandwidthClusterName`.
    pub fn bandwidth_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_cluster_name = Some(value.into());
        self
    }

    /// Sets `cityName`.
    pub fn city_name(mut self, value: impl Into<String>) -> Self {
        self.city_name = Some(value.into());
        self
    }

    /// Sets `pageNum`.
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }

    /// Sets `pageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `tagKeys`.
    pub fn tag_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_keys = cloudspec_wire::all(value);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeBandwidthClustersRequest: DESCRIBE_BANDWIDTH_CLUSTERS_REQUEST,
    0 bandwidth_cluster_ids: List = Field::string("bandwidthClusterIds").list().place(Place::Body).limits(&Limits::new().items(None, Some(100))),
    1 bandwidth_cluster_name: OptStr = Field::string("bandwidthClusterName").place(Place::Body),
    2 city_name: OptStr = Field::string("cityName").place(Place::Body),
    3 page_num: OptInt = Field::int64("pageNum").place(Place::Body),
    4 page_size: OptInt = Field::int64("pageSize").place(Place::Body).limits(&Limits::new().range(None, Some(1000.0))),
    5 resource_group_id: OptStr = Field::string("resourceGroupId").place(Place::Body),
    6 tag_keys: List = Field::string("tagKeys").list().place(Place::Body).limits(&Limits::new().items(None, Some(20))),
    7 tags: List = Field::record("tags", &crate::shapes::TAG).list().place(Place::Body).limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeBandwidthClusters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClustersResponse {
    /// `requestId`: text.
    pub request_id: String,
    /// `totalCount`: integer.
    pub total_count: Option<i64>,
    /// `dataSet`: records.
    pub data_set: Vec<DataSet>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeBandwidthClustersResponse: DESCRIBE_BANDWIDTH_CLUSTERS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 total_count: OptInt = Field::int64("totalCount"),
    2 data_set: List = Field::record("dataSet", &DATA_SET).list(),
}

/// `dataSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataSet {
    /// `bandwidthClusterId`: text.
    pub bandwidth_cluster_id: Option<String>,
    /// `bandwidthClusterName`: text.
    pub bandwidth_cluster_name: Option<String>,
    /// `networkType`: one of the known values.
    pub network_type: Option<NetworkType>,
    /// `networkLineType`: one of the known values.
    pub network_line_type: Option<NetworkLineType>,
    /// `product`: one of the known values.
    pub product: Option<Product>,
    /// `areaCode`: text.
    pub area_code: Option<String>,
    /// `internetChargeType`: one of the known values.
    pub internet_charge_type: Option<InternetChargeType>,
    /// `commitBandwidthMbps`: integer.
    pub commit_bandwidth_mbps: Option<i64>,
    /// `internationalCommitBandwidthMbps`: integer.
    pub international_commit_bandwidth_mbps: Option<i64>,
    /// `location`: text.
    pub location: Option<String>,
    /// `createTime`: text.
    pub create_time: Option<String>,
    /// `resourceNumber`: integer.
    pub resource_number: Option<i64>,
    /// `cities`: records.
    pub cities: Vec<City>,
    /// `tags`: records.
    pub tags: Vec<DataSetTag>,
    /// `resourceGroup`: record.
    pub resource_group: Option<ResourceGroup>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DataSet: DATA_SET,
    0 bandwidth_cluster_id: OptStr = Field::string("bandwidthClusterId"),
    1 bandwidth_cluster_name: OptStr = Field::string("bandwidthClusterName"),
    2 network_type: Opt = Field::one_of("networkType", NetworkType::VALUES),
    3 network_line_type: Opt = Field::one_of("networkLineType", NetworkLineType::VALUES),
    4 product: Opt = Field::one_of("product", Product::VALUES),
    5 area_code: OptStr = Field::string("areaCode"),
    6 internet_charge_type: Opt = Field::one_of("internetChargeType", InternetChargeType::VALUES),
    7 commit_bandwidth_mbps: OptInt = Field::int64("commitBandwidthMbps"),
    8 international_commit_bandwidth_mbps: OptInt = Field::int64("internationalCommitBandwidthMbps"),
    9 location: OptStr = Field::string("location"),
    10 create_time: OptStr = Field::string("createTime"),
    11 resource_number: OptInt = Field::int64("resourceNumber"),
    12 cities: List = Field::record("cities", &CITY).list(),
    13 tags: List = Field::record("tags", &DATA_SET_TAG).wrapped("tags"),
    14 resource_group: Opt = Field::record("resourceGroup", &RESOURCE_GROUP),
}

/// `dataSet.cities` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct City {
    /// `cityName`: text.
    pub city_name: Option<String>,
    /// `cityCode`: text.
    pub city_code: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    City: CITY,
    0 city_name: OptStr = Field::string("cityName"),
    1 city_code: OptStr = Field::string("cityCode"),
}

/// `dataSet.tags.tags` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataSetTag {
    /// `key`: text.
    pub key: Option<String>,
    /// `value`: text.
    pub value: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DataSetTag: DATA_SET_TAG,
    0 key: OptStr = Field::string("key"),
    1 value: OptStr = Field::string("value"),
}

/// `dataSet.resourceGroup` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResourceGroup {
    /// `resourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `resourceGroupName`: text.
    pub resource_group_name: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ResourceGroup: RESOURCE_GROUP,
    0 resource_group_id: OptStr = Field::string("resourceGroupId"),
    1 resource_group_name: OptStr = Field::string("resourceGroupName"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeBandwidthClustersRequest,
    DescribeBandwidthClustersResponse,
    DataSet,
    City,
    DataSetTag,
    ResourceGroup,
}
