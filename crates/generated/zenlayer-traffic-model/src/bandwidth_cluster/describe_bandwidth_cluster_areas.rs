// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/DescribeBandwidthClusterAreas.json; do not edit.
//! Lists the areas where bandwidth clusters can be created.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/describe-bandwidth-cluster-areas.yaml),
//! 2026-07-08.

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
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeBandwidthClusterAreasRequest {
    /// Creates a value with no member set. All members are optional.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Areas in which bandwidth clusters can be created, one entry for each, with the line types on offer.
    pub areas: Vec<Areas>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Code of the area; `DescribeBandwidthClusterAreas` lists them.
    pub area_code: Option<String>,
    /// Name of the area, for people, such as a city or a region, that a bandwidth cluster covers.
    pub area_name: Option<String>,
    /// Kinds of network to the Internet that are possible in the area.
    pub network_types: Vec<String>,
    /// Kinds of service whose resources can join a bandwidth cluster in the area.
    pub products: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
