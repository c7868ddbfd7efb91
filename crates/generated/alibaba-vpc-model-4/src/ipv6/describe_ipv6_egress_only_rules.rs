// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIpv6EgressOnlyRules.json; do not edit.
//! Lists the egress-only rules of an IPv6 gateway.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIpv6EgressOnlyRules).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeIpv6EgressOnlyRulesRequest, DescribeIpv6EgressOnlyRulesResponse>(
    "DescribeIpv6EgressOnlyRules", Effect::Read, &DESCRIBE_IPV6_EGRESS_ONLY_RULES_REQUEST,
    &DESCRIBE_IPV6_EGRESS_ONLY_RULES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Ipv6EgressOnlyRules"],
    total: Some(&["TotalCount"]),
}));

/// Request of `DescribeIpv6EgressOnlyRules`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeIpv6EgressOnlyRulesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6GatewayId`: text. */ pub ipv6_gateway_id: String,
    /** `Ipv6EgressOnlyRuleId`: text. */ pub ipv6_egress_only_rule_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeIpv6EgressOnlyRulesRequest {
    /// With what is required.
    pub fn new(ipv6_gateway_id: impl Into<String>) -> Self {
        Self { ipv6_gateway_id: ipv6_gateway_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Ipv6EgressOnlyRuleId`.
    pub fn ipv6_egress_only_rule_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_egress_only_rule_id = Some(value.into()); self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeIpv6EgressOnlyRulesRequest`].
pub static DESCRIBE_IPV6_EGRESS_ONLY_RULES_REQUEST: Schema =
    Schema { name: "DescribeIpv6EgressOnlyRulesRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6GatewayId").required(),
    Field::string("Ipv6EgressOnlyRuleId"),
    Field::string("Name"),
    Field::string("InstanceType"),
    Field::string("InstanceId"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
]; &ROWS } };
record!(DescribeIpv6EgressOnlyRulesRequest, DESCRIBE_IPV6_EGRESS_ONLY_RULES_REQUEST,
    [0 OptStr region_id, 1 Str ipv6_gateway_id, 2 OptStr ipv6_egress_only_rule_id, 3 OptStr name, 4 OptStr instance_type,
    5 OptStr instance_id] [6 OptInt page_number, 7 OptInt page_size]);

/// Answer of `DescribeIpv6EgressOnlyRules`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeIpv6EgressOnlyRulesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Ipv6EgressOnlyRules`: records. */ pub ipv6_egress_only_rules: Vec<Ipv6EgressOnlyRule>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeIpv6EgressOnlyRulesResponse`].
pub static DESCRIBE_IPV6_EGRESS_ONLY_RULES_RESPONSE: Schema =
    Schema { name: "DescribeIpv6EgressOnlyRulesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("Ipv6EgressOnlyRules", &IPV6_EGRESS_ONLY_RULE).wrapped("Ipv6EgressOnlyRule"),
]; &ROWS } };
record!(DescribeIpv6EgressOnlyRulesResponse, DESCRIBE_IPV6_EGRESS_ONLY_RULES_RESPONSE,
    [1 OptStr request_id, 4 List ipv6_egress_only_rules] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Ipv6EgressOnlyRules.Ipv6EgressOnlyRule` holds.
#[derive(Default)] #[non_exhaustive] pub struct Ipv6EgressOnlyRule {
    /** `Status`: text. */ pub status: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Ipv6EgressOnlyRuleId`: text. */ pub ipv6_egress_only_rule_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Ipv6EgressOnlyRule`].
pub static IPV6_EGRESS_ONLY_RULE: Schema = Schema { name: "Ipv6EgressOnlyRule", fields: { static ROWS: [Field; 6] = [
    Field::string("Status"),
    Field::string("Description"),
    Field::string("Ipv6EgressOnlyRuleId"),
    Field::string("InstanceId"),
    Field::string("InstanceType"),
    Field::string("Name"),
]; &ROWS } };
record!(Ipv6EgressOnlyRule, IPV6_EGRESS_ONLY_RULE,
    [0 OptStr status, 1 OptStr description, 2 OptStr ipv6_egress_only_rule_id, 3 OptStr instance_id, 4 OptStr instance_type,
    5 OptStr name] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeIpv6EgressOnlyRulesRequest, DescribeIpv6EgressOnlyRulesResponse, Ipv6EgressOnlyRule,
);
