// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeRegions.json; do not edit.
//! Lists the regions that the account can use, with their endpoints.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeRegions), 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, errors, open_enum, operation, record,
};

pub use crate::shapes::{AcceptLanguage, InstanceChargeType};

operation! {
    name: "DescribeRegions",
    effect: Effect::Read,
    request: DescribeRegionsRequest = DESCRIBE_REGIONS_REQUEST,
    response: DescribeRegionsResponse = DESCRIBE_REGIONS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "403 Invalid.InstanceChargeType = The way of paying is not possible here, or does not fit the other settings.",
    "403 Unauthorized.EmptyRegion",
    "404 InvalidAcceptLanguage.NotFound",
    "404 InvalidResourceType.NotFound = `ResourceType` is not one that the operation knows.",
}

/// Request of `DescribeRegions`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<ResourceType>,
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

    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn instance_charge_type(mut self, value: impl Into<InstanceChargeType>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Kind of the resource that the operation is for or that the entry describes.
    pub fn resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
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
    0 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
    1 resource_type: Opt = Field::one_of("ResourceType", ResourceType::VALUES),
    2 accept_language: Opt = Field::one_of("AcceptLanguage", AcceptLanguage::VALUES),
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
    /// State of the resource, or the state that is looked for.
    pub status: Option<Status>,
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
    0 status: Opt = Field::one_of("Status", Status::VALUES),
    1 region_endpoint: OptStr = Field::string("RegionEndpoint"),
    2 local_name: OptStr = Field::string("LocalName"),
    3 region_id: OptStr = Field::string("RegionId"),
}

open_enum! {
    /// Documented values of `ResourceType`. The provider may add others.
    pub enum ResourceType {
        Instance = "instance",
        Disk = "disk",
        Reservedinstance = "reservedinstance",
        Scu = "scu",
    }
}

open_enum! {
    /// Documented values of `Regions.Region.Status`. The provider may add others.
    pub enum Status {
        Available = "available",
        SoldOut = "soldOut",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeRegionsRequest,
    DescribeRegionsResponse,
    Region,
}
