// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListDhcpOptionsSets.json; do not edit.
//! Lists sets of DHCP options.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListDhcpOptionsSets).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{DhcpOptions, Tag};

operation!(Operation::new::<ListDhcpOptionsSetsRequest, ListDhcpOptionsSetsResponse>(
    "ListDhcpOptionsSets", Effect::Read, &LIST_DHCP_OPTIONS_SETS_REQUEST, &LIST_DHCP_OPTIONS_SETS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["DhcpOptionsSets"], total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.NextToken
    404 InvalidRegionId.NotFound
");

/// Request of `ListDhcpOptionsSets`.
#[derive(Default)] #[non_exhaustive] pub struct ListDhcpOptionsSetsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 100. Default: `10`. */ pub max_results: Option<i64>,
    /** `DomainName`: text. */ pub domain_name: Option<String>,
    /** `DhcpOptionsSetName`: text. */ pub dhcp_options_set_name: Option<String>,
    /** `DhcpOptionsSetId`: texts, at most 20 elements. */ pub dhcp_options_set_id: Vec<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records, at most 10 elements. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl ListDhcpOptionsSetsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self { self.domain_name = Some(value.into()); self }
    /// Sets `DhcpOptionsSetName`.
    pub fn dhcp_options_set_name(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_name = Some(value.into()); self
    }
    /// Sets `DhcpOptionsSetId`.
    pub fn dhcp_options_set_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.dhcp_options_set_id = all(value); self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
}
/// Table of [`ListDhcpOptionsSetsRequest`].
pub static LIST_DHCP_OPTIONS_SETS_REQUEST: Schema =
    Schema { name: "ListDhcpOptionsSetsRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").required().filled(),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("DomainName"),
    Field::string("DhcpOptionsSetName"),
    Field::string("DhcpOptionsSetId").list().limits(&Limits::items(None, Some(20))),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(ListDhcpOptionsSetsRequest, LIST_DHCP_OPTIONS_SETS_REQUEST,
    [0 OptStr region_id, 1 OptStr next_token, 3 OptStr domain_name, 4 OptStr dhcp_options_set_name, 5 List dhcp_options_set_id,
    6 OptStr resource_group_id, 7 List tags] [2 OptInt max_results]);

/// Answer of `ListDhcpOptionsSets`.
#[derive(Default)] #[non_exhaustive] pub struct ListDhcpOptionsSetsResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `DhcpOptionsSets`: records. */ pub dhcp_options_sets: Vec<DhcpOptionsSet>,
    /** `TotalCount`: text. */ pub total_count: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListDhcpOptionsSetsResponse`].
pub static LIST_DHCP_OPTIONS_SETS_RESPONSE: Schema =
    Schema { name: "ListDhcpOptionsSetsResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::record("DhcpOptionsSets", &DHCP_OPTIONS_SET).list(),
    Field::string("TotalCount"),
]; &ROWS } };
record!(ListDhcpOptionsSetsResponse, LIST_DHCP_OPTIONS_SETS_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 2 List dhcp_options_sets, 3 OptStr total_count] []);

/// What `DhcpOptionsSets` holds.
#[derive(Default)] #[non_exhaustive] pub struct DhcpOptionsSet {
    /** `DhcpOptionsSetDescription`: text. */ pub dhcp_options_set_description: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `DhcpOptionsSetId`: text. */ pub dhcp_options_set_id: Option<String>,
    /** `DhcpOptionsSetName`: text. */ pub dhcp_options_set_name: Option<String>,
    /** `AssociateVpcCount`: integer. */ pub associate_vpc_count: Option<i64>,
    /** `OwnerId`: integer. */ pub owner_id: Option<i64>,
    /** `DhcpOptions`: record. */ pub dhcp_options: Option<DhcpOptions>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DhcpOptionsSet`].
pub static DHCP_OPTIONS_SET: Schema = Schema { name: "DhcpOptionsSet", fields: { static ROWS: [Field; 9] = [
    Field::string("DhcpOptionsSetDescription"),
    Field::string("Status"),
    Field::string("DhcpOptionsSetId"),
    Field::string("DhcpOptionsSetName"),
    Field::int32("AssociateVpcCount"),
    Field::int64("OwnerId"),
    Field::record("DhcpOptions", &crate::shapes::DHCP_OPTIONS),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list(),
]; &ROWS } };
record!(DhcpOptionsSet, DHCP_OPTIONS_SET,
    [0 OptStr dhcp_options_set_description, 1 OptStr status, 2 OptStr dhcp_options_set_id, 3 OptStr dhcp_options_set_name,
    6 Opt dhcp_options, 7 OptStr resource_group_id, 8 List tags] [4 OptInt associate_vpc_count, 5 OptInt owner_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ListDhcpOptionsSetsRequest, ListDhcpOptionsSetsResponse, DhcpOptionsSet);
