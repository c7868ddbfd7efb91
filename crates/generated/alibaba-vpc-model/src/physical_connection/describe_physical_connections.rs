// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribePhysicalConnections.json; do not edit.
//! Lists leased lines.
//!
//! `Filter` narrows them down.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribePhysicalConnections).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{Filter, Tag};

operation! {
    name: "DescribePhysicalConnections",
    effect: Effect::Read,
    request: DescribePhysicalConnectionsRequest = DESCRIBE_PHYSICAL_CONNECTIONS_REQUEST,
    response: DescribePhysicalConnectionsResponse = DESCRIBE_PHYSICAL_CONNECTIONS_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["PhysicalConnectionSet"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 OperationUnsupported.ResourceGroupId",
    "404 InvalidFilterKey.ValueNotSupported",
}

/// Request of `DescribePhysicalConnections`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// `IncludeReservationData`: yes or no.
    pub include_reservation_data: Option<bool>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `Filter`: records, at most 5 elements.
    pub filter: Vec<Filter>,
    /// `Tags`: records, at most 5 elements.
    pub tags: Vec<Tag>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribePhysicalConnectionsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `IncludeReservationData`.
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self {
        self.filter = cloudspec_wire::all(value);
        self
    }

    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

record! {
    DescribePhysicalConnectionsRequest: DESCRIBE_PHYSICAL_CONNECTIONS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    2 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    3 include_reservation_data: OptBool = Field::boolean("IncludeReservationData"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 filter: List = Field::record("Filter", &crate::shapes::FILTER).list().limits(&Limits::new().items(None, Some(5))),
    6 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(5))),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `DescribePhysicalConnections`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `PhysicalConnectionSet`: records.
    pub physical_connection_set: Vec<PhysicalConnectionType>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribePhysicalConnectionsResponse: DESCRIBE_PHYSICAL_CONNECTIONS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 page_size: OptInt = Field::int32("PageSize"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 physical_connection_set: List = Field::record("PhysicalConnectionSet", &PHYSICAL_CONNECTION_TYPE).wrapped("PhysicalConnectionType"),
}

/// `PhysicalConnectionSet.PhysicalConnectionType` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PhysicalConnectionType {
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `AdLocation`: text.
    pub ad_location: Option<String>,
    /// `ReservationActiveTime`: text.
    pub reservation_active_time: Option<String>,
    /// `ReservationOrderType`: text.
    pub reservation_order_type: Option<String>,
    /// `PortNumber`: text.
    pub port_number: Option<String>,
    /// `Spec`: text.
    pub spec: Option<String>,
    /// `ChargeType`: text.
    pub charge_type: Option<String>,
    /// `ReservationInternetChargeType`: text.
    pub reservation_internet_charge_type: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Bandwidth`: integer.
    pub bandwidth: Option<i64>,
    /// `EnabledTime`: text.
    pub enabled_time: Option<String>,
    /// `LineOperator`: text.
    pub line_operator: Option<String>,
    /// `PeerLocation`: text.
    pub peer_location: Option<String>,
    /// `RedundantPhysicalConnectionId`: text.
    pub redundant_physical_connection_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `CircuitCode`: text.
    pub circuit_code: Option<String>,
    /// `EndTime`: text.
    pub end_time: Option<String>,
    /// `PortType`: text.
    pub port_type: Option<String>,
    /// `BusinessStatus`: text.
    pub business_status: Option<String>,
    /// `LoaStatus`: text.
    pub loa_status: Option<String>,
    /// `AccessPointId`: text.
    pub access_point_id: Option<String>,
    /// `AccessPointType`: text.
    pub access_point_type: Option<String>,
    /// `HasReservationData`: text.
    pub has_reservation_data: Option<String>,
    /// `PhysicalConnectionId`: text.
    pub physical_connection_id: Option<String>,
    /// `ProductType`: text.
    pub product_type: Option<String>,
    /// `VirtualPhysicalConnectionCount`: integer.
    pub virtual_physical_connection_count: Option<i64>,
    /// `ParentPhysicalConnectionId`: text.
    pub parent_physical_connection_id: Option<String>,
    /// `ParentPhysicalConnectionAliUid`: integer.
    pub parent_physical_connection_ali_uid: Option<i64>,
    /// `VlanId`: text.
    pub vlan_id: Option<String>,
    /// `OrderMode`: text.
    pub order_mode: Option<String>,
    /// `VpconnStatus`: text.
    pub vpconn_status: Option<String>,
    /// `ExpectSpec`: text.
    pub expect_spec: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `AdDetailLocation`: text.
    pub ad_detail_location: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<TagTag>,
    /// `QosId`: text.
    pub qos_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    PhysicalConnectionType: PHYSICAL_CONNECTION_TYPE,
    0 r#type: OptStr = Field::string("Type"),
    1 status: OptStr = Field::string("Status"),
    2 creation_time: OptStr = Field::string("CreationTime"),
    3 ad_location: OptStr = Field::string("AdLocation"),
    4 reservation_active_time: OptStr = Field::string("ReservationActiveTime"),
    5 reservation_order_type: OptStr = Field::string("ReservationOrderType"),
    6 port_number: OptStr = Field::string("PortNumber"),
    7 spec: OptStr = Field::string("Spec"),
    8 charge_type: OptStr = Field::string("ChargeType"),
    9 reservation_internet_charge_type: OptStr = Field::string("ReservationInternetChargeType"),
    10 description: OptStr = Field::string("Description"),
    11 bandwidth: OptInt = Field::int64("Bandwidth"),
    12 enabled_time: OptStr = Field::string("EnabledTime"),
    13 line_operator: OptStr = Field::string("LineOperator"),
    14 peer_location: OptStr = Field::string("PeerLocation"),
    15 redundant_physical_connection_id: OptStr = Field::string("RedundantPhysicalConnectionId"),
    16 name: OptStr = Field::string("Name"),
    17 circuit_code: OptStr = Field::string("CircuitCode"),
    18 end_time: OptStr = Field::string("EndTime"),
    19 port_type: OptStr = Field::string("PortType"),
    20 business_status: OptStr = Field::string("BusinessStatus"),
    21 loa_status: OptStr = Field::string("LoaStatus"),
    22 access_point_id: OptStr = Field::string("AccessPointId"),
    23 access_point_type: OptStr = Field::string("AccessPointType"),
    24 has_reservation_data: OptStr = Field::string("HasReservationData"),
    25 physical_connection_id: OptStr = Field::string("PhysicalConnectionId"),
    26 product_type: OptStr = Field::string("ProductType"),
    27 virtual_physical_connection_count: OptInt = Field::int32("VirtualPhysicalConnectionCount"),
    28 parent_physical_connection_id: OptStr = Field::string("ParentPhysicalConnectionId"),
    29 parent_physical_connection_ali_uid: OptInt = Field::int64("ParentPhysicalConnectionAliUid"),
    30 vlan_id: OptStr = Field::string("VlanId"),
    31 order_mode: OptStr = Field::string("OrderMode"),
    32 vpconn_status: OptStr = Field::string("VpconnStatus"),
    33 expect_spec: OptStr = Field::string("ExpectSpec"),
    34 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    35 ad_detail_location: OptStr = Field::string("AdDetailLocation"),
    36 tags: List = Field::record("Tags", &TAG_TAG).wrapped("tags"),
    37 qos_id: OptStr = Field::string("QosId"),
}

/// `PhysicalConnectionSet.PhysicalConnectionType.Tags.tags` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TagTag {
    /// `Key`: text.
    pub key: Option<String>,
    /// `Value`: text.
    pub value: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    TagTag: TAG_TAG,
    0 key: OptStr = Field::string("Key"),
    1 value: OptStr = Field::string("Value"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribePhysicalConnectionsRequest,
    DescribePhysicalConnectionsResponse,
    PhysicalConnectionType,
    TagTag,
}
