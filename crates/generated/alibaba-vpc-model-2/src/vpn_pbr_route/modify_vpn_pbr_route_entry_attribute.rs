// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpnPbrRouteEntryAttribute.json; do not edit.
//! Changes both weight and priority of a policy-based route.
//!
//! For one of the two there are ModifyVpnPbrRouteEntryWeight and ModifyVpnPbrRouteEntryPriority.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnPbrRouteEntryAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyVpnPbrRouteEntryAttributeResponse;

operation!(Operation::new::<ModifyVpnPbrRouteEntryAttributeRequest, ModifyVpnPbrRouteEntryAttributeResponse>(
    "ModifyVpnPbrRouteEntryAttribute", Effect::Write, &MODIFY_VPN_PBR_ROUTE_ENTRY_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Resource.QuotaFull VpnGateway.Configuring VpnGateway.FinancialLocked VpnPbrRouteEntryPriority.NotSupport
    400 VpnRouteEntry.AlreadyExists VpnRouteEntry.Conflict VpnRouteEntry.SamePriorityPbrRoutePrefixOverlap
    400 VpnRouteEntry.SrcDestConflict VpnRouteEntry.SrcDestWeightConflict
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnGatewayInstanceId.NotFound
");

/// Request of `ModifyVpnPbrRouteEntryAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVpnPbrRouteEntryAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** `RouteSource`: text. */ pub route_source: String,
    /** `RouteDest`: text. */ pub route_dest: String,
    /** `NextHop`: text. */ pub next_hop: String,
    /** `Priority`: integer. */ pub priority: i64,
    /** `NewPriority`: integer. */ pub new_priority: Option<i64>,
    /** `Weight`: integer. */ pub weight: i64,
    /** `NewWeight`: integer. */ pub new_weight: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyVpnPbrRouteEntryAttributeRequest {
    /// With what is required.
    pub fn new(
        vpn_gateway_id: impl Into<String>, route_source: impl Into<String>, route_dest: impl Into<String>,
        next_hop: impl Into<String>, priority: i64, weight: i64,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(), route_source: route_source.into(), route_dest: route_dest.into(),
            next_hop: next_hop.into(), priority, weight,
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `NewPriority`.
    pub fn new_priority(mut self, value: i64) -> Self { self.new_priority = Some(value); self }
    /// Sets `NewWeight`.
    pub fn new_weight(mut self, value: i64) -> Self { self.new_weight = Some(value); self }
}
/// Table of [`ModifyVpnPbrRouteEntryAttributeRequest`].
pub static MODIFY_VPN_PBR_ROUTE_ENTRY_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyVpnPbrRouteEntryAttributeRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("VpnGatewayId").required(),
    Field::string("RouteSource").required(),
    Field::string("RouteDest").required(),
    Field::string("NextHop").required(),
    Field::int32("Priority").required(),
    Field::int32("NewPriority"),
    Field::int32("Weight").required(),
    Field::int32("NewWeight"),
]; &ROWS } };
record!(ModifyVpnPbrRouteEntryAttributeRequest, MODIFY_VPN_PBR_ROUTE_ENTRY_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str vpn_gateway_id, 3 Str route_source, 4 Str route_dest,
    5 Str next_hop] [6 Int priority, 7 OptInt new_priority, 8 Int weight, 9 OptInt new_weight]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyVpnPbrRouteEntryAttributeRequest);
