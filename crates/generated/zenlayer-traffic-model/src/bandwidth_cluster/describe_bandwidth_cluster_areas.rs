// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/DescribeBandwidthClusterAreas.json; do not edit.
//! Lists the areas where bandwidth clusters can be created.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/describe-bandwidth-cluster-areas.yaml).

use cloudspec_wire::{Effect, Extra, Field, operation, record};

operation! {
    name: "DescribeBandwidthClusterAreas",
    effect: Effect::Read,
    request: DescribeBandwidthClusterAreasRequest = DESCRIBE_BANDWIDTH_CLUSTER_AREAS_REQUEST,
    response: DescribeBandwidthClusterAreasResponse = DESCRIBE_BANDWIDTH_CLUSTER_AREAS_RESPONSE,
}

/// Request of `DescribeBandwidthClusterAreas`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterAreasRequest {
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeBandwidthClusterAreasRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    DescribeBandwidthClusterAreasRequest: DESCRIBE_BANDWIDTH_CLUSTER_AREAS_REQUEST,
}

/// Response of `DescribeBandwidthClusterAreas`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterAreasResponse {
    /// `requestId`: text.
    pub request_id: String,
    /// `areas`: records.
    pub areas: Vec<Areas>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeBandwidthClusterAreasResponse: DESCRIBE_BANDWIDTH_CLUSTER_AREAS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 areas: List = Field::record("areas", &AREAS).list(),
}

/// `areas` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Areas {
    /// `areaCode`: text.
    pub area_code: Option<String>,
    /// `areaName`: text.
    pub area_name: Option<String>,
    /// `networkTypes`: texts.
    pub network_types: Vec<String>,
    /// `products`: texts.
    pub products: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Areas: AREAS,
    0 area_code: OptStr = Field::string("areaCode"),
    1 area_name: OptStr = Field::string("areaName"),
    2 network_types: List = Field::string("networkTypes").list(),
    3 products: List = Field::string("products").list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeBandwidthClusterAreasRequest,
    DescribeBandwidthClusterAreasResponse,
    Areas,
}
