// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpnRouteEntry.json; do not edit.
//! Deletes a destination-based route of a VPN gateway.
//!
//! Asynchronous: the gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpnRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteVpnRouteEntry",
    effect: Effect::Write,
    request: DeleteVpnRouteEntryRequest = DELETE_VPN_ROUTE_ENTRY_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidRouteEntry.NotFound",
    "400 Resource.QuotaFull",
    "400 TaskConflict",
    "400 VpnGateway.Configuring",
    "400 VpnGateway.FinancialLocked",
    "400 VpnRouteEntry.AlreadyExists",
    "400 VpnRouteEntry.Configuring",
    "400 VpnRouteEntry.Conflict",
    "400 VpnTask.CONFLICT",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidVpnGatewayInstanceId.NotFound",
}

/// Response of `DeleteVpnRouteEntry`.
pub type DeleteVpnRouteEntryResponse = RequestIdResponse;

/// Request of `DeleteVpnRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVpnRouteEntryRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: String,
    /// `RouteDest`: text.
    pub route_dest: String,
    /// `NextHop`: text.
    pub next_hop: String,
    /// `Weight`: integer.
    pub weight: i64,
    /// `OverlayMode`: text.
    pub overlay_mode: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteVpnRouteEntryRequest {
    /// Starts with the required members.
    pub fn new(
        vpn_gateway_id: impl Into<String>,
        route_dest: impl Into<String>,
        next_hop: impl Into<String>,
        weight: i64,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            route_dest: route_dest.into(),
            next_hop: next_hop.into(),
            weight,
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `OverlayMode`.
    pub fn overlay_mode(mut self, value: impl Into<String>) -> Self {
        self.overlay_mode = Some(value.into());
        self
    }
}

record! {
    DeleteVpnRouteEntryRequest: DELETE_VPN_ROUTE_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    3 route_dest: Str = Field::string("RouteDest").required(),
    4 next_hop: Str = Field::string("NextHop").required(),
    5 weight: Int = Field::int32("Weight").required(),
    6 overlay_mode: OptStr = Field::string("OverlayMode"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteVpnRouteEntryRequest,
}
