// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVirtualBorderRouter.json; do not edit.
//! Creates a virtual border router (VBR) on a leased line.
//!
//! It is `active` at once.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVirtualBorderRouter).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "CreateVirtualBorderRouter",
    effect: Effect::Write,
    request: CreateVirtualBorderRouterRequest = CREATE_VIRTUAL_BORDER_ROUTER_REQUEST,
    response: CreateVirtualBorderRouterResponse = CREATE_VIRTUAL_BORDER_ROUTER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 EcAssociatedQoSPconnNotAllowCreateCrossAccountVbr",
    "400 Forbidden.OwnerAliUid",
    "400 IllegalParam.Bandwidth",
    "400 IllegalParam.CidrBlock",
    "400 IllegalParam.IpAddress",
    "400 IllegalParam.OwnerAliUid",
    "400 IncorrectStatus.VirtualPhysicalConnection",
    "400 InvalidCircuitCode.Malformed",
    "400 InvalidDescription.Malformed",
    "400 InvalidIp.NotSameSubnet",
    "400 InvalidLocalGatewayIp.Malformed",
    "400 InvalidName.Malformed",
    "400 InvalidPeeringSubnetMask.Malformed",
    "400 InvalidPhysicalConnectionId.NotEnabled",
    "400 InvalidPhysicalConnectionId.NotFound",
    "400 InvalidVlanId.Malformed",
    "400 InvalidVlanId.Used",
    "400 MissingParameter",
    "400 OperationDenied.VPconn",
    "400 OperationFailed.NotConsistentWithVpconn",
    "400 OperationFailed.PconnAllocateVlan0",
    "400 OperationFailed.PconnExistVlan0Vbr",
    "400 OperationFailed.PconnTrafficNotEnable",
    "400 OperationFailed.VirtualPhysicalConnectionExistVBR",
    "400 OperationFailed.Vlan0VbrUnSharePconn",
    "400 OperationFailed.VlanIdInUse",
    "400 OperationUnsupported.IPV6ForThisRegion",
    "400 OperationUnsupported.VirtualBorderRouterEnableIPv6",
    "400 QuotaExceeded.CrossUserVBRPerUser",
    "400 QuotaExceeded.SameAccountVBRPerPconn",
    "400 QuotaExceeded.VbrPerAccessDevice",
    "400 QuotaExceeded.VbrPerPconnPortSpec",
    "400 QuotaExceeded.freevbr",
    "400 QuotaExceeded.vbrPerpConn",
    "400 ResourceNotEnough.Bandwidth",
    "400 ResourceNotInResourceGroup",
    "400 TaskConflict",
    "400 VbrBandwidthExceed",
    "403 Forbidden.DescriptionNotAllowedByCaller",
    "403 Forbidden.LocalGatewayIpNotAllowedByCaller",
    "403 Forbidden.NameNotAllowedByCaller",
    "403 Forbidden.PeerGatewayIpNotAllowedByCaller",
    "403 Forbidden.PeeringSubnetMaskNotAllowedByCaller",
    "404 CROSS_BID.FORBIDDEN",
    "404 InvalidRegionId.NotFound",
    "404 InvalidVbrOwnerId.NotFound",
    "404 OperationFailed.AccessDeviceDisabled",
    "500 InternalError",
}

/// Request of `CreateVirtualBorderRouter`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVirtualBorderRouterRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PhysicalConnectionId`: text.
    pub physical_connection_id: String,
    /// `VbrOwnerId`: integer.
    pub vbr_owner_id: Option<i64>,
    /// `VlanId`: integer.
    pub vlan_id: i64,
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
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records, at most 20 elements.
    pub tags: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateVirtualBorderRouterRequest {
    /// Starts with the required members.
    pub fn new(physical_connection_id: impl Into<String>, vlan_id: i64) -> Self {
        Self {
            physical_connection_id: physical_connection_id.into(),
            vlan_id,
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `VbrOwnerId`.
    pub fn vbr_owner_id(mut self, value: i64) -> Self {
        self.vbr_owner_id = Some(value);
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

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
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
    10 client_token: OptStr = Field::string("ClientToken").filled(),
    11 local_ipv6_gateway_ip: OptStr = Field::string("LocalIpv6GatewayIp"),
    12 peer_ipv6_gateway_ip: OptStr = Field::string("PeerIpv6GatewayIp"),
    13 peering_ipv6_subnet_mask: OptStr = Field::string("PeeringIpv6SubnetMask"),
    14 enable_ipv6: OptBool = Field::boolean("EnableIpv6"),
    15 bandwidth: OptInt = Field::int64("Bandwidth"),
    16 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    17 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `CreateVirtualBorderRouter`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVirtualBorderRouterResponse {
    /// `VbrId`: text.
    pub vbr_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
