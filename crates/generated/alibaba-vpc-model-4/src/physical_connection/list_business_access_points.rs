// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListBusinessAccessPoints.json; do not edit.
//! Lists the access points where leased lines can be ordered.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListBusinessAccessPoints).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ListBusinessAccessPointsRequest, ListBusinessAccessPointsResponse>(
    "ListBusinessAccessPoints", Effect::Read, &LIST_BUSINESS_ACCESS_POINTS_REQUEST, &LIST_BUSINESS_ACCESS_POINTS_RESPONSE,
), "
    500 InternalError
");

/// Request of `ListBusinessAccessPoints`.
#[derive(Default)] #[non_exhaustive] pub struct ListBusinessAccessPointsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ListBusinessAccessPointsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ListBusinessAccessPointsRequest`].
pub static LIST_BUSINESS_ACCESS_POINTS_REQUEST: Schema =
    Schema { name: "ListBusinessAccessPointsRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("RegionId").filled(),
]; &ROWS } };
record!(ListBusinessAccessPointsRequest, LIST_BUSINESS_ACCESS_POINTS_REQUEST, [0 OptStr region_id] []);

/// Answer of `ListBusinessAccessPoints`.
#[derive(Default)] #[non_exhaustive] pub struct ListBusinessAccessPointsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `BusinessAccessPoints`: records. */ pub business_access_points: Vec<BusinessAccessPoint>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListBusinessAccessPointsResponse`].
pub static LIST_BUSINESS_ACCESS_POINTS_RESPONSE: Schema =
    Schema { name: "ListBusinessAccessPointsResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("BusinessAccessPoints", &BUSINESS_ACCESS_POINT).list(),
]; &ROWS } };
record!(ListBusinessAccessPointsResponse, LIST_BUSINESS_ACCESS_POINTS_RESPONSE,
    [0 OptStr request_id, 1 List business_access_points] []);

/// What `BusinessAccessPoints` holds.
#[derive(Default)] #[non_exhaustive] pub struct BusinessAccessPoint {
    /** `AccessPointId`: text. */ pub access_point_id: Option<String>,
    /** `AccessPointName`: text. */ pub access_point_name: Option<String>,
    /** `SupportLineOperator`: text. */ pub support_line_operator: Option<String>,
    /** `SupportPortTypes`: text. */ pub support_port_types: Option<String>,
    /** `CloudBoxInstanceIds`: text. */ pub cloud_box_instance_ids: Option<String>,
    /** `Longitude`: number. */ pub longitude: Option<f64>,
    /** `Latitude`: number. */ pub latitude: Option<f64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`BusinessAccessPoint`].
pub static BUSINESS_ACCESS_POINT: Schema = Schema { name: "BusinessAccessPoint", fields: { static ROWS: [Field; 7] = [
    Field::string("AccessPointId"),
    Field::string("AccessPointName"),
    Field::string("SupportLineOperator"),
    Field::string("SupportPortTypes"),
    Field::string("CloudBoxInstanceIds"),
    Field::double("Longitude"),
    Field::double("Latitude"),
]; &ROWS } };
record!(BusinessAccessPoint, BUSINESS_ACCESS_POINT,
    [0 OptStr access_point_id, 1 OptStr access_point_name, 2 OptStr support_line_operator, 3 OptStr support_port_types,
    4 OptStr cloud_box_instance_ids] [5 OptFloat longitude, 6 OptFloat latitude]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ListBusinessAccessPointsRequest, ListBusinessAccessPointsResponse, BusinessAccessPoint,
);
