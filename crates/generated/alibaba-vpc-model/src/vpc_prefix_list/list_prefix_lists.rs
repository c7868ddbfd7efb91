// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListPrefixLists.json; do not edit.
//! Lists the prefix lists of VPCs, without their entries.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListPrefixLists), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, Timestamp, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{PrefixListIpVersion, PrefixListStatus, Tag};

operation! {
    name: "ListPrefixLists",
    effect: Effect::Read,
    request: ListPrefixListsRequest = LIST_PREFIX_LISTS_REQUEST,
    response: ListPrefixListsResponse = LIST_PREFIX_LISTS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["PrefixLists"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.NextToken = The token is not one that a response has returned, or belongs to another query. Begin again without it.",
}

/// Request of `ListPrefixLists`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListPrefixListsRequest {
    /// `PrefixListIds`: list of strings, at most 100 elements.
    pub prefix_list_ids: Vec<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 10 elements.
    pub tags: Vec<Tag>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the prefix list, 2 to 128 characters. It starts with a letter.
    pub prefix_list_name: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListPrefixListsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PrefixListIds`.
    pub fn prefix_list_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.prefix_list_ids = cloudspec_wire::all(value);
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

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
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
}

record! {
    ListPrefixListsRequest: LIST_PREFIX_LISTS_REQUEST,
    0 prefix_list_ids: List = Field::string("PrefixListIds").list().limits(&Limits::new().items(None, Some(100))),
    1 next_token: OptStr = Field::string("NextToken"),
    2 max_results: OptInt = Field::int64("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    3 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    4 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(10))),
    5 region_id: OptStr = Field::string("RegionId").required().filled(),
    6 prefix_list_name: OptStr = Field::string("PrefixListName"),
}

/// Response of `ListPrefixLists`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListPrefixListsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// Prefix lists that match, one entry for each, without their blocks.
    pub prefix_lists: Vec<PrefixList>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListPrefixListsResponse: LIST_PREFIX_LISTS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 next_token: OptStr = Field::string("NextToken"),
    2 total_count: OptInt = Field::int64("TotalCount"),
    3 max_results: OptInt = Field::int64("MaxResults"),
    4 prefix_lists: List = Field::record("PrefixLists", &PREFIX_LIST).list(),
}

/// `PrefixLists` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PrefixList {
    /// Id of the prefix list (`pl-...`), a named set of address blocks that rules refer to.
    pub prefix_list_id: Option<String>,
    /// Name of the prefix list, 2 to 128 characters. It starts with a letter.
    pub prefix_list_name: Option<String>,
    /// Description of the prefix list: 1 to 256 characters, not starting with `http://` or `https://`.
    pub prefix_list_description: Option<String>,
    /// Version of the IP protocol, 4 or 6, that it is for.
    pub ip_version: Option<PrefixListIpVersion>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// `CidrBlocks`: list of strings.
    pub cidr_blocks: Vec<String>,
    /// Whether another account shares the resource: `Shared`, or empty.
    pub share_type: Option<String>,
    /// How many entries the list can hold. It cannot be changed later.
    pub max_entries: Option<i64>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// Id of the Alibaba Cloud account that the resource belongs to, in digits.
    pub owner_id: Option<String>,
    /// `PrefixListStatus`: one of the documented values.
    pub prefix_list_status: Option<PrefixListStatus>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// `PrefixListType`: string.
    pub prefix_list_type: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PrefixList: PREFIX_LIST,
    0 prefix_list_id: OptStr = Field::string("PrefixListId"),
    1 prefix_list_name: OptStr = Field::string("PrefixListName"),
    2 prefix_list_description: OptStr = Field::string("PrefixListDescription"),
    3 ip_version: Opt = Field::one_of("IpVersion", PrefixListIpVersion::VALUES),
    4 creation_time: Opt = Field::timestamp("CreationTime"),
    5 cidr_blocks: List = Field::string("CidrBlocks").list(),
    6 share_type: OptStr = Field::string("ShareType"),
    7 max_entries: OptInt = Field::int32("MaxEntries"),
    8 status: Opt = Field::one_of("Status", Status::VALUES),
    9 owner_id: OptStr = Field::string("OwnerId"),
    10 prefix_list_status: Opt = Field::one_of("PrefixListStatus", PrefixListStatus::VALUES),
    11 region_id: OptStr = Field::string("RegionId"),
    12 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    13 tags: List = Field::record("Tags", &crate::shapes::TAG).list(),
    14 prefix_list_type: OptStr = Field::string("PrefixListType"),
}

open_enum! {
    /// Documented values of `PrefixLists.Status`. The provider may add others.
    pub enum Status {
        Created = "Created",
        Deleted = "Deleted",
        Modifying = "Modifying",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListPrefixListsRequest,
    ListPrefixListsResponse,
    PrefixList,
}
