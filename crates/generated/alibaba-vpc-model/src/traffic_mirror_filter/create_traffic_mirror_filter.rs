// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateTrafficMirrorFilter.json; do not edit.
//! Creates a filter that says which traffic is mirrored.
//!
//! Asynchronous: `ListTrafficMirrorFilters` shows `Creating`, then `Created`.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateTrafficMirrorFilter),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

pub use crate::shapes::{EgressRule, Tag, TrafficMirrorAction, TrafficMirrorProtocol};

operation! {
    name: "CreateTrafficMirrorFilter",
    effect: Effect::Write,
    request: CreateTrafficMirrorFilterRequest = CREATE_TRAFFIC_MIRROR_FILTER_REQUEST,
    response: CreateTrafficMirrorFilterResponse = CREATE_TRAFFIC_MIRROR_FILTER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 DuplicatedParam.Priority",
    "400 IllegalParamFormat.DstCidrBlock",
    "400 IllegalParamFormat.SrcCidrBlock",
    "400 IncorrectBusinessStatus.TrafficMirror = Payment for traffic mirroring is overdue. Settle the bill first.",
    "400 OptInRequired.TrafficMirror = Traffic mirroring is off in the region. Switch it on with `OpenTrafficMirrorService`.",
    "400 QuotaExceeded.TrafficMirrorFilter",
    "400 UnsupportedFeature.IpVersion",
    "400 UnsupportedRegion = The region does not offer this.",
}

/// Request of `CreateTrafficMirrorFilter`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRequest {
    /// Description of the traffic mirror filter: 1 to 256 characters, not starting with `http://` or
    /// `https://`.
    pub traffic_mirror_filter_description: Option<String>,
    /// Name of the traffic mirror filter: 1 to 128 characters, not starting with `http://` or `https://`.
    pub traffic_mirror_filter_name: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Rules for traffic that reaches the network interface, one entry for each. At most 10 elements.
    pub ingress_rules: Vec<IngressRule>,
    /// Rules for traffic that leaves the network interface, one entry for each. At most 10 elements.
    pub egress_rules: Vec<EgressRule>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateTrafficMirrorFilterRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description of the traffic mirror filter: 1 to 256 characters, not starting with `http://` or
    /// `https://`.
    pub fn traffic_mirror_filter_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.traffic_mirror_filter_description = Some(value.into());
        self
    }

    /// Name of the traffic mirror filter: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn traffic_mirror_filter_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_name = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Rules for traffic that reaches the network interface, one entry for each.
    pub fn ingress_rules(
        mut self,
        value: impl IntoIterator<Item = IngressRule>,
    ) -> Self {
        self.ingress_rules = cloudspec_wire::all(value);
        self
    }

    /// Rules for traffic that leaves the network interface, one entry for each.
    pub fn egress_rules(mut self, value: impl IntoIterator<Item = EgressRule>) -> Self {
        self.egress_rules = cloudspec_wire::all(value);
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
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateTrafficMirrorFilterRequest: CREATE_TRAFFIC_MIRROR_FILTER_REQUEST,
    0 traffic_mirror_filter_description: OptStr = Field::string("TrafficMirrorFilterDescription"),
    1 traffic_mirror_filter_name: OptStr = Field::string("TrafficMirrorFilterName"),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 ingress_rules: List = Field::record("IngressRules", &INGRESS_RULE).list().limits(&Limits::new().items(None, Some(10))),
    5 egress_rules: List = Field::record("EgressRules", &crate::shapes::EGRESS_RULE).list().limits(&Limits::new().items(None, Some(10))),
    6 region_id: OptStr = Field::string("RegionId").required().filled(),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    8 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
}

/// `IngressRules` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct IngressRule {
    /// Whether traffic that matches is mirrored: `accept` or `drop`.
    pub action: TrafficMirrorAction,
    /// Block of addresses that the traffic comes from, in CIDR notation.
    pub source_cidr_block: Option<String>,
    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub protocol: TrafficMirrorProtocol,
    /// Ports that the traffic goes to, as `first/last`.
    pub destination_port_range: Option<String>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<i64>,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Ports that the traffic comes from, as `first/last`; `-1/-1` for all.
    pub source_port_range: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl IngressRule {
    /// Creates a value with the required members.
    pub fn new(
        action: impl Into<TrafficMirrorAction>,
        protocol: impl Into<TrafficMirrorProtocol>,
    ) -> Self {
        Self {
            action: action.into(),
            protocol: protocol.into(),
            ..Self::default()
        }
    }

    /// Block of addresses that the traffic comes from, in CIDR notation.
    pub fn source_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_block = Some(value.into());
        self
    }

    /// Ports that the traffic goes to, as `first/last`.
    pub fn destination_port_range(mut self, value: impl Into<String>) -> Self {
        self.destination_port_range = Some(value.into());
        self
    }

    /// Priority: a smaller number is applied first.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }

    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }

    /// Ports that the traffic comes from, as `first/last`; `-1/-1` for all.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }
}

record! {
    IngressRule: INGRESS_RULE,
    0 action: Enum = Field::one_of("Action", TrafficMirrorAction::VALUES).required(),
    1 source_cidr_block: OptStr = Field::string("SourceCidrBlock"),
    2 protocol: Enum = Field::one_of("Protocol", TrafficMirrorProtocol::VALUES).required(),
    3 destination_port_range: OptStr = Field::string("DestinationPortRange"),
    4 priority: OptInt = Field::int32("Priority"),
    5 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
    6 source_port_range: OptStr = Field::string("SourcePortRange"),
}

/// Response of `CreateTrafficMirrorFilter`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterResponse {
    /// Id of the filter that says which traffic is mirrored (`tmf-...`). `ListTrafficMirrorFilters` lists
    /// it.
    pub traffic_mirror_filter_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateTrafficMirrorFilterResponse: CREATE_TRAFFIC_MIRROR_FILTER_RESPONSE,
    0 traffic_mirror_filter_id: OptStr = Field::string("TrafficMirrorFilterId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateTrafficMirrorFilterRequest,
    IngressRule,
    CreateTrafficMirrorFilterResponse,
}
