// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVirtualBorderRouterAttribute.json; do not edit.
//! Changes the settings of a virtual border router.
//!
//! The VLAN id is for the owner of the leased line alone, is unique on it, and stays taken for seven days after a router
//! was terminated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVirtualBorderRouterAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyVirtualBorderRouterAttributeResponse;

operation!(Operation::new::<ModifyVirtualBorderRouterAttributeRequest, ModifyVirtualBorderRouterAttributeResponse>(
    "ModifyVirtualBorderRouterAttribute", Effect::Write, &MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Duplicated.LocalGatewayIp Duplicated.PeerGatewayIp DuplicatedParam.LocalGatewayIp Forbidden.VbrNotAllowModifySiteLink
    400 IllegalParam.AssociatedPhysicalConnections IllegalParam.CidrBlock IllegalParam.DetectMultiplier IllegalParam.IpAddress
    400 IllegalParam.LocalGatewayIp IllegalParam.MinRxInterval IllegalParam.MinTxInterval IllegalParam.PeerGatewayIp
    400 IncorrectStatus.VirtualBorderRouter InvalidCircuitCode.Malformed InvalidDescription.Malformed InvalidIp.Malformed
    400 InvalidIp.NotSameSubnet InvalidName.Malformed InvalidParameter InvalidPeeringSubnetMask.Malformed InvalidVbrId.NotFound
    400 InvalidVlanId.Malformed InvalidVlanId.Used MissingParameter OperationDenied.VBRAssociateVPconn
    400 OperationFailed.PconnTrafficNotEnable OperationFailed.PhysicalConnectionFinancialLocked
    400 OperationFailed.PhysicalConnectionTerminated OperationFailed.VlanIdInUse OperationUnsupported.IPV6ForThisRegion
    400 OperationUnsupported.VirtualBorderRouterEnableIPv6
    403 Forbidden.CircuitCodeNotAllowedByCaller Forbidden.DescriptionNotAllowedByCaller \
        Forbidden.LocalGatewayIpNotAllowedByCaller
    403 Forbidden.NameNotAllowedByCaller Forbidden.PeerGatewayIpNotAllowedByCaller Forbidden.PeeringSubnetMaskNotAllowedByCaller
    403 Forbidden.VlanIdNotAllowedByCaller
    404 InvalidRegionId.NotFound
");

/// Request of `ModifyVirtualBorderRouterAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVirtualBorderRouterAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VbrId`: text. */ pub vbr_id: String,
    /** `VlanId`: integer. */ pub vlan_id: Option<i64>,
    /** `CircuitCode`: text. */ pub circuit_code: Option<String>,
    /** `LocalGatewayIp`: text. */ pub local_gateway_ip: Option<String>,
    /** `PeerGatewayIp`: text. */ pub peer_gateway_ip: Option<String>,
    /** `PeeringSubnetMask`: text. */ pub peering_subnet_mask: Option<String>,
    /** `MinTxInterval`: integer. */ pub min_tx_interval: Option<i64>,
    /** `MinRxInterval`: integer. */ pub min_rx_interval: Option<i64>,
    /** `DetectMultiplier`: integer. */ pub detect_multiplier: Option<i64>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `AssociatedPhysicalConnections`: text. */ pub associated_physical_connections: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `LocalIpv6GatewayIp`: text. */ pub local_ipv6_gateway_ip: Option<String>,
    /** `PeerIpv6GatewayIp`: text. */ pub peer_ipv6_gateway_ip: Option<String>,
    /** `PeeringIpv6SubnetMask`: text. */ pub peering_ipv6_subnet_mask: Option<String>,
    /** `EnableIpv6`: yes or no. */ pub enable_ipv6: Option<bool>,
    /** `Bandwidth`: integer. */ pub bandwidth: Option<i64>,
    /** `SitelinkEnable`: yes or no. */ pub sitelink_enable: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyVirtualBorderRouterAttributeRequest {
    /// With what is required.
    pub fn new(vbr_id: impl Into<String>) -> Self { Self { vbr_id: vbr_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `VlanId`.
    pub fn vlan_id(mut self, value: i64) -> Self { self.vlan_id = Some(value); self }
    /// Sets `CircuitCode`.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self { self.circuit_code = Some(value.into()); self }
    /// Sets `LocalGatewayIp`.
    pub fn local_gateway_ip(mut self, value: impl Into<String>) -> Self { self.local_gateway_ip = Some(value.into()); self }
    /// Sets `PeerGatewayIp`.
    pub fn peer_gateway_ip(mut self, value: impl Into<String>) -> Self { self.peer_gateway_ip = Some(value.into()); self }
    /// Sets `PeeringSubnetMask`.
    pub fn peering_subnet_mask(mut self, value: impl Into<String>) -> Self {
        self.peering_subnet_mask = Some(value.into()); self
    }
    /// Sets `MinTxInterval`.
    pub fn min_tx_interval(mut self, value: i64) -> Self { self.min_tx_interval = Some(value); self }
    /// Sets `MinRxInterval`.
    pub fn min_rx_interval(mut self, value: i64) -> Self { self.min_rx_interval = Some(value); self }
    /// Sets `DetectMultiplier`.
    pub fn detect_multiplier(mut self, value: i64) -> Self { self.detect_multiplier = Some(value); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `AssociatedPhysicalConnections`.
    pub fn associated_physical_connections(mut self, value: impl Into<String>) -> Self {
        self.associated_physical_connections = Some(value.into()); self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `LocalIpv6GatewayIp`.
    pub fn local_ipv6_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.local_ipv6_gateway_ip = Some(value.into()); self
    }
    /// Sets `PeerIpv6GatewayIp`.
    pub fn peer_ipv6_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.peer_ipv6_gateway_ip = Some(value.into()); self
    }
    /// Sets `PeeringIpv6SubnetMask`.
    pub fn peering_ipv6_subnet_mask(mut self, value: impl Into<String>) -> Self {
        self.peering_ipv6_subnet_mask = Some(value.into()); self
    }
    /// Sets `EnableIpv6`.
    pub fn enable_ipv6(mut self, value: bool) -> Self { self.enable_ipv6 = Some(value); self }
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: i64) -> Self { self.bandwidth = Some(value); self }
    /// Sets `SitelinkEnable`.
    pub fn sitelink_enable(mut self, value: bool) -> Self { self.sitelink_enable = Some(value); self }
}
/// Table of [`ModifyVirtualBorderRouterAttributeRequest`].
pub static MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyVirtualBorderRouterAttributeRequest", fields: { static ROWS: [Field; 20] = [
    Field::string("RegionId").required().filled(),
    Field::string("VbrId").required(),
    Field::int32("VlanId"),
    Field::string("CircuitCode"),
    Field::string("LocalGatewayIp"),
    Field::string("PeerGatewayIp"),
    Field::string("PeeringSubnetMask"),
    Field::int64("MinTxInterval"),
    Field::int64("MinRxInterval"),
    Field::int64("DetectMultiplier"),
    Field::string("Description"),
    Field::string("Name"),
    Field::string("AssociatedPhysicalConnections"),
    Field::string("ClientToken").filled(),
    Field::string("LocalIpv6GatewayIp"),
    Field::string("PeerIpv6GatewayIp"),
    Field::string("PeeringIpv6SubnetMask"),
    Field::boolean("EnableIpv6"),
    Field::int32("Bandwidth"),
    Field::boolean("SitelinkEnable"),
]; &ROWS } };
record!(ModifyVirtualBorderRouterAttributeRequest, MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str vbr_id, 3 OptStr circuit_code, 4 OptStr local_gateway_ip, 5 OptStr peer_gateway_ip,
    6 OptStr peering_subnet_mask, 10 OptStr description, 11 OptStr name, 12 OptStr associated_physical_connections,
    13 OptStr client_token, 14 OptStr local_ipv6_gateway_ip, 15 OptStr peer_ipv6_gateway_ip,
    16 OptStr peering_ipv6_subnet_mask] [2 OptInt vlan_id, 7 OptInt min_tx_interval, 8 OptInt min_rx_interval,
    9 OptInt detect_multiplier, 17 OptBool enable_ipv6, 18 OptInt bandwidth, 19 OptBool sitelink_enable]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyVirtualBorderRouterAttributeRequest);
