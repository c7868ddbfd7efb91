// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpnPbrRouteEntryPriority.json; do not edit.
//! Changes the priority of a policy-based route.
//!
//! Asynchronous: the VPN gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnPbrRouteEntryPriority).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyVpnPbrRouteEntryPriorityResponse;

operation!(Operation::new::<ModifyVpnPbrRouteEntryPriorityRequest, ModifyVpnPbrRouteEntryPriorityResponse>(
    "ModifyVpnPbrRouteEntryPriority", Effect::Write, &MODIFY_VPN_PBR_ROUTE_ENTRY_PRIORITY_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Resource.QuotaFull VpnGateway.Configuring VpnGateway.FinancialLocked VpnPbrRouteEntryPriority.NotSupport
    400 VpnRouteEntry.AlreadyExists VpnRouteEntry.Conflict VpnRouteEntry.SamePriorityPbrRoutePrefixOverlap
    400 VpnRouteEntry.SrcDestConflict VpnRouteEntry.SrcDestWeightConflict
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnGatewayInstanceId.NotFound
");

/// Request of `ModifyVpnPbrRouteEntryPriority`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVpnPbrRouteEntryPriorityRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** `RouteSource`: text. */ pub route_source: String,
    /** `RouteDest`: text. */ pub route_dest: String,
    /** `NextHop`: text. */ pub next_hop: String,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** `NewPriority`: integer. */ pub new_priority: i64,
    /** `Weight`: integer. */ pub weight: i64,
    /** What else came. */ pub extra: Extra,
}
impl ModifyVpnPbrRouteEntryPriorityRequest {
    /// With what is required.
    pub fn new(
        vpn_gateway_id: impl Into<String>, route_source: impl Into<String>, route_dest: impl Into<String>,
        next_hop: impl Into<String>, new_priority: i64, weight: i64,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(), route_source: route_source.into(), route_dest: route_dest.into(),
            next_hop: next_hop.into(), new_priority, weight,
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Priority`.
    pub fn priority(mut self, value: i64) -> Self { self.priority = Some(value); self }
}
/// Table of [`ModifyVpnPbrRouteEntryPriorityRequest`].
pub static MODIFY_VPN_PBR_ROUTE_ENTRY_PRIORITY_REQUEST: Schema =
    Schema { name: "ModifyVpnPbrRouteEntryPriorityRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("VpnGatewayId").required(),
    Field::string("RouteSource").required(),
    Field::string("RouteDest").required(),
    Field::string("NextHop").required(),
    Field::int32("Priority"),
    Field::int32("NewPriority").required(),
    Field::int32("Weight").required(),
]; &ROWS } };
record!(ModifyVpnPbrRouteEntryPriorityRequest, MODIFY_VPN_PBR_ROUTE_ENTRY_PRIORITY_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str vpn_gateway_id, 3 Str route_source, 4 Str route_dest,
    5 Str next_hop] [6 OptInt priority, 7 Int new_priority, 8 Int weight]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyVpnPbrRouteEntryPriorityRequest);
