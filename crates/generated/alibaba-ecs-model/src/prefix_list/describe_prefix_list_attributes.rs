// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribePrefixListAttributes.json; do not edit.
//! Returns a prefix list with its entries.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePrefixListAttributes).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "DescribePrefixListAttributes",
    effect: Effect::Read,
    request: DescribePrefixListAttributesRequest = DESCRIBE_PREFIX_LIST_ATTRIBUTES_REQUEST,
    response: DescribePrefixListAttributesResponse = DESCRIBE_PREFIX_LIST_ATTRIBUTES_RESPONSE,
    errors: ERRORS,
}

errors! {
    "404 InvalidPrefixListId.NotFound",
    "404 InvalidRegionId.NotFound",
}

/// Request of `DescribePrefixListAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePrefixListAttributesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PrefixListId`: text.
    pub prefix_list_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribePrefixListAttributesRequest {
    /// Starts with the required members.
    pub fn new(prefix_list_id: impl Into<String>) -> Self {
        Self {
            prefix_list_id: prefix_list_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
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
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `MaxEntries`: integer.
    pub max_entries: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `AddressFamily`: text.
    pub address_family: Option<String>,
    /// `PrefixListName`: text.
    pub prefix_list_name: Option<String>,
    /// `PrefixListId`: text.
    pub prefix_list_id: Option<String>,
    /// `Entries`: records.
    pub entries: Vec<Entry>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribePrefixListAttributesResponse: DESCRIBE_PREFIX_LIST_ATTRIBUTES_RESPONSE,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 max_entries: OptInt = Field::int32("MaxEntries"),
    2 request_id: OptStr = Field::string("RequestId"),
    3 description: OptStr = Field::string("Description"),
    4 address_family: OptStr = Field::string("AddressFamily"),
    5 prefix_list_name: OptStr = Field::string("PrefixListName"),
    6 prefix_list_id: OptStr = Field::string("PrefixListId"),
    7 entries: List = Field::record("Entries", &ENTRY).wrapped("Entry"),
}

/// `Entries.Entry` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Entry {
    /// `Description`: text.
    pub description: Option<String>,
    /// `Cidr`: text.
    pub cidr: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
