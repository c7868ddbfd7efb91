// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIpv6EgressOnlyRule.json; do not edit.
//! Lets an IPv6 address open connections to the Internet while none can be opened to it.
//!
//! Asynchronous: `DescribeIpv6EgressOnlyRules` shows `Creating`, then `Available`.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIpv6EgressOnlyRule),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "CreateIpv6EgressOnlyRule",
    effect: Effect::Write,
    request: CreateIpv6EgressOnlyRuleRequest = CREATE_IPV6_EGRESS_ONLY_RULE_REQUEST,
    response: CreateIpv6EgressOnlyRuleResponse = CREATE_IPV6_EGRESS_ONLY_RULE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 IllegalParam.Description = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 IllegalParam.InstanceType",
    "400 IllegalParam.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 IncorrectStatus.Ipv6InternetBandwidth",
    "400 InvalidIpv6Gateway.NotFound",
    "400 InvalidIpv6Instance.NotFound",
    "400 Mismatch.Ipv6AddressAndIpv6Gateway",
    "400 OperationFailed.FinancialLocked",
    "400 OperationFailed.InternetBandwidthUnstable",
    "400 OperationFailed.Ipv6EgressRuleExisted",
    "400 OperationFailed.NoInternetBandwidth",
    "400 OperationUnsupported.EgressRuleInDefaultSpec",
    "400 OperationUnsupported.EgressRuleVSwitch",
    "400 QuotaExceeded.Ipv6EgressRules",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `CreateIpv6EgressOnlyRule`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv6EgressOnlyRuleRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPv6 gateway (`ipv6gw-...`). `DescribeIpv6Gateways` lists it.
    pub ipv6_gateway_id: String,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Kind of the resource that `InstanceId` names.
    pub instance_type: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateIpv6EgressOnlyRuleRequest {
    /// Creates a value with the required members.
    pub fn new(
        ipv6_gateway_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> Self {
        Self {
            ipv6_gateway_id: ipv6_gateway_id.into(),
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Kind of the resource that `InstanceId` names.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CreateIpv6EgressOnlyRuleRequest: CREATE_IPV6_EGRESS_ONLY_RULE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_gateway_id: Str = Field::string("Ipv6GatewayId").required(),
    2 instance_id: Str = Field::string("InstanceId").required(),
    3 instance_type: OptStr = Field::string("InstanceType"),
    4 name: OptStr = Field::string("Name"),
    5 description: OptStr = Field::string("Description"),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `CreateIpv6EgressOnlyRule`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv6EgressOnlyRuleResponse {
    /// `Ipv6EgressRuleId`: string.
    pub ipv6_egress_rule_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateIpv6EgressOnlyRuleResponse: CREATE_IPV6_EGRESS_ONLY_RULE_RESPONSE,
    0 ipv6_egress_rule_id: OptStr = Field::string("Ipv6EgressRuleId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateIpv6EgressOnlyRuleRequest,
    CreateIpv6EgressOnlyRuleResponse,
}
