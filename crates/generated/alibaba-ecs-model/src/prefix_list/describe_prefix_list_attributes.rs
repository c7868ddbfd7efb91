// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribePrefixListAttributes.json; do not edit.
//! Returns a prefix list with its entries.
//!
//! Each entry is a block of addresses with a description. `DescribePrefixListAssociations` says who
//! uses the list.
//!
//! - Requires permission for the action `ecs:DescribePrefixListAttributes` (access level get), on
//!   PrefixList `acs:ecs:{#regionId}:{#accountId}:prefixlist/{#PrefixListId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePrefixListAttributes),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Timestamp,
    errors, operation, record,
};

pub use crate::shapes::AddressFamily;

operation! {
    name: "DescribePrefixListAttributes",
    effect: Effect::Read,
    request: DescribePrefixListAttributesRequest = DESCRIBE_PREFIX_LIST_ATTRIBUTES_REQUEST,
    response: DescribePrefixListAttributesResponse = DESCRIBE_PREFIX_LIST_ATTRIBUTES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribePrefixListAttributes").resources(&[AuthorizedResource::new("PrefixList", "acs:ecs:{#regionId}:{#accountId}:prefixlist/{#PrefixListId}").required()])),
}

errors! {
    "404 InvalidPrefixListId.NotFound = There is no such prefix list in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribePrefixListAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePrefixListAttributesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the prefix list (`pl-...`), a named set of address blocks that rules refer to.
    pub prefix_list_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribePrefixListAttributesRequest {
    /// Creates a value with the required members.
    pub fn new(prefix_list_id: impl Into<String>) -> Self {
        Self {
            prefix_list_id: prefix_list_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribePrefixListAttributesRequest: DESCRIBE_PREFIX_LIST_ATTRIBUTES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 prefix_list_id: Str = Field::string("PrefixListId").required(),
}

/// Response of `DescribePrefixListAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePrefixListAttributesResponse {
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// How many entries the list can hold. It cannot be changed later.
    pub max_entries: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Kind of the addresses: `IPv4` or `IPv6`.
    pub address_family: Option<AddressFamily>,
    /// Name of the prefix list, 2 to 128 characters. It starts with a letter.
    pub prefix_list_name: Option<String>,
    /// Id of the prefix list (`pl-...`), a named set of address blocks that rules refer to.
    pub prefix_list_id: Option<String>,
    /// `Entries`: list of records.
    pub entries: Vec<Entry>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribePrefixListAttributesResponse: DESCRIBE_PREFIX_LIST_ATTRIBUTES_RESPONSE,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 max_entries: OptInt = Field::int32("MaxEntries"),
    2 request_id: OptStr = Field::string("RequestId"),
    3 description: OptStr = Field::string("Description"),
    4 address_family: Opt = Field::one_of("AddressFamily", AddressFamily::VALUES),
    5 prefix_list_name: OptStr = Field::string("PrefixListName"),
    6 prefix_list_id: OptStr = Field::string("PrefixListId"),
    7 entries: List = Field::record("Entries", &ENTRY).wrapped("Entry"),
}

/// `Entries.Entry` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Entry {
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Block of addresses in CIDR notation, such as `192.168.0.0/24`.
    pub cidr: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Entry: ENTRY,
    0 description: OptStr = Field::string("Description"),
    1 cidr: OptStr = Field::string("Cidr"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribePrefixListAttributesRequest,
    DescribePrefixListAttributesResponse,
    Entry,
}
