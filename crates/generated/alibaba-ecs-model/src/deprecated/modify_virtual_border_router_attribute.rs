// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyVirtualBorderRouterAttribute.json; do not edit.
//! Changes a virtual border router.
//!
//! Use `ModifyVirtualBorderRouterAttribute` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyVirtualBorderRouterAttribute), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyVirtualBorderRouterAttribute",
    effect: Effect::Write,
    request: ModifyVirtualBorderRouterAttributeRequest = MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_REQUEST,
    response: ModifyVirtualBorderRouterAttributeResponse = MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
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
    "400 OperationFailed.VlanIdInUse = The VLAN id is in use on this leased line. Take another.",
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
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Block of addresses on the user's own side that is treated as private.
    pub user_cidr: Option<String>,
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

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Block of addresses on the user's own side that is treated as private.
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
    ModifyVirtualBorderRouterAttributeResponse,
}
