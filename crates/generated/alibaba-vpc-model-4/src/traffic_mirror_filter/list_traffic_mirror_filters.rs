// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListTrafficMirrorFilters.json; do not edit.
//! Lists traffic mirror filters with their rules.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListTrafficMirrorFilters).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<ListTrafficMirrorFiltersRequest, ListTrafficMirrorFiltersResponse>(
    "ListTrafficMirrorFilters", Effect::Read, &LIST_TRAFFIC_MIRROR_FILTERS_REQUEST, &LIST_TRAFFIC_MIRROR_FILTERS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["TrafficMirrorFilters"], total: Some(&["TotalCount"]),
}));

/// Request of `ListTrafficMirrorFilters`.
#[derive(Default)] #[non_exhaustive] pub struct ListTrafficMirrorFiltersRequest {
    /** `TrafficMirrorFilterName`: text. */ pub traffic_mirror_filter_name: Option<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `TrafficMirrorFilterIds`: texts, at most 100 elements. */ pub traffic_mirror_filter_ids: Vec<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records, at most 10 elements. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl ListTrafficMirrorFiltersRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `TrafficMirrorFilterName`.
    pub fn traffic_mirror_filter_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_name = Some(value.into()); self
    }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `TrafficMirrorFilterIds`.
    pub fn traffic_mirror_filter_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.traffic_mirror_filter_ids = all(value); self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
}
/// Table of [`ListTrafficMirrorFiltersRequest`].
pub static LIST_TRAFFIC_MIRROR_FILTERS_REQUEST: Schema =
    Schema { name: "ListTrafficMirrorFiltersRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("TrafficMirrorFilterName"),
    Field::int32("MaxResults"),
    Field::string("NextToken"),
    Field::string("TrafficMirrorFilterIds").list().limits(&Limits::items(None, Some(100))),
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(ListTrafficMirrorFiltersRequest, LIST_TRAFFIC_MIRROR_FILTERS_REQUEST,
    [0 OptStr traffic_mirror_filter_name, 2 OptStr next_token, 3 List traffic_mirror_filter_ids, 4 OptStr region_id,
    5 OptStr resource_group_id, 6 List tags] [1 OptInt max_results]);

/// Answer of `ListTrafficMirrorFilters`.
#[derive(Default)] #[non_exhaustive] pub struct ListTrafficMirrorFiltersResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: text. */ pub total_count: Option<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `Count`: integer. */ pub count: Option<i64>,
    /** `TrafficMirrorFilters`: records. */ pub traffic_mirror_filters: Vec<TrafficMirrorFilter>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListTrafficMirrorFiltersResponse`].
pub static LIST_TRAFFIC_MIRROR_FILTERS_RESPONSE: Schema =
    Schema { name: "ListTrafficMirrorFiltersResponse", fields: { static ROWS: [Field; 6] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::string("TotalCount"),
    Field::int32("MaxResults"),
    Field::int32("Count"),
    Field::record("TrafficMirrorFilters", &TRAFFIC_MIRROR_FILTER).list(),
]; &ROWS } };
record!(ListTrafficMirrorFiltersResponse, LIST_TRAFFIC_MIRROR_FILTERS_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 2 OptStr total_count, 5 List traffic_mirror_filters] [3 OptInt max_results,
    4 OptInt count]);

/// What `TrafficMirrorFilters` holds.
#[derive(Default)] #[non_exhaustive] pub struct TrafficMirrorFilter {
    /** `TrafficMirrorFilterStatus`: text. */ pub traffic_mirror_filter_status: Option<String>,
    /** `TrafficMirrorFilterDescription`: text. */ pub traffic_mirror_filter_description: Option<String>,
    /** `TrafficMirrorFilterId`: text. */ pub traffic_mirror_filter_id: Option<String>,
    /** `TrafficMirrorFilterName`: text. */ pub traffic_mirror_filter_name: Option<String>,
    /** `IngressRules`: records. */ pub ingress_rules: Vec<IngressRule>,
    /** `EgressRules`: records. */ pub egress_rules: Vec<EgressRule>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TrafficMirrorFilter`].
pub static TRAFFIC_MIRROR_FILTER: Schema = Schema { name: "TrafficMirrorFilter", fields: { static ROWS: [Field; 9] = [
    Field::string("TrafficMirrorFilterStatus"),
    Field::string("TrafficMirrorFilterDescription"),
    Field::string("TrafficMirrorFilterId"),
    Field::string("TrafficMirrorFilterName"),
    Field::record("IngressRules", &INGRESS_RULE).list(),
    Field::record("EgressRules", &EGRESS_RULE).list(),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list(),
    Field::string("CreationTime"),
]; &ROWS } };
record!(TrafficMirrorFilter, TRAFFIC_MIRROR_FILTER,
    [0 OptStr traffic_mirror_filter_status, 1 OptStr traffic_mirror_filter_description, 2 OptStr traffic_mirror_filter_id,
    3 OptStr traffic_mirror_filter_name, 4 List ingress_rules, 5 List egress_rules, 6 OptStr resource_group_id, 7 List tags,
    8 OptStr creation_time] []);

/// What `TrafficMirrorFilters.IngressRules` holds.
#[derive(Default)] #[non_exhaustive] pub struct IngressRule {
    /** `TrafficMirrorFilterRuleStatus`: text. */ pub traffic_mirror_filter_rule_status: Option<String>,
    /** `Action`: text. */ pub action: Option<String>,
    /** `SourceCidrBlock`: text. */ pub source_cidr_block: Option<String>,
    /** `TrafficDirection`: text. */ pub traffic_direction: Option<String>,
    /** `Protocol`: text. */ pub protocol: Option<String>,
    /** `DestinationPortRange`: text. */ pub destination_port_range: Option<String>,
    /** `TrafficMirrorFilterRuleId`: text. */ pub traffic_mirror_filter_rule_id: Option<String>,
    /** `DestinationCidrBlock`: text. */ pub destination_cidr_block: Option<String>,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** `TrafficMirrorFilterId`: text. */ pub traffic_mirror_filter_id: Option<String>,
    /** `SourcePortRange`: text. */ pub source_port_range: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`IngressRule`].
pub static INGRESS_RULE: Schema = Schema { name: "IngressRule", fields: { static ROWS: [Field; 11] = [
    Field::string("TrafficMirrorFilterRuleStatus"),
    Field::string("Action"),
    Field::string("SourceCidrBlock"),
    Field::string("TrafficDirection"),
    Field::string("Protocol"),
    Field::string("DestinationPortRange"),
    Field::string("TrafficMirrorFilterRuleId"),
    Field::string("DestinationCidrBlock"),
    Field::int32("Priority"),
    Field::string("TrafficMirrorFilterId"),
    Field::string("SourcePortRange"),
]; &ROWS } };
record!(IngressRule, INGRESS_RULE,
    [0 OptStr traffic_mirror_filter_rule_status, 1 OptStr action, 2 OptStr source_cidr_block, 3 OptStr traffic_direction,
    4 OptStr protocol, 5 OptStr destination_port_range, 6 OptStr traffic_mirror_filter_rule_id, 7 OptStr destination_cidr_block,
    9 OptStr traffic_mirror_filter_id, 10 OptStr source_port_range] [8 OptInt priority]);

/// What `TrafficMirrorFilters.EgressRules` holds.
#[derive(Default)] #[non_exhaustive] pub struct EgressRule {
    /** `TrafficMirrorFilterRuleStatus`: text. */ pub traffic_mirror_filter_rule_status: Option<String>,
    /** `Action`: text. */ pub action: Option<String>,
    /** `SourceCidrBlock`: text. */ pub source_cidr_block: Option<String>,
    /** `TrafficDirection`: text. */ pub traffic_direction: Option<String>,
    /** `Protocol`: text. */ pub protocol: Option<String>,
    /** `DestinationPortRange`: text. */ pub destination_port_range: Option<String>,
    /** `TrafficMirrorFilterRuleId`: text. */ pub traffic_mirror_filter_rule_id: Option<String>,
    /** `DestinationCidrBlock`: text. */ pub destination_cidr_block: Option<String>,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** `TrafficMirrorFilterId`: text. */ pub traffic_mirror_filter_id: Option<String>,
    /** `SourcePortRange`: text. */ pub source_port_range: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EgressRule`].
pub static EGRESS_RULE: Schema = Schema { name: "EgressRule", fields: { static ROWS: [Field; 11] = [
    Field::string("TrafficMirrorFilterRuleStatus"),
    Field::string("Action"),
    Field::string("SourceCidrBlock"),
    Field::string("TrafficDirection"),
    Field::string("Protocol"),
    Field::string("DestinationPortRange"),
    Field::string("TrafficMirrorFilterRuleId"),
    Field::string("DestinationCidrBlock"),
    Field::int32("Priority"),
    Field::string("TrafficMirrorFilterId"),
    Field::string("SourcePortRange"),
]; &ROWS } };
record!(EgressRule, EGRESS_RULE,
    [0 OptStr traffic_mirror_filter_rule_status, 1 OptStr action, 2 OptStr source_cidr_block, 3 OptStr traffic_direction,
    4 OptStr protocol, 5 OptStr destination_port_range, 6 OptStr traffic_mirror_filter_rule_id, 7 OptStr destination_cidr_block,
    9 OptStr traffic_mirror_filter_id, 10 OptStr source_port_range] [8 OptInt priority]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ListTrafficMirrorFiltersRequest, ListTrafficMirrorFiltersResponse, TrafficMirrorFilter, IngressRule, EgressRule,
);
