// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteIpv6EgressOnlyRule.json; do not edit.
//! Deletes an egress-only rule of an IPv6 gateway.
//!
//! Asynchronous: DescribeIpv6EgressOnlyRules shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIpv6EgressOnlyRule).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteIpv6EgressOnlyRuleResponse;

operation!(Operation::new::<DeleteIpv6EgressOnlyRuleRequest, DeleteIpv6EgressOnlyRuleResponse>(
    "DeleteIpv6EgressOnlyRule", Effect::Write, &DELETE_IPV6_EGRESS_ONLY_RULE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus.EgressOnlyRule
    404 InvalidRegionId.NotFound ResourceNotFound.Ipv6EgressOnlyRule
");

/// Request of `DeleteIpv6EgressOnlyRule`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteIpv6EgressOnlyRuleRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6EgressOnlyRuleId`: text. */ pub ipv6_egress_only_rule_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteIpv6EgressOnlyRuleRequest {
    /// With what is required.
    pub fn new(ipv6_egress_only_rule_id: impl Into<String>) -> Self {
        Self { ipv6_egress_only_rule_id: ipv6_egress_only_rule_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeleteIpv6EgressOnlyRuleRequest`].
pub static DELETE_IPV6_EGRESS_ONLY_RULE_REQUEST: Schema =
    Schema { name: "DeleteIpv6EgressOnlyRuleRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6EgressOnlyRuleId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DeleteIpv6EgressOnlyRuleRequest, DELETE_IPV6_EGRESS_ONLY_RULE_REQUEST,
    [0 OptStr region_id, 1 Str ipv6_egress_only_rule_id, 2 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteIpv6EgressOnlyRuleRequest);
