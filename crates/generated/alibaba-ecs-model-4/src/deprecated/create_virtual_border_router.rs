// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateVirtualBorderRouter.json; do not edit.
//! Creates a virtual border router on a leased line.
//!
//! Use CreateVirtualBorderRouter of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateVirtualBorderRouter).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateVirtualBorderRouterRequest, CreateVirtualBorderRouterResponse>(
    "CreateVirtualBorderRouter", Effect::Write, &CREATE_VIRTUAL_BORDER_ROUTER_REQUEST, &CREATE_VIRTUAL_BORDER_ROUTER_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidCircuitCode.Malformed InvalidDescription.Malformed InvalidIp.NotSameSubnet InvalidLocalGatewayIp.Malformed
    400 InvalidName.Malformed InvalidPeeringSubnetMask.Malformed InvalidPhysicalConnectionId.NotEnabled
    400 InvalidPhysicalConnectionId.NotFound InvalidVlanId.Malformed InvalidVlanId.Used MissingParameter
    400 OperationFailed.VlanIdInUse QuotaExceeded.CrossUserVBRPerUser QuotaExceeded.freevbr QuotaExceeded.vbrPerpConn \
        TaskConflict
    403 Forbidden.DescriptionNotAllowedByCaller Forbidden.LocalGatewayIpNotAllowedByCaller Forbidden.NameNotAllowedByCaller
    403 Forbidden.PeerGatewayIpNotAllowedByCaller Forbidden.PeeringSubnetMaskNotAllowedByCaller
    404 InvalidRegionId.NotFound InvalidVbrOwnerId.NotFound OperationFailed.AccessDeviceDisabled
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
    /** `UserCidr`: text. */ pub user_cidr: Option<String>,
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
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self { self.user_cidr = Some(value.into()); self }
}
/// Table of [`CreateVirtualBorderRouterRequest`].
pub static CREATE_VIRTUAL_BORDER_ROUTER_REQUEST: Schema =
    Schema { name: "CreateVirtualBorderRouterRequest", fields: { static ROWS: [Field; 12] = [
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
    Field::string("ClientToken").required().filled(),
    Field::string("UserCidr"),
]; &ROWS } };
record!(CreateVirtualBorderRouterRequest, CREATE_VIRTUAL_BORDER_ROUTER_REQUEST,
    [0 OptStr region_id, 1 Str physical_connection_id, 4 OptStr circuit_code, 5 OptStr local_gateway_ip, 6 OptStr peer_gateway_ip,
    7 OptStr peering_subnet_mask, 8 OptStr description, 9 OptStr name, 10 OptStr client_token,
    11 OptStr user_cidr] [2 OptInt vbr_owner_id, 3 Int vlan_id]);

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
