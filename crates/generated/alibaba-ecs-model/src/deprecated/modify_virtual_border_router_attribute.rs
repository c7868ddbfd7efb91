// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyVirtualBorderRouterAttribute.json; do not edit.
//! Changes a virtual border router.
//!
//! Use ModifyVirtualBorderRouterAttribute of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyVirtualBorderRouterAttribute).

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
    "400 OperationFailed.VlanIdInUse",
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
    /// `Description`: text.
    pub description: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `UserCidr`: text.
    pub user_cidr: Option<String>,
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

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
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
    7 description: OptStr = Field::string("Description"),
    8 name: OptStr = Field::string("Name"),
    9 client_token: OptStr = Field::string("ClientToken").filled(),
    10 user_cidr: OptStr = Field::string("UserCidr"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVirtualBorderRouterAttributeRequest,
}
