// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeRegions.json; do not edit.
//! Lists the regions that the account can use, with their endpoints.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeRegions).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "DescribeRegions",
    effect: Effect::Read,
    request: DescribeRegionsRequest = DESCRIBE_REGIONS_REQUEST,
    response: DescribeRegionsResponse = DESCRIBE_REGIONS_RESPONSE,
    errors: ERRORS,
}

errors! {
    "403 Invalid.InstanceChargeType",
    "403 Unauthorized.EmptyRegion",
    "404 InvalidAcceptLanguage.NotFound",
    "404 InvalidResourceType.NotFound",
}

/// Request of `DescribeRegions`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `ResourceType`: text.
    pub resource_type: Option<String>,
    /// `AcceptLanguage`: text.
    pub accept_language: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeRegionsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

record! {
    DescribeRegionsRequest: DESCRIBE_REGIONS_REQUEST,
    0 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    1 resource_type: OptStr = Field::string("ResourceType"),
    2 accept_language: OptStr = Field::string("AcceptLanguage"),
}

/// Response of `DescribeRegions`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Regions`: records.
    pub regions: Vec<Region>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `Status`: text.
    pub status: Option<String>,
    /// `RegionEndpoint`: text.
    pub region_endpoint: Option<String>,
    /// `LocalName`: text.
    pub local_name: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Region: REGION,
    0 status: OptStr = Field::string("Status"),
    1 region_endpoint: OptStr = Field::string("RegionEndpoint"),
    2 local_name: OptStr = Field::string("LocalName"),
    3 region_id: OptStr = Field::string("RegionId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeRegionsRequest,
    DescribeRegionsResponse,
    Region,
}
