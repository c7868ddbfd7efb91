// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVcoRouteEntry.json; do not edit.
//! Adds a destination route to an IPsec connection that is attached to a transit router.
//!
//! Not for `0.0.0.0/0` nor anything within or around `100.64.0.0/10`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVcoRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateVcoRouteEntryRequest, CreateVcoRouteEntryResponse>(
    "CreateVcoRouteEntry", Effect::Write, &CREATE_VCO_ROUTE_ENTRY_REQUEST, &CREATE_VCO_ROUTE_ENTRY_RESPONSE,
).idempotency_token("ClientToken"), "
    400 CreateDbrRoutesQuotaFull.QuotaFull CreatePbrRoutesQuotaFull.QuotaFull IllegalParam.RouteDest InvalidNextHop.NotFound
    400 OperationFailed.InvalidCidrBlock QuotaExceeded.VpnRouteEntry Resource.PbrRouteQuotaFull Resource.QuotaFull TaskConflict
    400 VpnConnection.Configuring VpnConnection.FinancialLocked VpnRouteEntry.AlreadyExists VpnRouteEntry.BackupRoute
    400 VpnRouteEntry.Conflict VpnRouteEntry.ConflictSSL
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnConnectionInstanceId.NotFound
");

/// Request of `CreateVcoRouteEntry`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVcoRouteEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: String,
    /** `RouteDest`: text. */ pub route_dest: String,
    /** `Weight`: integer. */ pub weight: i64,
    /** `NextHop`: text. */ pub next_hop: String,
    /** `Description`: text. */ pub description: Option<String>,
    /** `OverlayMode`: text. */ pub overlay_mode: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateVcoRouteEntryRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `OverlayMode`.
    pub fn overlay_mode(mut self, value: impl Into<String>) -> Self { self.overlay_mode = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`CreateVcoRouteEntryRequest`].
pub static CREATE_VCO_ROUTE_ENTRY_REQUEST: Schema =
    Schema { name: "CreateVcoRouteEntryRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpnConnectionId").required(),
    Field::string("RouteDest").required(),
    Field::int32("Weight").required(),
    Field::string("NextHop").required(),
    Field::string("Description"),
    Field::string("OverlayMode"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(CreateVcoRouteEntryRequest, CREATE_VCO_ROUTE_ENTRY_REQUEST,
    [0 OptStr region_id, 1 Str vpn_connection_id, 2 Str route_dest, 4 Str next_hop, 5 OptStr description, 6 OptStr overlay_mode,
    7 OptStr client_token] [3 Int weight]);

/// Answer of `CreateVcoRouteEntry`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVcoRouteEntryResponse {
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: Option<String>,
    /** `RouteDest`: text. */ pub route_dest: Option<String>,
    /** `NextHop`: text. */ pub next_hop: Option<String>,
    /** `Weight`: integer. */ pub weight: Option<i64>,
    /** `OverlayMode`: text. */ pub overlay_mode: Option<String>,
    /** `State`: text. */ pub state: Option<String>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateVcoRouteEntryResponse`].
pub static CREATE_VCO_ROUTE_ENTRY_RESPONSE: Schema =
    Schema { name: "CreateVcoRouteEntryResponse", fields: { static ROWS: [Field; 9] = [
    Field::string("VpnConnectionId"),
    Field::string("RouteDest"),
    Field::string("NextHop"),
    Field::int32("Weight"),
    Field::string("OverlayMode"),
    Field::string("State"),
    Field::int64("CreateTime"),
    Field::string("RequestId"),
    Field::string("Description"),
]; &ROWS } };
record!(CreateVcoRouteEntryResponse, CREATE_VCO_ROUTE_ENTRY_RESPONSE,
    [0 OptStr vpn_connection_id, 1 OptStr route_dest, 2 OptStr next_hop, 4 OptStr overlay_mode, 5 OptStr state,
    7 OptStr request_id, 8 OptStr description] [3 OptInt weight, 6 OptInt create_time]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateVcoRouteEntryRequest, CreateVcoRouteEntryResponse);
