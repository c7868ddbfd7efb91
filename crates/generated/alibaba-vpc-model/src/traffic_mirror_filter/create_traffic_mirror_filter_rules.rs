// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateTrafficMirrorFilterRules.json; do not edit.
//! Adds inbound or outbound rules to a traffic mirror filter.
//!
//! Asynchronous: `ListTrafficMirrorFilters` shows `Creating`, then `Created`.
//!
//! - Access level: create.
//! - Asynchronous: it responds before the operation is complete. Poll `ListTrafficMirrorFilters` every
//!   3 s, up to 10 times.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateTrafficMirrorFilterRules), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors,
    operation, record,
};

pub use crate::shapes::{TrafficMirrorAction, TrafficMirrorProtocol};

operation! {
    name: "CreateTrafficMirrorFilterRules",
    effect: Effect::Write,
    request: CreateTrafficMirrorFilterRulesRequest = CREATE_TRAFFIC_MIRROR_FILTER_RULES_REQUEST,
    response: CreateTrafficMirrorFilterRulesResponse = CREATE_TRAFFIC_MIRROR_FILTER_RULES_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("ListTrafficMirrorFilters").interval(3).attempts(10)),
}

errors! {
    "400 DuplicatedParam.Priority",
    "400 IllegalParam.CidrBlock = The block of addresses is not in CIDR notation, or outside of what is allowed.",
    "400 IncorrectStatus.TrafficMirrorFilter = The traffic mirror filter is being changed. Try again when it is `Created`.",
    "400 IncorrectStatus.TrafficMirrorSession = The mirror session is being changed. Try again when it is `Created`.",
    "400 QuotaExceeded.TrafficMirrorRulesPerFilter",
    "400 ResourceNotFound.TrafficMirrorFilter = There is no such traffic mirror filter.",
    "400 UnsupportedRegion = The region does not offer this.",
}

/// Request of `CreateTrafficMirrorFilterRules`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRulesRequest {
    /// Id of the filter that says which traffic is mirrored (`tmf-...`). `ListTrafficMirrorFilters` lists
    /// it.
    pub traffic_mirror_filter_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Rules for traffic that reaches the network interface, one entry for each. At most 10 elements.
    pub ingress_rules: Vec<IngressRule>,
    /// Rules for traffic that leaves the network interface, one entry for each. At most 10 elements.
    pub egress_rules: Vec<crate::shapes::EgressRule>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateTrafficMirrorFilterRulesRequest {
    /// Creates a value with the required members.
    pub fn new(traffic_mirror_filter_id: impl Into<String>) -> Self {
        Self {
            traffic_mirror_filter_id: traffic_mirror_filter_id.into(),
            ..Self::default()
        }
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
    pub fn egress_rules(
        mut self,
        value: impl IntoIterator<Item = crate::shapes::EgressRule>,
    ) -> Self {
        self.egress_rules = cloudspec_wire::all(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    CreateTrafficMirrorFilterRulesRequest: CREATE_TRAFFIC_MIRROR_FILTER_RULES_REQUEST,
    0 traffic_mirror_filter_id: Str = Field::string("TrafficMirrorFilterId").required(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 dry_run: OptBool = Field::boolean("DryRun"),
    3 ingress_rules: List = Field::record("IngressRules", &INGRESS_RULE).list().limits(&Limits::new().items(None, Some(10))),
    4 egress_rules: List = Field::record("EgressRules", &crate::shapes::EGRESS_RULE).list().limits(&Limits::new().items(None, Some(10))),
    5 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// `IngressRules` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct IngressRule {
    /// Whether traffic that matches is mirrored: `accept` or `drop`.
    pub action: Option<TrafficMirrorAction>,
    /// Block of addresses that the traffic comes from, in CIDR notation.
    pub source_cidr_block: Option<String>,
    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub protocol: Option<TrafficMirrorProtocol>,
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
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether traffic that matches is mirrored: `accept` or `drop`.
    pub fn action(mut self, value: impl Into<TrafficMirrorAction>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Block of addresses that the traffic comes from, in CIDR notation.
    pub fn source_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_block = Some(value.into());
        self
    }

    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub fn protocol(mut self, value: impl Into<TrafficMirrorProtocol>) -> Self {
        self.protocol = Some(value.into());
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
    0 action: Opt = Field::one_of("Action", TrafficMirrorAction::VALUES),
    1 source_cidr_block: OptStr = Field::string("SourceCidrBlock"),
    2 protocol: Opt = Field::one_of("Protocol", TrafficMirrorProtocol::VALUES),
    3 destination_port_range: OptStr = Field::string("DestinationPortRange"),
    4 priority: OptInt = Field::int32("Priority"),
    5 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
    6 source_port_range: OptStr = Field::string("SourcePortRange"),
}

/// Response of `CreateTrafficMirrorFilterRules`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRulesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Rules for traffic that reaches the network interface, one entry for each.
    pub ingress_rules: Vec<ResponseIngressRule>,
    /// Rules for traffic that leaves the network interface, one entry for each.
    pub egress_rules: Vec<EgressRule>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateTrafficMirrorFilterRulesResponse: CREATE_TRAFFIC_MIRROR_FILTER_RULES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 ingress_rules: List = Field::record("IngressRules", &RESPONSE_INGRESS_RULE).list(),
    2 egress_rules: List = Field::record("EgressRules", &EGRESS_RULE).list(),
}

/// `IngressRules` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResponseIngressRule {
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResponseIngressRule: RESPONSE_INGRESS_RULE,
    0 instance_id: OptStr = Field::string("InstanceId"),
}

/// `EgressRules` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EgressRule {
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EgressRule: EGRESS_RULE,
    0 instance_id: OptStr = Field::string("InstanceId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateTrafficMirrorFilterRulesRequest,
    IngressRule,
    CreateTrafficMirrorFilterRulesResponse,
    ResponseIngressRule,
    EgressRule,
}
