// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpcPrefixList.json; do not edit.
//! Changes a prefix list and its entries.
//!
//! Asynchronous: ListPrefixLists shows `Modifying`, then `Created`; resources that use it follow.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpcPrefixList).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<ModifyVpcPrefixListRequest, ModifyVpcPrefixListResponse>(
    "ModifyVpcPrefixList", Effect::Write, &MODIFY_VPC_PREFIX_LIST_REQUEST, &MODIFY_VPC_PREFIX_LIST_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DuplicatedParam.CidrBlock IllegalParam.CidrBlock IllegalParam.CidrName IncorrectStatus.PrefixList
    400 OperationDenied.RemoveCountExceedExistCount OperationDenied.SystemPrefixList OperationFailed.CidrCountExceedMaxCount
    400 OperationFailed.OperateShareResource QuotaExceeded QuotaExceeded.PrefixListCidrCount ResourceNotFound.PrefixList
");

/// Request of `ModifyVpcPrefixList`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVpcPrefixListRequest {
    /** `PrefixListId`: text. */ pub prefix_list_id: String,
    /** `PrefixListName`: text. */ pub prefix_list_name: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `AddPrefixListEntry`: records, at most 1000 elements. */ pub add_prefix_list_entry: Vec<AddPrefixListEntry>,
    /** `RemovePrefixListEntry`: records, at most 1000 elements. */ pub remove_prefix_list_entry: Vec<RemovePrefixListEntry>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PrefixListDescription`: text. */ pub prefix_list_description: Option<String>,
    /** `MaxEntries`: integer. */ pub max_entries: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyVpcPrefixListRequest {
    /// With what is required.
    pub fn new(prefix_list_id: impl Into<String>) -> Self { Self { prefix_list_id: prefix_list_id.into(), ..Self::default() } }
    /// Sets `PrefixListName`.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self { self.prefix_list_name = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `AddPrefixListEntry`.
    pub fn add_prefix_list_entry(mut self, value: impl IntoIterator<Item = AddPrefixListEntry>) -> Self {
        self.add_prefix_list_entry = all(value); self
    }
    /// Sets `RemovePrefixListEntry`.
    pub fn remove_prefix_list_entry(mut self, value: impl IntoIterator<Item = RemovePrefixListEntry>) -> Self {
        self.remove_prefix_list_entry = all(value); self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PrefixListDescription`.
    pub fn prefix_list_description(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_description = Some(value.into()); self
    }
    /// Sets `MaxEntries`.
    pub fn max_entries(mut self, value: i64) -> Self { self.max_entries = Some(value); self }
}
/// Table of [`ModifyVpcPrefixListRequest`].
pub static MODIFY_VPC_PREFIX_LIST_REQUEST: Schema =
    Schema { name: "ModifyVpcPrefixListRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("PrefixListId").required(),
    Field::string("PrefixListName"),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::record("AddPrefixListEntry", &ADD_PREFIX_LIST_ENTRY).list().limits(&Limits::items(None, Some(1000))),
    Field::record("RemovePrefixListEntry", &REMOVE_PREFIX_LIST_ENTRY).list().limits(&Limits::items(None, Some(1000))),
    Field::string("RegionId").required().filled(),
    Field::string("PrefixListDescription"),
    Field::int32("MaxEntries"),
]; &ROWS } };
record!(ModifyVpcPrefixListRequest, MODIFY_VPC_PREFIX_LIST_REQUEST,
    [0 Str prefix_list_id, 1 OptStr prefix_list_name, 2 OptStr client_token, 4 List add_prefix_list_entry,
    5 List remove_prefix_list_entry, 6 OptStr region_id, 7 OptStr prefix_list_description] [3 OptBool dry_run,
    8 OptInt max_entries]);

/// What `AddPrefixListEntry` holds.
#[derive(Default)] #[non_exhaustive] pub struct AddPrefixListEntry {
    /** `Cidr`: text. */ pub cidr: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AddPrefixListEntry {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Cidr`.
    pub fn cidr(mut self, value: impl Into<String>) -> Self { self.cidr = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`AddPrefixListEntry`].
pub static ADD_PREFIX_LIST_ENTRY: Schema = Schema { name: "AddPrefixListEntry", fields: { static ROWS: [Field; 2] = [
    Field::string("Cidr"),
    Field::string("Description"),
]; &ROWS } };
record!(AddPrefixListEntry, ADD_PREFIX_LIST_ENTRY, [0 OptStr cidr, 1 OptStr description] []);

/// What `RemovePrefixListEntry` holds.
#[derive(Default)] #[non_exhaustive] pub struct RemovePrefixListEntry {
    /** `Cidr`: text. */ pub cidr: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl RemovePrefixListEntry {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Cidr`.
    pub fn cidr(mut self, value: impl Into<String>) -> Self { self.cidr = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`RemovePrefixListEntry`].
pub static REMOVE_PREFIX_LIST_ENTRY: Schema = Schema { name: "RemovePrefixListEntry", fields: { static ROWS: [Field; 2] = [
    Field::string("Cidr"),
    Field::string("Description"),
]; &ROWS } };
record!(RemovePrefixListEntry, REMOVE_PREFIX_LIST_ENTRY, [0 OptStr cidr, 1 OptStr description] []);

/// Answer of `ModifyVpcPrefixList`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVpcPrefixListResponse {
    /** `PrefixListId`: text. */ pub prefix_list_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyVpcPrefixListResponse`].
pub static MODIFY_VPC_PREFIX_LIST_RESPONSE: Schema =
    Schema { name: "ModifyVpcPrefixListResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("PrefixListId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(ModifyVpcPrefixListResponse, MODIFY_VPC_PREFIX_LIST_RESPONSE, [0 OptStr prefix_list_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ModifyVpcPrefixListRequest, AddPrefixListEntry, RemovePrefixListEntry, ModifyVpcPrefixListResponse,
);
