// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeAccessPoints.json; do not edit.
//! Lists the access points for leased lines in a region.
//!
//! Use `DescribeAccessPoints` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAccessPoints),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, errors, operation, record,
};

pub use crate::shapes::{AccessPointStatus, Filter};

operation! {
    name: "DescribeAccessPoints",
    effect: Effect::Read,
    request: DescribeAccessPointsRequest = DESCRIBE_ACCESS_POINTS_REQUEST,
    response: DescribeAccessPointsResponse = DESCRIBE_ACCESS_POINTS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["AccessPointSet"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 InvalidAccessPointType.NotSupport",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidRegionId.NotSupport",
}

/// Request of `DescribeAccessPoints`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAccessPointsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Kind of network that leased lines of the access point belong to. `VPC` is the default.
    pub r#type: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Conditions that narrow the list down. At most 5 elements.
    pub filter: Vec<Filter>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeAccessPointsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Kind of network that leased lines of the access point belong to.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Conditions that narrow the list down.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self {
        self.filter = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeAccessPointsRequest: DESCRIBE_ACCESS_POINTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 r#type: OptStr = Field::string("Type"),
    2 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    3 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    4 filter: List = Field::record("Filter", &crate::shapes::FILTER).list().limits(&Limits::new().items(None, Some(5))),
}

/// Response of `DescribeAccessPoints`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAccessPointsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// The access points of the region, one entry for each: where a leased line can be connected.
    pub access_point_set: Vec<AccessPointType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeAccessPointsResponse: DESCRIBE_ACCESS_POINTS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 page_size: OptInt = Field::int32("PageSize"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 access_point_set: List = Field::record("AccessPointSet", &ACCESS_POINT_TYPE).wrapped("AccessPointType"),
}

/// `AccessPointSet.AccessPointType` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AccessPointType {
    /// State of the resource, or the state that is looked for.
    pub status: Option<AccessPointStatus>,
    /// Kind of network that leased lines of the access point belong to. `VPC` is the default.
    pub r#type: Option<String>,
    /// Operator of the access point's building.
    pub host_operator: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the region that the access point belongs to, such as `cn-hangzhou`.
    pub attached_region_no: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Id of the access point (`ap-cn-...`), where a leased line meets the provider's network.
    /// `DescribeAccessPoints` lists it.
    pub access_point_id: Option<String>,
    /// Place where the access point is, such as a city or a building.
    pub location: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AccessPointType: ACCESS_POINT_TYPE,
    0 status: Opt = Field::one_of("Status", AccessPointStatus::VALUES),
    1 r#type: OptStr = Field::string("Type"),
    2 host_operator: OptStr = Field::string("HostOperator"),
    3 description: OptStr = Field::string("Description"),
    4 attached_region_no: OptStr = Field::string("AttachedRegionNo"),
    5 name: OptStr = Field::string("Name"),
    6 access_point_id: OptStr = Field::string("AccessPointId"),
    7 location: OptStr = Field::string("Location"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeAccessPointsRequest,
    DescribeAccessPointsResponse,
    AccessPointType,
}
