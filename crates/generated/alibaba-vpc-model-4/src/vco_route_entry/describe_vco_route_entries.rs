// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVcoRouteEntries.json; do not edit.
//! Lists the routes of an IPsec connection.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVcoRouteEntries).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeVcoRouteEntriesRequest, DescribeVcoRouteEntriesResponse>(
    "DescribeVcoRouteEntries", Effect::Read, &DESCRIBE_VCO_ROUTE_ENTRIES_REQUEST, &DESCRIBE_VCO_ROUTE_ENTRIES_RESPONSE,
).idempotency_token("ClientToken").paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["VcoRouteEntries"],
    total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.RouteEntryType Vco.StatusNotSupport
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnConnectionInstanceId.NotFound
");

/// Request of `DescribeVcoRouteEntries`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVcoRouteEntriesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: String,
    /** `RouteEntryType`: text. */ pub route_entry_type: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVcoRouteEntriesRequest {
    /// With what is required.
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self { vpn_connection_id: vpn_connection_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `RouteEntryType`.
    pub fn route_entry_type(mut self, value: impl Into<String>) -> Self { self.route_entry_type = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DescribeVcoRouteEntriesRequest`].
pub static DESCRIBE_VCO_ROUTE_ENTRIES_REQUEST: Schema =
    Schema { name: "DescribeVcoRouteEntriesRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpnConnectionId").required(),
    Field::string("RouteEntryType"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DescribeVcoRouteEntriesRequest, DESCRIBE_VCO_ROUTE_ENTRIES_REQUEST,
    [0 OptStr region_id, 1 Str vpn_connection_id, 2 OptStr route_entry_type, 5 OptStr client_token] [3 OptInt page_number,
    4 OptInt page_size]);

/// Answer of `DescribeVcoRouteEntries`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVcoRouteEntriesResponse {
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `VcoRouteEntries`: records. */ pub vco_route_entries: Vec<VcoRouteEntry>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVcoRouteEntriesResponse`].
pub static DESCRIBE_VCO_ROUTE_ENTRIES_RESPONSE: Schema =
    Schema { name: "DescribeVcoRouteEntriesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("TotalCount"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::record("VcoRouteEntries", &VCO_ROUTE_ENTRY).list(),
    Field::string("RequestId"),
]; &ROWS } };
record!(DescribeVcoRouteEntriesResponse, DESCRIBE_VCO_ROUTE_ENTRIES_RESPONSE,
    [3 List vco_route_entries, 4 OptStr request_id] [0 OptInt total_count, 1 OptInt page_number, 2 OptInt page_size]);

/// What `VcoRouteEntries` holds.
#[derive(Default)] #[non_exhaustive] pub struct VcoRouteEntry {
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: Option<String>,
    /** `RouteDest`: text. */ pub route_dest: Option<String>,
    /** `NextHop`: text. */ pub next_hop: Option<String>,
    /** `Weight`: integer. */ pub weight: Option<i64>,
    /** `State`: text. */ pub state: Option<String>,
    /** `RouteEntryType`: text. */ pub route_entry_type: Option<String>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `AsPath`: text. */ pub as_path: Option<String>,
    /** `Community`: text. */ pub community: Option<String>,
    /** `Source`: text. */ pub source: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VcoRouteEntry`].
pub static VCO_ROUTE_ENTRY: Schema = Schema { name: "VcoRouteEntry", fields: { static ROWS: [Field; 10] = [
    Field::string("VpnConnectionId"),
    Field::string("RouteDest"),
    Field::string("NextHop"),
    Field::int32("Weight"),
    Field::string("State"),
    Field::string("RouteEntryType"),
    Field::int64("CreateTime"),
    Field::string("AsPath"),
    Field::string("Community"),
    Field::string("Source"),
]; &ROWS } };
record!(VcoRouteEntry, VCO_ROUTE_ENTRY,
    [0 OptStr vpn_connection_id, 1 OptStr route_dest, 2 OptStr next_hop, 4 OptStr state, 5 OptStr route_entry_type,
    7 OptStr as_path, 8 OptStr community, 9 OptStr source] [3 OptInt weight, 6 OptInt create_time]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeVcoRouteEntriesRequest, DescribeVcoRouteEntriesResponse, VcoRouteEntry,
);
