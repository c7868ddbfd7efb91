// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpnPbrRouteEntry.json; do not edit.
//! Deletes a policy-based route of a VPN gateway.
//!
//! Asynchronous: the gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpnPbrRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteVpnPbrRouteEntryResponse;

operation!(Operation::new::<DeleteVpnPbrRouteEntryRequest, DeleteVpnPbrRouteEntryResponse>(
    "DeleteVpnPbrRouteEntry", Effect::Write, &DELETE_VPN_PBR_ROUTE_ENTRY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidRouteEntry.NotFound Resource.QuotaFull TaskConflict VpnGateway.Configuring VpnGateway.FinancialLocked
    400 VpnRouteEntry.AlreadyExists VpnRouteEntry.Configuring VpnRouteEntry.Conflict VpnTask.CONFLICT
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnGatewayInstanceId.NotFound
");

/// Request of `DeleteVpnPbrRouteEntry`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteVpnPbrRouteEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** `RouteSource`: text. */ pub route_source: String,
    /** `RouteDest`: text. */ pub route_dest: String,
    /** `NextHop`: text. */ pub next_hop: String,
    /** `Weight`: integer. */ pub weight: i64,
    /** `OverlayMode`: text. */ pub overlay_mode: Option<String>,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteVpnPbrRouteEntryRequest {
    /// With what is required.
    pub fn new(
        vpn_gateway_id: impl Into<String>, route_source: impl Into<String>, route_dest: impl Into<String>,
        next_hop: impl Into<String>, weight: i64,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(), route_source: route_source.into(), route_dest: route_dest.into(),
            next_hop: next_hop.into(), weight,
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
/// Table of [`DeleteVpnPbrRouteEntryRequest`].
pub static DELETE_VPN_PBR_ROUTE_ENTRY_REQUEST: Schema =
    Schema { name: "DeleteVpnPbrRouteEntryRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("VpnGatewayId").required(),
    Field::string("RouteSource").required(),
    Field::string("RouteDest").required(),
    Field::string("NextHop").required(),
    Field::int32("Weight").required(),
    Field::string("OverlayMode"),
    Field::int32("Priority"),
]; &ROWS } };
record!(DeleteVpnPbrRouteEntryRequest, DELETE_VPN_PBR_ROUTE_ENTRY_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str vpn_gateway_id, 3 Str route_source, 4 Str route_dest, 5 Str next_hop,
    7 OptStr overlay_mode] [6 Int weight, 8 OptInt priority]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteVpnPbrRouteEntryRequest);
