// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpnRouteEntry.json; do not edit.
//! Deletes a destination-based route of a VPN gateway.
//!
//! Asynchronous: the gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpnRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteVpnRouteEntryResponse;

operation!(Operation::new::<DeleteVpnRouteEntryRequest, DeleteVpnRouteEntryResponse>(
    "DeleteVpnRouteEntry", Effect::Write, &DELETE_VPN_ROUTE_ENTRY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidRouteEntry.NotFound Resource.QuotaFull TaskConflict VpnGateway.Configuring VpnGateway.FinancialLocked
    400 VpnRouteEntry.AlreadyExists VpnRouteEntry.Configuring VpnRouteEntry.Conflict VpnTask.CONFLICT
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnGatewayInstanceId.NotFound
");

/// Request of `DeleteVpnRouteEntry`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteVpnRouteEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** `RouteDest`: text. */ pub route_dest: String,
    /** `NextHop`: text. */ pub next_hop: String,
    /** `Weight`: integer. */ pub weight: i64,
    /** `OverlayMode`: text. */ pub overlay_mode: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteVpnRouteEntryRequest {
    /// With what is required.
    pub fn new(
        vpn_gateway_id: impl Into<String>, route_dest: impl Into<String>, next_hop: impl Into<String>, weight: i64,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(), route_dest: route_dest.into(), next_hop: next_hop.into(), weight,
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `OverlayMode`.
    pub fn overlay_mode(mut self, value: impl Into<String>) -> Self { self.overlay_mode = Some(value.into()); self }
}
/// Table of [`DeleteVpnRouteEntryRequest`].
pub static DELETE_VPN_ROUTE_ENTRY_REQUEST: Schema =
    Schema { name: "DeleteVpnRouteEntryRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("VpnGatewayId").required(),
    Field::string("RouteDest").required(),
    Field::string("NextHop").required(),
    Field::int32("Weight").required(),
    Field::string("OverlayMode"),
]; &ROWS } };
record!(DeleteVpnRouteEntryRequest, DELETE_VPN_ROUTE_ENTRY_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str vpn_gateway_id, 3 Str route_dest, 4 Str next_hop,
    6 OptStr overlay_mode] [5 Int weight]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteVpnRouteEntryRequest);
