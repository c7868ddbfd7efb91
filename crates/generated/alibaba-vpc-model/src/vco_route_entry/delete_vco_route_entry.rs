// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVcoRouteEntry.json; do not edit.
//! Deletes a destination route of an IPsec connection.
//!
//! Asynchronous: DescribeVpnConnection shows `updating` until it is done.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVcoRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteVcoRouteEntry",
    effect: Effect::Write,
    request: DeleteVcoRouteEntryRequest = DELETE_VCO_ROUTE_ENTRY_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidRouteEntry.NotFound",
    "400 Resource.QuotaFull",
    "400 TaskConflict",
    "400 VpnConnection.Configuring",
    "400 VpnConnection.FinancialLocked",
    "400 VpnRouteEntry.AlreadyExists",
    "400 VpnRouteEntry.Conflict",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidVpnConnectionInstanceId.NotFound",
}

/// Response of `DeleteVcoRouteEntry`.
pub type DeleteVcoRouteEntryResponse = RequestIdResponse;

/// Request of `DeleteVcoRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVcoRouteEntryRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpnConnectionId`: text.
    pub vpn_connection_id: String,
    /// `RouteDest`: text.
    pub route_dest: String,
    /// `Weight`: integer.
    pub weight: i64,
    /// `NextHop`: text.
    pub next_hop: String,
    /// `OverlayMode`: text.
    pub overlay_mode: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteVcoRouteEntryRequest {
    /// Starts with the required members.
    pub fn new(
        vpn_connection_id: impl Into<String>,
        route_dest: impl Into<String>,
        weight: i64,
        next_hop: impl Into<String>,
    ) -> Self {
        Self {
            vpn_connection_id: vpn_connection_id.into(),
            route_dest: route_dest.into(),
            weight,
            next_hop: next_hop.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `OverlayMode`.
    pub fn overlay_mode(mut self, value: impl Into<String>) -> Self {
        self.overlay_mode = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DeleteVcoRouteEntryRequest: DELETE_VCO_ROUTE_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_connection_id: Str = Field::string("VpnConnectionId").required(),
    2 route_dest: Str = Field::string("RouteDest").required(),
    3 weight: Int = Field::int32("Weight").required(),
    4 next_hop: Str = Field::string("NextHop").required(),
    5 overlay_mode: OptStr = Field::string("OverlayMode"),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteVcoRouteEntryRequest,
}
