// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVcoRouteEntryWeight.json; do not edit.
//! Changes the weight of a destination route of an IPsec connection.
//!
//! Asynchronous: `DescribeVpnConnection` shows `updating` until it is done.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVcoRouteEntryWeight),
//! 2024-06.

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "ModifyVcoRouteEntryWeight",
    effect: Effect::Write,
    request: ModifyVcoRouteEntryWeightRequest = MODIFY_VCO_ROUTE_ENTRY_WEIGHT_REQUEST,
    response: ModifyVcoRouteEntryWeightResponse = MODIFY_VCO_ROUTE_ENTRY_WEIGHT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Resource.QuotaFull = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "400 VpnConnection.Configuring = The IPsec connection is being changed. Try again when that is done.",
    "400 VpnConnection.FinancialLocked",
    "400 VpnRouteEntry.AlreadyExists = There is such a route already.",
    "400 VpnRouteEntry.Conflict = There is a conflicting route already. Delete it or choose another destination.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidVpnConnectionInstanceId.NotFound = There is no such IPsec connection in this region.",
}

/// Request of `ModifyVcoRouteEntryWeight`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVcoRouteEntryWeightRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: String,
    /// Block of addresses that the route leads to, in CIDR notation.
    pub route_dest: String,
    /// Share of the traffic, or which of two like routes is the active one: 100 active, 0 standby.
    pub weight: i64,
    /// The weight that it shall have: 100 active, 0 standby.
    pub new_weight: i64,
    /// Where matching traffic is sent to.
    pub next_hop: String,
    /// How the tunnel is built: `Ipsec`.
    pub overlay_mode: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyVcoRouteEntryWeightRequest {
    /// Creates a value with the required members.
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

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// How the tunnel is built: `Ipsec`.
    pub fn overlay_mode(mut self, value: impl Into<String>) -> Self {
        self.overlay_mode = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
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

/// Response of `ModifyVcoRouteEntryWeight`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVcoRouteEntryWeightResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyVcoRouteEntryWeightResponse: MODIFY_VCO_ROUTE_ENTRY_WEIGHT_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVcoRouteEntryWeightRequest,
    ModifyVcoRouteEntryWeightResponse,
}
