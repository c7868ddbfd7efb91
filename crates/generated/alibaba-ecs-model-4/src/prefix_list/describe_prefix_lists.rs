// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribePrefixLists.json; do not edit.
//! Lists prefix lists, without their entries.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePrefixLists).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};

operation!(Operation::new::<DescribePrefixListsRequest, DescribePrefixListsResponse>(
    "DescribePrefixLists", Effect::Read, &DESCRIBE_PREFIX_LISTS_REQUEST, &DESCRIBE_PREFIX_LISTS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["PrefixLists"],
    total: None,
}), "
    400 InvalidParameter LimitExceed.PrefixListId
    404 InvalidRegionId.NotFound
");

/// Request of `DescribePrefixLists`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePrefixListsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PrefixListName`: text. */ pub prefix_list_name: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 100. Default: `10`. */ pub max_results: Option<i64>,
    /** `AddressFamily`: text. */ pub address_family: Option<String>,
    /** `PrefixListId`: texts, at most 101 elements. */ pub prefix_list_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribePrefixListsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PrefixListName`.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self { self.prefix_list_name = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `AddressFamily`.
    pub fn address_family(mut self, value: impl Into<String>) -> Self { self.address_family = Some(value.into()); self }
    /// Sets `PrefixListId`.
    pub fn prefix_list_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.prefix_list_id = all(value); self
    }
}
/// Table of [`DescribePrefixListsRequest`].
pub static DESCRIBE_PREFIX_LISTS_REQUEST: Schema =
    Schema { name: "DescribePrefixListsRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("PrefixListName"),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("AddressFamily"),
    Field::string("PrefixListId").list().limits(&Limits::items(None, Some(101))),
]; &ROWS } };
record!(DescribePrefixListsRequest, DESCRIBE_PREFIX_LISTS_REQUEST,
    [0 OptStr region_id, 1 OptStr prefix_list_name, 2 OptStr next_token, 4 OptStr address_family,
    5 List prefix_list_id] [3 OptInt max_results]);

/// Answer of `DescribePrefixLists`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePrefixListsResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PrefixLists`: records. */ pub prefix_lists: Vec<PrefixList>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribePrefixListsResponse`].
pub static DESCRIBE_PREFIX_LISTS_RESPONSE: Schema =
    Schema { name: "DescribePrefixListsResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::record("PrefixLists", &PREFIX_LIST).wrapped("PrefixList"),
]; &ROWS } };
record!(DescribePrefixListsResponse, DESCRIBE_PREFIX_LISTS_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 2 List prefix_lists] []);

/// What `PrefixLists.PrefixList` holds.
#[derive(Default)] #[non_exhaustive] pub struct PrefixList {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `AssociationCount`: integer. */ pub association_count: Option<i64>,
    /** `MaxEntries`: integer. */ pub max_entries: Option<i64>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `AddressFamily`: text. */ pub address_family: Option<String>,
    /** `PrefixListName`: text. */ pub prefix_list_name: Option<String>,
    /** `PrefixListId`: text. */ pub prefix_list_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PrefixList`].
pub static PREFIX_LIST: Schema = Schema { name: "PrefixList", fields: { static ROWS: [Field; 7] = [
    Field::string("CreationTime"),
    Field::int32("AssociationCount"),
    Field::int32("MaxEntries"),
    Field::string("Description"),
    Field::string("AddressFamily"),
    Field::string("PrefixListName"),
    Field::string("PrefixListId"),
]; &ROWS } };
record!(PrefixList, PREFIX_LIST,
    [0 OptStr creation_time, 3 OptStr description, 4 OptStr address_family, 5 OptStr prefix_list_name,
    6 OptStr prefix_list_id] [1 OptInt association_count, 2 OptInt max_entries]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribePrefixListsRequest, DescribePrefixListsResponse, PrefixList);
