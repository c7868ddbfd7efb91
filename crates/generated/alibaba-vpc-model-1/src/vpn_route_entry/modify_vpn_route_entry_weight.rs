// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpnRouteEntryWeight.json; do not edit.
//! Changes the weight of a destination-based route.
//!
//! Of an active and standby pair, delete the other one first and add it again afterwards.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnRouteEntryWeight).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyVpnRouteEntryWeightResponse;

operation!(Operation::new::<ModifyVpnRouteEntryWeightRequest, ModifyVpnRouteEntryWeightResponse>(
    "ModifyVpnRouteEntryWeight", Effect::Write, &MODIFY_VPN_ROUTE_ENTRY_WEIGHT_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Resource.QuotaFull VpnGateway.Configuring VpnGateway.FinancialLocked VpnRouteEntry.AlreadyExists \
        VpnRouteEntry.BackupRoute
    400 VpnRouteEntry.Conflict
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnGatewayInstanceId.NotFound
");

/// Request of `ModifyVpnRouteEntryWeight`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVpnRouteEntryWeightRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** `RouteDest`: text. */ pub route_dest: String,
    /** `NextHop`: text. */ pub next_hop: String,
    /** `Weight`: integer. */ pub weight: i64,
    /** `NewWeight`: integer. */ pub new_weight: i64,
    /** `OverlayMode`: text. */ pub overlay_mode: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyVpnRouteEntryWeightRequest {
    /// With what is required.
    pub fn new(
        vpn_gateway_id: impl Into<String>, route_dest: impl Into<String>, next_hop: impl Into<String>, weight: i64,
        new_weight: i64,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(), route_dest: route_dest.into(), next_hop: next_hop.into(), weight, new_weight,
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
/// Table of [`ModifyVpnRouteEntryWeightRequest`].
pub static MODIFY_VPN_ROUTE_ENTRY_WEIGHT_REQUEST: Schema =
    Schema { name: "ModifyVpnRouteEntryWeightRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("VpnGatewayId").required(),
    Field::string("RouteDest").required(),
    Field::string("NextHop").required(),
    Field::int32("Weight").required(),
    Field::int32("NewWeight").required(),
    Field::string("OverlayMode"),
]; &ROWS } };
record!(ModifyVpnRouteEntryWeightRequest, MODIFY_VPN_ROUTE_ENTRY_WEIGHT_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str vpn_gateway_id, 3 Str route_dest, 4 Str next_hop,
    7 OptStr overlay_mode] [5 Int weight, 6 Int new_weight]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyVpnRouteEntryWeightRequest);
