// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/DescribeBandwidthClusterUsage.json; do not edit.
//! Returns how much bandwidth a cluster used at each time, by city, product and kind of traffic.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/describe-bandwidth-cluster-usage.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Paging, Place, operation, record};

pub use crate::shapes::{Product, TypeValue};

operation! {
    name: "DescribeBandwidthClusterUsage",
    effect: Effect::Read,
    request: DescribeBandwidthClusterUsageRequest = DESCRIBE_BANDWIDTH_CLUSTER_USAGE_REQUEST,
    response: DescribeBandwidthClusterUsageResponse = DESCRIBE_BANDWIDTH_CLUSTER_USAGE_RESPONSE,
    paging: &Paging::number("pageNum").size("pageSize").items(&["dataSet"]).total(&["totalCount"]),
}

/// Request of `DescribeBandwidthClusterUsage`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterUsageRequest {
    /// Id of the bandwidth cluster. `DescribeBandwidthClusters` of the service `traffic` lists it.
    pub bandwidth_cluster_id: String,
    /// Entries on each page, 20 when absent and at most 1000. Default: `20`.
    pub page_size: Option<i64>,
    /// Page to return, counted from 1.
    pub page_num: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeBandwidthClusterUsageRequest {
    /// Creates a value with the required members.
    pub fn new(bandwidth_cluster_id: impl Into<String>) -> Self {
        Self {
            bandwidth_cluster_id: bandwidth_cluster_id.into(),
            ..Self::default()
        }
    }

    /// Entries on each page, 20 when absent and at most 1000.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Page to return, counted from 1.
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }
}

record! {
    DescribeBandwidthClusterUsageRequest: DESCRIBE_BANDWIDTH_CLUSTER_USAGE_REQUEST,
    0 bandwidth_cluster_id: Str = Field::string("bandwidthClusterId").place(Place::Body).required(),
    1 page_size: OptInt = Field::int64("pageSize").place(Place::Body),
    2 page_num: OptInt = Field::int64("pageNum").place(Place::Body),
}

/// Response of `DescribeBandwidthClusterUsage`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterUsageResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Entries of this page.
    pub data_set: Vec<BandwidthClusterUsage>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeBandwidthClusterUsageResponse: DESCRIBE_BANDWIDTH_CLUSTER_USAGE_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 total_count: OptInt = Field::int64("totalCount"),
    2 data_set: List = Field::record("dataSet", &BANDWIDTH_CLUSTER_USAGE).list(),
}

/// `dataSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct BandwidthClusterUsage {
    /// When the figure was measured, in ISO 8601 and UTC.
    pub time: Option<String>,
    /// Bandwidth that was used, in Mbps.
    pub value: Option<f64>,
    /// Usage by kind of traffic, one entry for each kind.
    pub type_values: Vec<TypeValue>,
    /// The usage by city and by resource.
    pub details: Vec<Detail>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    BandwidthClusterUsage: BANDWIDTH_CLUSTER_USAGE,
    0 time: OptStr = Field::string("time"),
    1 value: OptFloat = Field::double("value"),
    2 type_values: List = Field::record("typeValues", &crate::shapes::TYPE_VALUE).list(),
    3 details: List = Field::record("details", &DETAIL).list(),
}

/// `dataSet.details` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Detail {
    /// Name of the city, for people. In a query, only bandwidth clusters there are returned.
    pub city_name: Option<String>,
    /// Code of the city: that of its airport, such as `SIN`, where it is one of IATA.
    pub city_code: Option<String>,
    /// Kind of service whose resources share the bandwidth.
    pub product: Option<Product>,
    /// Bandwidth that was used, in Mbps.
    pub value: Option<f64>,
    /// Usage by kind of traffic, one entry for each kind.
    pub type_values: Vec<TypeValue>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Detail: DETAIL,
    0 city_name: OptStr = Field::string("cityName"),
    1 city_code: OptStr = Field::string("cityCode"),
    2 product: Opt = Field::one_of("product", Product::VALUES),
    3 value: OptFloat = Field::double("value"),
    4 type_values: List = Field::record("typeValues", &crate::shapes::TYPE_VALUE).list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeBandwidthClusterUsageRequest,
    DescribeBandwidthClusterUsageResponse,
    BandwidthClusterUsage,
    Detail,
}
