// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribePrefixLists.json; do not edit.
//! Lists prefix lists, without their entries.
//!
//! Conditions are joined by and. `DescribePrefixListAttributes` returns the entries of one list.
//!
//! - Requires permission for the action `ecs:DescribePrefixLists` (access level get), on PrefixList
//!   `acs:ecs:{#regionId}:{#accountId}:prefixlist/{#PrefixListId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePrefixLists),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::AddressFamily;

operation! {
    name: "DescribePrefixLists",
    effect: Effect::Read,
    request: DescribePrefixListsRequest = DESCRIBE_PREFIX_LISTS_REQUEST,
    response: DescribePrefixListsResponse = DESCRIBE_PREFIX_LISTS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["PrefixLists"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribePrefixLists").resources(&[AuthorizedResource::new("PrefixList", "acs:ecs:{#regionId}:{#accountId}:prefixlist/{#PrefixListId}").required()])),
}

errors! {
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 LimitExceed.PrefixListId",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribePrefixLists`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePrefixListsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the prefix list, 2 to 128 characters. It starts with a letter.
    pub prefix_list_name: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// Kind of the addresses: `IPv4` or `IPv6`.
    pub address_family: Option<AddressFamily>,
    /// Ids of prefix lists (`pl-...`): only these are returned. At most 101 elements.
    pub prefix_list_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribePrefixListsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the prefix list, 2 to 128 characters.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_name = Some(value.into());
        self
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

    /// Kind of the addresses: `IPv4` or `IPv6`.
    pub fn address_family(mut self, value: impl Into<AddressFamily>) -> Self {
        self.address_family = Some(value.into());
        self
    }

    /// Ids of prefix lists (`pl-...`): only these are returned.
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
    4 address_family: Opt = Field::one_of("AddressFamily", AddressFamily::VALUES),
    5 prefix_list_id: List = Field::string("PrefixListId").list().limits(&Limits::new().items(None, Some(101))),
}

/// Response of `DescribePrefixLists`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePrefixListsResponse {
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Prefix lists that match, one entry for each, without their blocks.
    pub prefix_lists: Vec<PrefixList>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// `AssociationCount`: integer.
    pub association_count: Option<i64>,
    /// How many entries the list can hold. It cannot be changed later.
    pub max_entries: Option<i64>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Kind of the addresses: `IPv4` or `IPv6`.
    pub address_family: Option<PrefixListAddressFamily>,
    /// Name of the prefix list, 2 to 128 characters. It starts with a letter.
    pub prefix_list_name: Option<String>,
    /// Id of the prefix list (`pl-...`), a named set of address blocks that rules refer to.
    pub prefix_list_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PrefixList: PREFIX_LIST,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 association_count: OptInt = Field::int32("AssociationCount"),
    2 max_entries: OptInt = Field::int32("MaxEntries"),
    3 description: OptStr = Field::string("Description"),
    4 address_family: Opt = Field::one_of("AddressFamily", PrefixListAddressFamily::VALUES),
    5 prefix_list_name: OptStr = Field::string("PrefixListName"),
    6 prefix_list_id: OptStr = Field::string("PrefixListId"),
}

open_enum! {
    /// Documented values of `PrefixLists.PrefixList.AddressFamily`. The provider may add others.
    pub enum PrefixListAddressFamily {
        Ipv4 = "IPv4",
        Ipv6 = "IPv6",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribePrefixListsRequest,
    DescribePrefixListsResponse,
    PrefixList,
}
