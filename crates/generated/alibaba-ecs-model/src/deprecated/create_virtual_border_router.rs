// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateVirtualBorderRouter.json; do not edit.
//! Creates a virtual border router on a leased line.
//!
//! Use `CreateVirtualBorderRouter` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateVirtualBorderRouter),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "CreateVirtualBorderRouter",
    effect: Effect::Write,
    request: CreateVirtualBorderRouterRequest = CREATE_VIRTUAL_BORDER_ROUTER_REQUEST,
    response: CreateVirtualBorderRouterResponse = CREATE_VIRTUAL_BORDER_ROUTER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 InvalidCircuitCode.Malformed = The circuit code is malformed.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidIp.NotSameSubnet = The two gateway addresses are not in the same subnet.",
    "400 InvalidLocalGatewayIp.Malformed",
    "400 InvalidName.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidPeeringSubnetMask.Malformed = The subnet mask is malformed.",
    "400 InvalidPhysicalConnectionId.NotEnabled = The leased line is not `Enabled`.",
    "400 InvalidPhysicalConnectionId.NotFound = There is no such leased line in this region.",
    "400 InvalidVlanId.Malformed = The VLAN id is not an integer from 0 to 2999.",
    "400 InvalidVlanId.Used = The VLAN id is in use on this leased line. Take another.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 OperationFailed.VlanIdInUse = The VLAN id is in use on this leased line. Take another.",
    "400 QuotaExceeded.CrossUserVBRPerUser",
    "400 QuotaExceeded.freevbr",
    "400 QuotaExceeded.vbrPerpConn",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "403 Forbidden.DescriptionNotAllowedByCaller = Only the owner of the virtual border router may set this, not the owner of the line.",
    "403 Forbidden.LocalGatewayIpNotAllowedByCaller = Only the owner of the virtual border router may set this, not the owner of the line.",
    "403 Forbidden.NameNotAllowedByCaller = Only the owner of the virtual border router may set this, not the owner of the line.",
    "403 Forbidden.PeerGatewayIpNotAllowedByCaller = Only the owner of the virtual border router may set this, not the owner of the line.",
    "403 Forbidden.PeeringSubnetMaskNotAllowedByCaller = Only the owner of the virtual border router may set this, not the owner of the line.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidVbrOwnerId.NotFound",
    "404 OperationFailed.AccessDeviceDisabled",
}

/// Request of `CreateVirtualBorderRouter`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVirtualBorderRouterRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: String,
    /// Id of the account that the virtual border router is for.
    pub vbr_owner_id: Option<i64>,
    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port.
    pub vlan_id: i64,
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

impl CreateVirtualBorderRouterRequest {
    /// Creates a value with the required members.
    pub fn new(physical_connection_id: impl Into<String>, vlan_id: i64) -> Self {
        Self {
            physical_connection_id: physical_connection_id.into(),
            vlan_id,
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the account that the virtual border router is for.
    pub fn vbr_owner_id(mut self, value: i64) -> Self {
        self.vbr_owner_id = Some(value);
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
    CreateVirtualBorderRouterRequest: CREATE_VIRTUAL_BORDER_ROUTER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 physical_connection_id: Str = Field::string("PhysicalConnectionId").required(),
    2 vbr_owner_id: OptInt = Field::int64("VbrOwnerId"),
    3 vlan_id: Int = Field::int32("VlanId").required(),
    4 circuit_code: OptStr = Field::string("CircuitCode"),
    5 local_gateway_ip: OptStr = Field::string("LocalGatewayIp"),
    6 peer_gateway_ip: OptStr = Field::string("PeerGatewayIp"),
    7 peering_subnet_mask: OptStr = Field::string("PeeringSubnetMask"),
    8 description: OptStr = Field::string("Description"),
    9 name: OptStr = Field::string("Name"),
    10 client_token: OptStr = Field::string("ClientToken").required().filled(),
    11 user_cidr: OptStr = Field::string("UserCidr"),
}

/// Response of `CreateVirtualBorderRouter`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVirtualBorderRouterResponse {
    /// Id of the virtual border router (VBR): `vbr-...`. `DescribeVirtualBorderRouters` lists it.
    pub vbr_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateVirtualBorderRouterResponse: CREATE_VIRTUAL_BORDER_ROUTER_RESPONSE,
    0 vbr_id: OptStr = Field::string("VbrId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateVirtualBorderRouterRequest,
    CreateVirtualBorderRouterResponse,
}
