// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyVirtualBorderRouterAttribute.json; do not edit.
//! Changes a virtual border router.
//!
//! Use ModifyVirtualBorderRouterAttribute of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyVirtualBorderRouterAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyVirtualBorderRouterAttributeResponse;

operation!(Operation::new::<ModifyVirtualBorderRouterAttributeRequest, ModifyVirtualBorderRouterAttributeResponse>(
    "ModifyVirtualBorderRouterAttribute", Effect::Write, &MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidCircuitCode.Malformed InvalidDescription.Malformed InvalidIp.Malformed InvalidIp.NotSameSubnet
    400 InvalidName.Malformed InvalidParameter InvalidPeeringSubnetMask.Malformed InvalidVbrId.NotFound InvalidVlanId.Malformed
    400 InvalidVlanId.Used MissingParameter OperationFailed.VlanIdInUse
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
    /** `Description`: text. */ pub description: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `UserCidr`: text. */ pub user_cidr: Option<String>,
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self { self.user_cidr = Some(value.into()); self }
}
/// Table of [`ModifyVirtualBorderRouterAttributeRequest`].
pub static MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyVirtualBorderRouterAttributeRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("RegionId").required().filled(),
    Field::string("VbrId").required(),
    Field::int32("VlanId"),
    Field::string("CircuitCode"),
    Field::string("LocalGatewayIp"),
    Field::string("PeerGatewayIp"),
    Field::string("PeeringSubnetMask"),
    Field::string("Description"),
    Field::string("Name"),
    Field::string("ClientToken").filled(),
    Field::string("UserCidr"),
]; &ROWS } };
record!(ModifyVirtualBorderRouterAttributeRequest, MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str vbr_id, 3 OptStr circuit_code, 4 OptStr local_gateway_ip, 5 OptStr peer_gateway_ip,
    6 OptStr peering_subnet_mask, 7 OptStr description, 8 OptStr name, 9 OptStr client_token,
    10 OptStr user_cidr] [2 OptInt vlan_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyVirtualBorderRouterAttributeRequest);
