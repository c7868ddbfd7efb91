// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeAccessPoints.json; do not edit.
//! Lists the access points for leased lines in a region.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeAccessPoints).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeAccessPointsRequest, DescribeAccessPointsResponse>(
    "DescribeAccessPoints", Effect::Read, &DESCRIBE_ACCESS_POINTS_REQUEST, &DESCRIBE_ACCESS_POINTS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["AccessPointSet"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidAccessPointType.NotSupport
    404 InvalidRegionId.NotFound InvalidRegionId.NotSupport
");

/// Request of `DescribeAccessPoints`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeAccessPointsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** `AcceptLanguage`: text. */ pub accept_language: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeAccessPointsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self { self.accept_language = Some(value.into()); self }
}
/// Table of [`DescribeAccessPointsRequest`].
pub static DESCRIBE_ACCESS_POINTS_REQUEST: Schema =
    Schema { name: "DescribeAccessPointsRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::string("AcceptLanguage"),
]; &ROWS } };
record!(DescribeAccessPointsRequest, DESCRIBE_ACCESS_POINTS_REQUEST,
    [0 OptStr region_id, 3 OptStr accept_language] [1 OptInt page_number, 2 OptInt page_size]);

/// Answer of `DescribeAccessPoints`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeAccessPointsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `AccessPointSet`: records. */ pub access_point_set: Vec<AccessPointType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeAccessPointsResponse`].
pub static DESCRIBE_ACCESS_POINTS_RESPONSE: Schema =
    Schema { name: "DescribeAccessPointsResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::int32("TotalCount"),
    Field::record("AccessPointSet", &ACCESS_POINT_TYPE).wrapped("AccessPointType"),
]; &ROWS } };
record!(DescribeAccessPointsResponse, DESCRIBE_ACCESS_POINTS_RESPONSE,
    [0 OptStr request_id, 4 List access_point_set] [1 OptInt page_number, 2 OptInt page_size, 3 OptInt total_count]);

/// What `AccessPointSet.AccessPointType` holds.
#[derive(Default)] #[non_exhaustive] pub struct AccessPointType {
    /** `Status`: text. */ pub status: Option<String>,
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `HostOperator`: text. */ pub host_operator: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `AttachedRegionNo`: text. */ pub attached_region_no: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `AccessPointId`: text. */ pub access_point_id: Option<String>,
    /** `Location`: text. */ pub location: Option<String>,
    /** `AccessPointFeatureModels`: records. */ pub access_point_feature_models: Vec<AccessPointFeatureModel>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AccessPointType`].
pub static ACCESS_POINT_TYPE: Schema = Schema { name: "AccessPointType", fields: { static ROWS: [Field; 9] = [
    Field::string("Status"),
    Field::string("Type"),
    Field::string("HostOperator"),
    Field::string("Description"),
    Field::string("AttachedRegionNo"),
    Field::string("Name"),
    Field::string("AccessPointId"),
    Field::string("Location"),
    Field::record("AccessPointFeatureModels", &ACCESS_POINT_FEATURE_MODEL).wrapped("AccessPointFeatureModel"),
]; &ROWS } };
record!(AccessPointType, ACCESS_POINT_TYPE,
    [0 OptStr status, 1 OptStr r#type, 2 OptStr host_operator, 3 OptStr description, 4 OptStr attached_region_no, 5 OptStr name,
    6 OptStr access_point_id, 7 OptStr location, 8 List access_point_feature_models] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct AccessPointFeatureModel {
    /** `FeatureValue`: text. */ pub feature_value: Option<String>,
    /** `FeatureKey`: text. */ pub feature_key: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AccessPointFeatureModel`].
pub static ACCESS_POINT_FEATURE_MODEL: Schema = Schema { name: "AccessPointFeatureModel", fields: { static ROWS: [Field; 2] = [
    Field::string("FeatureValue"),
    Field::string("FeatureKey"),
]; &ROWS } };
record!(AccessPointFeatureModel, ACCESS_POINT_FEATURE_MODEL, [0 OptStr feature_value, 1 OptStr feature_key] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeAccessPointsRequest, DescribeAccessPointsResponse, AccessPointType, AccessPointFeatureModel,
);
