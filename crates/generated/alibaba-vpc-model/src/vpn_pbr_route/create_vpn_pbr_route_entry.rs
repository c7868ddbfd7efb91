// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpnPbrRouteEntry.json; do not edit.
//! Adds a policy-based route to a VPN gateway, chosen by source and destination.
//!
//! An IPsec connection must exist. Asynchronous: the gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpnPbrRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateVpnPbrRouteEntry",
    effect: Effect::Write,
    request: CreateVpnPbrRouteEntryRequest = CREATE_VPN_PBR_ROUTE_ENTRY_REQUEST,
    response: CreateVpnPbrRouteEntryResponse = CREATE_VPN_PBR_ROUTE_ENTRY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 CreatePbrRoutesQuotaFull.QuotaFull",
    "400 IllegalParam.RouteDest",
    "400 InternalError",
    "400 InvalidCidrBlock.Malformed",
    "400 InvalidNextHop.NotFound",
    "400 OperationFailed.InvalidCidrBlock",
    "400 OperationFailed.RouteConflict",
    "400 QuotaExceeded.VpnRouteEntry",
    "400 Resource.QuotaFull",
    "400 TaskConflict",
    "400 VpnGateway.Configuring",
    "400 VpnGateway.FinancialLocked",
    "400 VpnPbrRouteEntryPriority.NotSupport",
    "400 VpnRouteEntry.AlreadyExists",
    "400 VpnRouteEntry.BackupRoute",
    "400 VpnRouteEntry.Conflict",
    "400 VpnRouteEntry.ConflictSSL",
    "400 VpnRouteEntry.InvalidWeight",
    "400 VpnRouteEntry.SamePriorityPbrRoutePrefixOverlap",
    "400 VpnRouteEntry.SrcDestConflict",
    "400 VpnRouteEntry.SrcDestWeightConflict",
    "400 VpnTask.CONFLICT",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidVpnGatewayInstanceId.NotFound",
}

/// Request of `CreateVpnPbrRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpnPbrRouteEntryRequest {
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
    /// `Weight`: integer.
    pub weight: i64,
    /// `PublishVpc`: yes or no.
    pub publish_vpc: bool,
    /// `Description`: text.
    pub description: Option<String>,
    /// `OverlayMode`: text.
    pub overlay_mode: Option<String>,
    /// `Priority`: integer.
    pub priority: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateVpnPbrRouteEntryRequest {
    /// Starts with the required members.
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

    /// Sets `Priority`.
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
    /// `NextHop`: text.
    pub next_hop: Option<String>,
    /// `Weight`: integer.
    pub weight: Option<i64>,
    /// `RouteDest`: text.
    pub route_dest: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `State`: text.
    pub state: Option<String>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `OverlayMode`: text.
    pub overlay_mode: Option<String>,
    /// `RouteSource`: text.
    pub route_source: Option<String>,
    /// `VpnInstanceId`: text.
    pub vpn_instance_id: Option<String>,
    /// `Priority`: integer.
    pub priority: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateVpnPbrRouteEntryResponse: CREATE_VPN_PBR_ROUTE_ENTRY_RESPONSE,
    0 next_hop: OptStr = Field::string("NextHop"),
    1 weight: OptInt = Field::int32("Weight"),
    2 route_dest: OptStr = Field::string("RouteDest"),
    3 request_id: OptStr = Field::string("RequestId"),
    4 description: OptStr = Field::string("Description"),
    5 state: OptStr = Field::string("State"),
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
