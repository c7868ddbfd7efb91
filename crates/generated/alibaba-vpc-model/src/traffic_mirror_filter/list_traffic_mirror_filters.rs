// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListTrafficMirrorFilters.json; do not edit.
//! Lists traffic mirror filters with their rules.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListTrafficMirrorFilters).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "ListTrafficMirrorFilters",
    effect: Effect::Read,
    request: ListTrafficMirrorFiltersRequest = LIST_TRAFFIC_MIRROR_FILTERS_REQUEST,
    response: ListTrafficMirrorFiltersResponse = LIST_TRAFFIC_MIRROR_FILTERS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["TrafficMirrorFilters"]).total(&["TotalCount"]),
}

/// Request of `ListTrafficMirrorFilters`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListTrafficMirrorFiltersRequest {
    /// `TrafficMirrorFilterName`: text.
    pub traffic_mirror_filter_name: Option<String>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `TrafficMirrorFilterIds`: texts, at most 100 elements.
    pub traffic_mirror_filter_ids: Vec<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records, at most 10 elements.
    pub tags: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ListTrafficMirrorFiltersRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TrafficMirrorFilterName`.
    pub fn traffic_mirror_filter_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_name = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `TrafficMirrorFilterIds`.
    pub fn traffic_mirror_filter_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.traffic_mirror_filter_ids = cloudspec_wire::all(value);
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }
}

record! {
    ListTrafficMirrorFiltersRequest: LIST_TRAFFIC_MIRROR_FILTERS_REQUEST,
    0 traffic_mirror_filter_name: OptStr = Field::string("TrafficMirrorFilterName"),
    1 max_results: OptInt = Field::int32("MaxResults"),
    2 next_token: OptStr = Field::string("NextToken"),
    3 traffic_mirror_filter_ids: List = Field::string("TrafficMirrorFilterIds").list().limits(&Limits::new().items(None, Some(100))),
    4 region_id: OptStr = Field::string("RegionId").required().filled(),
    5 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    6 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `ListTrafficMirrorFilters`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListTrafficMirrorFiltersResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TotalCount`: text.
    pub total_count: Option<String>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `Count`: integer.
    pub count: Option<i64>,
    /// `TrafficMirrorFilters`: records.
    pub traffic_mirror_filters: Vec<TrafficMirrorFilter>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ListTrafficMirrorFiltersResponse: LIST_TRAFFIC_MIRROR_FILTERS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 total_count: OptStr = Field::string("TotalCount"),
    3 max_results: OptInt = Field::int32("MaxResults"),
    4 count: OptInt = Field::int32("Count"),
    5 traffic_mirror_filters: List = Field::record("TrafficMirrorFilters", &TRAFFIC_MIRROR_FILTER).list(),
}

/// `TrafficMirrorFilters` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TrafficMirrorFilter {
    /// `TrafficMirrorFilterStatus`: text.
    pub traffic_mirror_filter_status: Option<String>,
    /// `TrafficMirrorFilterDescription`: text.
    pub traffic_mirror_filter_description: Option<String>,
    /// `TrafficMirrorFilterId`: text.
    pub traffic_mirror_filter_id: Option<String>,
    /// `TrafficMirrorFilterName`: text.
    pub traffic_mirror_filter_name: Option<String>,
    /// `IngressRules`: records.
    pub ingress_rules: Vec<IngressRule>,
    /// `EgressRules`: records.
    pub egress_rules: Vec<EgressRule>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    TrafficMirrorFilter: TRAFFIC_MIRROR_FILTER,
    0 traffic_mirror_filter_status: OptStr = Field::string("TrafficMirrorFilterStatus"),
    1 traffic_mirror_filter_description: OptStr = Field::string("TrafficMirrorFilterDescription"),
    2 traffic_mirror_filter_id: OptStr = Field::string("TrafficMirrorFilterId"),
    3 traffic_mirror_filter_name: OptStr = Field::string("TrafficMirrorFilterName"),
    4 ingress_rules: List = Field::record("IngressRules", &INGRESS_RULE).list(),
    5 egress_rules: List = Field::record("EgressRules", &EGRESS_RULE).list(),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 tags: List = Field::record("Tags", &crate::shapes::TAG).list(),
    8 creation_time: OptStr = Field::string("CreationTime"),
}

/// `TrafficMirrorFilters.IngressRules` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct IngressRule {
    /// `TrafficMirrorFilterRuleStatus`: text.
    pub traffic_mirror_filter_rule_status: Option<String>,
    /// `Action`: text.
    pub action: Option<String>,
    /// `SourceCidrBlock`: text.
    pub source_cidr_block: Option<String>,
    /// `TrafficDirection`: text.
    pub traffic_direction: Option<String>,
    /// `Protocol`: text.
    pub protocol: Option<String>,
    /// `DestinationPortRange`: text.
    pub destination_port_range: Option<String>,
    /// `TrafficMirrorFilterRuleId`: text.
    pub traffic_mirror_filter_rule_id: Option<String>,
    /// `DestinationCidrBlock`: text.
    pub destination_cidr_block: Option<String>,
    /// `Priority`: integer.
    pub priority: Option<i64>,
    /// `TrafficMirrorFilterId`: text.
    pub traffic_mirror_filter_id: Option<String>,
    /// `SourcePortRange`: text.
    pub source_port_range: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    IngressRule: INGRESS_RULE,
    0 traffic_mirror_filter_rule_status: OptStr = Field::string("TrafficMirrorFilterRuleStatus"),
    1 action: OptStr = Field::string("Action"),
    2 source_cidr_block: OptStr = Field::string("SourceCidrBlock"),
    3 traffic_direction: OptStr = Field::string("TrafficDirection"),
    4 protocol: OptStr = Field::string("Protocol"),
    5 destination_port_range: OptStr = Field::string("DestinationPortRange"),
    6 traffic_mirror_filter_rule_id: OptStr = Field::string("TrafficMirrorFilterRuleId"),
    7 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
    8 priority: OptInt = Field::int32("Priority"),
    9 traffic_mirror_filter_id: OptStr = Field::string("TrafficMirrorFilterId"),
    10 source_port_range: OptStr = Field::string("SourcePortRange"),
}

/// `TrafficMirrorFilters.EgressRules` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EgressRule {
    /// `TrafficMirrorFilterRuleStatus`: text.
    pub traffic_mirror_filter_rule_status: Option<String>,
    /// `Action`: text.
    pub action: Option<String>,
    /// `SourceCidrBlock`: text.
    pub source_cidr_block: Option<String>,
    /// `TrafficDirection`: text.
    pub traffic_direction: Option<String>,
    /// `Protocol`: text.
    pub protocol: Option<String>,
    /// `DestinationPortRange`: text.
    pub destination_port_range: Option<String>,
    /// `TrafficMirrorFilterRuleId`: text.
    pub traffic_mirror_filter_rule_id: Option<String>,
    /// `DestinationCidrBlock`: text.
    pub destination_cidr_block: Option<String>,
    /// `Priority`: integer.
    pub priority: Option<i64>,
    /// `TrafficMirrorFilterId`: text.
    pub traffic_mirror_filter_id: Option<String>,
    /// `SourcePortRange`: text.
    pub source_port_range: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    EgressRule: EGRESS_RULE,
    0 traffic_mirror_filter_rule_status: OptStr = Field::string("TrafficMirrorFilterRuleStatus"),
    1 action: OptStr = Field::string("Action"),
    2 source_cidr_block: OptStr = Field::string("SourceCidrBlock"),
    3 traffic_direction: OptStr = Field::string("TrafficDirection"),
    4 protocol: OptStr = Field::string("Protocol"),
    5 destination_port_range: OptStr = Field::string("DestinationPortRange"),
    6 traffic_mirror_filter_rule_id: OptStr = Field::string("TrafficMirrorFilterRuleId"),
    7 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
    8 priority: OptInt = Field::int32("Priority"),
    9 traffic_mirror_filter_id: OptStr = Field::string("TrafficMirrorFilterId"),
    10 source_port_range: OptStr = Field::string("SourcePortRange"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListTrafficMirrorFiltersRequest,
    ListTrafficMirrorFiltersResponse,
    TrafficMirrorFilter,
    IngressRule,
    EgressRule,
}
