// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribePhysicalConnections.json; do not edit.
//! Lists leased lines.
//!
//! `Filter` narrows them down.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribePhysicalConnections).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{Filter, Tag};

operation!(Operation::new::<DescribePhysicalConnectionsRequest, DescribePhysicalConnectionsResponse>(
    "DescribePhysicalConnections", Effect::Read, &DESCRIBE_PHYSICAL_CONNECTIONS_REQUEST, &DESCRIBE_PHYSICAL_CONNECTIONS_RESPONSE,
).idempotency_token("ClientToken").paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["PhysicalConnectionSet"],
    total: Some(&["TotalCount"]),
}), "
    400 OperationUnsupported.ResourceGroupId
    404 InvalidFilterKey.ValueNotSupported
");

/// Request of `DescribePhysicalConnections`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePhysicalConnectionsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** `IncludeReservationData`: yes or no. */ pub include_reservation_data: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `Filter`: records, at most 5 elements. */ pub filter: Vec<Filter>,
    /** `Tags`: records, at most 5 elements. */ pub tags: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
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
    /// Sets `IncludeReservationData`.
    pub fn include_reservation_data(mut self, value: bool) -> Self { self.include_reservation_data = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self { self.filter = all(value); self }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
}
/// Table of [`DescribePhysicalConnectionsRequest`].
pub static DESCRIBE_PHYSICAL_CONNECTIONS_REQUEST: Schema =
    Schema { name: "DescribePhysicalConnectionsRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").required().filled(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::boolean("IncludeReservationData"),
    Field::string("ClientToken").filled(),
    Field::record("Filter", &crate::shapes::FILTER).list().limits(&Limits::items(None, Some(5))),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(5))),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(DescribePhysicalConnectionsRequest, DESCRIBE_PHYSICAL_CONNECTIONS_REQUEST,
    [0 OptStr region_id, 4 OptStr client_token, 5 List filter, 6 List tags, 7 OptStr resource_group_id] [1 OptInt page_number,
    2 OptInt page_size, 3 OptBool include_reservation_data]);

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
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `AdLocation`: text. */ pub ad_location: Option<String>,
    /** `ReservationActiveTime`: text. */ pub reservation_active_time: Option<String>,
    /** `ReservationOrderType`: text. */ pub reservation_order_type: Option<String>,
    /** `PortNumber`: text. */ pub port_number: Option<String>,
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `ChargeType`: text. */ pub charge_type: Option<String>,
    /** `ReservationInternetChargeType`: text. */ pub reservation_internet_charge_type: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Bandwidth`: integer. */ pub bandwidth: Option<i64>,
    /** `EnabledTime`: text. */ pub enabled_time: Option<String>,
    /** `LineOperator`: text. */ pub line_operator: Option<String>,
    /** `PeerLocation`: text. */ pub peer_location: Option<String>,
    /** `RedundantPhysicalConnectionId`: text. */ pub redundant_physical_connection_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `CircuitCode`: text. */ pub circuit_code: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** `PortType`: text. */ pub port_type: Option<String>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `LoaStatus`: text. */ pub loa_status: Option<String>,
    /** `AccessPointId`: text. */ pub access_point_id: Option<String>,
    /** `AccessPointType`: text. */ pub access_point_type: Option<String>,
    /** `HasReservationData`: text. */ pub has_reservation_data: Option<String>,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: Option<String>,
    /** `ProductType`: text. */ pub product_type: Option<String>,
    /** `VirtualPhysicalConnectionCount`: integer. */ pub virtual_physical_connection_count: Option<i64>,
    /** `ParentPhysicalConnectionId`: text. */ pub parent_physical_connection_id: Option<String>,
    /** `ParentPhysicalConnectionAliUid`: integer. */ pub parent_physical_connection_ali_uid: Option<i64>,
    /** `VlanId`: text. */ pub vlan_id: Option<String>,
    /** `OrderMode`: text. */ pub order_mode: Option<String>,
    /** `VpconnStatus`: text. */ pub vpconn_status: Option<String>,
    /** `ExpectSpec`: text. */ pub expect_spec: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `AdDetailLocation`: text. */ pub ad_detail_location: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<TagTag>,
    /** `QosId`: text. */ pub qos_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PhysicalConnectionType`].
pub static PHYSICAL_CONNECTION_TYPE: Schema = Schema { name: "PhysicalConnectionType", fields: { static ROWS: [Field; 38] = [
    Field::string("Type"),
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::string("AdLocation"),
    Field::string("ReservationActiveTime"),
    Field::string("ReservationOrderType"),
    Field::string("PortNumber"),
    Field::string("Spec"),
    Field::string("ChargeType"),
    Field::string("ReservationInternetChargeType"),
    Field::string("Description"),
    Field::int64("Bandwidth"),
    Field::string("EnabledTime"),
    Field::string("LineOperator"),
    Field::string("PeerLocation"),
    Field::string("RedundantPhysicalConnectionId"),
    Field::string("Name"),
    Field::string("CircuitCode"),
    Field::string("EndTime"),
    Field::string("PortType"),
    Field::string("BusinessStatus"),
    Field::string("LoaStatus"),
    Field::string("AccessPointId"),
    Field::string("AccessPointType"),
    Field::string("HasReservationData"),
    Field::string("PhysicalConnectionId"),
    Field::string("ProductType"),
    Field::int32("VirtualPhysicalConnectionCount"),
    Field::string("ParentPhysicalConnectionId"),
    Field::int64("ParentPhysicalConnectionAliUid"),
    Field::string("VlanId"),
    Field::string("OrderMode"),
    Field::string("VpconnStatus"),
    Field::string("ExpectSpec"),
    Field::string("ResourceGroupId"),
    Field::string("AdDetailLocation"),
    Field::record("Tags", &TAG_TAG).wrapped("tags"),
    Field::string("QosId"),
]; &ROWS } };
record!(PhysicalConnectionType, PHYSICAL_CONNECTION_TYPE,
    [0 OptStr r#type, 1 OptStr status, 2 OptStr creation_time, 3 OptStr ad_location, 4 OptStr reservation_active_time,
    5 OptStr reservation_order_type, 6 OptStr port_number, 7 OptStr spec, 8 OptStr charge_type,
    9 OptStr reservation_internet_charge_type, 10 OptStr description, 12 OptStr enabled_time, 13 OptStr line_operator,
    14 OptStr peer_location, 15 OptStr redundant_physical_connection_id, 16 OptStr name, 17 OptStr circuit_code,
    18 OptStr end_time, 19 OptStr port_type, 20 OptStr business_status, 21 OptStr loa_status, 22 OptStr access_point_id,
    23 OptStr access_point_type, 24 OptStr has_reservation_data, 25 OptStr physical_connection_id, 26 OptStr product_type,
    28 OptStr parent_physical_connection_id, 30 OptStr vlan_id, 31 OptStr order_mode, 32 OptStr vpconn_status,
    33 OptStr expect_spec, 34 OptStr resource_group_id, 35 OptStr ad_detail_location, 36 List tags,
    37 OptStr qos_id] [11 OptInt bandwidth, 27 OptInt virtual_physical_connection_count,
    29 OptInt parent_physical_connection_ali_uid]);

/// What `PhysicalConnectionSet.PhysicalConnectionType.Tags.tags` holds.
#[derive(Default)] #[non_exhaustive] pub struct TagTag {
    /** `Key`: text. */ pub key: Option<String>,
    /** `Value`: text. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TagTag`].
pub static TAG_TAG: Schema = Schema { name: "TagTag", fields: { static ROWS: [Field; 2] = [
    Field::string("Key"),
    Field::string("Value"),
]; &ROWS } };
record!(TagTag, TAG_TAG, [0 OptStr key, 1 OptStr value] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribePhysicalConnectionsRequest, DescribePhysicalConnectionsResponse, PhysicalConnectionType, TagTag,
);
