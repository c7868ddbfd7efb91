// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpnPbrRouteEntry.json; do not edit.
//! Adds a policy-based route to a VPN gateway, chosen by source and destination.
//!
//! An IPsec connection must exist. Asynchronous: the gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpnPbrRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateVpnPbrRouteEntryRequest, CreateVpnPbrRouteEntryResponse>(
    "CreateVpnPbrRouteEntry", Effect::Write, &CREATE_VPN_PBR_ROUTE_ENTRY_REQUEST, &CREATE_VPN_PBR_ROUTE_ENTRY_RESPONSE,
).idempotency_token("ClientToken"), "
    400 CreatePbrRoutesQuotaFull.QuotaFull IllegalParam.RouteDest InternalError InvalidCidrBlock.Malformed \
        InvalidNextHop.NotFound
    400 OperationFailed.InvalidCidrBlock OperationFailed.RouteConflict QuotaExceeded.VpnRouteEntry Resource.QuotaFull \
        TaskConflict
    400 VpnGateway.Configuring VpnGateway.FinancialLocked VpnPbrRouteEntryPriority.NotSupport VpnRouteEntry.AlreadyExists
    400 VpnRouteEntry.BackupRoute VpnRouteEntry.Conflict VpnRouteEntry.ConflictSSL VpnRouteEntry.InvalidWeight
    400 VpnRouteEntry.SamePriorityPbrRoutePrefixOverlap VpnRouteEntry.SrcDestConflict VpnRouteEntry.SrcDestWeightConflict
    400 VpnTask.CONFLICT
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnGatewayInstanceId.NotFound
");

/// Request of `CreateVpnPbrRouteEntry`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVpnPbrRouteEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** `RouteSource`: text. */ pub route_source: String,
    /** `RouteDest`: text. */ pub route_dest: String,
    /** `NextHop`: text. */ pub next_hop: String,
    /** `Weight`: integer. */ pub weight: i64,
    /** `PublishVpc`: yes or no. */ pub publish_vpc: bool,
    /** `Description`: text. */ pub description: Option<String>,
    /** `OverlayMode`: text. */ pub overlay_mode: Option<String>,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl CreateVpnPbrRouteEntryRequest {
    /// With what is required.
    pub fn new(
        vpn_gateway_id: impl Into<String>, route_source: impl Into<String>, route_dest: impl Into<String>,
        next_hop: impl Into<String>, weight: i64, publish_vpc: bool,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(), route_source: route_source.into(), route_dest: route_dest.into(),
            next_hop: next_hop.into(), weight, publish_vpc,
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `OverlayMode`.
    pub fn overlay_mode(mut self, value: impl Into<String>) -> Self { self.overlay_mode = Some(value.into()); self }
    /// Sets `Priority`.
    pub fn priority(mut self, value: i64) -> Self { self.priority = Some(value); self }
}
/// Table of [`CreateVpnPbrRouteEntryRequest`].
pub static CREATE_VPN_PBR_ROUTE_ENTRY_REQUEST: Schema =
    Schema { name: "CreateVpnPbrRouteEntryRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("VpnGatewayId").required(),
    Field::string("RouteSource").required(),
    Field::string("RouteDest").required(),
    Field::string("NextHop").required(),
    Field::int32("Weight").required(),
    Field::boolean("PublishVpc").required(),
    Field::string("Description"),
    Field::string("OverlayMode"),
    Field::int32("Priority"),
]; &ROWS } };
record!(CreateVpnPbrRouteEntryRequest, CREATE_VPN_PBR_ROUTE_ENTRY_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str vpn_gateway_id, 3 Str route_source, 4 Str route_dest, 5 Str next_hop,
    8 OptStr description, 9 OptStr overlay_mode] [6 Int weight, 7 Bool publish_vpc, 10 OptInt priority]);

/// Answer of `CreateVpnPbrRouteEntry`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVpnPbrRouteEntryResponse {
    /** `NextHop`: text. */ pub next_hop: Option<String>,
    /** `Weight`: integer. */ pub weight: Option<i64>,
    /** `RouteDest`: text. */ pub route_dest: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `State`: text. */ pub state: Option<String>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `OverlayMode`: text. */ pub overlay_mode: Option<String>,
    /** `RouteSource`: text. */ pub route_source: Option<String>,
    /** `VpnInstanceId`: text. */ pub vpn_instance_id: Option<String>,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateVpnPbrRouteEntryResponse`].
pub static CREATE_VPN_PBR_ROUTE_ENTRY_RESPONSE: Schema =
    Schema { name: "CreateVpnPbrRouteEntryResponse", fields: { static ROWS: [Field; 11] = [
    Field::string("NextHop"),
    Field::int32("Weight"),
    Field::string("RouteDest"),
    Field::string("RequestId"),
    Field::string("Description"),
    Field::string("State"),
    Field::int64("CreateTime"),
    Field::string("OverlayMode"),
    Field::string("RouteSource"),
    Field::string("VpnInstanceId"),
    Field::int32("Priority"),
]; &ROWS } };
record!(CreateVpnPbrRouteEntryResponse, CREATE_VPN_PBR_ROUTE_ENTRY_RESPONSE,
    [0 OptStr next_hop, 2 OptStr route_dest, 3 OptStr request_id, 4 OptStr description, 5 OptStr state, 7 OptStr overlay_mode,
    8 OptStr route_source, 9 OptStr vpn_instance_id] [1 OptInt weight, 6 OptInt create_time, 10 OptInt priority]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateVpnPbrRouteEntryRequest, CreateVpnPbrRouteEntryResponse);
