// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpnPbrRouteEntry.json; do not edit.
//! Adds a policy-based route to a VPN gateway, chosen by source and destination.
//!
//! An IPsec connection must exist. Asynchronous: the gateway is `updating`, then `active`.
//!
//! - Access level: create.
//! - High risk: it can interrupt a service or lose data.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 1 s,
//!   up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpnPbrRouteEntry),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, operation,
    record,
};

pub use crate::shapes::VpnRouteState;

operation! {
    name: "CreateVpnPbrRouteEntry",
    effect: Effect::Write,
    request: CreateVpnPbrRouteEntryRequest = CREATE_VPN_PBR_ROUTE_ENTRY_REQUEST,
    response: CreateVpnPbrRouteEntryResponse = CREATE_VPN_PBR_ROUTE_ENTRY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::High).charge(Charge::Free).asynchronous(Asynchronous::new().poll("DescribeVpnGateway").interval(1).attempts(10)),
}

errors! {
    "400 CreatePbrRoutesQuotaFull.QuotaFull",
    "400 IllegalParam.RouteDest",
    "400 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "400 InvalidCidrBlock.Malformed = The block of addresses is not in CIDR notation, or outside of what is allowed.",
    "400 InvalidNextHop.NotFound = There is no such next hop.",
    "400 OperationFailed.InvalidCidrBlock",
    "400 OperationFailed.RouteConflict",
    "400 QuotaExceeded.VpnRouteEntry = The VPN gateway has as many routes as it can.",
    "400 Resource.QuotaFull = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "400 VpnGateway.Configuring = The VPN gateway is being changed. Try again when `DescribeVpnGateway` shows it as `active`.",
    "400 VpnGateway.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 VpnPbrRouteEntryPriority.NotSupport",
    "400 VpnRouteEntry.AlreadyExists = There is such a route already.",
    "400 VpnRouteEntry.BackupRoute = There is an active and standby pair of routes. Delete the other one first.",
    "400 VpnRouteEntry.Conflict = There is a conflicting route already. Delete it or choose another destination.",
    "400 VpnRouteEntry.ConflictSSL = The route collides with the addresses of SSL VPN clients.",
    "400 VpnRouteEntry.InvalidWeight = The weight can only be 0 or 100.",
    "400 VpnRouteEntry.SamePriorityPbrRoutePrefixOverlap",
    "400 VpnRouteEntry.SrcDestConflict",
    "400 VpnRouteEntry.SrcDestWeightConflict",
    "400 VpnTask.CONFLICT = Another operation on the same resource is still running. Try again when it is done.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidVpnGatewayInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
}

/// Request of `CreateVpnPbrRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpnPbrRouteEntryRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: String,
    /// Block of addresses that the traffic comes from, for a policy-based route.
    pub route_source: String,
    /// Block of addresses that the route leads to, in CIDR notation.
    pub route_dest: String,
    /// Where matching traffic is sent to.
    pub next_hop: String,
    /// Share of the traffic, or which of two like routes is the active one: 100 active, 0 standby.
    pub weight: i64,
    /// Whether the route is handed to the VPC's route table.
    pub publish_vpc: bool,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// How the tunnel is built: `Ipsec`.
    pub overlay_mode: Option<String>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateVpnPbrRouteEntryRequest {
    /// Creates a value with the required members.
    pub fn new(
        vpn_gateway_id: impl Into<String>,
        route_source: impl Into<String>,
        route_dest: impl Into<String>,
        next_hop: impl Into<String>,
        weight: i64,
        publish_vpc: bool,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            route_source: route_source.into(),
            route_dest: route_dest.into(),
            next_hop: next_hop.into(),
            weight,
            publish_vpc,
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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

    /// Priority: a smaller number is applied first.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }
}

record! {
    CreateVpnPbrRouteEntryRequest: CREATE_VPN_PBR_ROUTE_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    3 route_source: Str = Field::string("RouteSource").required(),
    4 route_dest: Str = Field::string("RouteDest").required(),
    5 next_hop: Str = Field::string("NextHop").required(),
    6 weight: Int = Field::int32("Weight").required(),
    7 publish_vpc: Bool = Field::boolean("PublishVpc").required(),
    8 description: OptStr = Field::string("Description"),
    9 overlay_mode: OptStr = Field::string("OverlayMode"),
    10 priority: OptInt = Field::int32("Priority"),
}

/// Response of `CreateVpnPbrRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpnPbrRouteEntryResponse {
    /// Where matching traffic is sent to.
    pub next_hop: Option<String>,
    /// Share of the traffic, or which of two like routes is the active one: 100 active, 0 standby.
    pub weight: Option<i64>,
    /// Block of addresses that the route leads to, in CIDR notation.
    pub route_dest: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether the route is published to the route table of the VPC: `published` or `normal`.
    pub state: Option<VpnRouteState>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// How the tunnel is built: `Ipsec`.
    pub overlay_mode: Option<String>,
    /// Block of addresses that the traffic comes from, for a policy-based route.
    pub route_source: Option<String>,
    /// Id of the VPN gateway (`vpn-...`). `DescribeVpnGateways` lists it.
    pub vpn_instance_id: Option<String>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateVpnPbrRouteEntryResponse: CREATE_VPN_PBR_ROUTE_ENTRY_RESPONSE,
    0 next_hop: OptStr = Field::string("NextHop"),
    1 weight: OptInt = Field::int32("Weight"),
    2 route_dest: OptStr = Field::string("RouteDest"),
    3 request_id: OptStr = Field::string("RequestId"),
    4 description: OptStr = Field::string("Description"),
    5 state: Opt = Field::one_of("State", VpnRouteState::VALUES),
    6 create_time: OptInt = Field::int64("CreateTime"),
    7 overlay_mode: OptStr = Field::string("OverlayMode"),
    8 route_source: OptStr = Field::string("RouteSource"),
    9 vpn_instance_id: OptStr = Field::string("VpnInstanceId"),
    10 priority: OptInt = Field::int32("Priority"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateVpnPbrRouteEntryRequest,
    CreateVpnPbrRouteEntryResponse,
}
