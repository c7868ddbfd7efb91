// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateTrafficMirrorFilterRules.json; do not edit.
//! Adds inbound or outbound rules to a traffic mirror filter.
//!
//! Asynchronous: ListTrafficMirrorFilters shows `Creating`, then `Created`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateTrafficMirrorFilterRules).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::EgressRule;

operation!(Operation::new::<CreateTrafficMirrorFilterRulesRequest, CreateTrafficMirrorFilterRulesResponse>(
    "CreateTrafficMirrorFilterRules", Effect::Write, &CREATE_TRAFFIC_MIRROR_FILTER_RULES_REQUEST,
    &CREATE_TRAFFIC_MIRROR_FILTER_RULES_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DuplicatedParam.Priority IllegalParam.CidrBlock IncorrectStatus.TrafficMirrorFilter IncorrectStatus.TrafficMirrorSession
    400 QuotaExceeded.TrafficMirrorRulesPerFilter ResourceNotFound.TrafficMirrorFilter UnsupportedRegion
");

/// Request of `CreateTrafficMirrorFilterRules`.
#[derive(Default)] #[non_exhaustive] pub struct CreateTrafficMirrorFilterRulesRequest {
    /** `TrafficMirrorFilterId`: text. */ pub traffic_mirror_filter_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `IngressRules`: records, at most 10 elements. */ pub ingress_rules: Vec<IngressRule>,
    /** `EgressRules`: records, at most 10 elements. */ pub egress_rules: Vec<EgressRule>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateTrafficMirrorFilterRulesRequest {
    /// With what is required.
    pub fn new(traffic_mirror_filter_id: impl Into<String>) -> Self {
        Self { traffic_mirror_filter_id: traffic_mirror_filter_id.into(), ..Self::default() }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `IngressRules`.
    pub fn ingress_rules(mut self, value: impl IntoIterator<Item = IngressRule>) -> Self {
        self.ingress_rules = all(value); self
    }
    /// Sets `EgressRules`.
    pub fn egress_rules(mut self, value: impl IntoIterator<Item = EgressRule>) -> Self { self.egress_rules = all(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`CreateTrafficMirrorFilterRulesRequest`].
pub static CREATE_TRAFFIC_MIRROR_FILTER_RULES_REQUEST: Schema =
    Schema { name: "CreateTrafficMirrorFilterRulesRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("TrafficMirrorFilterId").required(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::record("IngressRules", &INGRESS_RULE).list().limits(&Limits::items(None, Some(10))),
    Field::record("EgressRules", &crate::shapes::EGRESS_RULE).list().limits(&Limits::items(None, Some(10))),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(CreateTrafficMirrorFilterRulesRequest, CREATE_TRAFFIC_MIRROR_FILTER_RULES_REQUEST,
    [0 Str traffic_mirror_filter_id, 1 OptStr client_token, 3 List ingress_rules, 4 List egress_rules,
    5 OptStr region_id] [2 OptBool dry_run]);

/// What `IngressRules` holds.
#[derive(Default)] #[non_exhaustive] pub struct IngressRule {
    /** `Action`: text. */ pub action: Option<String>,
    /** `SourceCidrBlock`: text. */ pub source_cidr_block: Option<String>,
    /** `Protocol`: text. */ pub protocol: Option<String>,
    /** `DestinationPortRange`: text. */ pub destination_port_range: Option<String>,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** `DestinationCidrBlock`: text. */ pub destination_cidr_block: Option<String>,
    /** `SourcePortRange`: text. */ pub source_port_range: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl IngressRule {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Action`.
    pub fn action(mut self, value: impl Into<String>) -> Self { self.action = Some(value.into()); self }
    /// Sets `SourceCidrBlock`.
    pub fn source_cidr_block(mut self, value: impl Into<String>) -> Self { self.source_cidr_block = Some(value.into()); self }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self { self.protocol = Some(value.into()); self }
    /// Sets `DestinationPortRange`.
    pub fn destination_port_range(mut self, value: impl Into<String>) -> Self {
        self.destination_port_range = Some(value.into()); self
    }
    /// Sets `Priority`.
    pub fn priority(mut self, value: i64) -> Self { self.priority = Some(value); self }
    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into()); self
    }
    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self { self.source_port_range = Some(value.into()); self }
}
/// Table of [`IngressRule`].
pub static INGRESS_RULE: Schema = Schema { name: "IngressRule", fields: { static ROWS: [Field; 7] = [
    Field::string("Action"),
    Field::string("SourceCidrBlock"),
    Field::string("Protocol"),
    Field::string("DestinationPortRange"),
    Field::int32("Priority"),
    Field::string("DestinationCidrBlock"),
    Field::string("SourcePortRange"),
]; &ROWS } };
record!(IngressRule, INGRESS_RULE,
    [0 OptStr action, 1 OptStr source_cidr_block, 2 OptStr protocol, 3 OptStr destination_port_range,
    5 OptStr destination_cidr_block, 6 OptStr source_port_range] [4 OptInt priority]);

/// Answer of `CreateTrafficMirrorFilterRules`.
#[derive(Default)] #[non_exhaustive] pub struct CreateTrafficMirrorFilterRulesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `IngressRules`: records. */ pub ingress_rules: Vec<IngressRule2>,
    /** `EgressRules`: records. */ pub egress_rules: Vec<EgressRule2>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateTrafficMirrorFilterRulesResponse`].
pub static CREATE_TRAFFIC_MIRROR_FILTER_RULES_RESPONSE: Schema =
    Schema { name: "CreateTrafficMirrorFilterRulesResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::record("IngressRules", &INGRESS_RULE2).list(),
    Field::record("EgressRules", &EGRESS_RULE2).list(),
]; &ROWS } };
record!(CreateTrafficMirrorFilterRulesResponse, CREATE_TRAFFIC_MIRROR_FILTER_RULES_RESPONSE,
    [0 OptStr request_id, 1 List ingress_rules, 2 List egress_rules] []);

/// What `IngressRules` holds.
#[derive(Default)] #[non_exhaustive] pub struct IngressRule2 {
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`IngressRule2`].
pub static INGRESS_RULE2: Schema = Schema { name: "IngressRule2", fields: { static ROWS: [Field; 1] = [
    Field::string("InstanceId"),
]; &ROWS } };
record!(IngressRule2, INGRESS_RULE2, [0 OptStr instance_id] []);

/// What `EgressRules` holds.
#[derive(Default)] #[non_exhaustive] pub struct EgressRule2 {
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EgressRule2`].
pub static EGRESS_RULE2: Schema = Schema { name: "EgressRule2", fields: { static ROWS: [Field; 1] = [
    Field::string("InstanceId"),
]; &ROWS } };
record!(EgressRule2, EGRESS_RULE2, [0 OptStr instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateTrafficMirrorFilterRulesRequest, IngressRule, CreateTrafficMirrorFilterRulesResponse, IngressRule2, EgressRule2,
);
