// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListVirtualPhysicalConnections.json; do not edit.
//! Lists hosted connections (shared leased lines).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVirtualPhysicalConnections).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<ListVirtualPhysicalConnectionsRequest, ListVirtualPhysicalConnectionsResponse>(
    "ListVirtualPhysicalConnections", Effect::Read, &LIST_VIRTUAL_PHYSICAL_CONNECTIONS_REQUEST,
    &LIST_VIRTUAL_PHYSICAL_CONNECTIONS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["VirtualPhysicalConnections"], total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.Bandwidth ResourceNotFound.PhysicalConnectionId
");

/// Request of `ListVirtualPhysicalConnections`.
#[derive(Default)] #[non_exhaustive] pub struct ListVirtualPhysicalConnectionsRequest {
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: Option<String>,
    /** `VirtualPhysicalConnectionBusinessStatus`: text. */ pub virtual_physical_connection_business_status: Option<String>,
    /** `VirtualPhysicalConnectionIds`: texts, at most 20 elements. */ pub virtual_physical_connection_ids: Vec<String>,
    /** `IsConfirmed`: yes or no. */ pub is_confirmed: Option<bool>,
    /** `VirtualPhysicalConnectionStatuses`: texts, at most 20 elements. */ pub virtual_physical_connection_statuses: Vec<String>,
    /** `VirtualPhysicalConnectionAliUids`: texts, at most 20 elements. */ pub virtual_physical_connection_ali_uids: Vec<String>,
    /** `VlanIds`: texts, at most 20 elements. */ pub vlan_ids: Vec<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Tags`: records, at most 5 elements. */ pub tags: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ListVirtualPhysicalConnectionsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `PhysicalConnectionId`.
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into()); self
    }
    /// Sets `VirtualPhysicalConnectionBusinessStatus`.
    pub fn virtual_physical_connection_business_status(mut self, value: impl Into<String>) -> Self {
        self.virtual_physical_connection_business_status = Some(value.into()); self
    }
    /// Sets `VirtualPhysicalConnectionIds`.
    pub fn virtual_physical_connection_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.virtual_physical_connection_ids = all(value); self
    }
    /// Sets `IsConfirmed`.
    pub fn is_confirmed(mut self, value: bool) -> Self { self.is_confirmed = Some(value); self }
    /// Sets `VirtualPhysicalConnectionStatuses`.
    pub fn virtual_physical_connection_statuses(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.virtual_physical_connection_statuses = all(value); self
    }
    /// Sets `VirtualPhysicalConnectionAliUids`.
    pub fn virtual_physical_connection_ali_uids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.virtual_physical_connection_ali_uids = all(value); self
    }
    /// Sets `VlanIds`.
    pub fn vlan_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.vlan_ids = all(value); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
}
/// Table of [`ListVirtualPhysicalConnectionsRequest`].
pub static LIST_VIRTUAL_PHYSICAL_CONNECTIONS_REQUEST: Schema =
    Schema { name: "ListVirtualPhysicalConnectionsRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("PhysicalConnectionId"),
    Field::string("VirtualPhysicalConnectionBusinessStatus"),
    Field::string("VirtualPhysicalConnectionIds").list().limits(&Limits::items(None, Some(20))),
    Field::boolean("IsConfirmed"),
    Field::string("VirtualPhysicalConnectionStatuses").list().limits(&Limits::items(None, Some(20))),
    Field::string("VirtualPhysicalConnectionAliUids").list().limits(&Limits::items(None, Some(20))),
    Field::string("VlanIds").list().limits(&Limits::items(None, Some(20))),
    Field::int32("MaxResults"),
    Field::string("NextToken"),
    Field::string("RegionId").required().filled(),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(5))),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(ListVirtualPhysicalConnectionsRequest, LIST_VIRTUAL_PHYSICAL_CONNECTIONS_REQUEST,
    [0 OptStr physical_connection_id, 1 OptStr virtual_physical_connection_business_status,
    2 List virtual_physical_connection_ids, 4 List virtual_physical_connection_statuses,
    5 List virtual_physical_connection_ali_uids, 6 List vlan_ids, 8 OptStr next_token, 9 OptStr region_id, 10 List tags,
    11 OptStr resource_group_id] [3 OptBool is_confirmed, 7 OptInt max_results]);

/// Answer of `ListVirtualPhysicalConnections`.
#[derive(Default)] #[non_exhaustive] pub struct ListVirtualPhysicalConnectionsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `VirtualPhysicalConnections`: records. */ pub virtual_physical_connections: Vec<VirtualPhysicalConnection>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Count`: integer. */ pub count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListVirtualPhysicalConnectionsResponse`].
pub static LIST_VIRTUAL_PHYSICAL_CONNECTIONS_RESPONSE: Schema =
    Schema { name: "ListVirtualPhysicalConnectionsResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::record("VirtualPhysicalConnections", &VIRTUAL_PHYSICAL_CONNECTION).list(),
    Field::string("NextToken"),
    Field::int32("TotalCount"),
    Field::int32("Count"),
]; &ROWS } };
record!(ListVirtualPhysicalConnectionsResponse, LIST_VIRTUAL_PHYSICAL_CONNECTIONS_RESPONSE,
    [0 OptStr request_id, 1 List virtual_physical_connections, 2 OptStr next_token] [3 OptInt total_count, 4 OptInt count]);

/// What `VirtualPhysicalConnections` holds.
#[derive(Default)] #[non_exhaustive] pub struct VirtualPhysicalConnection {
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `AdLocation`: text. */ pub ad_location: Option<String>,
    /** `PortNumber`: text. */ pub port_number: Option<String>,
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `ChargeType`: text. */ pub charge_type: Option<String>,
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
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: Option<String>,
    /** `ProductType`: text. */ pub product_type: Option<String>,
    /** `ParentPhysicalConnectionId`: text. */ pub parent_physical_connection_id: Option<String>,
    /** `VirtualPhysicalConnectionStatus`: text. */ pub virtual_physical_connection_status: Option<String>,
    /** `ParentPhysicalConnectionAliUid`: text. */ pub parent_physical_connection_ali_uid: Option<String>,
    /** `OrderMode`: text. */ pub order_mode: Option<String>,
    /** `AliUid`: text. */ pub ali_uid: Option<String>,
    /** `VlanId`: text. */ pub vlan_id: Option<String>,
    /** `ExpectSpec`: text. */ pub expect_spec: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VirtualPhysicalConnection`].
pub static VIRTUAL_PHYSICAL_CONNECTION: Schema =
    Schema { name: "VirtualPhysicalConnection", fields: { static ROWS: [Field; 31] = [
    Field::string("Type"),
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::string("AdLocation"),
    Field::string("PortNumber"),
    Field::string("Spec"),
    Field::string("ChargeType"),
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
    Field::string("PhysicalConnectionId"),
    Field::string("ProductType"),
    Field::string("ParentPhysicalConnectionId"),
    Field::string("VirtualPhysicalConnectionStatus"),
    Field::string("ParentPhysicalConnectionAliUid"),
    Field::string("OrderMode"),
    Field::string("AliUid"),
    Field::string("VlanId"),
    Field::string("ExpectSpec"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list(),
]; &ROWS } };
record!(VirtualPhysicalConnection, VIRTUAL_PHYSICAL_CONNECTION,
    [0 OptStr r#type, 1 OptStr status, 2 OptStr creation_time, 3 OptStr ad_location, 4 OptStr port_number, 5 OptStr spec,
    6 OptStr charge_type, 7 OptStr description, 9 OptStr enabled_time, 10 OptStr line_operator, 11 OptStr peer_location,
    12 OptStr redundant_physical_connection_id, 13 OptStr name, 14 OptStr circuit_code, 15 OptStr end_time, 16 OptStr port_type,
    17 OptStr business_status, 18 OptStr loa_status, 19 OptStr access_point_id, 20 OptStr physical_connection_id,
    21 OptStr product_type, 22 OptStr parent_physical_connection_id, 23 OptStr virtual_physical_connection_status,
    24 OptStr parent_physical_connection_ali_uid, 25 OptStr order_mode, 26 OptStr ali_uid, 27 OptStr vlan_id,
    28 OptStr expect_spec, 29 OptStr resource_group_id, 30 List tags] [8 OptInt bandwidth]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ListVirtualPhysicalConnectionsRequest, ListVirtualPhysicalConnectionsResponse, VirtualPhysicalConnection,
);
