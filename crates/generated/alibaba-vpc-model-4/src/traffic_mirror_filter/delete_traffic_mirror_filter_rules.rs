// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteTrafficMirrorFilterRules.json; do not edit.
//! Deletes rules of a traffic mirror filter.
//!
//! Asynchronous: ListTrafficMirrorFilters shows them as `Deleting` until they are gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteTrafficMirrorFilterRules).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteTrafficMirrorFilterRulesResponse;

operation!(Operation::new::<DeleteTrafficMirrorFilterRulesRequest, DeleteTrafficMirrorFilterRulesResponse>(
    "DeleteTrafficMirrorFilterRules", Effect::Write, &DELETE_TRAFFIC_MIRROR_FILTER_RULES_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus.TrafficMirrorFilter IncorrectStatus.TrafficMirrorRule ResourceNotFound.TrafficMirrorFilter
    400 ResourceNotFound.TrafficMirrorRule
");

/// Request of `DeleteTrafficMirrorFilterRules`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteTrafficMirrorFilterRulesRequest {
    /** `TrafficMirrorFilterId`: text. */ pub traffic_mirror_filter_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `TrafficMirrorFilterRuleIds`: texts, at most 100 elements. */ pub traffic_mirror_filter_rule_ids: Vec<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteTrafficMirrorFilterRulesRequest {
    /// With what is required.
    pub fn new(
        traffic_mirror_filter_id: impl Into<String>, traffic_mirror_filter_rule_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            traffic_mirror_filter_id: traffic_mirror_filter_id.into(),
            traffic_mirror_filter_rule_ids: all(traffic_mirror_filter_rule_ids),
            ..Self::default()
        }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteTrafficMirrorFilterRulesRequest`].
pub static DELETE_TRAFFIC_MIRROR_FILTER_RULES_REQUEST: Schema =
    Schema { name: "DeleteTrafficMirrorFilterRulesRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("TrafficMirrorFilterId").required(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("TrafficMirrorFilterRuleIds").list().required().limits(&Limits::items(None, Some(100))),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(DeleteTrafficMirrorFilterRulesRequest, DELETE_TRAFFIC_MIRROR_FILTER_RULES_REQUEST,
    [0 Str traffic_mirror_filter_id, 1 OptStr client_token, 3 List traffic_mirror_filter_rule_ids,
    4 OptStr region_id] [2 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteTrafficMirrorFilterRulesRequest);
