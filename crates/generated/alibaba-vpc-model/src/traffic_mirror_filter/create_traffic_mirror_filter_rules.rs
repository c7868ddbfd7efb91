// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateTrafficMirrorFilterRules.json; do not edit.
//! Adds inbound or outbound rules to a traffic mirror filter.
//!
//! Asynchronous: ListTrafficMirrorFilters shows `Creating`, then `Created`.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateTrafficMirrorFilterRules).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::EgressRule;

operation! {
    name: "CreateTrafficMirrorFilterRules",
    effect: Effect::Write,
    request: CreateTrafficMirrorFilterRulesRequest = CREATE_TRAFFIC_MIRROR_FILTER_RULES_REQUEST,
    response: CreateTrafficMirrorFilterRulesResponse = CREATE_TRAFFIC_MIRROR_FILTER_RULES_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DuplicatedParam.Priority",
    "400 IllegalParam.CidrBlock",
    "400 IncorrectStatus.TrafficMirrorFilter",
    "400 IncorrectStatus.TrafficMirrorSession",
    "400 QuotaExceeded.TrafficMirrorRulesPerFilter",
    "400 ResourceNotFound.TrafficMirrorFilter",
    "400 UnsupportedRegion",
}

/// Request of `CreateTrafficMirrorFilterRules`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRulesRequest {
    /// `TrafficMirrorFilterId`: text.
    pub traffic_mirror_filter_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `IngressRules`: records, at most 10 elements.
    pub ingress_rules: Vec<IngressRule>,
    /// `EgressRules`: records, at most 10 elements.
    pub egress_rules: Vec<EgressRule>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateTrafficMirrorFilterRulesRequest {
    /// Starts with the required members.
    pub fn new(traffic_mirror_filter_id: impl Into<String>) -> Self {
        Self {
            traffic_mirror_filter_id: traffic_mirror_filter_id.into(),
            ..Self::default()
        }
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `IngressRules`.
    pub fn ingress_rules(
        mut self,
        value: impl IntoIterator<Item = IngressRule>,
    ) -> Self {
        self.ingress_rules = cloudspec_wire::all(value);
        self
    }

    /// Sets `EgressRules`.
    pub fn egress_rules(mut self, value: impl IntoIterator<Item = EgressRule>) -> Self {
        self.egress_rules = cloudspec_wire::all(value);
        self
    }

    /// Sets `RegionId`.
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
    /// `Action`: text.
    pub action: Option<String>,
    /// `SourceCidrBlock`: text.
    pub source_cidr_block: Option<String>,
    /// `Protocol`: text.
    pub protocol: Option<String>,
    /// `DestinationPortRange`: text.
    pub destination_port_range: Option<String>,
    /// `Priority`: integer.
    pub priority: Option<i64>,
    /// `DestinationCidrBlock`: text.
    pub destination_cidr_block: Option<String>,
    /// `SourcePortRange`: text.
    pub source_port_range: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl IngressRule {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Action`.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets `SourceCidrBlock`.
    pub fn source_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_block = Some(value.into());
        self
    }

    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }

    /// Sets `DestinationPortRange`.
    pub fn destination_port_range(mut self, value: impl Into<String>) -> Self {
        self.destination_port_range = Some(value.into());
        self
    }

    /// Sets `Priority`.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }

    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }

    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }
}

record! {
    IngressRule: INGRESS_RULE,
    0 action: OptStr = Field::string("Action"),
    1 source_cidr_block: OptStr = Field::string("SourceCidrBlock"),
    2 protocol: OptStr = Field::string("Protocol"),
    3 destination_port_range: OptStr = Field::string("DestinationPortRange"),
    4 priority: OptInt = Field::int32("Priority"),
    5 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
    6 source_port_range: OptStr = Field::string("SourcePortRange"),
}

/// Response of `CreateTrafficMirrorFilterRules`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRulesResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `IngressRules`: records.
    pub ingress_rules: Vec<IngressRule2>,
    /// `EgressRules`: records.
    pub egress_rules: Vec<EgressRule2>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateTrafficMirrorFilterRulesResponse: CREATE_TRAFFIC_MIRROR_FILTER_RULES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 ingress_rules: List = Field::record("IngressRules", &INGRESS_RULE2).list(),
    2 egress_rules: List = Field::record("EgressRules", &EGRESS_RULE2).list(),
}

/// `IngressRules` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct IngressRule2 {
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    IngressRule2: INGRESS_RULE2,
    0 instance_id: OptStr = Field::string("InstanceId"),
}

/// `EgressRules` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EgressRule2 {
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    EgressRule2: EGRESS_RULE2,
    0 instance_id: OptStr = Field::string("InstanceId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateTrafficMirrorFilterRulesRequest,
    IngressRule,
    CreateTrafficMirrorFilterRulesResponse,
    IngressRule2,
    EgressRule2,
}
