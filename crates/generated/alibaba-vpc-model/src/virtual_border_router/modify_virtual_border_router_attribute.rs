// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVirtualBorderRouterAttribute.json; do not edit.
//! Changes the settings of a virtual border router.
//!
//! The VLAN id is only for the owner of the leased line, is unique on it, and stays taken for seven
//! days after a router was terminated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVirtualBorderRouterAttribute), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, Style, errors, operation, record,
};

operation! {
    name: "ModifyVirtualBorderRouterAttribute",
    effect: Effect::Write,
    request: ModifyVirtualBorderRouterAttributeRequest = MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_REQUEST,
    response: ModifyVirtualBorderRouterAttributeResponse = MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 Duplicated.LocalGatewayIp",
    "400 Duplicated.PeerGatewayIp",
    "400 DuplicatedParam.LocalGatewayIp",
    "400 Forbidden.VbrNotAllowModifySiteLink",
    "400 IllegalParam.AssociatedPhysicalConnections",
    "400 IllegalParam.CidrBlock = The block of addresses is not in CIDR notation, or outside of what is allowed.",
    "400 IllegalParam.DetectMultiplier",
    "400 IllegalParam.IpAddress = The IP address is malformed or not possible here.",
    "400 IllegalParam.LocalGatewayIp",
    "400 IllegalParam.MinRxInterval",
    "400 IllegalParam.MinTxInterval",
    "400 IllegalParam.PeerGatewayIp",
    "400 IncorrectStatus.VirtualBorderRouter",
    "400 InvalidCircuitCode.Malformed = The circuit code is malformed.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidIp.Malformed",
    "400 InvalidIp.NotSameSubnet = The two gateway addresses are not in the same subnet.",
    "400 InvalidName.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidPeeringSubnetMask.Malformed = The subnet mask is malformed.",
    "400 InvalidVbrId.NotFound = There is no such virtual border router in this region.",
    "400 InvalidVlanId.Malformed = The VLAN id is not an integer from 0 to 2999.",
    "400 InvalidVlanId.Used = The VLAN id is in use on this leased line. Take another.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 OperationDenied.VBRAssociateVPconn",
    "400 OperationFailed.PconnTrafficNotEnable = Outbound traffic billing of Express Connect is off. Switch it on with `OpenPhysicalConnectionService`.",
    "400 OperationFailed.PhysicalConnectionFinancialLocked",
    "400 OperationFailed.PhysicalConnectionTerminated",
    "400 OperationFailed.VlanIdInUse = The VLAN id is in use on this leased line. Take another.",
    "400 OperationUnsupported.IPV6ForThisRegion",
    "400 OperationUnsupported.VirtualBorderRouterEnableIPv6",
    "403 Forbidden.CircuitCodeNotAllowedByCaller",
    "403 Forbidden.DescriptionNotAllowedByCaller = Only the owner of the virtual border router may set this, not the owner of the line.",
    "403 Forbidden.LocalGatewayIpNotAllowedByCaller = Only the owner of the virtual border router may set this, not the owner of the line.",
    "403 Forbidden.NameNotAllowedByCaller = Only the owner of the virtual border router may set this, not the owner of the line.",
    "403 Forbidden.PeerGatewayIpNotAllowedByCaller = Only the owner of the virtual border router may set this, not the owner of the line.",
    "403 Forbidden.PeeringSubnetMaskNotAllowedByCaller = Only the owner of the virtual border router may set this, not the owner of the line.",
    "403 Forbidden.VlanIdNotAllowedByCaller",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `ModifyVirtualBorderRouterAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVirtualBorderRouterAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the virtual border router (VBR): `vbr-...`. `DescribeVirtualBorderRouters` lists it.
    pub vbr_id: String,
    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port.
    pub vlan_id: Option<i64>,
    /// Code by which the carrier knows the circuit of the leased line.
    pub circuit_code: Option<String>,
    /// Address of the virtual border router on the provider's side.
    pub local_gateway_ip: Option<String>,
    /// Address of the router on the customer's side.
    pub peer_gateway_ip: Option<String>,
    /// Mask of the subnet that the addresses of both ends lie in, such as `255.255.255.252`.
    pub peering_subnet_mask: Option<String>,
    /// Time between two BFD packets that are sent. Unit: milliseconds.
    pub min_tx_interval: Option<i64>,
    /// Time between two BFD packets that are received. Unit: milliseconds.
    pub min_rx_interval: Option<i64>,
    /// How many BFD packets may be lost before the connection counts as broken.
    pub detect_multiplier: Option<i64>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Leased lines that the virtual border router uses, with the circuit code and the addresses at both
    /// ends.
    pub associated_physical_connections: Vec<AssociatedPhysicalConnection>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// IPv6 address of the virtual border router on the provider's side.
    pub local_ipv6_gateway_ip: Option<String>,
    /// IPv6 address of the router on the customer's side.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// Mask of the subnet that the IPv6 addresses of both ends lie in, such as `2408:4004:cc::/56`.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// Whether it has IPv6 addresses besides IPv4 ones.
    pub enable_ipv6: Option<bool>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<i64>,
    /// Whether data centres may reach each other through the virtual border router.
    pub sitelink_enable: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyVirtualBorderRouterAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(vbr_id: impl Into<String>) -> Self {
        Self {
            vbr_id: vbr_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port.
    pub fn vlan_id(mut self, value: i64) -> Self {
        self.vlan_id = Some(value);
        self
    }

    /// Code by which the carrier knows the circuit of the leased line.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
        self
    }

    /// Address of the virtual border router on the provider's side.
    pub fn local_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.local_gateway_ip = Some(value.into());
        self
    }

    /// Address of the router on the customer's side.
    pub fn peer_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.peer_gateway_ip = Some(value.into());
        self
    }

    /// Mask of the subnet that the addresses of both ends lie in, such as `255.255.255.252`.
    pub fn peering_subnet_mask(mut self, value: impl Into<String>) -> Self {
        self.peering_subnet_mask = Some(value.into());
        self
    }

    /// Time between two BFD packets that are sent.
    pub fn min_tx_interval(mut self, value: i64) -> Self {
        self.min_tx_interval = Some(value);
        self
    }

    /// Time between two BFD packets that are received.
    pub fn min_rx_interval(mut self, value: i64) -> Self {
        self.min_rx_interval = Some(value);
        self
    }

    /// How many BFD packets may be lost before the connection counts as broken.
    pub fn detect_multiplier(mut self, value: i64) -> Self {
        self.detect_multiplier = Some(value);
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Leased lines that the virtual border router uses, with the circuit code and the addresses at both
    /// ends.
    pub fn associated_physical_connections(
        mut self,
        value: impl IntoIterator<Item = AssociatedPhysicalConnection>,
    ) -> Self {
        self.associated_physical_connections = cloudspec_wire::all(value);
        self.extra.set_empty(12, self.associated_physical_connections.is_empty());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// IPv6 address of the virtual border router on the provider's side.
    pub fn local_ipv6_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.local_ipv6_gateway_ip = Some(value.into());
        self
    }

    /// IPv6 address of the router on the customer's side.
    pub fn peer_ipv6_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.peer_ipv6_gateway_ip = Some(value.into());
        self
    }

    /// Mask of the subnet that the IPv6 addresses of both ends lie in, such as `2408:4004:cc::/56`.
    pub fn peering_ipv6_subnet_mask(mut self, value: impl Into<String>) -> Self {
        self.peering_ipv6_subnet_mask = Some(value.into());
        self
    }

    /// Whether it has IPv6 addresses besides IPv4 ones.
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }

    /// Most bandwidth, in each direction.
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }

    /// Whether data centres may reach each other through the virtual border router.
    pub fn sitelink_enable(mut self, value: bool) -> Self {
        self.sitelink_enable = Some(value);
        self
    }
}

record! {
    ModifyVirtualBorderRouterAttributeRequest: MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vbr_id: Str = Field::string("VbrId").required(),
    2 vlan_id: OptInt = Field::int32("VlanId"),
    3 circuit_code: OptStr = Field::string("CircuitCode"),
    4 local_gateway_ip: OptStr = Field::string("LocalGatewayIp"),
    5 peer_gateway_ip: OptStr = Field::string("PeerGatewayIp"),
    6 peering_subnet_mask: OptStr = Field::string("PeeringSubnetMask"),
    7 min_tx_interval: OptInt = Field::int64("MinTxInterval"),
    8 min_rx_interval: OptInt = Field::int64("MinRxInterval"),
    9 detect_multiplier: OptInt = Field::int64("DetectMultiplier"),
    10 description: OptStr = Field::string("Description"),
    11 name: OptStr = Field::string("Name"),
    12 associated_physical_connections: List = Field::record("AssociatedPhysicalConnections", &ASSOCIATED_PHYSICAL_CONNECTION).list().style(Style::Json),
    13 client_token: OptStr = Field::string("ClientToken").filled(),
    14 local_ipv6_gateway_ip: OptStr = Field::string("LocalIpv6GatewayIp"),
    15 peer_ipv6_gateway_ip: OptStr = Field::string("PeerIpv6GatewayIp"),
    16 peering_ipv6_subnet_mask: OptStr = Field::string("PeeringIpv6SubnetMask"),
    17 enable_ipv6: OptBool = Field::boolean("EnableIpv6"),
    18 bandwidth: OptInt = Field::int32("Bandwidth"),
    19 sitelink_enable: OptBool = Field::boolean("SitelinkEnable"),
}

/// `AssociatedPhysicalConnections` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociatedPhysicalConnection {
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: Option<String>,
    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port.
    pub vlan_id: Option<String>,
    /// Code by which the carrier knows the circuit of the leased line.
    pub circuit_code: Option<String>,
    /// Address of the virtual border router on the provider's side.
    pub local_gateway_ip: Option<String>,
    /// Address of the router on the customer's side.
    pub peer_gateway_ip: Option<String>,
    /// Mask of the subnet that the addresses of both ends lie in, such as `255.255.255.252`.
    pub peering_subnet_mask: Option<String>,
    /// Whether the connection has IPv6 addresses.
    pub ipv6_enable: Option<bool>,
    /// IPv6 address of the virtual border router on the provider's side.
    pub local_ipv6_gateway_ip: Option<String>,
    /// IPv6 address of the router on the customer's side.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// Mask of the subnet that the IPv6 addresses of both ends lie in, such as `2408:4004:cc::/56`.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AssociatedPhysicalConnection {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the leased line (physical connection): `pc-...`.
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
    }

    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port.
    pub fn vlan_id(mut self, value: impl Into<String>) -> Self {
        self.vlan_id = Some(value.into());
        self
    }

    /// Code by which the carrier knows the circuit of the leased line.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
        self
    }

    /// Address of the virtual border router on the provider's side.
    pub fn local_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.local_gateway_ip = Some(value.into());
        self
    }

    /// Address of the router on the customer's side.
    pub fn peer_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.peer_gateway_ip = Some(value.into());
        self
    }

    /// Mask of the subnet that the addresses of both ends lie in, such as `255.255.255.252`.
    pub fn peering_subnet_mask(mut self, value: impl Into<String>) -> Self {
        self.peering_subnet_mask = Some(value.into());
        self
    }

    /// Whether the connection has IPv6 addresses.
    pub fn ipv6_enable(mut self, value: bool) -> Self {
        self.ipv6_enable = Some(value);
        self
    }

    /// IPv6 address of the virtual border router on the provider's side.
    pub fn local_ipv6_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.local_ipv6_gateway_ip = Some(value.into());
        self
    }

    /// IPv6 address of the router on the customer's side.
    pub fn peer_ipv6_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.peer_ipv6_gateway_ip = Some(value.into());
        self
    }

    /// Mask of the subnet that the IPv6 addresses of both ends lie in, such as `2408:4004:cc::/56`.
    pub fn peering_ipv6_subnet_mask(mut self, value: impl Into<String>) -> Self {
        self.peering_ipv6_subnet_mask = Some(value.into());
        self
    }
}

record! {
    AssociatedPhysicalConnection: ASSOCIATED_PHYSICAL_CONNECTION,
    0 physical_connection_id: OptStr = Field::string("PhysicalConnectionId"),
    1 vlan_id: OptStr = Field::string("VlanId"),
    2 circuit_code: OptStr = Field::string("CircuitCode"),
    3 local_gateway_ip: OptStr = Field::string("LocalGatewayIp"),
    4 peer_gateway_ip: OptStr = Field::string("PeerGatewayIp"),
    5 peering_subnet_mask: OptStr = Field::string("PeeringSubnetMask"),
    6 ipv6_enable: OptBool = Field::boolean("ipv6Enable"),
    7 local_ipv6_gateway_ip: OptStr = Field::string("LocalIpv6GatewayIp"),
    8 peer_ipv6_gateway_ip: OptStr = Field::string("PeerIpv6GatewayIp"),
    9 peering_ipv6_subnet_mask: OptStr = Field::string("PeeringIpv6SubnetMask"),
}

/// Response of `ModifyVirtualBorderRouterAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVirtualBorderRouterAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyVirtualBorderRouterAttributeResponse: MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVirtualBorderRouterAttributeRequest,
    AssociatedPhysicalConnection,
    ModifyVirtualBorderRouterAttributeResponse,
}
