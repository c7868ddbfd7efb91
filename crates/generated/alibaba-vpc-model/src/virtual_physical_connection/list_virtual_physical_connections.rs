// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListVirtualPhysicalConnections.json; do not edit.
//! Lists hosted connections (shared leased lines).
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVirtualPhysicalConnections).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "ListVirtualPhysicalConnections",
    effect: Effect::Read,
    request: ListVirtualPhysicalConnectionsRequest = LIST_VIRTUAL_PHYSICAL_CONNECTIONS_REQUEST,
    response: ListVirtualPhysicalConnectionsResponse = LIST_VIRTUAL_PHYSICAL_CONNECTIONS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["VirtualPhysicalConnections"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.Bandwidth",
    "400 ResourceNotFound.PhysicalConnectionId",
}

/// Request of `ListVirtualPhysicalConnections`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListVirtualPhysicalConnectionsRequest {
    /// `PhysicalConnectionId`: text.
    pub physical_connection_id: Option<String>,
    /// `VirtualPhysicalConnectionBusinessStatus`: text.
    pub virtual_physical_connection_business_status: Option<String>,
    /// `VirtualPhysicalConnectionIds`: texts, at most 20 elements.
    pub virtual_physical_connection_ids: Vec<String>,
    /// `IsConfirmed`: yes or no.
    pub is_confirmed: Option<bool>,
    /// `VirtualPhysicalConnectionStatuses`: texts, at most 20 elements.
    pub virtual_physical_connection_statuses: Vec<String>,
    /// `VirtualPhysicalConnectionAliUids`: texts, at most 20 elements.
    pub virtual_physical_connection_ali_uids: Vec<String>,
    /// `VlanIds`: texts, at most 20 elements.
    pub vlan_ids: Vec<String>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Tags`: records, at most 5 elements.
    pub tags: Vec<Tag>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ListVirtualPhysicalConnectionsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PhysicalConnectionId`.
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
    }

    /// Sets `VirtualPhysicalConnectionBusinessStatus`.
    pub fn virtual_physical_connection_business_status(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.virtual_physical_connection_business_status = Some(value.into());
        self
    }

    /// Sets `VirtualPhysicalConnectionIds`.
    pub fn virtual_physical_connection_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.virtual_physical_connection_ids = cloudspec_wire::all(value);
        self
    }

    /// Sets `IsConfirmed`.
    pub fn is_confirmed(mut self, value: bool) -> Self {
        self.is_confirmed = Some(value);
        self
    }

    /// Sets `VirtualPhysicalConnectionStatuses`.
    pub fn virtual_physical_connection_statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.virtual_physical_connection_statuses = cloudspec_wire::all(value);
        self
    }

    /// Sets `VirtualPhysicalConnectionAliUids`.
    pub fn virtual_physical_connection_ali_uids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.virtual_physical_connection_ali_uids = cloudspec_wire::all(value);
        self
    }

    /// Sets `VlanIds`.
    pub fn vlan_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vlan_ids = cloudspec_wire::all(value);
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    ListVirtualPhysicalConnectionsRequest: LIST_VIRTUAL_PHYSICAL_CONNECTIONS_REQUEST,
    0 physical_connection_id: OptStr = Field::string("PhysicalConnectionId"),
    1 virtual_physical_connection_business_status: OptStr = Field::string("VirtualPhysicalConnectionBusinessStatus"),
    2 virtual_physical_connection_ids: List = Field::string("VirtualPhysicalConnectionIds").list().limits(&Limits::new().items(None, Some(20))),
    3 is_confirmed: OptBool = Field::boolean("IsConfirmed"),
    4 virtual_physical_connection_statuses: List = Field::string("VirtualPhysicalConnectionStatuses").list().limits(&Limits::new().items(None, Some(20))),
    5 virtual_physical_connection_ali_uids: List = Field::string("VirtualPhysicalConnectionAliUids").list().limits(&Limits::new().items(None, Some(20))),
    6 vlan_ids: List = Field::string("VlanIds").list().limits(&Limits::new().items(None, Some(20))),
    7 max_results: OptInt = Field::int32("MaxResults"),
    8 next_token: OptStr = Field::string("NextToken"),
    9 region_id: OptStr = Field::string("RegionId").required().filled(),
    10 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(5))),
    11 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `ListVirtualPhysicalConnections`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListVirtualPhysicalConnectionsResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `VirtualPhysicalConnections`: records.
    pub virtual_physical_connections: Vec<VirtualPhysicalConnection>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `Count`: integer.
    pub count: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ListVirtualPhysicalConnectionsResponse: LIST_VIRTUAL_PHYSICAL_CONNECTIONS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 virtual_physical_connections: List = Field::record("VirtualPhysicalConnections", &VIRTUAL_PHYSICAL_CONNECTION).list(),
    2 next_token: OptStr = Field::string("NextToken"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 count: OptInt = Field::int32("Count"),
}

/// `VirtualPhysicalConnections` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VirtualPhysicalConnection {
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `AdLocation`: text.
    pub ad_location: Option<String>,
    /// `PortNumber`: text.
    pub port_number: Option<String>,
    /// `Spec`: text.
    pub spec: Option<String>,
    /// `ChargeType`: text.
    pub charge_type: Option<String>,
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
    /// `PhysicalConnectionId`: text.
    pub physical_connection_id: Option<String>,
    /// `ProductType`: text.
    pub product_type: Option<String>,
    /// `ParentPhysicalConnectionId`: text.
    pub parent_physical_connection_id: Option<String>,
    /// `VirtualPhysicalConnectionStatus`: text.
    pub virtual_physical_connection_status: Option<String>,
    /// `ParentPhysicalConnectionAliUid`: text.
    pub parent_physical_connection_ali_uid: Option<String>,
    /// `OrderMode`: text.
    pub order_mode: Option<String>,
    /// `AliUid`: text.
    pub ali_uid: Option<String>,
    /// `VlanId`: text.
    pub vlan_id: Option<String>,
    /// `ExpectSpec`: text.
    pub expect_spec: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    VirtualPhysicalConnection: VIRTUAL_PHYSICAL_CONNECTION,
    0 r#type: OptStr = Field::string("Type"),
    1 status: OptStr = Field::string("Status"),
    2 creation_time: OptStr = Field::string("CreationTime"),
    3 ad_location: OptStr = Field::string("AdLocation"),
    4 port_number: OptStr = Field::string("PortNumber"),
    5 spec: OptStr = Field::string("Spec"),
    6 charge_type: OptStr = Field::string("ChargeType"),
    7 description: OptStr = Field::string("Description"),
    8 bandwidth: OptInt = Field::int64("Bandwidth"),
    9 enabled_time: OptStr = Field::string("EnabledTime"),
    10 line_operator: OptStr = Field::string("LineOperator"),
    11 peer_location: OptStr = Field::string("PeerLocation"),
    12 redundant_physical_connection_id: OptStr = Field::string("RedundantPhysicalConnectionId"),
    13 name: OptStr = Field::string("Name"),
    14 circuit_code: OptStr = Field::string("CircuitCode"),
    15 end_time: OptStr = Field::string("EndTime"),
    16 port_type: OptStr = Field::string("PortType"),
    17 business_status: OptStr = Field::string("BusinessStatus"),
    18 loa_status: OptStr = Field::string("LoaStatus"),
    19 access_point_id: OptStr = Field::string("AccessPointId"),
    20 physical_connection_id: OptStr = Field::string("PhysicalConnectionId"),
    21 product_type: OptStr = Field::string("ProductType"),
    22 parent_physical_connection_id: OptStr = Field::string("ParentPhysicalConnectionId"),
    23 virtual_physical_connection_status: OptStr = Field::string("VirtualPhysicalConnectionStatus"),
    24 parent_physical_connection_ali_uid: OptStr = Field::string("ParentPhysicalConnectionAliUid"),
    25 order_mode: OptStr = Field::string("OrderMode"),
    26 ali_uid: OptStr = Field::string("AliUid"),
    27 vlan_id: OptStr = Field::string("VlanId"),
    28 expect_spec: OptStr = Field::string("ExpectSpec"),
    29 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    30 tags: List = Field::record("Tags", &crate::shapes::TAG).list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListVirtualPhysicalConnectionsRequest,
    ListVirtualPhysicalConnectionsResponse,
    VirtualPhysicalConnection,
}
