// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribePhysicalConnections.json; do not edit.
//! Lists leased lines.
//!
//! `Filter` narrows them down.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribePhysicalConnections),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, Timestamp, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{
    BusinessStatus, Filter, LineOperator, LoaStatus, PhysicalConnectionProductType,
    PhysicalConnectionStatus, PhysicalConnectionTypeOrderMode, PortType,
};

operation! {
    name: "DescribePhysicalConnections",
    effect: Effect::Read,
    request: DescribePhysicalConnectionsRequest = DESCRIBE_PHYSICAL_CONNECTIONS_REQUEST,
    response: DescribePhysicalConnectionsResponse = DESCRIBE_PHYSICAL_CONNECTIONS_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["PhysicalConnectionSet"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 OperationUnsupported.ResourceGroupId = There is no such resource group, or the operation does not support one.",
    "404 InvalidFilterKey.ValueNotSupported = The filter has a key that the operation does not know.",
}

/// Request of `DescribePhysicalConnections`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Whether to return also what has been ordered but is not in effect yet.
    pub include_reservation_data: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Conditions that narrow the list down. At most 5 elements.
    pub filter: Vec<Filter>,
    /// Tags of the resource, or tags that it must carry to match. At most 5 elements.
    pub tags: Vec<crate::shapes::Tag>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribePhysicalConnectionsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Whether to return also what has been ordered but is not in effect yet.
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Conditions that narrow the list down.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self {
        self.filter = cloudspec_wire::all(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tags(mut self, value: impl IntoIterator<Item = crate::shapes::Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Leased lines that match, one entry for each, with their state, port and carrier.
    pub physical_connection_set: Vec<PhysicalConnectionType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Kind of the resource, where there are several kinds.
    pub r#type: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<PhysicalConnectionStatus>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Where the access device stands.
    pub ad_location: Option<String>,
    /// When what was ordered takes effect.
    pub reservation_active_time: Option<Timestamp>,
    /// What the order that is not in effect yet will do: `RENEWCHANGE` renews with other settings,
    /// `TEMP_UPGRADE` upgrades for a while.
    pub reservation_order_type: Option<String>,
    /// Number of the port, on the provider's device, that the leased line ends in.
    pub port_number: Option<String>,
    /// Size of the resource, which decides its performance and price.
    pub spec: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub charge_type: Option<String>,
    /// How public traffic is paid for once the order takes effect.
    pub reservation_internet_charge_type: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<i64>,
    /// When it was put into service.
    pub enabled_time: Option<Timestamp>,
    /// Carrier of the leased line: `CT`, `CU`, `CM`, `CO` for others in China, `Equinix` or `Other` abroad.
    pub line_operator: Option<LineOperator>,
    /// Where the customer's data centre is.
    pub peer_location: Option<String>,
    /// Id of the leased line that takes over when this one fails (`pc-...`).
    pub redundant_physical_connection_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Code by which the carrier knows the circuit of the leased line.
    pub circuit_code: Option<String>,
    /// End of the span of time.
    pub end_time: Option<Timestamp>,
    /// Kind of port of the leased line, by speed and medium.
    pub port_type: Option<PortType>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<BusinessStatus>,
    /// State of the letter of authorization: `Applying`, `Accept`, `Available`, `Rejected` or `Completing`.
    pub loa_status: Option<LoaStatus>,
    /// Id of the access point (`ap-cn-...`), where a leased line meets the provider's network.
    /// `DescribeAccessPoints` lists it.
    pub access_point_id: Option<String>,
    /// `AccessPointType`: string.
    pub access_point_type: Option<String>,
    /// Whether something has been ordered that is not in effect yet: `true` or `false`, as a text.
    pub has_reservation_data: Option<String>,
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: Option<String>,
    /// Kind of product: for leased lines whether it is dedicated (`PhysicalConnection`) or shared
    /// (`VirtualPhysicalConnection`).
    pub product_type: Option<PhysicalConnectionProductType>,
    /// `VirtualPhysicalConnectionCount`: integer.
    pub virtual_physical_connection_count: Option<i64>,
    /// Id of the leased line below the hosted connection (`pc-...`).
    pub parent_physical_connection_id: Option<String>,
    /// Id of the account that owns the line below the hosted connection.
    pub parent_physical_connection_ali_uid: Option<i64>,
    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port.
    pub vlan_id: Option<String>,
    /// Who pays for the hosted connection: `PayByVirtualPhysicalConnectionOwner` or
    /// `PayByPhysicalConnectionOwner`.
    pub order_mode: Option<PhysicalConnectionTypeOrderMode>,
    /// `VpconnStatus`: one of the documented values.
    pub vpconn_status: Option<VpconnStatus>,
    /// Bandwidth of the hosted connection that was ordered, such as `50M`.
    pub expect_spec: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// `AdDetailLocation`: string.
    pub ad_detail_location: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Id of the QoS policy of Express Connect (`qos-...`). `DescribeExpressConnectTrafficQos` lists it.
    pub qos_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PhysicalConnectionType: PHYSICAL_CONNECTION_TYPE,
    0 r#type: OptStr = Field::string("Type"),
    1 status: Opt = Field::one_of("Status", PhysicalConnectionStatus::VALUES),
    2 creation_time: Opt = Field::timestamp("CreationTime"),
    3 ad_location: OptStr = Field::string("AdLocation"),
    4 reservation_active_time: Opt = Field::timestamp("ReservationActiveTime"),
    5 reservation_order_type: OptStr = Field::string("ReservationOrderType"),
    6 port_number: OptStr = Field::string("PortNumber"),
    7 spec: OptStr = Field::string("Spec"),
    8 charge_type: OptStr = Field::string("ChargeType"),
    9 reservation_internet_charge_type: OptStr = Field::string("ReservationInternetChargeType"),
    10 description: OptStr = Field::string("Description"),
    11 bandwidth: OptInt = Field::int64("Bandwidth"),
    12 enabled_time: Opt = Field::timestamp("EnabledTime"),
    13 line_operator: Opt = Field::one_of("LineOperator", LineOperator::VALUES),
    14 peer_location: OptStr = Field::string("PeerLocation"),
    15 redundant_physical_connection_id: OptStr = Field::string("RedundantPhysicalConnectionId"),
    16 name: OptStr = Field::string("Name"),
    17 circuit_code: OptStr = Field::string("CircuitCode"),
    18 end_time: Opt = Field::timestamp("EndTime"),
    19 port_type: Opt = Field::one_of("PortType", PortType::VALUES),
    20 business_status: Opt = Field::one_of("BusinessStatus", BusinessStatus::VALUES),
    21 loa_status: Opt = Field::one_of("LoaStatus", LoaStatus::VALUES),
    22 access_point_id: OptStr = Field::string("AccessPointId"),
    23 access_point_type: OptStr = Field::string("AccessPointType"),
    24 has_reservation_data: OptStr = Field::string("HasReservationData"),
    25 physical_connection_id: OptStr = Field::string("PhysicalConnectionId"),
    26 product_type: Opt = Field::one_of("ProductType", PhysicalConnectionProductType::VALUES),
    27 virtual_physical_connection_count: OptInt = Field::int32("VirtualPhysicalConnectionCount"),
    28 parent_physical_connection_id: OptStr = Field::string("ParentPhysicalConnectionId"),
    29 parent_physical_connection_ali_uid: OptInt = Field::int64("ParentPhysicalConnectionAliUid"),
    30 vlan_id: OptStr = Field::string("VlanId"),
    31 order_mode: Opt = Field::one_of("OrderMode", PhysicalConnectionTypeOrderMode::VALUES),
    32 vpconn_status: Opt = Field::one_of("VpconnStatus", VpconnStatus::VALUES),
    33 expect_spec: OptStr = Field::string("ExpectSpec"),
    34 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    35 ad_detail_location: OptStr = Field::string("AdDetailLocation"),
    36 tags: List = Field::record("Tags", &TAG).wrapped("tags"),
    37 qos_id: OptStr = Field::string("QosId"),
}

/// `PhysicalConnectionSet.PhysicalConnectionType.Tags.tags` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag, at most 64 or 128 characters. It cannot begin with `aliyun` or `acs:`, nor contain
    /// `http://` or `https://`.
    pub key: Option<String>,
    /// Value of the tag, at most 128 characters; may be empty. A key alone matches all its values.
    pub value: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Tag: TAG,
    0 key: OptStr = Field::string("Key"),
    1 value: OptStr = Field::string("Value"),
}

open_enum! {
    /// Documented values of `PhysicalConnectionSet.PhysicalConnectionType.VpconnStatus`. The provider may
    /// add others.
    pub enum VpconnStatus {
        Confirmed = "Confirmed",
        UnConfirmed = "UnConfirmed",
        Deleted = "Deleted",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribePhysicalConnectionsRequest,
    DescribePhysicalConnectionsResponse,
    PhysicalConnectionType,
    Tag,
}
