// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociatePhysicalConnectionToVirtualBorderRouter.json; do not edit.
//! Puts a virtual border router onto a leased line, with VLAN and peer addresses.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociatePhysicalConnectionToVirtualBorderRouter).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "AssociatePhysicalConnectionToVirtualBorderRouter",
    effect: Effect::Write,
    request: AssociatePhysicalConnectionToVirtualBorderRouterRequest = ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
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
    "400 InvalidCircuitCode.Malformed",
    "400 InvalidDescription.Malformed",
    "400 InvalidIP.Malformed",
    "400 InvalidIp.NotSameSubnet",
    "400 InvalidLocalGatewayIp.Malformed",
    "400 InvalidName.Malformed",
    "400 InvalidOperation.OperationNotAllowedInState",
    "400 InvalidOperation.RouterInterfaceNotDeleted",
    "400 InvalidParams.AlreadyExists",
    "400 InvalidPeerGatewayIp.Malformed",
    "400 InvalidPeeringSubnetMask.Malformed",
    "400 InvalidPhysicalConnectionId.NotEnabled",
    "400 InvalidPhysicalConnectionId.NotFound",
    "400 InvalidStatus.NotAllowed",
    "400 InvalidStatus.StatusNotEnabled",
    "400 InvalidVlanId.Malformed",
    "400 InvalidVlanId.Used",
    "400 MissingParameter",
    "400 OperationFailed.PconnTrafficNotEnable",
    "400 OperationFailed.VlanIdInUse",
    "400 PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR",
    "400 QuotaExceeded.vbrPerpConn",
    "403 Forbidden.DescriptionNotAllowedByCaller",
    "403 Forbidden.LocalGatewayIpNotAllowedByCaller",
    "403 Forbidden.MultiVlanRi",
    "403 Forbidden.NameNotAllowedByCaller",
    "403 Forbidden.NoRiFound",
    "403 Forbidden.OperationNotAllowedByUser",
    "403 Forbidden.PeerGatewayIpNotAllowedByCaller",
    "403 Forbidden.PeeringSubnetMaskNotAllowedByCaller",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidRegionId.NotFound",
    "404 InvalidVbrId.NotFound",
    "404 InvalidVbrOwnerId.NotFound",
}

/// Response of `AssociatePhysicalConnectionToVirtualBorderRouter`.
pub type AssociatePhysicalConnectionToVirtualBorderRouterResponse = RequestIdResponse;

/// Request of `AssociatePhysicalConnectionToVirtualBorderRouter`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociatePhysicalConnectionToVirtualBorderRouterRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VbrId`: text.
    pub vbr_id: String,
    /// `PhysicalConnectionId`: text.
    pub physical_connection_id: String,
    /// `VlanId`: text.
    pub vlan_id: String,
    /// `CircuitCode`: text.
    pub circuit_code: Option<String>,
    /// `LocalGatewayIp`: text.
    pub local_gateway_ip: Option<String>,
    /// `PeerGatewayIp`: text.
    pub peer_gateway_ip: Option<String>,
    /// `PeeringSubnetMask`: text.
    pub peering_subnet_mask: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `LocalIpv6GatewayIp`: text.
    pub local_ipv6_gateway_ip: Option<String>,
    /// `PeerIpv6GatewayIp`: text.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// `PeeringIpv6SubnetMask`: text.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// `EnableIpv6`: text.
    pub enable_ipv6: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AssociatePhysicalConnectionToVirtualBorderRouterRequest {
    /// Starts with the required members.
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

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssociatePhysicalConnectionToVirtualBorderRouterRequest,
}
