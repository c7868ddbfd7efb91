// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIpv6EgressOnlyRule.json; do not edit.
//! Lets an IPv6 address open connections to the Internet while none can be opened to it.
//!
//! Asynchronous: DescribeIpv6EgressOnlyRules shows `Creating`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIpv6EgressOnlyRule).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateIpv6EgressOnlyRuleRequest, CreateIpv6EgressOnlyRuleResponse>(
    "CreateIpv6EgressOnlyRule", Effect::Write, &CREATE_IPV6_EGRESS_ONLY_RULE_REQUEST, &CREATE_IPV6_EGRESS_ONLY_RULE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.Description IllegalParam.InstanceType IllegalParam.Name IncorrectStatus.Ipv6InternetBandwidth
    400 InvalidIpv6Gateway.NotFound InvalidIpv6Instance.NotFound Mismatch.Ipv6AddressAndIpv6Gateway
    400 OperationFailed.FinancialLocked OperationFailed.InternetBandwidthUnstable OperationFailed.Ipv6EgressRuleExisted
    400 OperationFailed.NoInternetBandwidth OperationUnsupported.EgressRuleInDefaultSpec OperationUnsupported.EgressRuleVSwitch
    400 QuotaExceeded.Ipv6EgressRules
    404 InvalidRegionId.NotFound
");

/// Request of `CreateIpv6EgressOnlyRule`.
#[derive(Default)] #[non_exhaustive] pub struct CreateIpv6EgressOnlyRuleRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6GatewayId`: text. */ pub ipv6_gateway_id: String,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateIpv6EgressOnlyRuleRequest {
    /// With what is required.
    pub fn new(ipv6_gateway_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { ipv6_gateway_id: ipv6_gateway_id.into(), instance_id: instance_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`CreateIpv6EgressOnlyRuleRequest`].
pub static CREATE_IPV6_EGRESS_ONLY_RULE_REQUEST: Schema =
    Schema { name: "CreateIpv6EgressOnlyRuleRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6GatewayId").required(),
    Field::string("InstanceId").required(),
    Field::string("InstanceType"),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(CreateIpv6EgressOnlyRuleRequest, CREATE_IPV6_EGRESS_ONLY_RULE_REQUEST,
    [0 OptStr region_id, 1 Str ipv6_gateway_id, 2 Str instance_id, 3 OptStr instance_type, 4 OptStr name, 5 OptStr description,
    6 OptStr client_token] []);

/// Answer of `CreateIpv6EgressOnlyRule`.
#[derive(Default)] #[non_exhaustive] pub struct CreateIpv6EgressOnlyRuleResponse {
    /** `Ipv6EgressRuleId`: text. */ pub ipv6_egress_rule_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateIpv6EgressOnlyRuleResponse`].
pub static CREATE_IPV6_EGRESS_ONLY_RULE_RESPONSE: Schema =
    Schema { name: "CreateIpv6EgressOnlyRuleResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("Ipv6EgressRuleId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateIpv6EgressOnlyRuleResponse, CREATE_IPV6_EGRESS_ONLY_RULE_RESPONSE,
    [0 OptStr ipv6_egress_rule_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateIpv6EgressOnlyRuleRequest, CreateIpv6EgressOnlyRuleResponse);
