// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVirtualBorderRouters.json; do not edit.
//! Lists virtual border routers.
//!
//! `Filter` narrows them down.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVirtualBorderRouters),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, errors, operation,
    record,
};

pub use crate::shapes::{
    AssociatedCen, AttachmentStatus, BusinessStatus, Filter, InstanceChargeType,
    PhysicalConnectionStatus, Tag, VirtualBorderRouterStatus,
};

operation! {
    name: "DescribeVirtualBorderRouters",
    effect: Effect::Read,
    request: DescribeVirtualBorderRoutersRequest = DESCRIBE_VIRTUAL_BORDER_ROUTERS_REQUEST,
    response: DescribeVirtualBorderRoutersResponse = DESCRIBE_VIRTUAL_BORDER_ROUTERS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VirtualBorderRouterSet"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
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
    /// `IncludeCrossAccountVbr`: boolean.
    pub include_cross_account_vbr: Option<bool>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tags: Vec<Tag>,
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

    /// Sets `IncludeCrossAccountVbr`.
    pub fn include_cross_account_vbr(mut self, value: bool) -> Self {
        self.include_cross_account_vbr = Some(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeVirtualBorderRoutersRequest: DESCRIBE_VIRTUAL_BORDER_ROUTERS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    2 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    3 filter: List = Field::record("Filter", &crate::shapes::FILTER).list().limits(&Limits::new().items(None, Some(5))),
    4 include_cross_account_vbr: OptBool = Field::boolean("IncludeCrossAccountVbr"),
    5 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    6 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
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
    /// When the resource was created.
    pub creation_time: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<VirtualBorderRouterStatus>,
    /// Kind of the virtual border router, such as `pconnVBR`.
    pub r#type: Option<String>,
    /// Time between two BFD packets that are sent. Unit: milliseconds.
    pub min_tx_interval: Option<i64>,
    /// IPv6 address of the router on the customer's side.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// When the virtual border router's subscription ends.
    pub p_conn_vbr_expire_time: Option<String>,
    /// Id of the account that owns the leased line.
    pub physical_connection_owner_uid: Option<String>,
    /// When it was put into service.
    pub activation_time: Option<String>,
    /// Whether the leased line may be used as far as payment goes.
    pub physical_connection_business_status: Option<BusinessStatus>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// When it was taken out of service.
    pub termination_time: Option<String>,
    /// Time between two BFD packets that are received. Unit: milliseconds.
    pub min_rx_interval: Option<i64>,
    /// Address of the router on the customer's side.
    pub peer_gateway_ip: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Id of the virtual border router (VBR): `vbr-...`. `DescribeVirtualBorderRouters` lists it.
    pub vbr_id: Option<String>,
    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port.
    pub vlan_id: Option<i64>,
    /// Id of the router interface of the virtual border router (`ri-...`), which can be the next hop of its
    /// routes.
    pub vlan_interface_id: Option<String>,
    /// Code by which the carrier knows the circuit of the leased line.
    pub circuit_code: Option<String>,
    /// IPv6 address of the virtual border router on the provider's side.
    pub local_ipv6_gateway_ip: Option<String>,
    /// Address of the virtual border router on the provider's side.
    pub local_gateway_ip: Option<String>,
    /// Mask of the subnet that the addresses of both ends lie in, such as `255.255.255.252`.
    pub peering_subnet_mask: Option<String>,
    /// Whether it has IPv6 addresses besides IPv4 ones.
    pub enable_ipv6: Option<bool>,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: Option<String>,
    /// How many BFD packets may be lost before the connection counts as broken.
    pub detect_multiplier: Option<i64>,
    /// Id of the express cloud connection (`ecc-...`).
    pub ecc_id: Option<String>,
    /// `CloudBoxInstanceId`: string.
    pub cloud_box_instance_id: Option<String>,
    /// When it was last recovered.
    pub recovery_time: Option<String>,
    /// State of the leased line, from `Initial` and `Approved` through `Allocated` (being built) and
    /// `Confirmed` to `Enabled`.
    pub physical_connection_status: Option<PhysicalConnectionStatus>,
    /// Mask of the subnet that the IPv6 addresses of both ends lie in, such as `2408:4004:cc::/56`.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// Id of the access point (`ap-cn-...`), where a leased line meets the provider's network.
    /// `DescribeAccessPoints` lists it.
    pub access_point_id: Option<String>,
    /// How the virtual border router is paid for.
    pub p_conn_vbr_charge_type: Option<InstanceChargeType>,
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: Option<String>,
    /// Leased lines that the virtual border router uses, with the circuit code and the addresses at both
    /// ends.
    pub associated_physical_connections: Vec<AssociatedPhysicalConnection>,
    /// Cloud Enterprise Network instances that it is attached to.
    pub associated_cens: Vec<AssociatedCen>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<i64>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// `EcrId`: string.
    pub ecr_id: Option<String>,
    /// Whether data centres may reach each other through the virtual border router.
    pub sitelink_enable: Option<bool>,
    /// `EcrAttatchStatus`: one of the documented values.
    pub ecr_attatch_status: Option<AttachmentStatus>,
    /// `EcrOwnerId`: string.
    pub ecr_owner_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VirtualBorderRouterType: VIRTUAL_BORDER_ROUTER_TYPE,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 status: Opt = Field::one_of("Status", VirtualBorderRouterStatus::VALUES),
    2 r#type: OptStr = Field::string("Type"),
    3 min_tx_interval: OptInt = Field::int64("MinTxInterval"),
    4 peer_ipv6_gateway_ip: OptStr = Field::string("PeerIpv6GatewayIp"),
    5 p_conn_vbr_expire_time: OptStr = Field::string("PConnVbrExpireTime"),
    6 physical_connection_owner_uid: OptStr = Field::string("PhysicalConnectionOwnerUid"),
    7 activation_time: OptStr = Field::string("ActivationTime"),
    8 physical_connection_business_status: Opt = Field::one_of("PhysicalConnectionBusinessStatus", BusinessStatus::VALUES),
    9 description: OptStr = Field::string("Description"),
    10 termination_time: OptStr = Field::string("TerminationTime"),
    11 min_rx_interval: OptInt = Field::int64("MinRxInterval"),
    12 peer_gateway_ip: OptStr = Field::string("PeerGatewayIp"),
    13 name: OptStr = Field::string("Name"),
    14 vbr_id: OptStr = Field::string("VbrId"),
    15 vlan_id: OptInt = Field::int32("VlanId"),
    16 vlan_interface_id: OptStr = Field::string("VlanInterfaceId"),
    17 circuit_code: OptStr = Field::string("CircuitCode"),
    18 local_ipv6_gateway_ip: OptStr = Field::string("LocalIpv6GatewayIp"),
    19 local_gateway_ip: OptStr = Field::string("LocalGatewayIp"),
    20 peering_subnet_mask: OptStr = Field::string("PeeringSubnetMask"),
    21 enable_ipv6: OptBool = Field::boolean("EnableIpv6"),
    22 route_table_id: OptStr = Field::string("RouteTableId"),
    23 detect_multiplier: OptInt = Field::int64("DetectMultiplier"),
    24 ecc_id: OptStr = Field::string("EccId"),
    25 cloud_box_instance_id: OptStr = Field::string("CloudBoxInstanceId"),
    26 recovery_time: OptStr = Field::string("RecoveryTime"),
    27 physical_connection_status: Opt = Field::one_of("PhysicalConnectionStatus", PhysicalConnectionStatus::VALUES),
    28 peering_ipv6_subnet_mask: OptStr = Field::string("PeeringIpv6SubnetMask"),
    29 access_point_id: OptStr = Field::string("AccessPointId"),
    30 p_conn_vbr_charge_type: Opt = Field::one_of("PConnVbrChargeType", InstanceChargeType::VALUES),
    31 physical_connection_id: OptStr = Field::string("PhysicalConnectionId"),
    32 associated_physical_connections: List = Field::record("AssociatedPhysicalConnections", &ASSOCIATED_PHYSICAL_CONNECTION).wrapped("AssociatedPhysicalConnection"),
    33 associated_cens: List = Field::record("AssociatedCens", &crate::shapes::ASSOCIATED_CEN).wrapped("AssociatedCen"),
    34 bandwidth: OptInt = Field::int32("Bandwidth"),
    35 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    36 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tags"),
    37 ecr_id: OptStr = Field::string("EcrId"),
    38 sitelink_enable: OptBool = Field::boolean("SitelinkEnable"),
    39 ecr_attatch_status: Opt = Field::one_of("EcrAttatchStatus", AttachmentStatus::VALUES),
    40 ecr_owner_id: OptStr = Field::string("EcrOwnerId"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociatedPhysicalConnection {
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<VirtualBorderRouterStatus>,
    /// Id of the router interface of the virtual border router (`ri-...`), which can be the next hop of its
    /// routes.
    pub vlan_interface_id: Option<String>,
    /// Code by which the carrier knows the circuit of the leased line.
    pub circuit_code: Option<String>,
    /// IPv6 address of the router on the customer's side.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// IPv6 address of the virtual border router on the provider's side.
    pub local_ipv6_gateway_ip: Option<String>,
    /// Id of the account that owns the leased line.
    pub physical_connection_owner_uid: Option<String>,
    /// Address of the virtual border router on the provider's side.
    pub local_gateway_ip: Option<String>,
    /// Whether the leased line may be used as far as payment goes.
    pub physical_connection_business_status: Option<BusinessStatus>,
    /// Mask of the subnet that the addresses of both ends lie in, such as `255.255.255.252`.
    pub peering_subnet_mask: Option<String>,
    /// Whether it has IPv6 addresses besides IPv4 ones.
    pub enable_ipv6: Option<bool>,
    /// State of the leased line, from `Initial` and `Approved` through `Allocated` (being built) and
    /// `Confirmed` to `Enabled`.
    pub physical_connection_status: Option<PhysicalConnectionStatus>,
    /// Address of the router on the customer's side.
    pub peer_gateway_ip: Option<String>,
    /// Mask of the subnet that the IPv6 addresses of both ends lie in, such as `2408:4004:cc::/56`.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: Option<String>,
    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port.
    pub vlan_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AssociatedPhysicalConnection: ASSOCIATED_PHYSICAL_CONNECTION,
    0 status: Opt = Field::one_of("Status", VirtualBorderRouterStatus::VALUES),
    1 vlan_interface_id: OptStr = Field::string("VlanInterfaceId"),
    2 circuit_code: OptStr = Field::string("CircuitCode"),
    3 peer_ipv6_gateway_ip: OptStr = Field::string("PeerIpv6GatewayIp"),
    4 local_ipv6_gateway_ip: OptStr = Field::string("LocalIpv6GatewayIp"),
    5 physical_connection_owner_uid: OptStr = Field::string("PhysicalConnectionOwnerUid"),
    6 local_gateway_ip: OptStr = Field::string("LocalGatewayIp"),
    7 physical_connection_business_status: Opt = Field::one_of("PhysicalConnectionBusinessStatus", BusinessStatus::VALUES),
    8 peering_subnet_mask: OptStr = Field::string("PeeringSubnetMask"),
    9 enable_ipv6: OptBool = Field::boolean("EnableIpv6"),
    10 physical_connection_status: Opt = Field::one_of("PhysicalConnectionStatus", PhysicalConnectionStatus::VALUES),
    11 peer_gateway_ip: OptStr = Field::string("PeerGatewayIp"),
    12 peering_ipv6_subnet_mask: OptStr = Field::string("PeeringIpv6SubnetMask"),
    13 physical_connection_id: OptStr = Field::string("PhysicalConnectionId"),
    14 vlan_id: OptStr = Field::string("VlanId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVirtualBorderRoutersRequest,
    DescribeVirtualBorderRoutersResponse,
    VirtualBorderRouterType,
    AssociatedPhysicalConnection,
}
