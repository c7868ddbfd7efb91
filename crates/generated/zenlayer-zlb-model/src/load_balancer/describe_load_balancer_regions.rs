// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/DescribeLoadBalancerRegions.json; do not edit.
//! Lists the regions where load balancers can be created.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-load-balancer-regions.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeLoadBalancerRegionsRequest, DescribeLoadBalancerRegionsResponse>(
    "DescribeLoadBalancerRegions", Effect::Read, &DESCRIBE_LOAD_BALANCER_REGIONS_REQUEST,
    &DESCRIBE_LOAD_BALANCER_REGIONS_RESPONSE,
));

/// Request of `DescribeLoadBalancerRegions`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeLoadBalancerRegionsRequest {
    /** What else came. */ pub extra: Extra,
}
impl DescribeLoadBalancerRegionsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
}
/// Table of [`DescribeLoadBalancerRegionsRequest`].
pub static DESCRIBE_LOAD_BALANCER_REGIONS_REQUEST: Schema = Schema { name: "DescribeLoadBalancerRegionsRequest", fields: &[] };
record!(DescribeLoadBalancerRegionsRequest, DESCRIBE_LOAD_BALANCER_REGIONS_REQUEST, [] []);

/// Answer of `DescribeLoadBalancerRegions`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeLoadBalancerRegionsResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `regions`: records. */ pub regions: Vec<Region>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeLoadBalancerRegionsResponse`].
pub static DESCRIBE_LOAD_BALANCER_REGIONS_RESPONSE: Schema =
    Schema { name: "DescribeLoadBalancerRegionsResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::record("regions", &REGION).list(),
]; &ROWS } };
record!(DescribeLoadBalancerRegionsResponse, DESCRIBE_LOAD_BALANCER_REGIONS_RESPONSE, [0 Str request_id, 1 List regions] []);

/// What `regions` holds.
#[derive(Default)] #[non_exhaustive] pub struct Region {
    /** `regionId`: text. */ pub region_id: Option<String>,
    /** `cityName`: text. */ pub city_name: Option<String>,
    /** `cityCode`: text. */ pub city_code: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Region`].
pub static REGION: Schema = Schema { name: "Region", fields: { static ROWS: [Field; 3] = [
    Field::string("regionId"),
    Field::string("cityName"),
    Field::string("cityCode"),
]; &ROWS } };
record!(Region, REGION, [0 OptStr region_id, 1 OptStr city_name, 2 OptStr city_code] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeLoadBalancerRegionsRequest, DescribeLoadBalancerRegionsResponse, Region,
);
