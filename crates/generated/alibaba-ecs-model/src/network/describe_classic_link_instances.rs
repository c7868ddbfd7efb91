// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeClassicLinkInstances.json; do not edit.
//! Lists instances of the classic network that are linked to a VPC.
//!
//! Give `VpcId` or `InstanceId`; at most 100 instances a call.
//!
//! - Requires permission for the action `ecs:DescribeClassicLinkInstances` (access level get), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeClassicLinkInstances),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, Paging, errors,
    operation, record,
};

operation! {
    name: "DescribeClassicLinkInstances",
    effect: Effect::Read,
    request: DescribeClassicLinkInstancesRequest = DESCRIBE_CLASSIC_LINK_INSTANCES_REQUEST,
    response: DescribeClassicLinkInstancesResponse = DESCRIBE_CLASSIC_LINK_INSTANCES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Links"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeClassicLinkInstances")),
}

errors! {
    "403 InvalidInstanceId.NotBelong",
    "403 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "403 InvalidParameter.InvalidInstanceIdAndVpcId",
    "403 InvalidParameter.PageNumber",
    "403 InvalidParameter.PageSize",
    "403 InvalidParameter.ToManyInstanceIds = There are too many instance ids in the request.",
    "403 InvalidVpc.NotBelong",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeClassicLinkInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClassicLinkInstancesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<String>,
    /// How many entries a page holds at most.
    pub page_size: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClassicLinkInstancesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

record! {
    DescribeClassicLinkInstancesRequest: DESCRIBE_CLASSIC_LINK_INSTANCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpc_id: OptStr = Field::string("VpcId"),
    2 instance_id: OptStr = Field::string("InstanceId"),
    3 page_number: OptStr = Field::string("PageNumber").limits(&Limits::new().pattern("^\\d+$")),
    4 page_size: OptStr = Field::string("PageSize").limits(&Limits::new().pattern("^\\d+$")),
}

/// Response of `DescribeClassicLinkInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClassicLinkInstancesResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `Links`: list of records.
    pub links: Vec<Link>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClassicLinkInstancesResponse: DESCRIBE_CLASSIC_LINK_INSTANCES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 links: List = Field::record("Links", &LINK).wrapped("Link"),
}

/// `Links.Link` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Link {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Link: LINK,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 instance_id: OptStr = Field::string("InstanceId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClassicLinkInstancesRequest,
    DescribeClassicLinkInstancesResponse,
    Link,
}
