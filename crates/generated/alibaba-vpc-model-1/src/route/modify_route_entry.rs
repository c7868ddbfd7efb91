// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyRouteEntry.json; do not edit.
//! Changes the name, description or next hop of a custom route.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyRouteEntryResponse;

operation!(Operation::new::<ModifyRouteEntryRequest, ModifyRouteEntryResponse>(
    "ModifyRouteEntry", Effect::Write, &MODIFY_ROUTE_ENTRY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 IllegalParam.RouteEntryName IllegealParam.NextHopType IncorrectRouteEntryStatus InvalidNetworkInterface.NotFound
    400 InvalidRouteEntryId.NotFound InvalidRouteEntryName.Malformed InvalidRouteTable.NotFound MissingParam.NewNextHopId
    400 MissingParam.NewNextHopType MissingParam.RouteEntryId OperationDenied.ModifyManagedRouteEntry \
        OperationDenied.NextHopExist
    400 OperationDenied.RouteTableTypeNotPermitted ResourceNotFound.VSwitch UnsupportedFeature.ModifyRouteEntryNextHop
    400 UnsupportedFeature.NextHopType UnsupportedFeature.NormalTypeNatGateway
    403 Forbbiden
    404 InvalidRouteEntryId.NotFound ResourceNotFound.NatGateway
");

/// Request of `ModifyRouteEntry`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyRouteEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RouteEntryName`: text. */ pub route_entry_name: Option<String>,
    /** `RouteEntryId`: text. */ pub route_entry_id: String,
    /** `Description`: text. */ pub description: Option<String>,
    /** `NewNextHopType`: text. */ pub new_next_hop_type: Option<String>,
    /** `NewNextHopId`: text. */ pub new_next_hop_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyRouteEntryRequest {
    /// With what is required.
    pub fn new(route_entry_id: impl Into<String>) -> Self { Self { route_entry_id: route_entry_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `RouteEntryName`.
    pub fn route_entry_name(mut self, value: impl Into<String>) -> Self { self.route_entry_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `NewNextHopType`.
    pub fn new_next_hop_type(mut self, value: impl Into<String>) -> Self { self.new_next_hop_type = Some(value.into()); self }
    /// Sets `NewNextHopId`.
    pub fn new_next_hop_id(mut self, value: impl Into<String>) -> Self { self.new_next_hop_id = Some(value.into()); self }
}
/// Table of [`ModifyRouteEntryRequest`].
pub static MODIFY_ROUTE_ENTRY_REQUEST: Schema = Schema { name: "ModifyRouteEntryRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("RouteEntryName"),
    Field::string("RouteEntryId").required(),
    Field::string("Description"),
    Field::string("NewNextHopType"),
    Field::string("NewNextHopId"),
]; &ROWS } };
record!(ModifyRouteEntryRequest, MODIFY_ROUTE_ENTRY_REQUEST,
    [0 OptStr region_id, 1 OptStr route_entry_name, 2 Str route_entry_id, 3 OptStr description, 4 OptStr new_next_hop_type,
    5 OptStr new_next_hop_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyRouteEntryRequest);
