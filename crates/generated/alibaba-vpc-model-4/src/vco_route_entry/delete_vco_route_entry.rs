// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVcoRouteEntry.json; do not edit.
//! Deletes a destination route of an IPsec connection.
//!
//! Asynchronous: DescribeVpnConnection shows `updating` until it is done.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVcoRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteVcoRouteEntryResponse;

operation!(Operation::new::<DeleteVcoRouteEntryRequest, DeleteVcoRouteEntryResponse>(
    "DeleteVcoRouteEntry", Effect::Write, &DELETE_VCO_ROUTE_ENTRY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidRouteEntry.NotFound Resource.QuotaFull TaskConflict VpnConnection.Configuring VpnConnection.FinancialLocked
    400 VpnRouteEntry.AlreadyExists VpnRouteEntry.Conflict
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnConnectionInstanceId.NotFound
");

/// Request of `DeleteVcoRouteEntry`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteVcoRouteEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: String,
    /** `RouteDest`: text. */ pub route_dest: String,
    /** `Weight`: integer. */ pub weight: i64,
    /** `NextHop`: text. */ pub next_hop: String,
    /** `OverlayMode`: text. */ pub overlay_mode: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteVcoRouteEntryRequest {
    /// With what is required.
    pub fn new(
        vpn_connection_id: impl Into<String>, route_dest: impl Into<String>, weight: i64, next_hop: impl Into<String>,
    ) -> Self {
        Self {
            vpn_connection_id: vpn_connection_id.into(), route_dest: route_dest.into(), weight, next_hop: next_hop.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `OverlayMode`.
    pub fn overlay_mode(mut self, value: impl Into<String>) -> Self { self.overlay_mode = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeleteVcoRouteEntryRequest`].
pub static DELETE_VCO_ROUTE_ENTRY_REQUEST: Schema =
    Schema { name: "DeleteVcoRouteEntryRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpnConnectionId").required(),
    Field::string("RouteDest").required(),
    Field::int32("Weight").required(),
    Field::string("NextHop").required(),
    Field::string("OverlayMode"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DeleteVcoRouteEntryRequest, DELETE_VCO_ROUTE_ENTRY_REQUEST,
    [0 OptStr region_id, 1 Str vpn_connection_id, 2 Str route_dest, 4 Str next_hop, 5 OptStr overlay_mode,
    6 OptStr client_token] [3 Int weight]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteVcoRouteEntryRequest);
