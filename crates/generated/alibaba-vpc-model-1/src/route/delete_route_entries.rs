// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteRouteEntries.json; do not edit.
//! Deletes several custom routes.
//!
//! Only `Available` routes can be deleted, and not while the VPC is making or deleting vSwitches or routes. Asynchronous:
//! DescribeRouteEntryList shows `Deleting` until they are gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteRouteEntries).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<DeleteRouteEntriesRequest, DeleteRouteEntriesResponse>(
    "DeleteRouteEntries", Effect::Write, &DELETE_ROUTE_ENTRIES_REQUEST, &DELETE_ROUTE_ENTRIES_RESPONSE,
), "
    400 DryRunOperation
");

/// Request of `DeleteRouteEntries`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteRouteEntriesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RouteEntries`: records, at most 50 elements. */ pub route_entries: Vec<RouteEntry>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteRouteEntriesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `RouteEntries`.
    pub fn route_entries(mut self, value: impl IntoIterator<Item = RouteEntry>) -> Self { self.route_entries = all(value); self }
}
/// Table of [`DeleteRouteEntriesRequest`].
pub static DELETE_ROUTE_ENTRIES_REQUEST: Schema =
    Schema { name: "DeleteRouteEntriesRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::record("RouteEntries", &ROUTE_ENTRY).list().limits(&Limits::items(None, Some(50))),
]; &ROWS } };
record!(DeleteRouteEntriesRequest, DELETE_ROUTE_ENTRIES_REQUEST, [0 OptStr region_id, 1 List route_entries] []);

/// What `RouteEntries` holds.
#[derive(Default)] #[non_exhaustive] pub struct RouteEntry {
    /** `RouteTableId`: text. */ pub route_table_id: String,
    /** `RouteEntryId`: text. */ pub route_entry_id: Option<String>,
    /** `DstCidrBlock`: text. */ pub dst_cidr_block: Option<String>,
    /** `NextHop`: text. */ pub next_hop: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl RouteEntry {
    /// With what is required.
    pub fn new(route_table_id: impl Into<String>) -> Self { Self { route_table_id: route_table_id.into(), ..Self::default() } }
    /// Sets `RouteEntryId`.
    pub fn route_entry_id(mut self, value: impl Into<String>) -> Self { self.route_entry_id = Some(value.into()); self }
    /// Sets `DstCidrBlock`.
    pub fn dst_cidr_block(mut self, value: impl Into<String>) -> Self { self.dst_cidr_block = Some(value.into()); self }
    /// Sets `NextHop`.
    pub fn next_hop(mut self, value: impl Into<String>) -> Self { self.next_hop = Some(value.into()); self }
}
/// Table of [`RouteEntry`].
pub static ROUTE_ENTRY: Schema = Schema { name: "RouteEntry", fields: { static ROWS: [Field; 4] = [
    Field::string("RouteTableId").required(),
    Field::string("RouteEntryId"),
    Field::string("DstCidrBlock"),
    Field::string("NextHop"),
]; &ROWS } };
record!(RouteEntry, ROUTE_ENTRY, [0 Str route_table_id, 1 OptStr route_entry_id, 2 OptStr dst_cidr_block, 3 OptStr next_hop] []);

/// Answer of `DeleteRouteEntries`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteRouteEntriesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `SuccessCount`: integer. */ pub success_count: Option<i64>,
    /** `FailedCount`: integer. */ pub failed_count: Option<i64>,
    /** `FailedRouteEntries`: records. */ pub failed_route_entries: Vec<FailedRouteEntry>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeleteRouteEntriesResponse`].
pub static DELETE_ROUTE_ENTRIES_RESPONSE: Schema =
    Schema { name: "DeleteRouteEntriesResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("RequestId"),
    Field::int32("SuccessCount"),
    Field::int32("FailedCount"),
    Field::record("FailedRouteEntries", &FAILED_ROUTE_ENTRY).list(),
]; &ROWS } };
record!(DeleteRouteEntriesResponse, DELETE_ROUTE_ENTRIES_RESPONSE,
    [0 OptStr request_id, 3 List failed_route_entries] [1 OptInt success_count, 2 OptInt failed_count]);

/// What `FailedRouteEntries` holds.
#[derive(Default)] #[non_exhaustive] pub struct FailedRouteEntry {
    /** `RouteEntryId`: text. */ pub route_entry_id: Option<String>,
    /** `DstCidrBlock`: text. */ pub dst_cidr_block: Option<String>,
    /** `NextHop`: text. */ pub next_hop: Option<String>,
    /** `FailedCode`: text. */ pub failed_code: Option<String>,
    /** `FailedMessage`: text. */ pub failed_message: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`FailedRouteEntry`].
pub static FAILED_ROUTE_ENTRY: Schema = Schema { name: "FailedRouteEntry", fields: { static ROWS: [Field; 5] = [
    Field::string("RouteEntryId"),
    Field::string("DstCidrBlock"),
    Field::string("NextHop"),
    Field::string("FailedCode"),
    Field::string("FailedMessage"),
]; &ROWS } };
record!(FailedRouteEntry, FAILED_ROUTE_ENTRY,
    [0 OptStr route_entry_id, 1 OptStr dst_cidr_block, 2 OptStr next_hop, 3 OptStr failed_code, 4 OptStr failed_message] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DeleteRouteEntriesRequest, RouteEntry, DeleteRouteEntriesResponse, FailedRouteEntry,
);
