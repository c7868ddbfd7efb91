// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeRouteEntryList.json; do not edit.
//! Lists the routes of a route table, with their next hops.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouteEntryList).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, Timestamp, all, operation, record};

operation!(Operation::new::<DescribeRouteEntryListRequest, DescribeRouteEntryListResponse>(
    "DescribeRouteEntryList", Effect::Read, &DESCRIBE_ROUTE_ENTRY_LIST_REQUEST, &DESCRIBE_ROUTE_ENTRY_LIST_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResult"), items: &["RouteEntrys"],
    total: None,
}), "
    400 IllegalParam.IpVersion IllegalParam.NextToken IllegalParam.NextTokenExpired IllegalParam.RouteEntryType
    400 InvalidNextHop.NotFound InvalidRouteTable.NotFound MissingParam.aliUid MissingParam.bid MissingParam.context
    400 OperationDenied.UseGatewayRouteEntryQueryInterface OperationFailed.FilterParamUnderWrongRouteType
    400 OperationFailed.QueryCenEntry
");

/// Request of `DescribeRouteEntryList`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRouteEntryListRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: String,
    /** `RouteEntryId`: text. */ pub route_entry_id: Option<String>,
    /** `DestinationCidrBlock`: text. */ pub destination_cidr_block: Option<String>,
    /** `RouteEntryName`: text. */ pub route_entry_name: Option<String>,
    /** `IpVersion`: text. */ pub ip_version: Option<String>,
    /** `RouteEntryType`: text. */ pub route_entry_type: Option<String>,
    /** `NextHopId`: text. */ pub next_hop_id: Option<String>,
    /** `NextHopType`: text. */ pub next_hop_type: Option<String>,
    /** `MaxResult`: integer, at most 500. Default: `100`. */ pub max_result: Option<i64>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `ServiceType`: text. */ pub service_type: Option<String>,
    /** `DestCidrBlockList`: texts, at most 50 elements. */ pub dest_cidr_block_list: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeRouteEntryListRequest {
    /// With what is required.
    pub fn new(route_table_id: impl Into<String>) -> Self { Self { route_table_id: route_table_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `RouteEntryId`.
    pub fn route_entry_id(mut self, value: impl Into<String>) -> Self { self.route_entry_id = Some(value.into()); self }
    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into()); self
    }
    /// Sets `RouteEntryName`.
    pub fn route_entry_name(mut self, value: impl Into<String>) -> Self { self.route_entry_name = Some(value.into()); self }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self { self.ip_version = Some(value.into()); self }
    /// Sets `RouteEntryType`.
    pub fn route_entry_type(mut self, value: impl Into<String>) -> Self { self.route_entry_type = Some(value.into()); self }
    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self { self.next_hop_id = Some(value.into()); self }
    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self { self.next_hop_type = Some(value.into()); self }
    /// Sets `MaxResult`.
    pub fn max_result(mut self, value: i64) -> Self { self.max_result = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `ServiceType`.
    pub fn service_type(mut self, value: impl Into<String>) -> Self { self.service_type = Some(value.into()); self }
    /// Sets `DestCidrBlockList`.
    pub fn dest_cidr_block_list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.dest_cidr_block_list = all(value); self
    }
}
/// Table of [`DescribeRouteEntryListRequest`].
pub static DESCRIBE_ROUTE_ENTRY_LIST_REQUEST: Schema =
    Schema { name: "DescribeRouteEntryListRequest", fields: { static ROWS: [Field; 13] = [
    Field::string("RegionId").required().filled(),
    Field::string("RouteTableId").required(),
    Field::string("RouteEntryId"),
    Field::string("DestinationCidrBlock"),
    Field::string("RouteEntryName"),
    Field::string("IpVersion"),
    Field::string("RouteEntryType"),
    Field::string("NextHopId"),
    Field::string("NextHopType"),
    Field::int32("MaxResult").limits(&Limits::range(None, Some(500.0))),
    Field::string("NextToken"),
    Field::string("ServiceType"),
    Field::string("DestCidrBlockList").list().limits(&Limits::items(None, Some(50))),
]; &ROWS } };
record!(DescribeRouteEntryListRequest, DESCRIBE_ROUTE_ENTRY_LIST_REQUEST,
    [0 OptStr region_id, 1 Str route_table_id, 2 OptStr route_entry_id, 3 OptStr destination_cidr_block,
    4 OptStr route_entry_name, 5 OptStr ip_version, 6 OptStr route_entry_type, 7 OptStr next_hop_id, 8 OptStr next_hop_type,
    10 OptStr next_token, 11 OptStr service_type, 12 List dest_cidr_block_list] [9 OptInt max_result]);

/// Answer of `DescribeRouteEntryList`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRouteEntryListResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `RouteEntrys`: records. */ pub route_entrys: Vec<RouteEntry>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeRouteEntryListResponse`].
pub static DESCRIBE_ROUTE_ENTRY_LIST_RESPONSE: Schema =
    Schema { name: "DescribeRouteEntryListResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::record("RouteEntrys", &ROUTE_ENTRY).wrapped("RouteEntry"),
]; &ROWS } };
record!(DescribeRouteEntryListResponse, DESCRIBE_ROUTE_ENTRY_LIST_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 2 List route_entrys] []);

/// What `RouteEntrys.RouteEntry` holds.
#[derive(Default)] #[non_exhaustive] pub struct RouteEntry {
    /** `Status`: text. */ pub status: Option<String>,
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `IpVersion`: text. */ pub ip_version: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `RouteEntryName`: text. */ pub route_entry_name: Option<String>,
    /** `DestinationCidrBlock`: text. */ pub destination_cidr_block: Option<String>,
    /** `RouteEntryId`: text. */ pub route_entry_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** `GmtModified`: time. */ pub gmt_modified: Option<Timestamp>,
    /** `NextHops`: records. */ pub next_hops: Vec<NextHop>,
    /** `ServiceType`: text. */ pub service_type: Option<String>,
    /** `Origin`: text. */ pub origin: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RouteEntry`].
pub static ROUTE_ENTRY: Schema = Schema { name: "RouteEntry", fields: { static ROWS: [Field; 12] = [
    Field::string("Status"),
    Field::string("Type"),
    Field::string("IpVersion"),
    Field::string("Description"),
    Field::string("RouteEntryName"),
    Field::string("DestinationCidrBlock"),
    Field::string("RouteEntryId"),
    Field::string("RouteTableId"),
    Field::timestamp("GmtModified"),
    Field::record("NextHops", &NEXT_HOP).wrapped("NextHop"),
    Field::string("ServiceType"),
    Field::string("Origin"),
]; &ROWS } };
record!(RouteEntry, ROUTE_ENTRY,
    [0 OptStr status, 1 OptStr r#type, 2 OptStr ip_version, 3 OptStr description, 4 OptStr route_entry_name,
    5 OptStr destination_cidr_block, 6 OptStr route_entry_id, 7 OptStr route_table_id, 8 Opt gmt_modified, 9 List next_hops,
    10 OptStr service_type, 11 OptStr origin] []);

/// What `RouteEntrys.RouteEntry.NextHops.NextHop` holds.
#[derive(Default)] #[non_exhaustive] pub struct NextHop {
    /** `NextHopRegionId`: text. */ pub next_hop_region_id: Option<String>,
    /** `Weight`: integer. */ pub weight: Option<i64>,
    /** `NextHopId`: text. */ pub next_hop_id: Option<String>,
    /** `Enabled`: integer. */ pub enabled: Option<i64>,
    /** `NextHopType`: text. */ pub next_hop_type: Option<String>,
    /** `NextHopRelatedInfo`: record. */ pub next_hop_related_info: Option<NextHopRelatedInfo>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NextHop`].
pub static NEXT_HOP: Schema = Schema { name: "NextHop", fields: { static ROWS: [Field; 6] = [
    Field::string("NextHopRegionId"),
    Field::int32("Weight"),
    Field::string("NextHopId"),
    Field::int32("Enabled"),
    Field::string("NextHopType"),
    Field::record("NextHopRelatedInfo", &NEXT_HOP_RELATED_INFO),
]; &ROWS } };
record!(NextHop, NEXT_HOP,
    [0 OptStr next_hop_region_id, 2 OptStr next_hop_id, 4 OptStr next_hop_type, 5 Opt next_hop_related_info] [1 OptInt weight,
    3 OptInt enabled]);

/// What `RouteEntrys.RouteEntry.NextHops.NextHop.NextHopRelatedInfo` holds.
#[derive(Default)] #[non_exhaustive] pub struct NextHopRelatedInfo {
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NextHopRelatedInfo`].
pub static NEXT_HOP_RELATED_INFO: Schema = Schema { name: "NextHopRelatedInfo", fields: { static ROWS: [Field; 3] = [
    Field::string("InstanceId"),
    Field::string("InstanceType"),
    Field::string("RegionId"),
]; &ROWS } };
record!(NextHopRelatedInfo, NEXT_HOP_RELATED_INFO, [0 OptStr instance_id, 1 OptStr instance_type, 2 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeRouteEntryListRequest, DescribeRouteEntryListResponse, RouteEntry, NextHop, NextHopRelatedInfo,
);
