// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetVpcPrefixListEntries.json; do not edit.
//! Lists the entries of a prefix list.
//!
//! Each is a block of addresses with a description.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVpcPrefixListEntries),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, errors, operation,
    record,
};

operation! {
    name: "GetVpcPrefixListEntries",
    effect: Effect::Read,
    request: GetVpcPrefixListEntriesRequest = GET_VPC_PREFIX_LIST_ENTRIES_REQUEST,
    response: GetVpcPrefixListEntriesResponse = GET_VPC_PREFIX_LIST_ENTRIES_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["PrefixListEntry"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.NextToken = The token is not one that a response has returned, or belongs to another query. Begin again without it.",
    "400 ResourceNotFound.PrefixList = There is no such prefix list.",
}

/// Request of `GetVpcPrefixListEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetVpcPrefixListEntriesRequest {
    /// Id of the prefix list (`pl-...`), a named set of address blocks that rules refer to.
    pub prefix_list_id: String,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 100. Default: `50`.
    pub max_results: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetVpcPrefixListEntriesRequest {
    /// Creates a value with the required members.
    pub fn new(prefix_list_id: impl Into<String>) -> Self {
        Self {
            prefix_list_id: prefix_list_id.into(),
            ..Self::default()
        }
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many entries match, on all pages together.
    pub count: Option<i64>,
    /// `PrefixListEntry`: list of records.
    pub prefix_list_entry: Vec<PrefixListEntry>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Id of the prefix list (`pl-...`), a named set of address blocks that rules refer to.
    pub prefix_list_id: Option<String>,
    /// Block of addresses in CIDR notation, such as `192.168.0.0/24`.
    pub cidr: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
