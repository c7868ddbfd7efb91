// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociatePhysicalConnectionToVirtualBorderRouter.json; do not edit.
//! Puts a virtual border router onto a leased line, with VLAN and peer addresses.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociatePhysicalConnectionToVirtualBorderRouter),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "AssociatePhysicalConnectionToVirtualBorderRouter",
    effect: Effect::Write,
    request: AssociatePhysicalConnectionToVirtualBorderRouterRequest = ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_REQUEST,
    response: AssociatePhysicalConnectionToVirtualBorderRouterResponse = ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 Duplicated.LocalGatewayIp",
    "400 DuplicatedParam.LocalGatewayIp",
    "400 DuplicatedParam.LocalIpv6GatewayIp",
    "400 DuplicatedParam.PeerGatewayIp",
    "400 DuplicatedParam.PeerIpv6GatewayIp",
    "400 EXCEED_ASSOCIATE_MAX_NUM",
    "400 EcPconnVbrMustContainsAll",
    "400 Forbidden.NotSameAccessDevice",
    "400 Forbidden.OperationNotAllowed",
    "400 InvalidCircuitCode.Malformed = The circuit code is malformed.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidIP.Malformed = The IP address is malformed.",
    "400 InvalidIp.NotSameSubnet = The two gateway addresses are not in the same subnet.",
    "400 InvalidLocalGatewayIp.Malformed",
    "400 InvalidName.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidOperation.OperationNotAllowedInState = The resource's state does not allow the operation. Wait until it is stable.",
    "400 InvalidOperation.RouterInterfaceNotDeleted",
    "400 InvalidParams.AlreadyExists = There is such a thing already.",
    "400 InvalidPeerGatewayIp.Malformed",
    "400 InvalidPeeringSubnetMask.Malformed = The subnet mask is malformed.",
    "400 InvalidPhysicalConnectionId.NotEnabled = The leased line is not `Enabled`.",
    "400 InvalidPhysicalConnectionId.NotFound = There is no such leased line in this region.",
    "400 InvalidStatus.NotAllowed = The leased line or router is in a state that does not allow the operation.",
    "400 InvalidStatus.StatusNotEnabled",
    "400 InvalidVlanId.Malformed = The VLAN id is not an integer from 0 to 2999.",
    "400 InvalidVlanId.Used = The VLAN id is in use on this leased line. Take another.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 OperationFailed.PconnTrafficNotEnable = Outbound traffic billing of Express Connect is off. Switch it on with `OpenPhysicalConnectionService`.",
    "400 OperationFailed.VlanIdInUse = The VLAN id is in use on this leased line. Take another.",
    "400 PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR",
    "400 QuotaExceeded.vbrPerpConn",
    "403 Forbidden.DescriptionNotAllowedByCaller = Only the owner of the virtual border router may set this, not the owner of the line.",
    "403 Forbidden.LocalGatewayIpNotAllowedByCaller = Only the owner of the virtual border router may set this, not the owner of the line.",
    "403 Forbidden.MultiVlanRi",
    "403 Forbidden.NameNotAllowedByCaller = Only the owner of the virtual border router may set this, not the owner of the line.",
    "403 Forbidden.NoRiFound",
    "403 Forbidden.OperationNotAllowedByUser = Only the owner of the virtual border router may set this, not the owner of the line.",
    "403 Forbidden.PeerGatewayIpNotAllowedByCaller = Only the owner of the virtual border router may set this, not the owner of the line.",
    "403 Forbidden.PeeringSubnetMaskNotAllowedByCaller = Only the owner of the virtual border router may set this, not the owner of the line.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidVbrId.NotFound = There is no such virtual border router in this region.",
    "404 InvalidVbrOwnerId.NotFound",
}

/// Request of `AssociatePhysicalConnectionToVirtualBorderRouter`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociatePhysicalConnectionToVirtualBorderRouterRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the virtual border router (VBR): `vbr-...`. `DescribeVirtualBorderRouters` lists it.
    pub vbr_id: String,
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: String,
    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port.
    pub vlan_id: String,
    /// Code by which the carrier knows the circuit of the leased line.
    pub circuit_code: Option<String>,
    /// Address of the virtual border router on the provider's side.
    pub local_gateway_ip: Option<String>,
    /// Address of the router on the customer's side.
    pub peer_gateway_ip: Option<String>,
    /// Mask of the subnet that the addresses of both ends lie in, such as `255.255.255.252`.
    pub peering_subnet_mask: Option<String>,
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
    pub enable_ipv6: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AssociatePhysicalConnectionToVirtualBorderRouterRequest {
    /// Creates a value with the required members.
    pub fn new(
        vbr_id: impl Into<String>,
        physical_connection_id: impl Into<String>,
        vlan_id: impl Into<String>,
    ) -> Self {
        Self {
            vbr_id: vbr_id.into(),
            physical_connection_id: physical_connection_id.into(),
            vlan_id: vlan_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    pub fn enable_ipv6(mut self, value: impl Into<String>) -> Self {
        self.enable_ipv6 = Some(value.into());
        self
    }
}

record! {
    AssociatePhysicalConnectionToVirtualBorderRouterRequest: ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vbr_id: Str = Field::string("VbrId").required(),
    2 physical_connection_id: Str = Field::string("PhysicalConnectionId").required(),
    3 vlan_id: Str = Field::string("VlanId").required(),
    4 circuit_code: OptStr = Field::string("CircuitCode"),
    5 local_gateway_ip: OptStr = Field::string("LocalGatewayIp"),
    6 peer_gateway_ip: OptStr = Field::string("PeerGatewayIp"),
    7 peering_subnet_mask: OptStr = Field::string("PeeringSubnetMask"),
    8 client_token: OptStr = Field::string("ClientToken").filled(),
    9 local_ipv6_gateway_ip: OptStr = Field::string("LocalIpv6GatewayIp"),
    10 peer_ipv6_gateway_ip: OptStr = Field::string("PeerIpv6GatewayIp"),
    11 peering_ipv6_subnet_mask: OptStr = Field::string("PeeringIpv6SubnetMask"),
    12 enable_ipv6: OptStr = Field::string("EnableIpv6"),
}

/// Response of `AssociatePhysicalConnectionToVirtualBorderRouter`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociatePhysicalConnectionToVirtualBorderRouterResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AssociatePhysicalConnectionToVirtualBorderRouterResponse: ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssociatePhysicalConnectionToVirtualBorderRouterRequest,
    AssociatePhysicalConnectionToVirtualBorderRouterResponse,
}
