// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateTrafficMirrorFilterRuleAttribute.json; do not edit.
//! Changes a rule of a traffic mirror filter.
//!
//! Asynchronous: `ListTrafficMirrorFilters` shows `Modifying`, then `Created`.
//!
//! - Access level: update.
//! - Asynchronous: it responds before the operation is complete. Poll `ListTrafficMirrorFilters` every
//!   3 s, up to 10 times.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateTrafficMirrorFilterRuleAttribute),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, open_enum,
    operation, record,
};

pub use crate::shapes::TrafficMirrorProtocol;

operation! {
    name: "UpdateTrafficMirrorFilterRuleAttribute",
    effect: Effect::Write,
    request: UpdateTrafficMirrorFilterRuleAttributeRequest = UPDATE_TRAFFIC_MIRROR_FILTER_RULE_ATTRIBUTE_REQUEST,
    response: UpdateTrafficMirrorFilterRuleAttributeResponse = UPDATE_TRAFFIC_MIRROR_FILTER_RULE_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("ListTrafficMirrorFilters").interval(3).attempts(10)),
}

errors! {
    "400 DuplicatedParam.Priority",
    "400 IncorrectStatus.TrafficMirrorRule",
    "400 ResourceNotFound.TrafficMirrorRule",
}

/// Request of `UpdateTrafficMirrorFilterRuleAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateTrafficMirrorFilterRuleAttributeRequest {
    /// Id of a single rule of a filter for mirrored traffic (`tmr-...`). `ListTrafficMirrorFilters` lists
    /// it.
    pub traffic_mirror_filter_rule_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<i64>,
    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub protocol: Option<TrafficMirrorProtocol>,
    /// `RuleAction`: one of the documented values.
    pub rule_action: Option<RuleAction>,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Block of addresses that the traffic comes from, in CIDR notation.
    pub source_cidr_block: Option<String>,
    /// Ports that the traffic goes to, as `first/last`.
    pub destination_port_range: Option<String>,
    /// Ports that the traffic comes from, as `first/last`; `-1/-1` for all.
    pub source_port_range: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpdateTrafficMirrorFilterRuleAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(traffic_mirror_filter_rule_id: impl Into<String>) -> Self {
        Self {
            traffic_mirror_filter_rule_id: traffic_mirror_filter_rule_id.into(),
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

    /// Priority: a smaller number is applied first.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }

    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub fn protocol(mut self, value: impl Into<TrafficMirrorProtocol>) -> Self {
        self.protocol = Some(value.into());
        self
    }

    /// Sets `RuleAction`.
    pub fn rule_action(mut self, value: impl Into<RuleAction>) -> Self {
        self.rule_action = Some(value.into());
        self
    }

    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
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

    /// Ports that the traffic comes from, as `first/last`; `-1/-1` for all.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    UpdateTrafficMirrorFilterRuleAttributeRequest: UPDATE_TRAFFIC_MIRROR_FILTER_RULE_ATTRIBUTE_REQUEST,
    0 traffic_mirror_filter_rule_id: Str = Field::string("TrafficMirrorFilterRuleId").required(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 dry_run: OptBool = Field::boolean("DryRun"),
    3 priority: OptInt = Field::int32("Priority"),
    4 protocol: Opt = Field::one_of("Protocol", TrafficMirrorProtocol::VALUES),
    5 rule_action: Opt = Field::one_of("RuleAction", RuleAction::VALUES),
    6 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
    7 source_cidr_block: OptStr = Field::string("SourceCidrBlock"),
    8 destination_port_range: OptStr = Field::string("DestinationPortRange"),
    9 source_port_range: OptStr = Field::string("SourcePortRange"),
    10 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `UpdateTrafficMirrorFilterRuleAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateTrafficMirrorFilterRuleAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpdateTrafficMirrorFilterRuleAttributeResponse: UPDATE_TRAFFIC_MIRROR_FILTER_RULE_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `RuleAction`. The provider may add others.
    pub enum RuleAction {
        Accept = "accept",
        Drop = "drop",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateTrafficMirrorFilterRuleAttributeRequest,
    UpdateTrafficMirrorFilterRuleAttributeResponse,
}
