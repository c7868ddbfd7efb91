// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribePhysicalConnections.json; do not edit.
//! Lists leased lines.
//!
//! Use DescribePhysicalConnections of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePhysicalConnections).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Filter;

operation!(Operation::new::<DescribePhysicalConnectionsRequest, DescribePhysicalConnectionsResponse>(
    "DescribePhysicalConnections", Effect::Read, &DESCRIBE_PHYSICAL_CONNECTIONS_REQUEST, &DESCRIBE_PHYSICAL_CONNECTIONS_RESPONSE,
).idempotency_token("ClientToken").paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["PhysicalConnectionSet"],
    total: Some(&["TotalCount"]),
}), "
    404 InvalidFilterKey.ValueNotSupported InvalidRegionId.NotFound
");

/// Request of `DescribePhysicalConnections`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePhysicalConnectionsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `UserCidr`: text. */ pub user_cidr: Option<String>,
    /** `Filter`: records, at most 5 elements. */ pub filter: Vec<Filter>,
    /** What else came. */ pub extra: Extra,
}
impl DescribePhysicalConnectionsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self { self.user_cidr = Some(value.into()); self }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self { self.filter = all(value); self }
}
/// Table of [`DescribePhysicalConnectionsRequest`].
pub static DESCRIBE_PHYSICAL_CONNECTIONS_REQUEST: Schema =
    Schema { name: "DescribePhysicalConnectionsRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::string("ClientToken").filled(),
    Field::string("UserCidr"),
    Field::record("Filter", &crate::shapes::FILTER).list().limits(&Limits::items(None, Some(5))),
]; &ROWS } };
record!(DescribePhysicalConnectionsRequest, DESCRIBE_PHYSICAL_CONNECTIONS_REQUEST,
    [0 OptStr region_id, 3 OptStr client_token, 4 OptStr user_cidr, 5 List filter] [1 OptInt page_number, 2 OptInt page_size]);

/// Answer of `DescribePhysicalConnections`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePhysicalConnectionsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `PhysicalConnectionSet`: records. */ pub physical_connection_set: Vec<PhysicalConnectionType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribePhysicalConnectionsResponse`].
pub static DESCRIBE_PHYSICAL_CONNECTIONS_RESPONSE: Schema =
    Schema { name: "DescribePhysicalConnectionsResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::int32("TotalCount"),
    Field::record("PhysicalConnectionSet", &PHYSICAL_CONNECTION_TYPE).wrapped("PhysicalConnectionType"),
]; &ROWS } };
record!(DescribePhysicalConnectionsResponse, DESCRIBE_PHYSICAL_CONNECTIONS_RESPONSE,
    [0 OptStr request_id, 4 List physical_connection_set] [1 OptInt page_number, 2 OptInt page_size, 3 OptInt total_count]);

/// What `PhysicalConnectionSet.PhysicalConnectionType` holds.
#[derive(Default)] #[non_exhaustive] pub struct PhysicalConnectionType {
    /** `AdLocation`: text. */ pub ad_location: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `PortNumber`: text. */ pub port_number: Option<String>,
    /** `CircuitCode`: text. */ pub circuit_code: Option<String>,
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `Bandwidth`: integer. */ pub bandwidth: Option<i64>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `PortType`: text. */ pub port_type: Option<String>,
    /** `EnabledTime`: text. */ pub enabled_time: Option<String>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `LineOperator`: text. */ pub line_operator: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `RedundantPhysicalConnectionId`: text. */ pub redundant_physical_connection_id: Option<String>,
    /** `PeerLocation`: text. */ pub peer_location: Option<String>,
    /** `AccessPointId`: text. */ pub access_point_id: Option<String>,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PhysicalConnectionType`].
pub static PHYSICAL_CONNECTION_TYPE: Schema = Schema { name: "PhysicalConnectionType", fields: { static ROWS: [Field; 18] = [
    Field::string("AdLocation"),
    Field::string("CreationTime"),
    Field::string("Status"),
    Field::string("Type"),
    Field::string("PortNumber"),
    Field::string("CircuitCode"),
    Field::string("Spec"),
    Field::int64("Bandwidth"),
    Field::string("Description"),
    Field::string("PortType"),
    Field::string("EnabledTime"),
    Field::string("BusinessStatus"),
    Field::string("LineOperator"),
    Field::string("Name"),
    Field::string("RedundantPhysicalConnectionId"),
    Field::string("PeerLocation"),
    Field::string("AccessPointId"),
    Field::string("PhysicalConnectionId"),
]; &ROWS } };
record!(PhysicalConnectionType, PHYSICAL_CONNECTION_TYPE,
    [0 OptStr ad_location, 1 OptStr creation_time, 2 OptStr status, 3 OptStr r#type, 4 OptStr port_number, 5 OptStr circuit_code,
    6 OptStr spec, 8 OptStr description, 9 OptStr port_type, 10 OptStr enabled_time, 11 OptStr business_status,
    12 OptStr line_operator, 13 OptStr name, 14 OptStr redundant_physical_connection_id, 15 OptStr peer_location,
    16 OptStr access_point_id, 17 OptStr physical_connection_id] [7 OptInt bandwidth]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribePhysicalConnectionsRequest, DescribePhysicalConnectionsResponse, PhysicalConnectionType,
);
