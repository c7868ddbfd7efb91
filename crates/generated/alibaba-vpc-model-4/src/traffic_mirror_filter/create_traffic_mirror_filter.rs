// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateTrafficMirrorFilter.json; do not edit.
//! Creates a filter that says which traffic is mirrored.
//!
//! Asynchronous: ListTrafficMirrorFilters shows `Creating`, then `Created`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateTrafficMirrorFilter).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{EgressRule, Tag};

operation!(Operation::new::<CreateTrafficMirrorFilterRequest, CreateTrafficMirrorFilterResponse>(
    "CreateTrafficMirrorFilter", Effect::Write, &CREATE_TRAFFIC_MIRROR_FILTER_REQUEST, &CREATE_TRAFFIC_MIRROR_FILTER_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DuplicatedParam.Priority IllegalParamFormat.DstCidrBlock IllegalParamFormat.SrcCidrBlock
    400 IncorrectBusinessStatus.TrafficMirror OptInRequired.TrafficMirror QuotaExceeded.TrafficMirrorFilter
    400 UnsupportedFeature.IpVersion UnsupportedRegion
");

/// Request of `CreateTrafficMirrorFilter`.
#[derive(Default)] #[non_exhaustive] pub struct CreateTrafficMirrorFilterRequest {
    /** `TrafficMirrorFilterDescription`: text. */ pub traffic_mirror_filter_description: Option<String>,
    /** `TrafficMirrorFilterName`: text. */ pub traffic_mirror_filter_name: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `IngressRules`: records, at most 10 elements. */ pub ingress_rules: Vec<IngressRule>,
    /** `EgressRules`: records, at most 10 elements. */ pub egress_rules: Vec<EgressRule>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl CreateTrafficMirrorFilterRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `TrafficMirrorFilterDescription`.
    pub fn traffic_mirror_filter_description(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_description = Some(value.into()); self
    }
    /// Sets `TrafficMirrorFilterName`.
    pub fn traffic_mirror_filter_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_name = Some(value.into()); self
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`CreateTrafficMirrorFilterRequest`].
pub static CREATE_TRAFFIC_MIRROR_FILTER_REQUEST: Schema =
    Schema { name: "CreateTrafficMirrorFilterRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("TrafficMirrorFilterDescription"),
    Field::string("TrafficMirrorFilterName"),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::record("IngressRules", &INGRESS_RULE).list().limits(&Limits::items(None, Some(10))),
    Field::record("EgressRules", &crate::shapes::EGRESS_RULE).list().limits(&Limits::items(None, Some(10))),
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(CreateTrafficMirrorFilterRequest, CREATE_TRAFFIC_MIRROR_FILTER_REQUEST,
    [0 OptStr traffic_mirror_filter_description, 1 OptStr traffic_mirror_filter_name, 2 OptStr client_token, 4 List ingress_rules,
    5 List egress_rules, 6 OptStr region_id, 7 OptStr resource_group_id, 8 List tag] [3 OptBool dry_run]);

/// What `IngressRules` holds.
#[derive(Default)] #[non_exhaustive] pub struct IngressRule {
    /** `Action`: text. */ pub action: String,
    /** `SourceCidrBlock`: text. */ pub source_cidr_block: Option<String>,
    /** `Protocol`: text. */ pub protocol: String,
    /** `DestinationPortRange`: text. */ pub destination_port_range: Option<String>,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** `DestinationCidrBlock`: text. */ pub destination_cidr_block: Option<String>,
    /** `SourcePortRange`: text. */ pub source_port_range: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl IngressRule {
    /// With what is required.
    pub fn new(action: impl Into<String>, protocol: impl Into<String>) -> Self {
        Self { action: action.into(), protocol: protocol.into(), ..Self::default() }
    }
    /// Sets `SourceCidrBlock`.
    pub fn source_cidr_block(mut self, value: impl Into<String>) -> Self { self.source_cidr_block = Some(value.into()); self }
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
    Field::string("Action").required(),
    Field::string("SourceCidrBlock"),
    Field::string("Protocol").required(),
    Field::string("DestinationPortRange"),
    Field::int32("Priority"),
    Field::string("DestinationCidrBlock"),
    Field::string("SourcePortRange"),
]; &ROWS } };
record!(IngressRule, INGRESS_RULE,
    [0 Str action, 1 OptStr source_cidr_block, 2 Str protocol, 3 OptStr destination_port_range, 5 OptStr destination_cidr_block,
    6 OptStr source_port_range] [4 OptInt priority]);

/// Answer of `CreateTrafficMirrorFilter`.
#[derive(Default)] #[non_exhaustive] pub struct CreateTrafficMirrorFilterResponse {
    /** `TrafficMirrorFilterId`: text. */ pub traffic_mirror_filter_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateTrafficMirrorFilterResponse`].
pub static CREATE_TRAFFIC_MIRROR_FILTER_RESPONSE: Schema =
    Schema { name: "CreateTrafficMirrorFilterResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("TrafficMirrorFilterId"),
    Field::string("RequestId"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(CreateTrafficMirrorFilterResponse, CREATE_TRAFFIC_MIRROR_FILTER_RESPONSE,
    [0 OptStr traffic_mirror_filter_id, 1 OptStr request_id, 2 OptStr resource_group_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateTrafficMirrorFilterRequest, IngressRule, CreateTrafficMirrorFilterResponse,
);
