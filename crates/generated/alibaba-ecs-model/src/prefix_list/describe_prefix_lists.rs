// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribePrefixLists.json; do not edit.
//! Lists prefix lists, without their entries.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePrefixLists).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "DescribePrefixLists",
    effect: Effect::Read,
    request: DescribePrefixListsRequest = DESCRIBE_PREFIX_LISTS_REQUEST,
    response: DescribePrefixListsResponse = DESCRIBE_PREFIX_LISTS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["PrefixLists"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidParameter",
    "400 LimitExceed.PrefixListId",
    "404 InvalidRegionId.NotFound",
}

/// Request of `DescribePrefixLists`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePrefixListsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PrefixListName`: text.
    pub prefix_list_name: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// `AddressFamily`: text.
    pub address_family: Option<String>,
    /// `PrefixListId`: texts, at most 101 elements.
    pub prefix_list_id: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribePrefixListsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `PrefixListName`.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_name = Some(value.into());
        self
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

    /// Sets `AddressFamily`.
    pub fn address_family(mut self, value: impl Into<String>) -> Self {
        self.address_family = Some(value.into());
        self
    }

    /// Sets `PrefixListId`.
    pub fn prefix_list_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.prefix_list_id = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribePrefixListsRequest: DESCRIBE_PREFIX_LISTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 prefix_list_name: OptStr = Field::string("PrefixListName"),
    2 next_token: OptStr = Field::string("NextToken"),
    3 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    4 address_family: OptStr = Field::string("AddressFamily"),
    5 prefix_list_id: List = Field::string("PrefixListId").list().limits(&Limits::new().items(None, Some(101))),
}

/// Response of `DescribePrefixLists`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePrefixListsResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PrefixLists`: records.
    pub prefix_lists: Vec<PrefixList>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribePrefixListsResponse: DESCRIBE_PREFIX_LISTS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 prefix_lists: List = Field::record("PrefixLists", &PREFIX_LIST).wrapped("PrefixList"),
}

/// `PrefixLists.PrefixList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PrefixList {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `AssociationCount`: integer.
    pub association_count: Option<i64>,
    /// `MaxEntries`: integer.
    pub max_entries: Option<i64>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `AddressFamily`: text.
    pub address_family: Option<String>,
    /// `PrefixListName`: text.
    pub prefix_list_name: Option<String>,
    /// `PrefixListId`: text.
    pub prefix_list_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    PrefixList: PREFIX_LIST,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 association_count: OptInt = Field::int32("AssociationCount"),
    2 max_entries: OptInt = Field::int32("MaxEntries"),
    3 description: OptStr = Field::string("Description"),
    4 address_family: OptStr = Field::string("AddressFamily"),
    5 prefix_list_name: OptStr = Field::string("PrefixListName"),
    6 prefix_list_id: OptStr = Field::string("PrefixListId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribePrefixListsRequest,
    DescribePrefixListsResponse,
    PrefixList,
}
