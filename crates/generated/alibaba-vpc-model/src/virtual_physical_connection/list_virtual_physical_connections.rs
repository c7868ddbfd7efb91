// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListVirtualPhysicalConnections.json; do not edit.
//! Lists hosted connections (shared leased lines).
//!
//! - Access level: list.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVirtualPhysicalConnections), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, Timestamp, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{
    BusinessStatus, LineOperator, LoaStatus, PhysicalConnectionProductType,
    PhysicalConnectionStatus, PhysicalConnectionTypeOrderMode, PortType, Tag,
};

operation! {
    name: "ListVirtualPhysicalConnections",
    effect: Effect::Read,
    request: ListVirtualPhysicalConnectionsRequest = LIST_VIRTUAL_PHYSICAL_CONNECTIONS_REQUEST,
    response: ListVirtualPhysicalConnectionsResponse = LIST_VIRTUAL_PHYSICAL_CONNECTIONS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["VirtualPhysicalConnections"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.Bandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 ResourceNotFound.PhysicalConnectionId = There is no such leased line in this region.",
}

/// Request of `ListVirtualPhysicalConnections`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListVirtualPhysicalConnectionsRequest {
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: Option<String>,
    /// `VirtualPhysicalConnectionBusinessStatus`: one of the documented values.
    pub virtual_physical_connection_business_status: Option<
        VirtualPhysicalConnectionBusinessStatus,
    >,
    /// `VirtualPhysicalConnectionIds`: list of strings, at most 20 elements.
    pub virtual_physical_connection_ids: Vec<String>,
    /// `IsConfirmed`: boolean.
    pub is_confirmed: Option<bool>,
    /// `VirtualPhysicalConnectionStatuses`: list, at most 20 elements.
    pub virtual_physical_connection_statuses: Vec<VirtualPhysicalConnectionStatus>,
    /// `VirtualPhysicalConnectionAliUids`: list of strings, at most 20 elements.
    pub virtual_physical_connection_ali_uids: Vec<String>,
    /// `VlanIds`: list of strings, at most 20 elements.
    pub vlan_ids: Vec<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 5 elements.
    pub tags: Vec<Tag>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListVirtualPhysicalConnectionsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the leased line (physical connection): `pc-...`.
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
    }

    /// Sets `VirtualPhysicalConnectionBusinessStatus`.
    pub fn virtual_physical_connection_business_status(
        mut self,
        value: impl Into<VirtualPhysicalConnectionBusinessStatus>,
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
        value: impl IntoIterator<Item = impl Into<VirtualPhysicalConnectionStatus>>,
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

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
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
    ListVirtualPhysicalConnectionsRequest: LIST_VIRTUAL_PHYSICAL_CONNECTIONS_REQUEST,
    0 physical_connection_id: OptStr = Field::string("PhysicalConnectionId"),
    1 virtual_physical_connection_business_status: Opt = Field::one_of("VirtualPhysicalConnectionBusinessStatus", VirtualPhysicalConnectionBusinessStatus::VALUES),
    2 virtual_physical_connection_ids: List = Field::string("VirtualPhysicalConnectionIds").list().limits(&Limits::new().items(None, Some(20))),
    3 is_confirmed: OptBool = Field::boolean("IsConfirmed"),
    4 virtual_physical_connection_statuses: List = Field::one_of("VirtualPhysicalConnectionStatuses", VirtualPhysicalConnectionStatus::VALUES).list().limits(&Limits::new().items(None, Some(20))),
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `VirtualPhysicalConnections`: list of records.
    pub virtual_physical_connections: Vec<VirtualPhysicalConnection>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many entries match, on all pages together.
    pub count: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Kind of the leased line. `VPC` is the default.
    pub r#type: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<PhysicalConnectionStatus>,
    /// When the resource was created.
    pub creation_time: Option<String>,
    /// Where the access device stands.
    pub ad_location: Option<String>,
    /// Number of the port, on the provider's device, that the leased line ends in.
    pub port_number: Option<String>,
    /// Size of the resource, which decides its performance and price.
    pub spec: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub charge_type: Option<String>,
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
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: Option<String>,
    /// Kind of product: for leased lines whether it is dedicated (`PhysicalConnection`) or shared
    /// (`VirtualPhysicalConnection`).
    pub product_type: Option<PhysicalConnectionProductType>,
    /// Id of the leased line below the hosted connection (`pc-...`).
    pub parent_physical_connection_id: Option<String>,
    /// `VirtualPhysicalConnectionStatus`: one of the documented values.
    pub virtual_physical_connection_status: Option<
        VirtualPhysicalConnectionVirtualPhysicalConnectionStatus,
    >,
    /// Id of the account that owns the line below the hosted connection.
    pub parent_physical_connection_ali_uid: Option<String>,
    /// Who pays for the hosted connection: `PayByVirtualPhysicalConnectionOwner` or
    /// `PayByPhysicalConnectionOwner`.
    pub order_mode: Option<PhysicalConnectionTypeOrderMode>,
    /// Id of the Alibaba Cloud account, in digits.
    pub ali_uid: Option<String>,
    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port.
    pub vlan_id: Option<String>,
    /// Bandwidth of the hosted connection that was ordered, such as `50M`.
    pub expect_spec: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VirtualPhysicalConnection: VIRTUAL_PHYSICAL_CONNECTION,
    0 r#type: OptStr = Field::string("Type"),
    1 status: Opt = Field::one_of("Status", PhysicalConnectionStatus::VALUES),
    2 creation_time: OptStr = Field::string("CreationTime"),
    3 ad_location: OptStr = Field::string("AdLocation"),
    4 port_number: OptStr = Field::string("PortNumber"),
    5 spec: OptStr = Field::string("Spec"),
    6 charge_type: OptStr = Field::string("ChargeType"),
    7 description: OptStr = Field::string("Description"),
    8 bandwidth: OptInt = Field::int64("Bandwidth"),
    9 enabled_time: Opt = Field::timestamp("EnabledTime"),
    10 line_operator: Opt = Field::one_of("LineOperator", LineOperator::VALUES),
    11 peer_location: OptStr = Field::string("PeerLocation"),
    12 redundant_physical_connection_id: OptStr = Field::string("RedundantPhysicalConnectionId"),
    13 name: OptStr = Field::string("Name"),
    14 circuit_code: OptStr = Field::string("CircuitCode"),
    15 end_time: Opt = Field::timestamp("EndTime"),
    16 port_type: Opt = Field::one_of("PortType", PortType::VALUES),
    17 business_status: Opt = Field::one_of("BusinessStatus", BusinessStatus::VALUES),
    18 loa_status: Opt = Field::one_of("LoaStatus", LoaStatus::VALUES),
    19 access_point_id: OptStr = Field::string("AccessPointId"),
    20 physical_connection_id: OptStr = Field::string("PhysicalConnectionId"),
    21 product_type: Opt = Field::one_of("ProductType", PhysicalConnectionProductType::VALUES),
    22 parent_physical_connection_id: OptStr = Field::string("ParentPhysicalConnectionId"),
    23 virtual_physical_connection_status: Opt = Field::one_of("VirtualPhysicalConnectionStatus", VirtualPhysicalConnectionVirtualPhysicalConnectionStatus::VALUES),
    24 parent_physical_connection_ali_uid: OptStr = Field::string("ParentPhysicalConnectionAliUid"),
    25 order_mode: Opt = Field::one_of("OrderMode", PhysicalConnectionTypeOrderMode::VALUES),
    26 ali_uid: OptStr = Field::string("AliUid"),
    27 vlan_id: OptStr = Field::string("VlanId"),
    28 expect_spec: OptStr = Field::string("ExpectSpec"),
    29 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    30 tags: List = Field::record("Tags", &crate::shapes::TAG).list(),
}

open_enum! {
    /// Documented values of `VirtualPhysicalConnectionBusinessStatus`. The provider may add others.
    pub enum VirtualPhysicalConnectionBusinessStatus {
        Normal = "Normal",
        FinancialLocked = "FinancialLocked",
        SecurityLocked = "SecurityLocked",
    }
}

open_enum! {
    /// Documented values of `VirtualPhysicalConnectionStatuses`. The provider may add others.
    pub enum VirtualPhysicalConnectionStatus {
        Confirmed = "Confirmed",
        UnConfirmed = "UnConfirmed",
        Deleted = "Deleted",
    }
}

open_enum! {
    /// Documented values of `VirtualPhysicalConnections.VirtualPhysicalConnectionStatus`. The provider may
    /// add others.
    pub enum VirtualPhysicalConnectionVirtualPhysicalConnectionStatus {
        Confirmed = "Confirmed",
        UnConfirmed = "UnConfirmed",
        Deleted = "Deleted",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListVirtualPhysicalConnectionsRequest,
    ListVirtualPhysicalConnectionsResponse,
    VirtualPhysicalConnection,
}
