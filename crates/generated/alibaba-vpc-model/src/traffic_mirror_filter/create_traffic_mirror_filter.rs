// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateTrafficMirrorFilter.json; do not edit.
//! Creates a filter that says which traffic is mirrored.
//!
//! Asynchronous: ListTrafficMirrorFilters shows `Creating`, then `Created`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateTrafficMirrorFilter).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{EgressRule, Tag};

operation! {
    name: "CreateTrafficMirrorFilter",
    effect: Effect::Write,
    request: CreateTrafficMirrorFilterRequest = CREATE_TRAFFIC_MIRROR_FILTER_REQUEST,
    response: CreateTrafficMirrorFilterResponse = CREATE_TRAFFIC_MIRROR_FILTER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DuplicatedParam.Priority",
    "400 IllegalParamFormat.DstCidrBlock",
    "400 IllegalParamFormat.SrcCidrBlock",
    "400 IncorrectBusinessStatus.TrafficMirror",
    "400 OptInRequired.TrafficMirror",
    "400 QuotaExceeded.TrafficMirrorFilter",
    "400 UnsupportedFeature.IpVersion",
    "400 UnsupportedRegion",
}

/// Request of `CreateTrafficMirrorFilter`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRequest {
    /// `TrafficMirrorFilterDescription`: text.
    pub traffic_mirror_filter_description: Option<String>,
    /// `TrafficMirrorFilterName`: text.
    pub traffic_mirror_filter_name: Option<String>,
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
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateTrafficMirrorFilterRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TrafficMirrorFilterDescription`.
    pub fn traffic_mirror_filter_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.traffic_mirror_filter_description = Some(value.into());
        self
    }

    /// Sets `TrafficMirrorFilterName`.
    pub fn traffic_mirror_filter_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_name = Some(value.into());
        self
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

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
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
    /// `Action`: text.
    pub action: String,
    /// `SourceCidrBlock`: text.
    pub source_cidr_block: Option<String>,
    /// `Protocol`: text.
    pub protocol: String,
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
    /// Starts with the required members.
    pub fn new(action: impl Into<String>, protocol: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            protocol: protocol.into(),
            ..Self::default()
        }
    }

    /// Sets `SourceCidrBlock`.
    pub fn source_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_block = Some(value.into());
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
    0 action: Str = Field::string("Action").required(),
    1 source_cidr_block: OptStr = Field::string("SourceCidrBlock"),
    2 protocol: Str = Field::string("Protocol").required(),
    3 destination_port_range: OptStr = Field::string("DestinationPortRange"),
    4 priority: OptInt = Field::int32("Priority"),
    5 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
    6 source_port_range: OptStr = Field::string("SourcePortRange"),
}

/// Response of `CreateTrafficMirrorFilter`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterResponse {
    /// `TrafficMirrorFilterId`: text.
    pub traffic_mirror_filter_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
