// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateRouteEntries.json; do not edit.
//! Adds several custom routes to the route tables of one VPC.
//!
//! Asynchronous: DescribeRouteEntryList shows `Creating`, then `Created`. One call a VPC at a time.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateRouteEntries).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<CreateRouteEntriesRequest, CreateRouteEntriesResponse>(
    "CreateRouteEntries", Effect::Write, &CREATE_ROUTE_ENTRIES_REQUEST, &CREATE_ROUTE_ENTRIES_RESPONSE,
), "
    400 DryRunOperation
");

/// Request of `CreateRouteEntries`.
#[derive(Default)] #[non_exhaustive] pub struct CreateRouteEntriesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RouteEntries`: records, at most 50 elements. */ pub route_entries: Vec<RouteEntry>,
    /** What else came. */ pub extra: Extra,
}
impl CreateRouteEntriesRequest {
    /// With what is required.
    pub fn new(route_entries: impl IntoIterator<Item = RouteEntry>) -> Self {
        Self { route_entries: all(route_entries), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`CreateRouteEntriesRequest`].
pub static CREATE_ROUTE_ENTRIES_REQUEST: Schema =
    Schema { name: "CreateRouteEntriesRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::record("RouteEntries", &ROUTE_ENTRY).list().required().limits(&Limits::items(None, Some(50))),
]; &ROWS } };
record!(CreateRouteEntriesRequest, CREATE_ROUTE_ENTRIES_REQUEST, [0 OptStr region_id, 1 List route_entries] []);

/// What `RouteEntries` holds.
#[derive(Default)] #[non_exhaustive] pub struct RouteEntry {
    /** `DstCidrBlock`: text. */ pub dst_cidr_block: String,
    /** `RouteTableId`: text. */ pub route_table_id: String,
    /** `IpVersion`: integer. */ pub ip_version: Option<i64>,
    /** `NextHop`: text. */ pub next_hop: String,
    /** `NextHopType`: text. */ pub next_hop_type: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl RouteEntry {
    /// With what is required.
    pub fn new(
        dst_cidr_block: impl Into<String>, route_table_id: impl Into<String>, next_hop: impl Into<String>,
        next_hop_type: impl Into<String>,
    ) -> Self {
        Self {
            dst_cidr_block: dst_cidr_block.into(), route_table_id: route_table_id.into(), next_hop: next_hop.into(),
            next_hop_type: next_hop_type.into(),
            ..Self::default()
        }
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: i64) -> Self { self.ip_version = Some(value); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`RouteEntry`].
pub static ROUTE_ENTRY: Schema = Schema { name: "RouteEntry", fields: { static ROWS: [Field; 7] = [
    Field::string("DstCidrBlock").required(),
    Field::string("RouteTableId").required(),
    Field::int32("IpVersion"),
    Field::string("NextHop").required(),
    Field::string("NextHopType").required(),
    Field::string("Name"),
    Field::string("Description"),
]; &ROWS } };
record!(RouteEntry, ROUTE_ENTRY,
    [0 Str dst_cidr_block, 1 Str route_table_id, 3 Str next_hop, 4 Str next_hop_type, 5 OptStr name,
    6 OptStr description] [2 OptInt ip_version]);

/// Answer of `CreateRouteEntries`.
#[derive(Default)] #[non_exhaustive] pub struct CreateRouteEntriesResponse {
    /** `SuccessCount`: integer. */ pub success_count: Option<i64>,
    /** `FailedCount`: integer. */ pub failed_count: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `FailedRouteEntries`: records. */ pub failed_route_entries: Vec<FailedRouteEntry>,
    /** `RouteEntryIds`: texts. */ pub route_entry_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateRouteEntriesResponse`].
pub static CREATE_ROUTE_ENTRIES_RESPONSE: Schema =
    Schema { name: "CreateRouteEntriesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("SuccessCount"),
    Field::int32("FailedCount"),
    Field::string("RequestId"),
    Field::record("FailedRouteEntries", &FAILED_ROUTE_ENTRY).list(),
    Field::string("RouteEntryIds").list(),
]; &ROWS } };
record!(CreateRouteEntriesResponse, CREATE_ROUTE_ENTRIES_RESPONSE,
    [2 OptStr request_id, 3 List failed_route_entries, 4 List route_entry_ids] [0 OptInt success_count, 1 OptInt failed_count]);

/// What `FailedRouteEntries` holds.
#[derive(Default)] #[non_exhaustive] pub struct FailedRouteEntry {
    /** `DstCidrBlock`: text. */ pub dst_cidr_block: Option<String>,
    /** `NextHop`: text. */ pub next_hop: Option<String>,
    /** `FailedCode`: text. */ pub failed_code: Option<String>,
    /** `FailedMessage`: text. */ pub failed_message: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`FailedRouteEntry`].
pub static FAILED_ROUTE_ENTRY: Schema = Schema { name: "FailedRouteEntry", fields: { static ROWS: [Field; 4] = [
    Field::string("DstCidrBlock"),
    Field::string("NextHop"),
    Field::string("FailedCode"),
    Field::string("FailedMessage"),
]; &ROWS } };
record!(FailedRouteEntry, FAILED_ROUTE_ENTRY,
    [0 OptStr dst_cidr_block, 1 OptStr next_hop, 2 OptStr failed_code, 3 OptStr failed_message] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateRouteEntriesRequest, RouteEntry, CreateRouteEntriesResponse, FailedRouteEntry,
);
