// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeRegions.json; do not edit.
//! Lists the regions where the service is available, with their endpoints.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRegions), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, operation, record};

pub use crate::shapes::AcceptLanguage;

operation! {
    name: "DescribeRegions",
    effect: Effect::Read,
    request: DescribeRegionsRequest = DESCRIBE_REGIONS_REQUEST,
    response: DescribeRegionsResponse = DESCRIBE_REGIONS_RESPONSE,
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeRegions`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Kind of product: for leased lines whether it is dedicated (`PhysicalConnection`) or shared
    /// (`VirtualPhysicalConnection`).
    pub product_type: Option<String>,
    /// Language in which names for people are returned.
    pub accept_language: Option<AcceptLanguage>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeRegionsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of product: for leased lines whether it is dedicated (`PhysicalConnection`) or shared
    /// (`VirtualPhysicalConnection`).
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }

    /// Language in which names for people are returned.
    pub fn accept_language(mut self, value: impl Into<AcceptLanguage>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

record! {
    DescribeRegionsRequest: DESCRIBE_REGIONS_REQUEST,
    0 product_type: OptStr = Field::string("ProductType"),
    1 accept_language: Opt = Field::one_of("AcceptLanguage", AcceptLanguage::VALUES),
}

/// Response of `DescribeRegions`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Regions that the account can use, one entry for each, with name and host name.
    pub regions: Vec<Region>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeRegionsResponse: DESCRIBE_REGIONS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 regions: List = Field::record("Regions", &REGION).wrapped("Region"),
}

/// `Regions.Region` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Region {
    /// Host name at which the service is reached in the region, such as `ecs.cn-hangzhou.aliyuncs.com`.
    pub region_endpoint: Option<String>,
    /// Name for people, in the language of `AcceptLanguage`.
    pub local_name: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Region: REGION,
    0 region_endpoint: OptStr = Field::string("RegionEndpoint"),
    1 local_name: OptStr = Field::string("LocalName"),
    2 region_id: OptStr = Field::string("RegionId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeRegionsRequest,
    DescribeRegionsResponse,
    Region,
}
