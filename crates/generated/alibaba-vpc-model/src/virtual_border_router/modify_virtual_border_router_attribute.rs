// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVirtualBorderRouterAttribute.json; do not edit.
//! Changes the settings of a virtual border router.
//!
//! The VLAN id is for the owner of the leased line alone, is unique on it, and stays taken for seven
//! days after a router was terminated.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVirtualBorderRouterAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyVirtualBorderRouterAttribute",
    effect: Effect::Write,
    request: ModifyVirtualBorderRouterAttributeRequest = MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Duplicated.LocalGatewayIp",
    "400 Duplicated.PeerGatewayIp",
    "400 DuplicatedParam.LocalGatewayIp",
    "400 Forbidden.VbrNotAllowModifySiteLink",
    "400 IllegalParam.AssociatedPhysicalConnections",
    "400 IllegalParam.CidrBlock",
    "400 IllegalParam.DetectMultiplier",
    "400 IllegalParam.IpAddress",
    "400 IllegalParam.LocalGatewayIp",
    "400 IllegalParam.MinRxInterval",
    "400 IllegalParam.MinTxInterval",
    "400 IllegalParam.PeerGatewayIp",
    "400 IncorrectStatus.VirtualBorderRouter",
    "400 InvalidCircuitCode.Malformed",
    "400 InvalidDescription.Malformed",
    "400 InvalidIp.Malformed",
    "400 InvalidIp.NotSameSubnet",
    "400 InvalidName.Malformed",
    "400 InvalidParameter",
    "400 InvalidPeeringSubnetMask.Malformed",
    "400 InvalidVbrId.NotFound",
    "400 InvalidVlanId.Malformed",
    "400 InvalidVlanId.Used",
    "400 MissingParameter",
    "400 OperationDenied.VBRAssociateVPconn",
    "400 OperationFailed.PconnTrafficNotEnable",
    "400 OperationFailed.PhysicalConnectionFinancialLocked",
    "400 OperationFailed.PhysicalConnectionTerminated",
    "400 OperationFailed.VlanIdInUse",
    "400 OperationUnsupported.IPV6ForThisRegion",
    "400 OperationUnsupported.VirtualBorderRouterEnableIPv6",
    "403 Forbidden.CircuitCodeNotAllowedByCaller",
    "403 Forbidden.DescriptionNotAllowedByCaller",
    "403 Forbidden.LocalGatewayIpNotAllowedByCaller",
    "403 Forbidden.NameNotAllowedByCaller",
    "403 Forbidden.PeerGatewayIpNotAllowedByCaller",
    "403 Forbidden.PeeringSubnetMaskNotAllowedByCaller",
    "403 Forbidden.VlanIdNotAllowedByCaller",
    "404 InvalidRegionId.NotFound",
}

/// Response of `ModifyVirtualBorderRouterAttribute`.
pub type ModifyVirtualBorderRouterAttributeResponse = RequestIdResponse;

/// Request of `ModifyVirtualBorderRouterAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVirtualBorderRouterAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VbrId`: text.
    pub vbr_id: String,
    /// `VlanId`: integer.
    pub vlan_id: Option<i64>,
    /// `CircuitCode`: text.
    pub circuit_code: Option<String>,
    /// `LocalGatewayIp`: text.
    pub local_gateway_ip: Option<String>,
    /// `PeerGatewayIp`: text.
    pub peer_gateway_ip: Option<String>,
    /// `PeeringSubnetMask`: text.
    pub peering_subnet_mask: Option<String>,
    /// `MinTxInterval`: integer.
    pub min_tx_interval: Option<i64>,
    /// `MinRxInterval`: integer.
    pub min_rx_interval: Option<i64>,
    /// `DetectMultiplier`: integer.
    pub detect_multiplier: Option<i64>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `AssociatedPhysicalConnections`: text.
    pub associated_physical_connections: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `LocalIpv6GatewayIp`: text.
    pub local_ipv6_gateway_ip: Option<String>,
    /// `PeerIpv6GatewayIp`: text.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// `PeeringIpv6SubnetMask`: text.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// `EnableIpv6`: yes or no.
    pub enable_ipv6: Option<bool>,
    /// `Bandwidth`: integer.
    pub bandwidth: Option<i64>,
    /// `SitelinkEnable`: yes or no.
    pub sitelink_enable: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyVirtualBorderRouterAttributeRequest {
    /// Starts with the required members.
    pub fn new(vbr_id: impl Into<String>) -> Self {
        Self {
            vbr_id: vbr_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `VlanId`.
    pub fn vlan_id(mut self, value: i64) -> Self {
        self.vlan_id = Some(value);
        self
    }

    /// Sets `CircuitCode`.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
        self
    }

    /// Sets `LocalGatewayIp`.
    pub fn local_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.local_gateway_ip = Some(value.into());
        self
    }

    /// Sets `PeerGatewayIp`.
    pub fn peer_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.peer_gateway_ip = Some(value.into());
        self
    }

    /// Sets `PeeringSubnetMask`.
    pub fn peering_subnet_mask(mut self, value: impl Into<String>) -> Self {
        self.peering_subnet_mask = Some(value.into());
        self
    }

    /// Sets `MinTxInterval`.
    pub fn min_tx_interval(mut self, value: i64) -> Self {
        self.min_tx_interval = Some(value);
        self
    }

    /// Sets `MinRxInterval`.
    pub fn min_rx_interval(mut self, value: i64) -> Self {
        self.min_rx_interval = Some(value);
        self
    }

    /// Sets `DetectMultiplier`.
    pub fn detect_multiplier(mut self, value: i64) -> Self {
        self.detect_multiplier = Some(value);
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `AssociatedPhysicalConnections`.
    pub fn associated_physical_connections(mut self, value: impl Into<String>) -> Self {
        self.associated_physical_connections = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `LocalIpv6GatewayIp`.
    pub fn local_ipv6_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.local_ipv6_gateway_ip = Some(value.into());
        self
    }

    /// Sets `PeerIpv6GatewayIp`.
    pub fn peer_ipv6_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.peer_ipv6_gateway_ip = Some(value.into());
        self
    }

    /// Sets `PeeringIpv6SubnetMask`.
    pub fn peering_ipv6_subnet_mask(mut self, value: impl Into<String>) -> Self {
        self.peering_ipv6_subnet_mask = Some(value.into());
        self
    }

    /// Sets `EnableIpv6`.
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }

    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }

    /// Sets `SitelinkEnable`.
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
    12 associated_physical_connections: OptStr = Field::string("AssociatedPhysicalConnections"),
    13 client_token: OptStr = Field::string("ClientToken").filled(),
    14 local_ipv6_gateway_ip: OptStr = Field::string("LocalIpv6GatewayIp"),
    15 peer_ipv6_gateway_ip: OptStr = Field::string("PeerIpv6GatewayIp"),
    16 peering_ipv6_subnet_mask: OptStr = Field::string("PeeringIpv6SubnetMask"),
    17 enable_ipv6: OptBool = Field::boolean("EnableIpv6"),
    18 bandwidth: OptInt = Field::int32("Bandwidth"),
    19 sitelink_enable: OptBool = Field::boolean("SitelinkEnable"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVirtualBorderRouterAttributeRequest,
}
