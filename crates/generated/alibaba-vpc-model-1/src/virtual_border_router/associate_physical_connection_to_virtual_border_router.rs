// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociatePhysicalConnectionToVirtualBorderRouter.json; do not edit.
//! Puts a virtual border router onto a leased line, with VLAN and peer addresses.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociatePhysicalConnectionToVirtualBorderRouter).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AssociatePhysicalConnectionToVirtualBorderRouterResponse;

operation!(Operation::new::<AssociatePhysicalConnectionToVirtualBorderRouterRequest, AssociatePhysicalConnectionToVirtualBorderRouterResponse>(
    "AssociatePhysicalConnectionToVirtualBorderRouter", Effect::Write,
    &ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Duplicated.LocalGatewayIp DuplicatedParam.LocalGatewayIp DuplicatedParam.LocalIpv6GatewayIp DuplicatedParam.PeerGatewayIp
    400 DuplicatedParam.PeerIpv6GatewayIp EXCEED_ASSOCIATE_MAX_NUM EcPconnVbrMustContainsAll Forbidden.NotSameAccessDevice
    400 Forbidden.OperationNotAllowed InvalidCircuitCode.Malformed InvalidDescription.Malformed InvalidIP.Malformed
    400 InvalidIp.NotSameSubnet InvalidLocalGatewayIp.Malformed InvalidName.Malformed InvalidOperation.OperationNotAllowedInState
    400 InvalidOperation.RouterInterfaceNotDeleted InvalidParams.AlreadyExists InvalidPeerGatewayIp.Malformed
    400 InvalidPeeringSubnetMask.Malformed InvalidPhysicalConnectionId.NotEnabled InvalidPhysicalConnectionId.NotFound
    400 InvalidStatus.NotAllowed InvalidStatus.StatusNotEnabled InvalidVlanId.Malformed InvalidVlanId.Used MissingParameter
    400 OperationFailed.PconnTrafficNotEnable OperationFailed.VlanIdInUse PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR
    400 QuotaExceeded.vbrPerpConn
    403 Forbidden.DescriptionNotAllowedByCaller Forbidden.LocalGatewayIpNotAllowedByCaller Forbidden.MultiVlanRi
    403 Forbidden.NameNotAllowedByCaller Forbidden.NoRiFound Forbidden.OperationNotAllowedByUser
    403 Forbidden.PeerGatewayIpNotAllowedByCaller Forbidden.PeeringSubnetMaskNotAllowedByCaller
    404 InvalidInstanceId.NotFound InvalidRegionId.NotFound InvalidVbrId.NotFound InvalidVbrOwnerId.NotFound
");

/// Request of `AssociatePhysicalConnectionToVirtualBorderRouter`.
#[derive(Default)] #[non_exhaustive] pub struct AssociatePhysicalConnectionToVirtualBorderRouterRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VbrId`: text. */ pub vbr_id: String,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: String,
    /** `VlanId`: text. */ pub vlan_id: String,
    /** `CircuitCode`: text. */ pub circuit_code: Option<String>,
    /** `LocalGatewayIp`: text. */ pub local_gateway_ip: Option<String>,
    /** `PeerGatewayIp`: text. */ pub peer_gateway_ip: Option<String>,
    /** `PeeringSubnetMask`: text. */ pub peering_subnet_mask: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `LocalIpv6GatewayIp`: text. */ pub local_ipv6_gateway_ip: Option<String>,
    /** `PeerIpv6GatewayIp`: text. */ pub peer_ipv6_gateway_ip: Option<String>,
    /** `PeeringIpv6SubnetMask`: text. */ pub peering_ipv6_subnet_mask: Option<String>,
    /** `EnableIpv6`: text. */ pub enable_ipv6: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AssociatePhysicalConnectionToVirtualBorderRouterRequest {
    /// With what is required.
    pub fn new(vbr_id: impl Into<String>, physical_connection_id: impl Into<String>, vlan_id: impl Into<String>) -> Self {
        Self {
            vbr_id: vbr_id.into(), physical_connection_id: physical_connection_id.into(), vlan_id: vlan_id.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
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
    pub fn enable_ipv6(mut self, value: impl Into<String>) -> Self { self.enable_ipv6 = Some(value.into()); self }
}
/// Table of [`AssociatePhysicalConnectionToVirtualBorderRouterRequest`].
pub static ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_REQUEST: Schema =
    Schema { name: "AssociatePhysicalConnectionToVirtualBorderRouterRequest", fields: { static ROWS: [Field; 13] = [
    Field::string("RegionId").required().filled(),
    Field::string("VbrId").required(),
    Field::string("PhysicalConnectionId").required(),
    Field::string("VlanId").required(),
    Field::string("CircuitCode"),
    Field::string("LocalGatewayIp"),
    Field::string("PeerGatewayIp"),
    Field::string("PeeringSubnetMask"),
    Field::string("ClientToken").filled(),
    Field::string("LocalIpv6GatewayIp"),
    Field::string("PeerIpv6GatewayIp"),
    Field::string("PeeringIpv6SubnetMask"),
    Field::string("EnableIpv6"),
]; &ROWS } };
record!(AssociatePhysicalConnectionToVirtualBorderRouterRequest, ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_REQUEST,
    [0 OptStr region_id, 1 Str vbr_id, 2 Str physical_connection_id, 3 Str vlan_id, 4 OptStr circuit_code,
    5 OptStr local_gateway_ip, 6 OptStr peer_gateway_ip, 7 OptStr peering_subnet_mask, 8 OptStr client_token,
    9 OptStr local_ipv6_gateway_ip, 10 OptStr peer_ipv6_gateway_ip, 11 OptStr peering_ipv6_subnet_mask, 12 OptStr enable_ipv6] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AssociatePhysicalConnectionToVirtualBorderRouterRequest);
