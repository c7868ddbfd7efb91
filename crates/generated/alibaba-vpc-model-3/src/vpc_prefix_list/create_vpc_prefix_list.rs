// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpcPrefixList.json; do not edit.
//! Creates a prefix list for route tables and other rules of VPCs.
//!
//! One call a region at a time.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpcPrefixList).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateVpcPrefixListRequest, CreateVpcPrefixListResponse>(
    "CreateVpcPrefixList", Effect::Write, &CREATE_VPC_PREFIX_LIST_REQUEST, &CREATE_VPC_PREFIX_LIST_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DuplicatedParam.CidrBlock IllegalParam.CidrBlock IllegalParam.CidrName OperationFailed.CidrCountExceedMaxCount
    400 QuotaExceeded.PrefixListCidrCount QuotaExceeded.PrefixListCount UnsupportedFeature.IpVersion
");

/// Request of `CreateVpcPrefixList`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVpcPrefixListRequest {
    /** `PrefixListName`: text. */ pub prefix_list_name: Option<String>,
    /** `PrefixListDescription`: text. */ pub prefix_list_description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `MaxEntries`: integer. */ pub max_entries: Option<i64>,
    /** `PrefixListEntries`: records, at most 50 elements. */ pub prefix_list_entries: Vec<PrefixListEntry>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `IpVersion`: text. */ pub ip_version: Option<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl CreateVpcPrefixListRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `PrefixListName`.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self { self.prefix_list_name = Some(value.into()); self }
    /// Sets `PrefixListDescription`.
    pub fn prefix_list_description(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_description = Some(value.into()); self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `MaxEntries`.
    pub fn max_entries(mut self, value: i64) -> Self { self.max_entries = Some(value); self }
    /// Sets `PrefixListEntries`.
    pub fn prefix_list_entries(mut self, value: impl IntoIterator<Item = PrefixListEntry>) -> Self {
        self.prefix_list_entries = all(value); self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self { self.ip_version = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`CreateVpcPrefixListRequest`].
pub static CREATE_VPC_PREFIX_LIST_REQUEST: Schema =
    Schema { name: "CreateVpcPrefixListRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("PrefixListName"),
    Field::string("PrefixListDescription"),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::int32("MaxEntries"),
    Field::record("PrefixListEntries", &PREFIX_LIST_ENTRY).list().limits(&Limits::items(None, Some(50))),
    Field::string("ResourceGroupId"),
    Field::string("RegionId").required().filled(),
    Field::string("IpVersion"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(CreateVpcPrefixListRequest, CREATE_VPC_PREFIX_LIST_REQUEST,
    [0 OptStr prefix_list_name, 1 OptStr prefix_list_description, 2 OptStr client_token, 5 List prefix_list_entries,
    6 OptStr resource_group_id, 7 OptStr region_id, 8 OptStr ip_version, 9 List tag] [3 OptBool dry_run, 4 OptInt max_entries]);

/// What `PrefixListEntries` holds.
#[derive(Default)] #[non_exhaustive] pub struct PrefixListEntry {
    /** `Cidr`: text. */ pub cidr: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl PrefixListEntry {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Cidr`.
    pub fn cidr(mut self, value: impl Into<String>) -> Self { self.cidr = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`PrefixListEntry`].
pub static PREFIX_LIST_ENTRY: Schema = Schema { name: "PrefixListEntry", fields: { static ROWS: [Field; 2] = [
    Field::string("Cidr"),
    Field::string("Description"),
]; &ROWS } };
record!(PrefixListEntry, PREFIX_LIST_ENTRY, [0 OptStr cidr, 1 OptStr description] []);

/// Answer of `CreateVpcPrefixList`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVpcPrefixListResponse {
    /** `PrefixListId`: text. */ pub prefix_list_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateVpcPrefixListResponse`].
pub static CREATE_VPC_PREFIX_LIST_RESPONSE: Schema =
    Schema { name: "CreateVpcPrefixListResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("PrefixListId"),
    Field::string("RequestId"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(CreateVpcPrefixListResponse, CREATE_VPC_PREFIX_LIST_RESPONSE,
    [0 OptStr prefix_list_id, 1 OptStr request_id, 2 OptStr resource_group_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateVpcPrefixListRequest, PrefixListEntry, CreateVpcPrefixListResponse,
);
