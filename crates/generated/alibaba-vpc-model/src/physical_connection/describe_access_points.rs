// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeAccessPoints.json; do not edit.
//! Lists the access points for leased lines in a region.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeAccessPoints), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, errors, open_enum,
    operation, record,
};

pub use crate::shapes::AcceptLanguage;

operation! {
    name: "DescribeAccessPoints",
    effect: Effect::Read,
    request: DescribeAccessPointsRequest = DESCRIBE_ACCESS_POINTS_REQUEST,
    response: DescribeAccessPointsResponse = DESCRIBE_ACCESS_POINTS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["AccessPointSet"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
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
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Language in which names for people are returned.
    pub accept_language: Option<AcceptLanguage>,
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

    /// Language in which names for people are returned.
    pub fn accept_language(mut self, value: impl Into<AcceptLanguage>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

record! {
    DescribeAccessPointsRequest: DESCRIBE_ACCESS_POINTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    2 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    3 accept_language: Opt = Field::one_of("AcceptLanguage", AcceptLanguage::VALUES),
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
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
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
    /// `AccessPointFeatureModels`: list of records.
    pub access_point_feature_models: Vec<AccessPointFeatureModel>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AccessPointType: ACCESS_POINT_TYPE,
    0 status: Opt = Field::one_of("Status", Status::VALUES),
    1 r#type: OptStr = Field::string("Type"),
    2 host_operator: OptStr = Field::string("HostOperator"),
    3 description: OptStr = Field::string("Description"),
    4 attached_region_no: OptStr = Field::string("AttachedRegionNo"),
    5 name: OptStr = Field::string("Name"),
    6 access_point_id: OptStr = Field::string("AccessPointId"),
    7 location: OptStr = Field::string("Location"),
    8 access_point_feature_models: List = Field::record("AccessPointFeatureModels", &ACCESS_POINT_FEATURE_MODEL).wrapped("AccessPointFeatureModel"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AccessPointFeatureModel {
    /// `FeatureValue`: string.
    pub feature_value: Option<String>,
    /// `FeatureKey`: string.
    pub feature_key: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AccessPointFeatureModel: ACCESS_POINT_FEATURE_MODEL,
    0 feature_value: OptStr = Field::string("FeatureValue"),
    1 feature_key: OptStr = Field::string("FeatureKey"),
}

open_enum! {
    /// Documented values of `AccessPointSet.AccessPointType.Status`. The provider may add others.
    pub enum Status {
        Recommended = "recommended",
        Hot = "hot",
        Full = "full",
        Disabled = "disabled",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeAccessPointsRequest,
    DescribeAccessPointsResponse,
    AccessPointType,
    AccessPointFeatureModel,
}
