// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyIpv6GatewayAttribute.json; do not edit.
//! Changes the name or description of an IPv6 gateway.
//!
//! What is left out stays as it is.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIpv6GatewayAttribute),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "ModifyIpv6GatewayAttribute",
    effect: Effect::Write,
    request: ModifyIpv6GatewayAttributeRequest = MODIFY_IPV6_GATEWAY_ATTRIBUTE_REQUEST,
    response: ModifyIpv6GatewayAttributeResponse = MODIFY_IPV6_GATEWAY_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.Description = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 IllegalParam.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidIpv6GatewayId.NotFound",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `ModifyIpv6GatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyIpv6GatewayAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPv6 gateway (`ipv6gw-...`). `DescribeIpv6Gateways` lists it.
    pub ipv6_gateway_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyIpv6GatewayAttributeRequest {
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
}

record! {
    ModifyIpv6GatewayAttributeRequest: MODIFY_IPV6_GATEWAY_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_gateway_id: Str = Field::string("Ipv6GatewayId").required(),
    2 name: OptStr = Field::string("Name"),
    3 description: OptStr = Field::string("Description"),
}

/// Response of `ModifyIpv6GatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyIpv6GatewayAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyIpv6GatewayAttributeResponse: MODIFY_IPV6_GATEWAY_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyIpv6GatewayAttributeRequest,
    ModifyIpv6GatewayAttributeResponse,
}
