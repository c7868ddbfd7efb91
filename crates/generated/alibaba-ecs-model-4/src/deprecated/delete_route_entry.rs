// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteRouteEntry.json; do not edit.
//! Removes a custom route from a route table.
//!
//! Use DeleteRouteEntry of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{NextHopList, RequestIdResponse as DeleteRouteEntryResponse};

operation!(Operation::new::<DeleteRouteEntryRequest, DeleteRouteEntryResponse>(
    "DeleteRouteEntry", Effect::Write, &DELETE_ROUTE_ENTRY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbbiden Forbidden.VRouterNotFound IncorrcetRouteEntryStatus IncorrectRouteEntryStatus IncorrectVpcStatus
    400 InvalidCidrBlock.Malformed InvalidNextHop InvalidNextHopList.Size InvalidRouteEntry InvalidRouteEntry.NotFound
    400 InvalidVRouter.NotFound InvalidVpnInstanceId.NotFound MissingParameter OperationDenied
    400 OperationFailed.DeleteMultiScopeEntry OperationFailed.DistibuteLock ParamExclusive.NextHopIdAndList TaskConflict
    404 InvalidRouteTableId.NotFound InvalidVpcId.NotFound
    500 Vpc.Error
");

/// Request of `DeleteRouteEntry`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteRouteEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: String,
    /** `DestinationCidrBlock`: text. */ pub destination_cidr_block: String,
    /** `NextHopId`: text. */ pub next_hop_id: Option<String>,
    /** `NextHopList`: records, at most 4 elements. */ pub next_hop_list: Vec<NextHopList>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteRouteEntryRequest {
    /// With what is required.
    pub fn new(route_table_id: impl Into<String>, destination_cidr_block: impl Into<String>) -> Self {
        Self { route_table_id: route_table_id.into(), destination_cidr_block: destination_cidr_block.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self { self.next_hop_id = Some(value.into()); self }
    /// Sets `NextHopList`.
    pub fn next_hop_list(mut self, value: impl IntoIterator<Item = NextHopList>) -> Self {
        self.next_hop_list = all(value); self
    }
}
/// Table of [`DeleteRouteEntryRequest`].
pub static DELETE_ROUTE_ENTRY_REQUEST: Schema = Schema { name: "DeleteRouteEntryRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").filled(),
    Field::string("RouteTableId").required(),
    Field::string("DestinationCidrBlock").required(),
    Field::string("NextHopId"),
    Field::record("NextHopList", &crate::shapes::NEXT_HOP_LIST).list().limits(&Limits::items(None, Some(4))),
]; &ROWS } };
record!(DeleteRouteEntryRequest, DELETE_ROUTE_ENTRY_REQUEST,
    [0 OptStr region_id, 1 Str route_table_id, 2 Str destination_cidr_block, 3 OptStr next_hop_id, 4 List next_hop_list] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteRouteEntryRequest);
