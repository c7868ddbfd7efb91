// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyIpv6GatewayAttribute.json; do not edit.
//! Changes the name or description of an IPv6 gateway.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIpv6GatewayAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyIpv6GatewayAttributeResponse;

operation!(Operation::new::<ModifyIpv6GatewayAttributeRequest, ModifyIpv6GatewayAttributeResponse>(
    "ModifyIpv6GatewayAttribute", Effect::Write, &MODIFY_IPV6_GATEWAY_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 IllegalParam.Description IllegalParam.Name InvalidIpv6GatewayId.NotFound
    404 InvalidRegionId.NotFound
");

/// Request of `ModifyIpv6GatewayAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyIpv6GatewayAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6GatewayId`: text. */ pub ipv6_gateway_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyIpv6GatewayAttributeRequest {
    /// With what is required.
    pub fn new(ipv6_gateway_id: impl Into<String>) -> Self {
        Self { ipv6_gateway_id: ipv6_gateway_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`ModifyIpv6GatewayAttributeRequest`].
pub static MODIFY_IPV6_GATEWAY_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyIpv6GatewayAttributeRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6GatewayId").required(),
    Field::string("Name"),
    Field::string("Description"),
]; &ROWS } };
record!(ModifyIpv6GatewayAttributeRequest, MODIFY_IPV6_GATEWAY_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str ipv6_gateway_id, 2 OptStr name, 3 OptStr description] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyIpv6GatewayAttributeRequest);
