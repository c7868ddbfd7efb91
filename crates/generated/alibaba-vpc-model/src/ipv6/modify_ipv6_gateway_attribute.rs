// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyIpv6GatewayAttribute.json; do not edit.
//! Changes the name or description of an IPv6 gateway.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIpv6GatewayAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyIpv6GatewayAttribute",
    effect: Effect::Write,
    request: ModifyIpv6GatewayAttributeRequest = MODIFY_IPV6_GATEWAY_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.Description",
    "400 IllegalParam.Name",
    "400 InvalidIpv6GatewayId.NotFound",
    "404 InvalidRegionId.NotFound",
}

/// Response of `ModifyIpv6GatewayAttribute`.
pub type ModifyIpv6GatewayAttributeResponse = RequestIdResponse;

/// Request of `ModifyIpv6GatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyIpv6GatewayAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Ipv6GatewayId`: text.
    pub ipv6_gateway_id: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyIpv6GatewayAttributeRequest {
    /// Starts with the required members.
    pub fn new(ipv6_gateway_id: impl Into<String>) -> Self {
        Self {
            ipv6_gateway_id: ipv6_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyIpv6GatewayAttributeRequest,
}
