// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/DescribeLoadBalancerRegions.json; do not edit.
//! Lists the regions where load balancers can be created.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-load-balancer-regions.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, operation, record};

operation! {
    name: "DescribeLoadBalancerRegions",
    effect: Effect::Read,
    request: DescribeLoadBalancerRegionsRequest = DESCRIBE_LOAD_BALANCER_REGIONS_REQUEST,
    response: DescribeLoadBalancerRegionsResponse = DESCRIBE_LOAD_BALANCER_REGIONS_RESPONSE,
}

/// Request of `DescribeLoadBalancerRegions`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerRegionsRequest {
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeLoadBalancerRegionsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    DescribeLoadBalancerRegionsRequest: DESCRIBE_LOAD_BALANCER_REGIONS_REQUEST,
}

/// Response of `DescribeLoadBalancerRegions`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerRegionsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Regions in which load balancers can be created, one entry for each.
    pub regions: Vec<Region>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeLoadBalancerRegionsResponse: DESCRIBE_LOAD_BALANCER_REGIONS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 regions: List = Field::record("regions", &REGION).list(),
}

/// `regions` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Region {
    /// Id of the region that the load balancer is in. `DescribeLoadBalancerRegions` lists it.
    pub region_id: Option<String>,
    /// Name of the city, for people. In a query, only bandwidth clusters there are returned.
    pub city_name: Option<String>,
    /// Code of the city: that of its airport, such as `SIN`, where it is one of IATA.
    pub city_code: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Region: REGION,
    0 region_id: OptStr = Field::string("regionId"),
    1 city_name: OptStr = Field::string("cityName"),
    2 city_code: OptStr = Field::string("cityCode"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeLoadBalancerRegionsRequest,
    DescribeLoadBalancerRegionsResponse,
    Region,
}
