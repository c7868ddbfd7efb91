// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVcoRouteEntry.json; do not edit.
//! Adds a destination route to an IPsec connection that is attached to a transit router.
//!
//! Not for `0.0.0.0/0` nor anything within or around `100.64.0.0/10`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVcoRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateVcoRouteEntry",
    effect: Effect::Write,
    request: CreateVcoRouteEntryRequest = CREATE_VCO_ROUTE_ENTRY_REQUEST,
    response: CreateVcoRouteEntryResponse = CREATE_VCO_ROUTE_ENTRY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 CreateDbrRoutesQuotaFull.QuotaFull",
    "400 CreatePbrRoutesQuotaFull.QuotaFull",
    "400 IllegalParam.RouteDest",
    "400 InvalidNextHop.NotFound",
    "400 OperationFailed.InvalidCidrBlock",
    "400 QuotaExceeded.VpnRouteEntry",
    "400 Resource.PbrRouteQuotaFull",
    "400 Resource.QuotaFull",
    "400 TaskConflict",
    "400 VpnConnection.Configuring",
    "400 VpnConnection.FinancialLocked",
    "400 VpnRouteEntry.AlreadyExists",
    "400 VpnRouteEntry.BackupRoute",
    "400 VpnRouteEntry.Conflict",
    "400 VpnRouteEntry.ConflictSSL",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidVpnConnectionInstanceId.NotFound",
}

/// Request of `CreateVcoRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVcoRouteEntryRequest {
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
    /// `Description`: text.
    pub description: Option<String>,
    /// `OverlayMode`: text.
    pub overlay_mode: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateVcoRouteEntryRequest {
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

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    CreateVcoRouteEntryRequest: CREATE_VCO_ROUTE_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_connection_id: Str = Field::string("VpnConnectionId").required(),
    2 route_dest: Str = Field::string("RouteDest").required(),
    3 weight: Int = Field::int32("Weight").required(),
    4 next_hop: Str = Field::string("NextHop").required(),
    5 description: OptStr = Field::string("Description"),
    6 overlay_mode: OptStr = Field::string("OverlayMode"),
    7 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `CreateVcoRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVcoRouteEntryResponse {
    /// `VpnConnectionId`: text.
    pub vpn_connection_id: Option<String>,
    /// `RouteDest`: text.
    pub route_dest: Option<String>,
    /// `NextHop`: text.
    pub next_hop: Option<String>,
    /// `Weight`: integer.
    pub weight: Option<i64>,
    /// `OverlayMode`: text.
    pub overlay_mode: Option<String>,
    /// `State`: text.
    pub state: Option<String>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateVcoRouteEntryResponse: CREATE_VCO_ROUTE_ENTRY_RESPONSE,
    0 vpn_connection_id: OptStr = Field::string("VpnConnectionId"),
    1 route_dest: OptStr = Field::string("RouteDest"),
    2 next_hop: OptStr = Field::string("NextHop"),
    3 weight: OptInt = Field::int32("Weight"),
    4 overlay_mode: OptStr = Field::string("OverlayMode"),
    5 state: OptStr = Field::string("State"),
    6 create_time: OptInt = Field::int64("CreateTime"),
    7 request_id: OptStr = Field::string("RequestId"),
    8 description: OptStr = Field::string("Description"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateVcoRouteEntryRequest,
    CreateVcoRouteEntryResponse,
}
