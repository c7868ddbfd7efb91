// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteIpv6EgressOnlyRule.json; do not edit.
//! Deletes an egress-only rule of an IPv6 gateway.
//!
//! Asynchronous: `DescribeIpv6EgressOnlyRules` shows `Deleting` until it is gone.
//!
//! - Access level: delete.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeIpv6EgressOnlyRules`
//!   every 3 s, up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIpv6EgressOnlyRule),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, operation,
    record,
};

operation! {
    name: "DeleteIpv6EgressOnlyRule",
    effect: Effect::Write,
    request: DeleteIpv6EgressOnlyRuleRequest = DELETE_IPV6_EGRESS_ONLY_RULE_REQUEST,
    response: DeleteIpv6EgressOnlyRuleResponse = DELETE_IPV6_EGRESS_ONLY_RULE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("DescribeIpv6EgressOnlyRules").interval(3).attempts(10)),
}

errors! {
    "400 IncorrectStatus.EgressOnlyRule",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 ResourceNotFound.Ipv6EgressOnlyRule",
}

/// Request of `DeleteIpv6EgressOnlyRule`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIpv6EgressOnlyRuleRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the egress-only rule (`ipv6py-...`). `DescribeIpv6EgressOnlyRules` lists it.
    pub ipv6_egress_only_rule_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteIpv6EgressOnlyRuleRequest {
    /// Creates a value with the required members.
    pub fn new(ipv6_egress_only_rule_id: impl Into<String>) -> Self {
        Self {
            ipv6_egress_only_rule_id: ipv6_egress_only_rule_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DeleteIpv6EgressOnlyRuleRequest: DELETE_IPV6_EGRESS_ONLY_RULE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_egress_only_rule_id: Str = Field::string("Ipv6EgressOnlyRuleId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `DeleteIpv6EgressOnlyRule`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIpv6EgressOnlyRuleResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteIpv6EgressOnlyRuleResponse: DELETE_IPV6_EGRESS_ONLY_RULE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteIpv6EgressOnlyRuleRequest,
    DeleteIpv6EgressOnlyRuleResponse,
}
