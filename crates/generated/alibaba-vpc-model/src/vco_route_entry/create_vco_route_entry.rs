// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVcoRouteEntry.json; do not edit.
//! Adds a destination route to an IPsec connection that is attached to a transit router.
//!
//! Not for `0.0.0.0/0` nor anything within or around `100.64.0.0/10`.
//!
//! - Access level: create.
//! - High risk: it can interrupt a service or lose data.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnConnection` every 1
//!   s, up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVcoRouteEntry), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, operation,
    record,
};

operation! {
    name: "CreateVcoRouteEntry",
    effect: Effect::Write,
    request: CreateVcoRouteEntryRequest = CREATE_VCO_ROUTE_ENTRY_REQUEST,
    response: CreateVcoRouteEntryResponse = CREATE_VCO_ROUTE_ENTRY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::High).charge(Charge::Free).asynchronous(Asynchronous::new().poll("DescribeVpnConnection").interval(1).attempts(10)),
}

errors! {
    "400 CreateDbrRoutesQuotaFull.QuotaFull",
    "400 CreatePbrRoutesQuotaFull.QuotaFull",
    "400 IllegalParam.RouteDest",
    "400 InvalidNextHop.NotFound = There is no such next hop.",
    "400 OperationFailed.InvalidCidrBlock",
    "400 QuotaExceeded.VpnRouteEntry = The VPN gateway has as many routes as it can.",
    "400 Resource.PbrRouteQuotaFull",
    "400 Resource.QuotaFull = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "400 VpnConnection.Configuring = The IPsec connection is being changed. Try again when that is done.",
    "400 VpnConnection.FinancialLocked",
    "400 VpnRouteEntry.AlreadyExists = There is such a route already.",
    "400 VpnRouteEntry.BackupRoute = There is an active and standby pair of routes. Delete the other one first.",
    "400 VpnRouteEntry.Conflict = There is a conflicting route already. Delete it or choose another destination.",
    "400 VpnRouteEntry.ConflictSSL = The route collides with the addresses of SSL VPN clients.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidVpnConnectionInstanceId.NotFound = There is no such IPsec connection in this region.",
}

/// Request of `CreateVcoRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVcoRouteEntryRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: String,
    /// Block of addresses that the route leads to, in CIDR notation.
    pub route_dest: String,
    /// Share of the traffic, or which of two like routes is the active one: 100 active, 0 standby.
    pub weight: i64,
    /// Where matching traffic is sent to.
    pub next_hop: String,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// How the tunnel is built: `Ipsec`.
    pub overlay_mode: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateVcoRouteEntryRequest {
    /// Creates a value with the required members.
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

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: Option<String>,
    /// Block of addresses that the route leads to, in CIDR notation.
    pub route_dest: Option<String>,
    /// Where matching traffic is sent to.
    pub next_hop: Option<String>,
    /// Share of the traffic, or which of two like routes is the active one: 100 active, 0 standby.
    pub weight: Option<i64>,
    /// How the tunnel is built: `Ipsec`.
    pub overlay_mode: Option<String>,
    /// State of the route, which is `published` to the transit router.
    pub state: Option<String>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
