// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyPrefixList.json; do not edit.
//! Changes the name, description and entries of a prefix list.
//!
//! CIDR blocks must be in their canonical form (`10.0.0.0/8`, not `10.0.0.1/8`) and no block may come twice.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyPrefixList).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyPrefixListResponse;

operation!(Operation::new::<ModifyPrefixListRequest, ModifyPrefixListResponse>(
    "ModifyPrefixList", Effect::Write, &MODIFY_PREFIX_LIST_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidDescription.Malformed InvalidParameter.CidrDuplicated InvalidParameter.CidrMalformed
    400 InvalidParameter.PrefixListName LimitExceed.Entry LimitExceed.MaxEntries MissingParameter
    404 InvalidPrefixListId.NotFound InvalidRegionId.NotFound
");

/// Request of `ModifyPrefixList`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyPrefixListRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PrefixListId`: text. */ pub prefix_list_id: String,
    /** `PrefixListName`: text. */ pub prefix_list_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `AddEntry`: records, at most 201 elements. */ pub add_entry: Vec<AddEntry>,
    /** `RemoveEntry`: records, at most 201 elements. */ pub remove_entry: Vec<RemoveEntry>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyPrefixListRequest {
    /// With what is required.
    pub fn new(prefix_list_id: impl Into<String>) -> Self { Self { prefix_list_id: prefix_list_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PrefixListName`.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self { self.prefix_list_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `AddEntry`.
    pub fn add_entry(mut self, value: impl IntoIterator<Item = AddEntry>) -> Self { self.add_entry = all(value); self }
    /// Sets `RemoveEntry`.
    pub fn remove_entry(mut self, value: impl IntoIterator<Item = RemoveEntry>) -> Self { self.remove_entry = all(value); self }
}
/// Table of [`ModifyPrefixListRequest`].
pub static MODIFY_PREFIX_LIST_REQUEST: Schema = Schema { name: "ModifyPrefixListRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("PrefixListId").required(),
    Field::string("PrefixListName"),
    Field::string("Description"),
    Field::record("AddEntry", &ADD_ENTRY).list().limits(&Limits::items(None, Some(201))),
    Field::record("RemoveEntry", &REMOVE_ENTRY).list().limits(&Limits::items(None, Some(201))),
]; &ROWS } };
record!(ModifyPrefixListRequest, MODIFY_PREFIX_LIST_REQUEST,
    [0 OptStr region_id, 1 Str prefix_list_id, 2 OptStr prefix_list_name, 3 OptStr description, 4 List add_entry,
    5 List remove_entry] []);

/// What `AddEntry` holds.
#[derive(Default)] #[non_exhaustive] pub struct AddEntry {
    /** `Description`: text. */ pub description: Option<String>,
    /** `Cidr`: text. */ pub cidr: String,
    /** What else came. */ pub extra: Extra,
}
impl AddEntry {
    /// With what is required.
    pub fn new(cidr: impl Into<String>) -> Self { Self { cidr: cidr.into(), ..Self::default() } }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`AddEntry`].
pub static ADD_ENTRY: Schema = Schema { name: "AddEntry", fields: { static ROWS: [Field; 2] = [
    Field::string("Description"),
    Field::string("Cidr").required(),
]; &ROWS } };
record!(AddEntry, ADD_ENTRY, [0 OptStr description, 1 Str cidr] []);

/// What `RemoveEntry` holds.
#[derive(Default)] #[non_exhaustive] pub struct RemoveEntry {
    /** `Cidr`: text. */ pub cidr: String,
    /** What else came. */ pub extra: Extra,
}
impl RemoveEntry {
    /// With what is required.
    pub fn new(cidr: impl Into<String>) -> Self { Self { cidr: cidr.into(), ..Self::default() } }
}
/// Table of [`RemoveEntry`].
pub static REMOVE_ENTRY: Schema = Schema { name: "RemoveEntry", fields: { static ROWS: [Field; 1] = [
    Field::string("Cidr").required(),
]; &ROWS } };
record!(RemoveEntry, REMOVE_ENTRY, [0 Str cidr] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyPrefixListRequest, AddEntry, RemoveEntry);
