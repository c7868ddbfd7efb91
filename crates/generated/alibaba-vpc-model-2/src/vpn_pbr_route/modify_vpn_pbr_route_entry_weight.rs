// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpnPbrRouteEntryWeight.json; do not edit.
//! Changes the weight of a policy-based route.
//!
//! Asynchronous: the VPN gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnPbrRouteEntryWeight).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyVpnPbrRouteEntryWeightResponse;

operation!(Operation::new::<ModifyVpnPbrRouteEntryWeightRequest, ModifyVpnPbrRouteEntryWeightResponse>(
    "ModifyVpnPbrRouteEntryWeight", Effect::Write, &MODIFY_VPN_PBR_ROUTE_ENTRY_WEIGHT_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Resource.QuotaFull VpnGateway.Configuring VpnGateway.FinancialLocked VpnRouteEntry.AlreadyExists VpnRouteEntry.Conflict
    400 VpnRouteEntry.SamePriorityPbrRoutePrefixOverlap VpnRouteEntry.SrcDestConflict VpnRouteEntry.SrcDestWeightConflict
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnGatewayInstanceId.NotFound
");

/// Request of `ModifyVpnPbrRouteEntryWeight`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVpnPbrRouteEntryWeightRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** `RouteSource`: text. */ pub route_source: String,
    /** `RouteDest`: text. */ pub route_dest: String,
    /** `NextHop`: text. */ pub next_hop: String,
    /** `Weight`: integer. */ pub weight: i64,
    /** `NewWeight`: integer. */ pub new_weight: i64,
    /** `OverlayMode`: text. */ pub overlay_mode: Option<String>,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyVpnPbrRouteEntryWeightRequest {
    /// With what is required.
    pub fn new(
        vpn_gateway_id: impl Into<String>, route_source: impl Into<String>, route_dest: impl Into<String>,
        next_hop: impl Into<String>, weight: i64, new_weight: i64,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(), route_source: route_source.into(), route_dest: route_dest.into(),
            next_hop: next_hop.into(), weight, new_weight,
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `OverlayMode`.
    pub fn overlay_mode(mut self, value: impl Into<String>) -> Self { self.overlay_mode = Some(value.into()); self }
    /// Sets `Priority`.
    pub fn priority(mut self, value: i64) -> Self { self.priority = Some(value); self }
}
/// Table of [`ModifyVpnPbrRouteEntryWeightRequest`].
pub static MODIFY_VPN_PBR_ROUTE_ENTRY_WEIGHT_REQUEST: Schema =
    Schema { name: "ModifyVpnPbrRouteEntryWeightRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("VpnGatewayId").required(),
    Field::string("RouteSource").required(),
    Field::string("RouteDest").required(),
    Field::string("NextHop").required(),
    Field::int32("Weight").required(),
    Field::int32("NewWeight").required(),
    Field::string("OverlayMode"),
    Field::int32("Priority"),
]; &ROWS } };
record!(ModifyVpnPbrRouteEntryWeightRequest, MODIFY_VPN_PBR_ROUTE_ENTRY_WEIGHT_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str vpn_gateway_id, 3 Str route_source, 4 Str route_dest, 5 Str next_hop,
    8 OptStr overlay_mode] [6 Int weight, 7 Int new_weight, 9 OptInt priority]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyVpnPbrRouteEntryWeightRequest);
