// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIpv6EgressOnlyRules.json; do not edit.
//! Lists the egress-only rules of an IPv6 gateway.
//!
//! Such a rule lets an address reach the Internet without being reached from there.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIpv6EgressOnlyRules),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, operation, record,
};

operation! {
    name: "DescribeIpv6EgressOnlyRules",
    effect: Effect::Read,
    request: DescribeIpv6EgressOnlyRulesRequest = DESCRIBE_IPV6_EGRESS_ONLY_RULES_REQUEST,
    response: DescribeIpv6EgressOnlyRulesResponse = DESCRIBE_IPV6_EGRESS_ONLY_RULES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Ipv6EgressOnlyRules"]).total(&["TotalCount"]),
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeIpv6EgressOnlyRules`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6EgressOnlyRulesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPv6 gateway (`ipv6gw-...`). `DescribeIpv6Gateways` lists it.
    pub ipv6_gateway_id: String,
    /// Id of the egress-only rule (`ipv6py-...`). `DescribeIpv6EgressOnlyRules` lists it.
    pub ipv6_egress_only_rule_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Kind of the resource that `InstanceId` names.
    pub instance_type: Option<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeIpv6EgressOnlyRulesRequest {
    /// Creates a value with the required members.
    pub fn new(ipv6_gateway_id: impl Into<String>) -> Self {
        Self {
            ipv6_gateway_id: ipv6_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the egress-only rule (`ipv6py-...`).
    pub fn ipv6_egress_only_rule_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_egress_only_rule_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Kind of the resource that `InstanceId` names.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    DescribeIpv6EgressOnlyRulesRequest: DESCRIBE_IPV6_EGRESS_ONLY_RULES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_gateway_id: Str = Field::string("Ipv6GatewayId").required(),
    2 ipv6_egress_only_rule_id: OptStr = Field::string("Ipv6EgressOnlyRuleId"),
    3 name: OptStr = Field::string("Name"),
    4 instance_type: OptStr = Field::string("InstanceType"),
    5 instance_id: OptStr = Field::string("InstanceId"),
    6 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    7 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
}

/// Response of `DescribeIpv6EgressOnlyRules`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6EgressOnlyRulesResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `Ipv6EgressOnlyRules`: list of records.
    pub ipv6_egress_only_rules: Vec<Ipv6EgressOnlyRule>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeIpv6EgressOnlyRulesResponse: DESCRIBE_IPV6_EGRESS_ONLY_RULES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 ipv6_egress_only_rules: List = Field::record("Ipv6EgressOnlyRules", &IPV6_EGRESS_ONLY_RULE).wrapped("Ipv6EgressOnlyRule"),
}

/// `Ipv6EgressOnlyRules.Ipv6EgressOnlyRule` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Ipv6EgressOnlyRule {
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the egress-only rule (`ipv6py-...`). `DescribeIpv6EgressOnlyRules` lists it.
    pub ipv6_egress_only_rule_id: Option<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Kind of the resource that `InstanceId` names.
    pub instance_type: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Ipv6EgressOnlyRule: IPV6_EGRESS_ONLY_RULE,
    0 status: OptStr = Field::string("Status"),
    1 description: OptStr = Field::string("Description"),
    2 ipv6_egress_only_rule_id: OptStr = Field::string("Ipv6EgressOnlyRuleId"),
    3 instance_id: OptStr = Field::string("InstanceId"),
    4 instance_type: OptStr = Field::string("InstanceType"),
    5 name: OptStr = Field::string("Name"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeIpv6EgressOnlyRulesRequest,
    DescribeIpv6EgressOnlyRulesResponse,
    Ipv6EgressOnlyRule,
}
