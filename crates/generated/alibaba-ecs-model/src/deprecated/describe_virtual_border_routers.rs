// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeVirtualBorderRouters.json; do not edit.
//! Lists virtual border routers.
//!
//! Use DescribeVirtualBorderRouters of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeVirtualBorderRouters).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::Filter;

operation! {
    name: "DescribeVirtualBorderRouters",
    effect: Effect::Read,
    request: DescribeVirtualBorderRoutersRequest = DESCRIBE_VIRTUAL_BORDER_ROUTERS_REQUEST,
    response: DescribeVirtualBorderRoutersResponse = DESCRIBE_VIRTUAL_BORDER_ROUTERS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VirtualBorderRouterSet"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "404 InvalidFilterKey.ValueNotSupported",
    "404 InvalidRegionId.NotFound",
}

/// Request of `DescribeVirtualBorderRouters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// `Filter`: records, at most 5 elements.
    pub filter: Vec<Filter>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeVirtualBorderRoutersRequest {
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

    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self {
        self.filter = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeVirtualBorderRoutersRequest: DESCRIBE_VIRTUAL_BORDER_ROUTERS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    2 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    3 filter: List = Field::record("Filter", &crate::shapes::FILTER).list().limits(&Limits::new().items(None, Some(5))),
}

/// Response of `DescribeVirtualBorderRouters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `VirtualBorderRouterSet`: records.
    pub virtual_border_router_set: Vec<VirtualBorderRouterType>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeVirtualBorderRoutersResponse: DESCRIBE_VIRTUAL_BORDER_ROUTERS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 page_size: OptInt = Field::int32("PageSize"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 virtual_border_router_set: List = Field::record("VirtualBorderRouterSet", &VIRTUAL_BORDER_ROUTER_TYPE).wrapped("VirtualBorderRouterType"),
}

/// `VirtualBorderRouterSet.VirtualBorderRouterType` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VirtualBorderRouterType {
    /// `VlanInterfaceId`: text.
    pub vlan_interface_id: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `CircuitCode`: text.
    pub circuit_code: Option<String>,
    /// `PhysicalConnectionOwnerUid`: text.
    pub physical_connection_owner_uid: Option<String>,
    /// `LocalGatewayIp`: text.
    pub local_gateway_ip: Option<String>,
    /// `ActivationTime`: text.
    pub activation_time: Option<String>,
    /// `PhysicalConnectionBusinessStatus`: text.
    pub physical_connection_business_status: Option<String>,
    /// `PeeringSubnetMask`: text.
    pub peering_subnet_mask: Option<String>,
    /// `RouteTableId`: text.
    pub route_table_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `PhysicalConnectionStatus`: text.
    pub physical_connection_status: Option<String>,
    /// `RecoveryTime`: text.
    pub recovery_time: Option<String>,
    /// `TerminationTime`: text.
    pub termination_time: Option<String>,
    /// `PeerGatewayIp`: text.
    pub peer_gateway_ip: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `AccessPointId`: text.
    pub access_point_id: Option<String>,
    /// `VbrId`: text.
    pub vbr_id: Option<String>,
    /// `PhysicalConnectionId`: text.
    pub physical_connection_id: Option<String>,
    /// `VlanId`: integer.
    pub vlan_id: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    VirtualBorderRouterType: VIRTUAL_BORDER_ROUTER_TYPE,
    0 vlan_interface_id: OptStr = Field::string("VlanInterfaceId"),
    1 status: OptStr = Field::string("Status"),
    2 creation_time: OptStr = Field::string("CreationTime"),
    3 circuit_code: OptStr = Field::string("CircuitCode"),
    4 physical_connection_owner_uid: OptStr = Field::string("PhysicalConnectionOwnerUid"),
    5 local_gateway_ip: OptStr = Field::string("LocalGatewayIp"),
    6 activation_time: OptStr = Field::string("ActivationTime"),
    7 physical_connection_business_status: OptStr = Field::string("PhysicalConnectionBusinessStatus"),
    8 peering_subnet_mask: OptStr = Field::string("PeeringSubnetMask"),
    9 route_table_id: OptStr = Field::string("RouteTableId"),
    10 description: OptStr = Field::string("Description"),
    11 physical_connection_status: OptStr = Field::string("PhysicalConnectionStatus"),
    12 recovery_time: OptStr = Field::string("RecoveryTime"),
    13 termination_time: OptStr = Field::string("TerminationTime"),
    14 peer_gateway_ip: OptStr = Field::string("PeerGatewayIp"),
    15 name: OptStr = Field::string("Name"),
    16 access_point_id: OptStr = Field::string("AccessPointId"),
    17 vbr_id: OptStr = Field::string("VbrId"),
    18 physical_connection_id: OptStr = Field::string("PhysicalConnectionId"),
    19 vlan_id: OptInt = Field::int32("VlanId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVirtualBorderRoutersRequest,
    DescribeVirtualBorderRoutersResponse,
    VirtualBorderRouterType,
}
