// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeRegions.json; do not edit.
//! Lists the regions where the service is available, with their endpoints.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRegions).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeRegionsRequest, DescribeRegionsResponse>(
    "DescribeRegions", Effect::Read, &DESCRIBE_REGIONS_REQUEST, &DESCRIBE_REGIONS_RESPONSE,
));

/// Request of `DescribeRegions`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRegionsRequest {
    /** `ProductType`: text. */ pub product_type: Option<String>,
    /** `AcceptLanguage`: text. */ pub accept_language: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeRegionsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<String>) -> Self { self.product_type = Some(value.into()); self }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self { self.accept_language = Some(value.into()); self }
}
/// Table of [`DescribeRegionsRequest`].
pub static DESCRIBE_REGIONS_REQUEST: Schema = Schema { name: "DescribeRegionsRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ProductType"),
    Field::string("AcceptLanguage"),
]; &ROWS } };
record!(DescribeRegionsRequest, DESCRIBE_REGIONS_REQUEST, [0 OptStr product_type, 1 OptStr accept_language] []);

/// Answer of `DescribeRegions`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRegionsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Regions`: records. */ pub regions: Vec<Region>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeRegionsResponse`].
pub static DESCRIBE_REGIONS_RESPONSE: Schema = Schema { name: "DescribeRegionsResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("Regions", &REGION).wrapped("Region"),
]; &ROWS } };
record!(DescribeRegionsResponse, DESCRIBE_REGIONS_RESPONSE, [0 OptStr request_id, 1 List regions] []);

/// What `Regions.Region` holds.
#[derive(Default)] #[non_exhaustive] pub struct Region {
    /** `RegionEndpoint`: text. */ pub region_endpoint: Option<String>,
    /** `LocalName`: text. */ pub local_name: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Region`].
pub static REGION: Schema = Schema { name: "Region", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionEndpoint"),
    Field::string("LocalName"),
    Field::string("RegionId"),
]; &ROWS } };
record!(Region, REGION, [0 OptStr region_endpoint, 1 OptStr local_name, 2 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeRegionsRequest, DescribeRegionsResponse, Region);
