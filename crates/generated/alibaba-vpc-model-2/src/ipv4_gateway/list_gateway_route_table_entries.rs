// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListGatewayRouteTableEntries.json; do not edit.
//! Lists the routes of a gateway route table.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListGatewayRouteTableEntries).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<ListGatewayRouteTableEntriesRequest, ListGatewayRouteTableEntriesResponse>(
    "ListGatewayRouteTableEntries", Effect::Read, &LIST_GATEWAY_ROUTE_TABLE_ENTRIES_REQUEST,
    &LIST_GATEWAY_ROUTE_TABLE_ENTRIES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["GatewayRouteEntryModels"], total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.NextToken ResourceNotFound.GatewayRouteTable
");

/// Request of `ListGatewayRouteTableEntries`.
#[derive(Default)] #[non_exhaustive] pub struct ListGatewayRouteTableEntriesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `GatewayRouteTableId`: text. */ pub gateway_route_table_id: String,
    /** `DestinationCidrBlock`: text. */ pub destination_cidr_block: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ListGatewayRouteTableEntriesRequest {
    /// With what is required.
    pub fn new(gateway_route_table_id: impl Into<String>) -> Self {
        Self { gateway_route_table_id: gateway_route_table_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into()); self
    }
}
/// Table of [`ListGatewayRouteTableEntriesRequest`].
pub static LIST_GATEWAY_ROUTE_TABLE_ENTRIES_REQUEST: Schema =
    Schema { name: "ListGatewayRouteTableEntriesRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::int32("MaxResults"),
    Field::string("NextToken"),
    Field::string("GatewayRouteTableId").required(),
    Field::string("DestinationCidrBlock"),
]; &ROWS } };
record!(ListGatewayRouteTableEntriesRequest, LIST_GATEWAY_ROUTE_TABLE_ENTRIES_REQUEST,
    [0 OptStr region_id, 2 OptStr next_token, 3 Str gateway_route_table_id,
    4 OptStr destination_cidr_block] [1 OptInt max_results]);

/// Answer of `ListGatewayRouteTableEntries`.
#[derive(Default)] #[non_exhaustive] pub struct ListGatewayRouteTableEntriesResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: text. */ pub total_count: Option<String>,
    /** `GatewayRouteEntryModels`: records. */ pub gateway_route_entry_models: Vec<GatewayRouteEntryModel>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListGatewayRouteTableEntriesResponse`].
pub static LIST_GATEWAY_ROUTE_TABLE_ENTRIES_RESPONSE: Schema =
    Schema { name: "ListGatewayRouteTableEntriesResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::string("TotalCount"),
    Field::record("GatewayRouteEntryModels", &GATEWAY_ROUTE_ENTRY_MODEL).list(),
]; &ROWS } };
record!(ListGatewayRouteTableEntriesResponse, LIST_GATEWAY_ROUTE_TABLE_ENTRIES_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 2 OptStr total_count, 3 List gateway_route_entry_models] []);

/// What `GatewayRouteEntryModels` holds.
#[derive(Default)] #[non_exhaustive] pub struct GatewayRouteEntryModel {
    /** `Status`: text. */ pub status: Option<String>,
    /** `NextHopId`: text. */ pub next_hop_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `NextHopType`: text. */ pub next_hop_type: Option<String>,
    /** `DestinationCidrBlock`: text. */ pub destination_cidr_block: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `NextHops`: records. */ pub next_hops: Vec<NextHop>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GatewayRouteEntryModel`].
pub static GATEWAY_ROUTE_ENTRY_MODEL: Schema = Schema { name: "GatewayRouteEntryModel", fields: { static ROWS: [Field; 7] = [
    Field::string("Status"),
    Field::string("NextHopId"),
    Field::string("Description"),
    Field::string("NextHopType"),
    Field::string("DestinationCidrBlock"),
    Field::string("Name"),
    Field::record("NextHops", &NEXT_HOP).list(),
]; &ROWS } };
record!(GatewayRouteEntryModel, GATEWAY_ROUTE_ENTRY_MODEL,
    [0 OptStr status, 1 OptStr next_hop_id, 2 OptStr description, 3 OptStr next_hop_type, 4 OptStr destination_cidr_block,
    5 OptStr name, 6 List next_hops] []);

/// What `GatewayRouteEntryModels.NextHops` holds.
#[derive(Default)] #[non_exhaustive] pub struct NextHop {
    /** `NextHopId`: text. */ pub next_hop_id: Option<String>,
    /** `NextHopType`: text. */ pub next_hop_type: Option<String>,
    /** `Weight`: text. */ pub weight: Option<String>,
    /** `Enabled`: text. */ pub enabled: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NextHop`].
pub static NEXT_HOP: Schema = Schema { name: "NextHop", fields: { static ROWS: [Field; 4] = [
    Field::string("NextHopId"),
    Field::string("NextHopType"),
    Field::string("Weight"),
    Field::string("Enabled"),
]; &ROWS } };
record!(NextHop, NEXT_HOP, [0 OptStr next_hop_id, 1 OptStr next_hop_type, 2 OptStr weight, 3 OptStr enabled] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ListGatewayRouteTableEntriesRequest, ListGatewayRouteTableEntriesResponse, GatewayRouteEntryModel, NextHop,
);
