// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetVpcRouteEntrySummary.json; do not edit.
//! Counts the routes of a VPC by kind.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVpcRouteEntrySummary).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<GetVpcRouteEntrySummaryRequest, GetVpcRouteEntrySummaryResponse>(
    "GetVpcRouteEntrySummary", Effect::Read, &GET_VPC_ROUTE_ENTRY_SUMMARY_REQUEST, &GET_VPC_ROUTE_ENTRY_SUMMARY_RESPONSE,
));

/// Request of `GetVpcRouteEntrySummary`.
#[derive(Default)] #[non_exhaustive] pub struct GetVpcRouteEntrySummaryRequest {
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** `RouteEntryType`: text. */ pub route_entry_type: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl GetVpcRouteEntrySummaryRequest {
    /// With what is required.
    pub fn new(vpc_id: impl Into<String>, route_entry_type: impl Into<String>) -> Self {
        Self { vpc_id: vpc_id.into(), route_entry_type: route_entry_type.into(), ..Self::default() }
    }
    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self { self.route_table_id = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`GetVpcRouteEntrySummaryRequest`].
pub static GET_VPC_ROUTE_ENTRY_SUMMARY_REQUEST: Schema =
    Schema { name: "GetVpcRouteEntrySummaryRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("VpcId").required(),
    Field::string("RouteTableId"),
    Field::string("RouteEntryType").required(),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(GetVpcRouteEntrySummaryRequest, GET_VPC_ROUTE_ENTRY_SUMMARY_REQUEST,
    [0 Str vpc_id, 1 OptStr route_table_id, 2 Str route_entry_type, 3 OptStr region_id] []);

/// Answer of `GetVpcRouteEntrySummary`.
#[derive(Default)] #[non_exhaustive] pub struct GetVpcRouteEntrySummaryResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `RouteEntrySummarys`: records. */ pub route_entry_summarys: Vec<RouteEntrySummary>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetVpcRouteEntrySummaryResponse`].
pub static GET_VPC_ROUTE_ENTRY_SUMMARY_RESPONSE: Schema =
    Schema { name: "GetVpcRouteEntrySummaryResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("RouteEntrySummarys", &ROUTE_ENTRY_SUMMARY).list(),
]; &ROWS } };
record!(GetVpcRouteEntrySummaryResponse, GET_VPC_ROUTE_ENTRY_SUMMARY_RESPONSE,
    [0 OptStr request_id, 1 List route_entry_summarys] []);

/// What `RouteEntrySummarys` holds.
#[derive(Default)] #[non_exhaustive] pub struct RouteEntrySummary {
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** `EntrySummarys`: records. */ pub entry_summarys: Vec<EntrySummary>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RouteEntrySummary`].
pub static ROUTE_ENTRY_SUMMARY: Schema = Schema { name: "RouteEntrySummary", fields: { static ROWS: [Field; 2] = [
    Field::string("RouteTableId"),
    Field::record("EntrySummarys", &ENTRY_SUMMARY).list(),
]; &ROWS } };
record!(RouteEntrySummary, ROUTE_ENTRY_SUMMARY, [0 OptStr route_table_id, 1 List entry_summarys] []);

/// What `RouteEntrySummarys.EntrySummarys` holds.
#[derive(Default)] #[non_exhaustive] pub struct EntrySummary {
    /** `RouteEntryType`: text. */ pub route_entry_type: Option<String>,
    /** `Count`: integer. */ pub count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EntrySummary`].
pub static ENTRY_SUMMARY: Schema = Schema { name: "EntrySummary", fields: { static ROWS: [Field; 2] = [
    Field::string("RouteEntryType"),
    Field::int32("Count"),
]; &ROWS } };
record!(EntrySummary, ENTRY_SUMMARY, [0 OptStr route_entry_type] [1 OptInt count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    GetVpcRouteEntrySummaryRequest, GetVpcRouteEntrySummaryResponse, RouteEntrySummary, EntrySummary,
);
