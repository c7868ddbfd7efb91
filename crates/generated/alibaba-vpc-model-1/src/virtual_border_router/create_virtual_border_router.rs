// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVirtualBorderRouter.json; do not edit.
//! Creates a virtual border router (VBR) on a leased line.
//!
//! It is `active` at once.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVirtualBorderRouter).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateVirtualBorderRouterRequest, CreateVirtualBorderRouterResponse>(
    "CreateVirtualBorderRouter", Effect::Write, &CREATE_VIRTUAL_BORDER_ROUTER_REQUEST, &CREATE_VIRTUAL_BORDER_ROUTER_RESPONSE,
).idempotency_token("ClientToken"), "
    400 EcAssociatedQoSPconnNotAllowCreateCrossAccountVbr Forbidden.OwnerAliUid IllegalParam.Bandwidth IllegalParam.CidrBlock
    400 IllegalParam.IpAddress IllegalParam.OwnerAliUid IncorrectStatus.VirtualPhysicalConnection InvalidCircuitCode.Malformed
    400 InvalidDescription.Malformed InvalidIp.NotSameSubnet InvalidLocalGatewayIp.Malformed InvalidName.Malformed
    400 InvalidPeeringSubnetMask.Malformed InvalidPhysicalConnectionId.NotEnabled InvalidPhysicalConnectionId.NotFound
    400 InvalidVlanId.Malformed InvalidVlanId.Used MissingParameter OperationDenied.VPconn \
        OperationFailed.NotConsistentWithVpconn
    400 OperationFailed.PconnAllocateVlan0 OperationFailed.PconnExistVlan0Vbr OperationFailed.PconnTrafficNotEnable
    400 OperationFailed.VirtualPhysicalConnectionExistVBR OperationFailed.Vlan0VbrUnSharePconn OperationFailed.VlanIdInUse
    400 OperationUnsupported.IPV6ForThisRegion OperationUnsupported.VirtualBorderRouterEnableIPv6
    400 QuotaExceeded.CrossUserVBRPerUser QuotaExceeded.SameAccountVBRPerPconn QuotaExceeded.VbrPerAccessDevice
    400 QuotaExceeded.VbrPerPconnPortSpec QuotaExceeded.freevbr QuotaExceeded.vbrPerpConn ResourceNotEnough.Bandwidth
    400 ResourceNotInResourceGroup TaskConflict VbrBandwidthExceed
    403 Forbidden.DescriptionNotAllowedByCaller Forbidden.LocalGatewayIpNotAllowedByCaller Forbidden.NameNotAllowedByCaller
    403 Forbidden.PeerGatewayIpNotAllowedByCaller Forbidden.PeeringSubnetMaskNotAllowedByCaller
    404 CROSS_BID.FORBIDDEN InvalidRegionId.NotFound InvalidVbrOwnerId.NotFound OperationFailed.AccessDeviceDisabled
    500 InternalError
");

/// Request of `CreateVirtualBorderRouter`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVirtualBorderRouterRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: String,
    /** `VbrOwnerId`: integer. */ pub vbr_owner_id: Option<i64>,
    /** `VlanId`: integer. */ pub vlan_id: i64,
    /** `CircuitCode`: text. */ pub circuit_code: Option<String>,
    /** `LocalGatewayIp`: text. */ pub local_gateway_ip: Option<String>,
    /** `PeerGatewayIp`: text. */ pub peer_gateway_ip: Option<String>,
    /** `PeeringSubnetMask`: text. */ pub peering_subnet_mask: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `LocalIpv6GatewayIp`: text. */ pub local_ipv6_gateway_ip: Option<String>,
    /** `PeerIpv6GatewayIp`: text. */ pub peer_ipv6_gateway_ip: Option<String>,
    /** `PeeringIpv6SubnetMask`: text. */ pub peering_ipv6_subnet_mask: Option<String>,
    /** `EnableIpv6`: yes or no. */ pub enable_ipv6: Option<bool>,
    /** `Bandwidth`: integer. */ pub bandwidth: Option<i64>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records, at most 20 elements. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl CreateVirtualBorderRouterRequest {
    /// With what is required.
    pub fn new(physical_connection_id: impl Into<String>, vlan_id: i64) -> Self {
        Self { physical_connection_id: physical_connection_id.into(), vlan_id, ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `VbrOwnerId`.
    pub fn vbr_owner_id(mut self, value: i64) -> Self { self.vbr_owner_id = Some(value); self }
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
}
/// Table of [`CreateVirtualBorderRouterRequest`].
pub static CREATE_VIRTUAL_BORDER_ROUTER_REQUEST: Schema =
    Schema { name: "CreateVirtualBorderRouterRequest", fields: { static ROWS: [Field; 18] = [
    Field::string("RegionId").required().filled(),
    Field::string("PhysicalConnectionId").required(),
    Field::int64("VbrOwnerId"),
    Field::int32("VlanId").required(),
    Field::string("CircuitCode"),
    Field::string("LocalGatewayIp"),
    Field::string("PeerGatewayIp"),
    Field::string("PeeringSubnetMask"),
    Field::string("Description"),
    Field::string("Name"),
    Field::string("ClientToken").filled(),
    Field::string("LocalIpv6GatewayIp"),
    Field::string("PeerIpv6GatewayIp"),
    Field::string("PeeringIpv6SubnetMask"),
    Field::boolean("EnableIpv6"),
    Field::int64("Bandwidth"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(CreateVirtualBorderRouterRequest, CREATE_VIRTUAL_BORDER_ROUTER_REQUEST,
    [0 OptStr region_id, 1 Str physical_connection_id, 4 OptStr circuit_code, 5 OptStr local_gateway_ip, 6 OptStr peer_gateway_ip,
    7 OptStr peering_subnet_mask, 8 OptStr description, 9 OptStr name, 10 OptStr client_token, 11 OptStr local_ipv6_gateway_ip,
    12 OptStr peer_ipv6_gateway_ip, 13 OptStr peering_ipv6_subnet_mask, 16 OptStr resource_group_id,
    17 List tags] [2 OptInt vbr_owner_id, 3 Int vlan_id, 14 OptBool enable_ipv6, 15 OptInt bandwidth]);

/// Answer of `CreateVirtualBorderRouter`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVirtualBorderRouterResponse {
    /** `VbrId`: text. */ pub vbr_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateVirtualBorderRouterResponse`].
pub static CREATE_VIRTUAL_BORDER_ROUTER_RESPONSE: Schema =
    Schema { name: "CreateVirtualBorderRouterResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("VbrId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateVirtualBorderRouterResponse, CREATE_VIRTUAL_BORDER_ROUTER_RESPONSE, [0 OptStr vbr_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateVirtualBorderRouterRequest, CreateVirtualBorderRouterResponse);
