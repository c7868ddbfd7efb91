// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreatePrefixList.json; do not edit.
//! Creates a prefix list, a named set of CIDR blocks that security group rules can refer to.
//!
//! Address family and maximum number of entries are fixed for good.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreatePrefixList).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<CreatePrefixListRequest, CreatePrefixListResponse>(
    "CreatePrefixList", Effect::Write, &CREATE_PREFIX_LIST_REQUEST, &CREATE_PREFIX_LIST_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidClientToken.ValueNotSupported InvalidDescription.Malformed InvalidParameter InvalidParameter.AddressFamily
    400 InvalidParameter.CidrDuplicated InvalidParameter.CidrMalformed InvalidParameter.PrefixListName LimitExceed.Entry
    400 LimitExceed.MaxEntries MissingParameter
    404 InvalidRegionId.NotFound LimitExceed.PrefixListPerRegion
");

/// Request of `CreatePrefixList`.
#[derive(Default)] #[non_exhaustive] pub struct CreatePrefixListRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `MaxEntries`: integer, 1 to 200. */ pub max_entries: i64,
    /** `AddressFamily`: text. */ pub address_family: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `PrefixListName`: text. */ pub prefix_list_name: String,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Entry`: records, at most 201 elements. */ pub entry: Vec<Entry>,
    /** What else came. */ pub extra: Extra,
}
impl CreatePrefixListRequest {
    /// With what is required.
    pub fn new(max_entries: i64, address_family: impl Into<String>, prefix_list_name: impl Into<String>) -> Self {
        Self { max_entries, address_family: address_family.into(), prefix_list_name: prefix_list_name.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `Entry`.
    pub fn entry(mut self, value: impl IntoIterator<Item = Entry>) -> Self { self.entry = all(value); self }
}
/// Table of [`CreatePrefixListRequest`].
pub static CREATE_PREFIX_LIST_REQUEST: Schema = Schema { name: "CreatePrefixListRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::int32("MaxEntries").required().limits(&Limits::range(Some(1.0), Some(200.0))),
    Field::string("AddressFamily").required(),
    Field::string("ClientToken").filled(),
    Field::string("PrefixListName").required(),
    Field::string("Description"),
    Field::record("Entry", &ENTRY).list().limits(&Limits::items(None, Some(201))),
]; &ROWS } };
record!(CreatePrefixListRequest, CREATE_PREFIX_LIST_REQUEST,
    [0 OptStr region_id, 2 Str address_family, 3 OptStr client_token, 4 Str prefix_list_name, 5 OptStr description,
    6 List entry] [1 Int max_entries]);

/// What `Entry` holds.
#[derive(Default)] #[non_exhaustive] pub struct Entry {
    /** `Description`: text. */ pub description: Option<String>,
    /** `Cidr`: text. */ pub cidr: String,
    /** What else came. */ pub extra: Extra,
}
impl Entry {
    /// With what is required.
    pub fn new(cidr: impl Into<String>) -> Self { Self { cidr: cidr.into(), ..Self::default() } }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`Entry`].
pub static ENTRY: Schema = Schema { name: "Entry", fields: { static ROWS: [Field; 2] = [
    Field::string("Description"),
    Field::string("Cidr").required(),
]; &ROWS } };
record!(Entry, ENTRY, [0 OptStr description, 1 Str cidr] []);

/// Answer of `CreatePrefixList`.
#[derive(Default)] #[non_exhaustive] pub struct CreatePrefixListResponse {
    /** `PrefixListId`: text. */ pub prefix_list_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreatePrefixListResponse`].
pub static CREATE_PREFIX_LIST_RESPONSE: Schema = Schema { name: "CreatePrefixListResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("PrefixListId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreatePrefixListResponse, CREATE_PREFIX_LIST_RESPONSE, [0 OptStr prefix_list_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreatePrefixListRequest, Entry, CreatePrefixListResponse);
