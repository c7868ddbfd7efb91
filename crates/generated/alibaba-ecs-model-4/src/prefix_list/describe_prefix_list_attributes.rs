// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribePrefixListAttributes.json; do not edit.
//! Returns a prefix list with its entries.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePrefixListAttributes).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribePrefixListAttributesRequest, DescribePrefixListAttributesResponse>(
    "DescribePrefixListAttributes", Effect::Read, &DESCRIBE_PREFIX_LIST_ATTRIBUTES_REQUEST,
    &DESCRIBE_PREFIX_LIST_ATTRIBUTES_RESPONSE,
), "
    404 InvalidPrefixListId.NotFound InvalidRegionId.NotFound
");

/// Request of `DescribePrefixListAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePrefixListAttributesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PrefixListId`: text. */ pub prefix_list_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribePrefixListAttributesRequest {
    /// With what is required.
    pub fn new(prefix_list_id: impl Into<String>) -> Self { Self { prefix_list_id: prefix_list_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribePrefixListAttributesRequest`].
pub static DESCRIBE_PREFIX_LIST_ATTRIBUTES_REQUEST: Schema =
    Schema { name: "DescribePrefixListAttributesRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("PrefixListId").required(),
]; &ROWS } };
record!(DescribePrefixListAttributesRequest, DESCRIBE_PREFIX_LIST_ATTRIBUTES_REQUEST,
    [0 OptStr region_id, 1 Str prefix_list_id] []);

/// Answer of `DescribePrefixListAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePrefixListAttributesResponse {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `MaxEntries`: integer. */ pub max_entries: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `AddressFamily`: text. */ pub address_family: Option<String>,
    /** `PrefixListName`: text. */ pub prefix_list_name: Option<String>,
    /** `PrefixListId`: text. */ pub prefix_list_id: Option<String>,
    /** `Entries`: records. */ pub entries: Vec<Entry>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribePrefixListAttributesResponse`].
pub static DESCRIBE_PREFIX_LIST_ATTRIBUTES_RESPONSE: Schema =
    Schema { name: "DescribePrefixListAttributesResponse", fields: { static ROWS: [Field; 8] = [
    Field::string("CreationTime"),
    Field::int32("MaxEntries"),
    Field::string("RequestId"),
    Field::string("Description"),
    Field::string("AddressFamily"),
    Field::string("PrefixListName"),
    Field::string("PrefixListId"),
    Field::record("Entries", &ENTRY).wrapped("Entry"),
]; &ROWS } };
record!(DescribePrefixListAttributesResponse, DESCRIBE_PREFIX_LIST_ATTRIBUTES_RESPONSE,
    [0 OptStr creation_time, 2 OptStr request_id, 3 OptStr description, 4 OptStr address_family, 5 OptStr prefix_list_name,
    6 OptStr prefix_list_id, 7 List entries] [1 OptInt max_entries]);

/// What `Entries.Entry` holds.
#[derive(Default)] #[non_exhaustive] pub struct Entry {
    /** `Description`: text. */ pub description: Option<String>,
    /** `Cidr`: text. */ pub cidr: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Entry`].
pub static ENTRY: Schema = Schema { name: "Entry", fields: { static ROWS: [Field; 2] = [
    Field::string("Description"),
    Field::string("Cidr"),
]; &ROWS } };
record!(Entry, ENTRY, [0 OptStr description, 1 OptStr cidr] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribePrefixListAttributesRequest, DescribePrefixListAttributesResponse, Entry,
);
