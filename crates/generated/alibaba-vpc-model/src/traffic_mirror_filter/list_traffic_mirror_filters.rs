// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListTrafficMirrorFilters.json; do not edit.
//! Lists traffic mirror filters with their rules.
//!
//! They are filtered by id, name, resource group and tags.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListTrafficMirrorFilters),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, Timestamp,
    open_enum, operation, record,
};

pub use crate::shapes::{Tag, TrafficMirrorAction, TrafficMirrorProtocol};

operation! {
    name: "ListTrafficMirrorFilters",
    effect: Effect::Read,
    request: ListTrafficMirrorFiltersRequest = LIST_TRAFFIC_MIRROR_FILTERS_REQUEST,
    response: ListTrafficMirrorFiltersResponse = LIST_TRAFFIC_MIRROR_FILTERS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["TrafficMirrorFilters"]).total(&["TotalCount"]),
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

/// Request of `ListTrafficMirrorFilters`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListTrafficMirrorFiltersRequest {
    /// Name of the traffic mirror filter: 1 to 128 characters, not starting with `http://` or `https://`.
    pub traffic_mirror_filter_name: Option<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// `TrafficMirrorFilterIds`: list of strings, at most 100 elements.
    pub traffic_mirror_filter_ids: Vec<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 10 elements.
    pub tags: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListTrafficMirrorFiltersRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the traffic mirror filter: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn traffic_mirror_filter_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_name = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Where to go on: the token of the previous response.
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

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
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
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// How many entries match, on all pages together.
    pub count: Option<i64>,
    /// `TrafficMirrorFilters`: list of records.
    pub traffic_mirror_filters: Vec<TrafficMirrorFilter>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// `TrafficMirrorFilterStatus`: one of the documented values.
    pub traffic_mirror_filter_status: Option<TrafficMirrorFilterStatus>,
    /// Description of the traffic mirror filter: 1 to 256 characters, not starting with `http://` or
    /// `https://`.
    pub traffic_mirror_filter_description: Option<String>,
    /// Id of the filter that says which traffic is mirrored (`tmf-...`). `ListTrafficMirrorFilters` lists
    /// it.
    pub traffic_mirror_filter_id: Option<String>,
    /// Name of the traffic mirror filter: 1 to 128 characters, not starting with `http://` or `https://`.
    pub traffic_mirror_filter_name: Option<String>,
    /// Rules for traffic that reaches the network interface, one entry for each.
    pub ingress_rules: Vec<IngressRule>,
    /// Rules for traffic that leaves the network interface, one entry for each.
    pub egress_rules: Vec<EgressRule>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TrafficMirrorFilter: TRAFFIC_MIRROR_FILTER,
    0 traffic_mirror_filter_status: Opt = Field::one_of("TrafficMirrorFilterStatus", TrafficMirrorFilterStatus::VALUES),
    1 traffic_mirror_filter_description: OptStr = Field::string("TrafficMirrorFilterDescription"),
    2 traffic_mirror_filter_id: OptStr = Field::string("TrafficMirrorFilterId"),
    3 traffic_mirror_filter_name: OptStr = Field::string("TrafficMirrorFilterName"),
    4 ingress_rules: List = Field::record("IngressRules", &INGRESS_RULE).list(),
    5 egress_rules: List = Field::record("EgressRules", &EGRESS_RULE).list(),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 tags: List = Field::record("Tags", &crate::shapes::TAG).list(),
    8 creation_time: Opt = Field::timestamp("CreationTime"),
}

/// `TrafficMirrorFilters.IngressRules` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct IngressRule {
    /// State of the rule: `Creating`, `Created`, `Modifying` or `Deleting`.
    pub traffic_mirror_filter_rule_status: Option<TrafficMirrorFilterRuleStatus>,
    /// Whether traffic that matches is mirrored: `accept` or `drop`.
    pub action: Option<TrafficMirrorAction>,
    /// Block of addresses that the traffic comes from, in CIDR notation.
    pub source_cidr_block: Option<String>,
    /// Which traffic the rule is for: what reaches the network interface (`ingress`) or leaves it
    /// (`egress`).
    pub traffic_direction: Option<TrafficDirection>,
    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub protocol: Option<TrafficMirrorProtocol>,
    /// Ports that the traffic goes to, as `first/last`.
    pub destination_port_range: Option<String>,
    /// Id of a single rule of a filter for mirrored traffic (`tmr-...`). `ListTrafficMirrorFilters` lists
    /// it.
    pub traffic_mirror_filter_rule_id: Option<String>,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<i64>,
    /// Id of the filter that says which traffic is mirrored (`tmf-...`). `ListTrafficMirrorFilters` lists
    /// it.
    pub traffic_mirror_filter_id: Option<String>,
    /// Ports that the traffic comes from, as `first/last`; `-1/-1` for all.
    pub source_port_range: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    IngressRule: INGRESS_RULE,
    0 traffic_mirror_filter_rule_status: Opt = Field::one_of("TrafficMirrorFilterRuleStatus", TrafficMirrorFilterRuleStatus::VALUES),
    1 action: Opt = Field::one_of("Action", TrafficMirrorAction::VALUES),
    2 source_cidr_block: OptStr = Field::string("SourceCidrBlock"),
    3 traffic_direction: Opt = Field::one_of("TrafficDirection", TrafficDirection::VALUES),
    4 protocol: Opt = Field::one_of("Protocol", TrafficMirrorProtocol::VALUES),
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
    /// State of the rule: `Creating`, `Created`, `Modifying` or `Deleting`.
    pub traffic_mirror_filter_rule_status: Option<
        EgressRuleTrafficMirrorFilterRuleStatus,
    >,
    /// Whether traffic that matches is mirrored: `accept` or `drop`.
    pub action: Option<EgressRuleAction>,
    /// Block of addresses that the traffic comes from, in CIDR notation.
    pub source_cidr_block: Option<String>,
    /// Which traffic the rule is for: what reaches the network interface (`ingress`) or leaves it
    /// (`egress`).
    pub traffic_direction: Option<EgressRuleTrafficDirection>,
    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub protocol: Option<EgressRuleProtocol>,
    /// Ports that the traffic goes to, as `first/last`.
    pub destination_port_range: Option<String>,
    /// Id of a single rule of a filter for mirrored traffic (`tmr-...`). `ListTrafficMirrorFilters` lists
    /// it.
    pub traffic_mirror_filter_rule_id: Option<String>,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<i64>,
    /// Id of the filter that says which traffic is mirrored (`tmf-...`). `ListTrafficMirrorFilters` lists
    /// it.
    pub traffic_mirror_filter_id: Option<String>,
    /// Ports that the traffic comes from, as `first/last`; `-1/-1` for all.
    pub source_port_range: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EgressRule: EGRESS_RULE,
    0 traffic_mirror_filter_rule_status: Opt = Field::one_of("TrafficMirrorFilterRuleStatus", EgressRuleTrafficMirrorFilterRuleStatus::VALUES),
    1 action: Opt = Field::one_of("Action", EgressRuleAction::VALUES),
    2 source_cidr_block: OptStr = Field::string("SourceCidrBlock"),
    3 traffic_direction: Opt = Field::one_of("TrafficDirection", EgressRuleTrafficDirection::VALUES),
    4 protocol: Opt = Field::one_of("Protocol", EgressRuleProtocol::VALUES),
    5 destination_port_range: OptStr = Field::string("DestinationPortRange"),
    6 traffic_mirror_filter_rule_id: OptStr = Field::string("TrafficMirrorFilterRuleId"),
    7 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
    8 priority: OptInt = Field::int32("Priority"),
    9 traffic_mirror_filter_id: OptStr = Field::string("TrafficMirrorFilterId"),
    10 source_port_range: OptStr = Field::string("SourcePortRange"),
}

open_enum! {
    /// Documented values of `TrafficMirrorFilters.TrafficMirrorFilterStatus`. The provider may add others.
    pub enum TrafficMirrorFilterStatus {
        Creating = "Creating",
        Created = "Created",
        Modifying = "Modifying",
        Deleting = "Deleting",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum TrafficMirrorFilterRuleStatus {
        Creating = "Creating",
        Created = "Created",
        Modifying = "Modifying",
        Deleting = "Deleting",
    }
}

open_enum! {
    /// Documented values of `TrafficMirrorFilters.IngressRules.TrafficDirection`. The provider may add
    /// others.
    pub enum TrafficDirection {
        Egress = "egress",
        Ingress = "ingress",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum EgressRuleTrafficMirrorFilterRuleStatus {
        Creating = "Creating",
        Created = "Created",
        Modifying = "Modifying",
        Deleting = "Deleting",
    }
}

open_enum! {
    /// Documented values of `TrafficMirrorFilters.EgressRules.Action`. The provider may add others.
    pub enum EgressRuleAction {
        Accept = "accept",
        Drop = "drop",
    }
}

open_enum! {
    /// Documented values of `TrafficMirrorFilters.EgressRules.TrafficDirection`. The provider may add
    /// others.
    pub enum EgressRuleTrafficDirection {
        Egress = "egress",
        Ingress = "ingress",
    }
}

open_enum! {
    /// Documented values of `TrafficMirrorFilters.EgressRules.Protocol`. The provider may add others.
    pub enum EgressRuleProtocol {
        All = "ALL",
        Icmp = "ICMP",
        Tcp = "TCP",
        Udp = "UDP",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListTrafficMirrorFiltersRequest,
    ListTrafficMirrorFiltersResponse,
    TrafficMirrorFilter,
    IngressRule,
    EgressRule,
}
