// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeVirtualBorderRouters.json; do not edit.
//! Lists virtual border routers.
//!
//! Use `DescribeVirtualBorderRouters` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeVirtualBorderRouters),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, errors, operation, record,
};

pub use crate::shapes::{
    BusinessStatus, Filter, PhysicalConnectionStatus, VirtualBorderRouterStatus,
};

operation! {
    name: "DescribeVirtualBorderRouters",
    effect: Effect::Read,
    request: DescribeVirtualBorderRoutersRequest = DESCRIBE_VIRTUAL_BORDER_ROUTERS_REQUEST,
    response: DescribeVirtualBorderRoutersResponse = DESCRIBE_VIRTUAL_BORDER_ROUTERS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VirtualBorderRouterSet"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "404 InvalidFilterKey.ValueNotSupported = The filter has a key that the operation does not know.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeVirtualBorderRouters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Conditions that narrow the list down. At most 5 elements.
    pub filter: Vec<Filter>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVirtualBorderRoutersRequest {
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

    /// Conditions that narrow the list down.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Virtual border routers that match, one entry for each, with their state, VLAN and addresses.
    pub virtual_border_router_set: Vec<VirtualBorderRouterType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Id of the router interface of the virtual border router (`ri-...`), which can be the next hop of its
    /// routes.
    pub vlan_interface_id: Option<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<VirtualBorderRouterStatus>,
    /// When the resource was created.
    pub creation_time: Option<String>,
    /// Code by which the carrier knows the circuit of the leased line.
    pub circuit_code: Option<String>,
    /// Id of the account that owns the leased line.
    pub physical_connection_owner_uid: Option<String>,
    /// Address of the virtual border router on the provider's side.
    pub local_gateway_ip: Option<String>,
    /// When it was put into service.
    pub activation_time: Option<String>,
    /// Whether the leased line may be used as far as payment goes.
    pub physical_connection_business_status: Option<BusinessStatus>,
    /// Mask of the subnet that the addresses of both ends lie in, such as `255.255.255.252`.
    pub peering_subnet_mask: Option<String>,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// State of the leased line, from `Initial` and `Approved` through `Allocated` (being built) and
    /// `Confirmed` to `Enabled`.
    pub physical_connection_status: Option<PhysicalConnectionStatus>,
    /// When it was last recovered.
    pub recovery_time: Option<String>,
    /// When it was taken out of service.
    pub termination_time: Option<String>,
    /// Address of the router on the customer's side.
    pub peer_gateway_ip: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Id of the access point (`ap-cn-...`), where a leased line meets the provider's network.
    /// `DescribeAccessPoints` lists it.
    pub access_point_id: Option<String>,
    /// Id of the virtual border router (VBR): `vbr-...`. `DescribeVirtualBorderRouters` lists it.
    pub vbr_id: Option<String>,
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: Option<String>,
    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port.
    pub vlan_id: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VirtualBorderRouterType: VIRTUAL_BORDER_ROUTER_TYPE,
    0 vlan_interface_id: OptStr = Field::string("VlanInterfaceId"),
    1 status: Opt = Field::one_of("Status", VirtualBorderRouterStatus::VALUES),
    2 creation_time: OptStr = Field::string("CreationTime"),
    3 circuit_code: OptStr = Field::string("CircuitCode"),
    4 physical_connection_owner_uid: OptStr = Field::string("PhysicalConnectionOwnerUid"),
    5 local_gateway_ip: OptStr = Field::string("LocalGatewayIp"),
    6 activation_time: OptStr = Field::string("ActivationTime"),
    7 physical_connection_business_status: Opt = Field::one_of("PhysicalConnectionBusinessStatus", BusinessStatus::VALUES),
    8 peering_subnet_mask: OptStr = Field::string("PeeringSubnetMask"),
    9 route_table_id: OptStr = Field::string("RouteTableId"),
    10 description: OptStr = Field::string("Description"),
    11 physical_connection_status: Opt = Field::one_of("PhysicalConnectionStatus", PhysicalConnectionStatus::VALUES),
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
