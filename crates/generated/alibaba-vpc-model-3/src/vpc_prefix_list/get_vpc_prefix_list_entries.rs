// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetVpcPrefixListEntries.json; do not edit.
//! Lists the entries of a prefix list.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVpcPrefixListEntries).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<GetVpcPrefixListEntriesRequest, GetVpcPrefixListEntriesResponse>(
    "GetVpcPrefixListEntries", Effect::Read, &GET_VPC_PREFIX_LIST_ENTRIES_REQUEST, &GET_VPC_PREFIX_LIST_ENTRIES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["PrefixListEntry"], total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.NextToken ResourceNotFound.PrefixList
");

/// Request of `GetVpcPrefixListEntries`.
#[derive(Default)] #[non_exhaustive] pub struct GetVpcPrefixListEntriesRequest {
    /** `PrefixListId`: text. */ pub prefix_list_id: String,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 100. Default: `50`. */ pub max_results: Option<i64>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl GetVpcPrefixListEntriesRequest {
    /// With what is required.
    pub fn new(prefix_list_id: impl Into<String>) -> Self { Self { prefix_list_id: prefix_list_id.into(), ..Self::default() } }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`GetVpcPrefixListEntriesRequest`].
pub static GET_VPC_PREFIX_LIST_ENTRIES_REQUEST: Schema =
    Schema { name: "GetVpcPrefixListEntriesRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("PrefixListId").required(),
    Field::string("NextToken"),
    Field::int64("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(GetVpcPrefixListEntriesRequest, GET_VPC_PREFIX_LIST_ENTRIES_REQUEST,
    [0 Str prefix_list_id, 1 OptStr next_token, 3 OptStr region_id] [2 OptInt max_results]);

/// Answer of `GetVpcPrefixListEntries`.
#[derive(Default)] #[non_exhaustive] pub struct GetVpcPrefixListEntriesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Count`: integer. */ pub count: Option<i64>,
    /** `PrefixListEntry`: records. */ pub prefix_list_entry: Vec<PrefixListEntry>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetVpcPrefixListEntriesResponse`].
pub static GET_VPC_PREFIX_LIST_ENTRIES_RESPONSE: Schema =
    Schema { name: "GetVpcPrefixListEntriesResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::string("NextToken"),
    Field::int64("TotalCount"),
    Field::int64("Count"),
    Field::record("PrefixListEntry", &PREFIX_LIST_ENTRY).list(),
]; &ROWS } };
record!(GetVpcPrefixListEntriesResponse, GET_VPC_PREFIX_LIST_ENTRIES_RESPONSE,
    [0 OptStr request_id, 1 OptStr next_token, 4 List prefix_list_entry] [2 OptInt total_count, 3 OptInt count]);

/// What `PrefixListEntry` holds.
#[derive(Default)] #[non_exhaustive] pub struct PrefixListEntry {
    /** `PrefixListId`: text. */ pub prefix_list_id: Option<String>,
    /** `Cidr`: text. */ pub cidr: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PrefixListEntry`].
pub static PREFIX_LIST_ENTRY: Schema = Schema { name: "PrefixListEntry", fields: { static ROWS: [Field; 4] = [
    Field::string("PrefixListId"),
    Field::string("Cidr"),
    Field::string("Description"),
    Field::string("RegionId"),
]; &ROWS } };
record!(PrefixListEntry, PREFIX_LIST_ENTRY,
    [0 OptStr prefix_list_id, 1 OptStr cidr, 2 OptStr description, 3 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    GetVpcPrefixListEntriesRequest, GetVpcPrefixListEntriesResponse, PrefixListEntry,
);
