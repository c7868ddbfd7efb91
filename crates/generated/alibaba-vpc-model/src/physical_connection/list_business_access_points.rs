// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListBusinessAccessPoints.json; do not edit.
//! Lists the access points where leased lines can be ordered.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListBusinessAccessPoints),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, open_enum, operation,
    record,
};

pub use crate::shapes::PortType;

operation! {
    name: "ListBusinessAccessPoints",
    effect: Effect::Read,
    request: ListBusinessAccessPointsRequest = LIST_BUSINESS_ACCESS_POINTS_REQUEST,
    response: ListBusinessAccessPointsResponse = LIST_BUSINESS_ACCESS_POINTS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ListBusinessAccessPoints`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListBusinessAccessPointsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListBusinessAccessPointsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    ListBusinessAccessPointsRequest: LIST_BUSINESS_ACCESS_POINTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
}

/// Response of `ListBusinessAccessPoints`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListBusinessAccessPointsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `BusinessAccessPoints`: list of records.
    pub business_access_points: Vec<BusinessAccessPoint>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListBusinessAccessPointsResponse: LIST_BUSINESS_ACCESS_POINTS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 business_access_points: List = Field::record("BusinessAccessPoints", &BUSINESS_ACCESS_POINT).list(),
}

/// `BusinessAccessPoints` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct BusinessAccessPoint {
    /// Id of the access point (`ap-cn-...`), where a leased line meets the provider's network.
    /// `DescribeAccessPoints` lists it.
    pub access_point_id: Option<String>,
    /// `AccessPointName`: string.
    pub access_point_name: Option<String>,
    /// `SupportLineOperator`: one of the documented values.
    pub support_line_operator: Option<SupportLineOperator>,
    /// `SupportPortTypes`: one of the documented values.
    pub support_port_types: Option<PortType>,
    /// `CloudBoxInstanceIds`: string.
    pub cloud_box_instance_ids: Option<String>,
    /// `Longitude`: number.
    pub longitude: Option<f64>,
    /// `Latitude`: number.
    pub latitude: Option<f64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    BusinessAccessPoint: BUSINESS_ACCESS_POINT,
    0 access_point_id: OptStr = Field::string("AccessPointId"),
    1 access_point_name: OptStr = Field::string("AccessPointName"),
    2 support_line_operator: Opt = Field::one_of("SupportLineOperator", SupportLineOperator::VALUES),
    3 support_port_types: Opt = Field::one_of("SupportPortTypes", PortType::VALUES),
    4 cloud_box_instance_ids: OptStr = Field::string("CloudBoxInstanceIds"),
    5 longitude: OptFloat = Field::double("Longitude"),
    6 latitude: OptFloat = Field::double("Latitude"),
}

open_enum! {
    /// Documented values of `BusinessAccessPoints.SupportLineOperator`. The provider may add others.
    pub enum SupportLineOperator {
        Ct = "CT",
        Cu = "CU",
        Cm = "CM",
        Co = "CO",
        Equinix = "Equinix",
        Other = "Other",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListBusinessAccessPointsRequest,
    ListBusinessAccessPointsResponse,
    BusinessAccessPoint,
}
