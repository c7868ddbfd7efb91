// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpnPbrRouteEntryPriority.json; do not edit.
//! Changes the priority of a policy-based route.
//!
//! Asynchronous: the VPN gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnPbrRouteEntryPriority).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyVpnPbrRouteEntryPriority",
    effect: Effect::Write,
    request: ModifyVpnPbrRouteEntryPriorityRequest = MODIFY_VPN_PBR_ROUTE_ENTRY_PRIORITY_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Resource.QuotaFull",
    "400 VpnGateway.Configuring",
    "400 VpnGateway.FinancialLocked",
    "400 VpnPbrRouteEntryPriority.NotSupport",
    "400 VpnRouteEntry.AlreadyExists",
    "400 VpnRouteEntry.Conflict",
    "400 VpnRouteEntry.SamePriorityPbrRoutePrefixOverlap",
    "400 VpnRouteEntry.SrcDestConflict",
    "400 VpnRouteEntry.SrcDestWeightConflict",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidVpnGatewayInstanceId.NotFound",
}

/// Response of `ModifyVpnPbrRouteEntryPriority`.
pub type ModifyVpnPbrRouteEntryPriorityResponse = RequestIdResponse;

/// Request of `ModifyVpnPbrRouteEntryPriority`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpnPbrRouteEntryPriorityRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: String,
    /// `RouteSource`: text.
    pub route_source: String,
    /// `RouteDest`: text.
    pub route_dest: String,
    /// `NextHop`: text.
    pub next_hop: String,
    /// `Priority`: integer.
    pub priority: Option<i64>,
    /// `NewPriority`: integer.
    pub new_priority: i64,
    /// `Weight`: integer.
    pub weight: i64,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyVpnPbrRouteEntryPriorityRequest {
    /// Starts with the required members.
    pub fn new(
        vpn_gateway_id: impl Into<String>,
        route_source: impl Into<String>,
        route_dest: impl Into<String>,
        next_hop: impl Into<String>,
        new_priority: i64,
        weight: i64,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            route_source: route_source.into(),
            route_dest: route_dest.into(),
            next_hop: next_hop.into(),
            new_priority,
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

    /// Sets `Priority`.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }
}

record! {
    ModifyVpnPbrRouteEntryPriorityRequest: MODIFY_VPN_PBR_ROUTE_ENTRY_PRIORITY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    3 route_source: Str = Field::string("RouteSource").required(),
    4 route_dest: Str = Field::string("RouteDest").required(),
    5 next_hop: Str = Field::string("NextHop").required(),
    6 priority: OptInt = Field::int32("Priority"),
    7 new_priority: Int = Field::int32("NewPriority").required(),
    8 weight: Int = Field::int32("Weight").required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVpnPbrRouteEntryPriorityRequest,
}
