// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeAccessPoints.json; do not edit.
//! Lists the access points for leased lines in a region.
//!
//! Use DescribeAccessPoints of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAccessPoints).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Filter;

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
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** `Filter`: records, at most 5 elements. */ pub filter: Vec<Filter>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeAccessPointsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self { self.filter = all(value); self }
}
/// Table of [`DescribeAccessPointsRequest`].
pub static DESCRIBE_ACCESS_POINTS_REQUEST: Schema =
    Schema { name: "DescribeAccessPointsRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("Type"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::record("Filter", &crate::shapes::FILTER).list().limits(&Limits::items(None, Some(5))),
]; &ROWS } };
record!(DescribeAccessPointsRequest, DESCRIBE_ACCESS_POINTS_REQUEST,
    [0 OptStr region_id, 1 OptStr r#type, 4 List filter] [2 OptInt page_number, 3 OptInt page_size]);

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
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AccessPointType`].
pub static ACCESS_POINT_TYPE: Schema = Schema { name: "AccessPointType", fields: { static ROWS: [Field; 8] = [
    Field::string("Status"),
    Field::string("Type"),
    Field::string("HostOperator"),
    Field::string("Description"),
    Field::string("AttachedRegionNo"),
    Field::string("Name"),
    Field::string("AccessPointId"),
    Field::string("Location"),
]; &ROWS } };
record!(AccessPointType, ACCESS_POINT_TYPE,
    [0 OptStr status, 1 OptStr r#type, 2 OptStr host_operator, 3 OptStr description, 4 OptStr attached_region_no, 5 OptStr name,
    6 OptStr access_point_id, 7 OptStr location] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeAccessPointsRequest, DescribeAccessPointsResponse, AccessPointType,
);
