// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetVpcPrefixListEntries.json; do not edit.
//! Lists the entries of a prefix list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVpcPrefixListEntries).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "GetVpcPrefixListEntries",
    effect: Effect::Read,
    request: GetVpcPrefixListEntriesRequest = GET_VPC_PREFIX_LIST_ENTRIES_REQUEST,
    response: GetVpcPrefixListEntriesResponse = GET_VPC_PREFIX_LIST_ENTRIES_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["PrefixListEntry"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.NextToken",
    "400 ResourceNotFound.PrefixList",
}

/// Request of `GetVpcPrefixListEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetVpcPrefixListEntriesRequest {
    /// `PrefixListId`: text.
    pub prefix_list_id: String,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, 1 to 100. Default: `50`.
    pub max_results: Option<i64>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl GetVpcPrefixListEntriesRequest {
    /// Starts with the required members.
    pub fn new(prefix_list_id: impl Into<String>) -> Self {
        Self {
            prefix_list_id: prefix_list_id.into(),
            ..Self::default()
        }
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    GetVpcPrefixListEntriesRequest: GET_VPC_PREFIX_LIST_ENTRIES_REQUEST,
    0 prefix_list_id: Str = Field::string("PrefixListId").required(),
    1 next_token: OptStr = Field::string("NextToken"),
    2 max_results: OptInt = Field::int64("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `GetVpcPrefixListEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetVpcPrefixListEntriesResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `Count`: integer.
    pub count: Option<i64>,
    /// `PrefixListEntry`: records.
    pub prefix_list_entry: Vec<PrefixListEntry>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    GetVpcPrefixListEntriesResponse: GET_VPC_PREFIX_LIST_ENTRIES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 next_token: OptStr = Field::string("NextToken"),
    2 total_count: OptInt = Field::int64("TotalCount"),
    3 count: OptInt = Field::int64("Count"),
    4 prefix_list_entry: List = Field::record("PrefixListEntry", &PREFIX_LIST_ENTRY).list(),
}

/// `PrefixListEntry` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PrefixListEntry {
    /// `PrefixListId`: text.
    pub prefix_list_id: Option<String>,
    /// `Cidr`: text.
    pub cidr: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    PrefixListEntry: PREFIX_LIST_ENTRY,
    0 prefix_list_id: OptStr = Field::string("PrefixListId"),
    1 cidr: OptStr = Field::string("Cidr"),
    2 description: OptStr = Field::string("Description"),
    3 region_id: OptStr = Field::string("RegionId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetVpcPrefixListEntriesRequest,
    GetVpcPrefixListEntriesResponse,
    PrefixListEntry,
}
