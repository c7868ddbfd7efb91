// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteRouteEntry.json; do not edit.
//! Deletes a route of a VPC's or a virtual border router's route table.
//!
//! Only an `Available` route can be deleted, and not while the VPC is making or deleting vSwitches or routes; for a border
//! router, look up the `NextHopId` first. Asynchronous: DescribeRouteEntryList shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteRouteEntryResponse;

operation!(Operation::new::<DeleteRouteEntryRequest, DeleteRouteEntryResponse>(
    "DeleteRouteEntry", Effect::Write, &DELETE_ROUTE_ENTRY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbbiden Forbidden.VRouterNotFound IncorrcetRouteEntryStatus IncorrectRouteEntryStatus IncorrectStatus.PrefixList
    400 IncorrectStatus.VpcRouteEntry IncorrectVpcStatus InvalidCidrBlock InvalidCidrBlock.Malformed InvalidNextHop
    400 InvalidNextHopList.Size InvalidRouteEntry InvalidRouteEntry.NotFound InvalidRouteEntryId.NotFound InvalidVRouter.NotFound
    400 InvalidVpnInstanceId.NotFound MissingParameter OperationDenied OperationDenied.DeleteGatewayEndpointRoute
    400 OperationDenied.DeleteManagedRouteEntry OperationDenied.NextHopNotChanged OperationDenied.RouteTableTypeNotPermitted
    400 OperationDenied.VbrAttachEcrInMiddleStatus OperationFailed.DeleteMultiScopeEntry OperationFailed.DistibuteLock
    400 ParamExclusive.NextHopIdAndList ParamExclusive.RouteEntryIdAndRouteTableIdOrDestCidrBlock TaskConflict
    404 InvalidRouteTableId.NotFound InvalidVpcId.NotFound
    500 Internal.Error Vpc.Error
");

/// Request of `DeleteRouteEntry`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteRouteEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** `RouteEntryId`: text. */ pub route_entry_id: Option<String>,
    /** `DestinationCidrBlock`: text. */ pub destination_cidr_block: Option<String>,
    /** `NextHopId`: text. */ pub next_hop_id: Option<String>,
    /** `NextHopList`: records, at most 8 elements. */ pub next_hop_list: Vec<NextHopList>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteRouteEntryRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self { self.route_table_id = Some(value.into()); self }
    /// Sets `RouteEntryId`.
    pub fn route_entry_id(mut self, value: impl Into<String>) -> Self { self.route_entry_id = Some(value.into()); self }
    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into()); self
    }
    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self { self.next_hop_id = Some(value.into()); self }
    /// Sets `NextHopList`.
    pub fn next_hop_list(mut self, value: impl IntoIterator<Item = NextHopList>) -> Self {
        self.next_hop_list = all(value); self
    }
}
/// Table of [`DeleteRouteEntryRequest`].
pub static DELETE_ROUTE_ENTRY_REQUEST: Schema = Schema { name: "DeleteRouteEntryRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").filled(),
    Field::string("RouteTableId"),
    Field::string("RouteEntryId"),
    Field::string("DestinationCidrBlock"),
    Field::string("NextHopId"),
    Field::record("NextHopList", &NEXT_HOP_LIST).list().limits(&Limits::items(None, Some(8))),
]; &ROWS } };
record!(DeleteRouteEntryRequest, DELETE_ROUTE_ENTRY_REQUEST,
    [0 OptStr region_id, 1 OptStr route_table_id, 2 OptStr route_entry_id, 3 OptStr destination_cidr_block, 4 OptStr next_hop_id,
    5 List next_hop_list] []);

/// What `NextHopList` holds.
#[derive(Default)] #[non_exhaustive] pub struct NextHopList {
    /** `NextHopId`: text. */ pub next_hop_id: Option<String>,
    /** `NextHopType`: text. */ pub next_hop_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl NextHopList {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self { self.next_hop_id = Some(value.into()); self }
    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self { self.next_hop_type = Some(value.into()); self }
}
/// Table of [`NextHopList`].
pub static NEXT_HOP_LIST: Schema = Schema { name: "NextHopList", fields: { static ROWS: [Field; 2] = [
    Field::string("NextHopId"),
    Field::string("NextHopType"),
]; &ROWS } };
record!(NextHopList, NEXT_HOP_LIST, [0 OptStr next_hop_id, 1 OptStr next_hop_type] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteRouteEntryRequest, NextHopList);
