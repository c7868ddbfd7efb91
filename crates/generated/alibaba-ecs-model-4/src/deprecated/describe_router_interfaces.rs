// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeRouterInterfaces.json; do not edit.
//! Lists router interfaces.
//!
//! Use DescribeRouterInterfaces of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeRouterInterfaces).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Filter;

operation!(Operation::new::<DescribeRouterInterfacesRequest, DescribeRouterInterfacesResponse>(
    "DescribeRouterInterfaces", Effect::Read, &DESCRIBE_ROUTER_INTERFACES_REQUEST, &DESCRIBE_ROUTER_INTERFACES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["RouterInterfaceSet"],
    total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.AliUid InvalidParam.NotNull
    404 InvalidFilterKey.ValueNotSupported InvalidOppositeRegionId.NotFound InvalidRegionId.NotFound
");

/// Request of `DescribeRouterInterfaces`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRouterInterfacesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** `Filter`: records, at most 5 elements. */ pub filter: Vec<Filter>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeRouterInterfacesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self { self.filter = all(value); self }
}
/// Table of [`DescribeRouterInterfacesRequest`].
pub static DESCRIBE_ROUTER_INTERFACES_REQUEST: Schema =
    Schema { name: "DescribeRouterInterfacesRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::record("Filter", &crate::shapes::FILTER).list().limits(&Limits::items(None, Some(5))),
]; &ROWS } };
record!(DescribeRouterInterfacesRequest, DESCRIBE_ROUTER_INTERFACES_REQUEST,
    [0 OptStr region_id, 3 List filter] [1 OptInt page_number, 2 OptInt page_size]);

/// Answer of `DescribeRouterInterfaces`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRouterInterfacesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `RouterInterfaceSet`: records. */ pub router_interface_set: Vec<RouterInterfaceType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeRouterInterfacesResponse`].
pub static DESCRIBE_ROUTER_INTERFACES_RESPONSE: Schema =
    Schema { name: "DescribeRouterInterfacesResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::int32("TotalCount"),
    Field::record("RouterInterfaceSet", &ROUTER_INTERFACE_TYPE).wrapped("RouterInterfaceType"),
]; &ROWS } };
record!(DescribeRouterInterfacesResponse, DESCRIBE_ROUTER_INTERFACES_RESPONSE,
    [0 OptStr request_id, 4 List router_interface_set] [1 OptInt page_number, 2 OptInt page_size, 3 OptInt total_count]);

/// What `RouterInterfaceSet.RouterInterfaceType` holds.
#[derive(Default)] #[non_exhaustive] pub struct RouterInterfaceType {
    /** `HealthCheckTargetIp`: text. */ pub health_check_target_ip: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `OppositeInterfaceId`: text. */ pub opposite_interface_id: Option<String>,
    /** `RouterInterfaceId`: text. */ pub router_interface_id: Option<String>,
    /** `ChargeType`: text. */ pub charge_type: Option<String>,
    /** `OppositeRouterType`: text. */ pub opposite_router_type: Option<String>,
    /** `OppositeInterfaceOwnerId`: text. */ pub opposite_interface_owner_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `OppositeRouterId`: text. */ pub opposite_router_id: Option<String>,
    /** `OppositeInterfaceSpec`: text. */ pub opposite_interface_spec: Option<String>,
    /** `RouterId`: text. */ pub router_id: Option<String>,
    /** `OppositeInterfaceBusinessStatus`: text. */ pub opposite_interface_business_status: Option<String>,
    /** `ConnectedTime`: text. */ pub connected_time: Option<String>,
    /** `OppositeInterfaceStatus`: text. */ pub opposite_interface_status: Option<String>,
    /** `HealthCheckSourceIp`: text. */ pub health_check_source_ip: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** `OppositeRegionId`: text. */ pub opposite_region_id: Option<String>,
    /** `OppositeAccessPointId`: text. */ pub opposite_access_point_id: Option<String>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `Role`: text. */ pub role: Option<String>,
    /** `RouterType`: text. */ pub router_type: Option<String>,
    /** `AccessPointId`: text. */ pub access_point_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RouterInterfaceType`].
pub static ROUTER_INTERFACE_TYPE: Schema = Schema { name: "RouterInterfaceType", fields: { static ROWS: [Field; 25] = [
    Field::string("HealthCheckTargetIp"),
    Field::string("CreationTime"),
    Field::string("Status"),
    Field::string("Spec"),
    Field::string("OppositeInterfaceId"),
    Field::string("RouterInterfaceId"),
    Field::string("ChargeType"),
    Field::string("OppositeRouterType"),
    Field::string("OppositeInterfaceOwnerId"),
    Field::string("Description"),
    Field::string("Name"),
    Field::string("OppositeRouterId"),
    Field::string("OppositeInterfaceSpec"),
    Field::string("RouterId"),
    Field::string("OppositeInterfaceBusinessStatus"),
    Field::string("ConnectedTime"),
    Field::string("OppositeInterfaceStatus"),
    Field::string("HealthCheckSourceIp"),
    Field::string("EndTime"),
    Field::string("OppositeRegionId"),
    Field::string("OppositeAccessPointId"),
    Field::string("BusinessStatus"),
    Field::string("Role"),
    Field::string("RouterType"),
    Field::string("AccessPointId"),
]; &ROWS } };
record!(RouterInterfaceType, ROUTER_INTERFACE_TYPE,
    [0 OptStr health_check_target_ip, 1 OptStr creation_time, 2 OptStr status, 3 OptStr spec, 4 OptStr opposite_interface_id,
    5 OptStr router_interface_id, 6 OptStr charge_type, 7 OptStr opposite_router_type, 8 OptStr opposite_interface_owner_id,
    9 OptStr description, 10 OptStr name, 11 OptStr opposite_router_id, 12 OptStr opposite_interface_spec, 13 OptStr router_id,
    14 OptStr opposite_interface_business_status, 15 OptStr connected_time, 16 OptStr opposite_interface_status,
    17 OptStr health_check_source_ip, 18 OptStr end_time, 19 OptStr opposite_region_id, 20 OptStr opposite_access_point_id,
    21 OptStr business_status, 22 OptStr role, 23 OptStr router_type, 24 OptStr access_point_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeRouterInterfacesRequest, DescribeRouterInterfacesResponse, RouterInterfaceType,
);
