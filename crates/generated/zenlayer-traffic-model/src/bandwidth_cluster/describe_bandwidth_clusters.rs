// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/DescribeBandwidthClusters.json; do not edit.
//! Lists bandwidth clusters, by id, name, city and more.
//!
//! Conditions are joined by and; each entry has the bandwidth that is paid for, the cities and the
//! number of resources.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/describe-bandwidth-clusters.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Effect, Extra, Field, Limits, Paging, Place, Timestamp, operation, record,
};

pub use crate::shapes::{InternetChargeType, NetworkLineType, NetworkType, Product};

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
    /// Ids of the bandwidth clusters. `DescribeBandwidthClusters` lists them. At most 100 elements.
    pub bandwidth_cluster_ids: Vec<String>,
    /// Name of the bandwidth cluster. In a query a part of it is enough.
    pub bandwidth_cluster_name: Option<String>,
    /// Name of the city, for people. In a query, only bandwidth clusters there are returned.
    pub city_name: Option<String>,
    /// Page to return, counted from 1. Default: `1`.
    pub page_num: Option<i64>,
    /// Entries on each page, 20 when absent and at most 1000. Default: `20`.
    pub page_size: Option<i64>,
    /// Id of the resource group; the default one when absent.
    pub resource_group_id: Option<String>,
    /// Tag keys, at most 20. Only what carries them matches.
    pub tag_keys: Vec<String>,
    /// Tags, at most 20. In a query only what carries them matches.
    pub tags: Vec<crate::shapes::Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeBandwidthClustersRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the bandwidth clusters.
    pub fn bandwidth_cluster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bandwidth_cluster_ids = cloudspec_wire::all(value);
        self.extra.set_empty(0, self.bandwidth_cluster_ids.is_empty());
        self
    }

    /// Name of the bandwidth cluster.
    pub fn bandwidth_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_cluster_name = Some(value.into());
        self
    }

    /// Name of the city, for people.
    pub fn city_name(mut self, value: impl Into<String>) -> Self {
        self.city_name = Some(value.into());
        self
    }

    /// Page to return, counted from 1.
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }

    /// Entries on each page, 20 when absent and at most 1000.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Id of the resource group; the default one when absent.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tag keys, at most 20.
    pub fn tag_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_keys = cloudspec_wire::all(value);
        self.extra.set_empty(6, self.tag_keys.is_empty());
        self
    }

    /// Tags, at most 20.
    pub fn tags(mut self, value: impl IntoIterator<Item = crate::shapes::Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self.extra.set_empty(7, self.tags.is_empty());
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Entries of this page.
    pub data_set: Vec<BandwidthCluster>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeBandwidthClustersResponse: DESCRIBE_BANDWIDTH_CLUSTERS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 total_count: OptInt = Field::int64("totalCount"),
    2 data_set: List = Field::record("dataSet", &BANDWIDTH_CLUSTER).list(),
}

/// `dataSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct BandwidthCluster {
    /// Id of the bandwidth cluster. `DescribeBandwidthClusters` of the service `traffic` lists it.
    pub bandwidth_cluster_id: Option<String>,
    /// Name of the bandwidth cluster. In a query a part of it is enough.
    pub bandwidth_cluster_name: Option<String>,
    /// Kind of network that the bandwidth is for. Needed for a cluster that covers a city.
    pub network_type: Option<NetworkType>,
    /// Line type of the public network, such as `PremiumBGP`.
    pub network_line_type: Option<NetworkLineType>,
    /// Kind of service whose resources share the bandwidth.
    pub product: Option<Product>,
    /// Code of the area; `DescribeBandwidthClusterAreas` lists them.
    pub area_code: Option<String>,
    /// How the bandwidth is paid for: by the peak of each day or by the 95th percentile of the month.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Committed bandwidth, 0 to 100000, which is paid at least. Unit: Mbps.
    pub commit_bandwidth_mbps: Option<i64>,
    /// Committed bandwidth of the international line, which is paid at least. Unit: Mbps.
    pub international_commit_bandwidth_mbps: Option<i64>,
    /// Place that the bandwidth cluster serves.
    pub location: Option<String>,
    /// When it was created, in ISO 8601 and UTC.
    pub create_time: Option<Timestamp>,
    /// How many resources share the bandwidth of the cluster.
    pub resource_number: Option<i64>,
    /// Cities whose resources the bandwidth cluster joins.
    pub cities: Vec<City>,
    /// Tags, at most 20. In a query only what carries them matches.
    pub tags: Vec<Tag>,
    /// Resource group that the resource belongs to, with its id and name.
    pub resource_group: Option<ResourceGroup>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    BandwidthCluster: BANDWIDTH_CLUSTER,
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
    10 create_time: Opt = Field::timestamp("createTime"),
    11 resource_number: OptInt = Field::int64("resourceNumber"),
    12 cities: List = Field::record("cities", &CITY).list(),
    13 tags: List = Field::record("tags", &TAG).wrapped("tags"),
    14 resource_group: Opt = Field::record("resourceGroup", &RESOURCE_GROUP),
}

/// `dataSet.cities` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct City {
    /// Name of the city, for people. In a query, only bandwidth clusters there are returned.
    pub city_name: Option<String>,
    /// Code of the city: that of its airport, such as `SIN`, where it is one of IATA.
    pub city_code: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
pub struct Tag {
    /// Key of the tag, 1 to 64 characters, which names it.
    pub key: Option<String>,
    /// Value that belongs to the key of the tag, 1 to 64 characters.
    pub value: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Tag: TAG,
    0 key: OptStr = Field::string("key"),
    1 value: OptStr = Field::string("value"),
}

/// `dataSet.resourceGroup` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResourceGroup {
    /// Id of the resource group; the default one when absent.
    pub resource_group_id: Option<String>,
    /// Name of the resource group that the resource belongs to, for people.
    pub resource_group_name: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    BandwidthCluster,
    City,
    Tag,
    ResourceGroup,
}
