// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVcoRouteEntryWeight.json; do not edit.
//! Changes the weight of a destination route of an IPsec connection.
//!
//! Asynchronous: DescribeVpnConnection shows `updating` until it is done.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVcoRouteEntryWeight).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyVcoRouteEntryWeight",
    effect: Effect::Write,
    request: ModifyVcoRouteEntryWeightRequest = MODIFY_VCO_ROUTE_ENTRY_WEIGHT_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
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

/// Response of `ModifyVcoRouteEntryWeight`.
pub type ModifyVcoRouteEntryWeightResponse = RequestIdResponse;

/// Request of `ModifyVcoRouteEntryWeight`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVcoRouteEntryWeightRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpnConnectionId`: text.
    pub vpn_connection_id: String,
    /// `RouteDest`: text.
    pub route_dest: String,
    /// `Weight`: integer.
    pub weight: i64,
    /// `NewWeight`: integer.
    pub new_weight: i64,
    /// `NextHop`: text.
    pub next_hop: String,
    /// `OverlayMode`: text.
    pub overlay_mode: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyVcoRouteEntryWeightRequest {
    /// Starts with the required members.
    pub fn new(
        vpn_connection_id: impl Into<String>,
        route_dest: impl Into<String>,
        weight: i64,
        new_weight: i64,
        next_hop: impl Into<String>,
    ) -> Self {
        Self {
            vpn_connection_id: vpn_connection_id.into(),
            route_dest: route_dest.into(),
            weight,
            new_weight,
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
    ModifyVcoRouteEntryWeightRequest: MODIFY_VCO_ROUTE_ENTRY_WEIGHT_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_connection_id: Str = Field::string("VpnConnectionId").required(),
    2 route_dest: Str = Field::string("RouteDest").required(),
    3 weight: Int = Field::int32("Weight").required(),
    4 new_weight: Int = Field::int32("NewWeight").required(),
    5 next_hop: Str = Field::string("NextHop").required(),
    6 overlay_mode: OptStr = Field::string("OverlayMode"),
    7 client_token: OptStr = Field::string("ClientToken").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVcoRouteEntryWeightRequest,
}
