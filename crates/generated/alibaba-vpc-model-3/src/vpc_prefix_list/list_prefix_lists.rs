// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListPrefixLists.json; do not edit.
//! Lists the prefix lists of VPCs, without their entries.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListPrefixLists).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<ListPrefixListsRequest, ListPrefixListsResponse>(
    "ListPrefixLists", Effect::Read, &LIST_PREFIX_LISTS_REQUEST, &LIST_PREFIX_LISTS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["PrefixLists"],
    total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.NextToken
");

/// Request of `ListPrefixLists`.
#[derive(Default)] #[non_exhaustive] pub struct ListPrefixListsRequest {
    /** `PrefixListIds`: texts, at most 100 elements. */ pub prefix_list_ids: Vec<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 100. Default: `10`. */ pub max_results: Option<i64>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records, at most 10 elements. */ pub tags: Vec<Tag>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PrefixListName`: text. */ pub prefix_list_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ListPrefixListsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `PrefixListIds`.
    pub fn prefix_list_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.prefix_list_ids = all(value); self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PrefixListName`.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self { self.prefix_list_name = Some(value.into()); self }
}
/// Table of [`ListPrefixListsRequest`].
pub static LIST_PREFIX_LISTS_REQUEST: Schema = Schema { name: "ListPrefixListsRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("PrefixListIds").list().limits(&Limits::items(None, Some(100))),
    Field::string("NextToken"),
    Field::int64("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(10))),
    Field::string("RegionId").required().filled(),
    Field::string("PrefixListName"),
]; &ROWS } };
record!(ListPrefixListsRequest, LIST_PREFIX_LISTS_REQUEST,
    [0 List prefix_list_ids, 1 OptStr next_token, 3 OptStr resource_group_id, 4 List tags, 5 OptStr region_id,
    6 OptStr prefix_list_name] [2 OptInt max_results]);

/// Answer of `ListPrefixLists`.
#[derive(Default)] #[non_exhaustive] pub struct ListPrefixListsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `PrefixLists`: records. */ pub prefix_lists: Vec<PrefixList>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListPrefixListsResponse`].
pub static LIST_PREFIX_LISTS_RESPONSE: Schema = Schema { name: "ListPrefixListsResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::string("NextToken"),
    Field::int64("TotalCount"),
    Field::int64("MaxResults"),
    Field::record("PrefixLists", &PREFIX_LIST).list(),
]; &ROWS } };
record!(ListPrefixListsResponse, LIST_PREFIX_LISTS_RESPONSE,
    [0 OptStr request_id, 1 OptStr next_token, 4 List prefix_lists] [2 OptInt total_count, 3 OptInt max_results]);

/// What `PrefixLists` holds.
#[derive(Default)] #[non_exhaustive] pub struct PrefixList {
    /** `PrefixListId`: text. */ pub prefix_list_id: Option<String>,
    /** `PrefixListName`: text. */ pub prefix_list_name: Option<String>,
    /** `PrefixListDescription`: text. */ pub prefix_list_description: Option<String>,
    /** `IpVersion`: text. */ pub ip_version: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `CidrBlocks`: texts. */ pub cidr_blocks: Vec<String>,
    /** `ShareType`: text. */ pub share_type: Option<String>,
    /** `MaxEntries`: integer. */ pub max_entries: Option<i64>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `OwnerId`: text. */ pub owner_id: Option<String>,
    /** `PrefixListStatus`: text. */ pub prefix_list_status: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `PrefixListType`: text. */ pub prefix_list_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PrefixList`].
pub static PREFIX_LIST: Schema = Schema { name: "PrefixList", fields: { static ROWS: [Field; 15] = [
    Field::string("PrefixListId"),
    Field::string("PrefixListName"),
    Field::string("PrefixListDescription"),
    Field::string("IpVersion"),
    Field::string("CreationTime"),
    Field::string("CidrBlocks").list(),
    Field::string("ShareType"),
    Field::int32("MaxEntries"),
    Field::string("Status"),
    Field::string("OwnerId"),
    Field::string("PrefixListStatus"),
    Field::string("RegionId"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list(),
    Field::string("PrefixListType"),
]; &ROWS } };
record!(PrefixList, PREFIX_LIST,
    [0 OptStr prefix_list_id, 1 OptStr prefix_list_name, 2 OptStr prefix_list_description, 3 OptStr ip_version,
    4 OptStr creation_time, 5 List cidr_blocks, 6 OptStr share_type, 8 OptStr status, 9 OptStr owner_id,
    10 OptStr prefix_list_status, 11 OptStr region_id, 12 OptStr resource_group_id, 13 List tags,
    14 OptStr prefix_list_type] [7 OptInt max_entries]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ListPrefixListsRequest, ListPrefixListsResponse, PrefixList);
