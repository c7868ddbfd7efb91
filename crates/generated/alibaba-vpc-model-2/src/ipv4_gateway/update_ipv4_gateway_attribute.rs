// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateIpv4GatewayAttribute.json; do not edit.
//! Changes the name or description of an IPv4 gateway.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateIpv4GatewayAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as UpdateIpv4GatewayAttributeResponse;

operation!(Operation::new::<UpdateIpv4GatewayAttributeRequest, UpdateIpv4GatewayAttributeResponse>(
    "UpdateIpv4GatewayAttribute", Effect::Write, &UPDATE_IPV4_GATEWAY_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus.Ipv4Gateway ResourceNotFound.Ipv4Gateway
");

/// Request of `UpdateIpv4GatewayAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateIpv4GatewayAttributeRequest {
    /** `Ipv4GatewayId`: text. */ pub ipv4_gateway_id: String,
    /** `Ipv4GatewayName`: text. */ pub ipv4_gateway_name: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `Ipv4GatewayDescription`: text. */ pub ipv4_gateway_description: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl UpdateIpv4GatewayAttributeRequest {
    /// With what is required.
    pub fn new(ipv4_gateway_id: impl Into<String>) -> Self {
        Self { ipv4_gateway_id: ipv4_gateway_id.into(), ..Self::default() }
    }
    /// Sets `Ipv4GatewayName`.
    pub fn ipv4_gateway_name(mut self, value: impl Into<String>) -> Self { self.ipv4_gateway_name = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `Ipv4GatewayDescription`.
    pub fn ipv4_gateway_description(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_description = Some(value.into()); self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`UpdateIpv4GatewayAttributeRequest`].
pub static UPDATE_IPV4_GATEWAY_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "UpdateIpv4GatewayAttributeRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("Ipv4GatewayId").required(),
    Field::string("Ipv4GatewayName"),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("Ipv4GatewayDescription"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(UpdateIpv4GatewayAttributeRequest, UPDATE_IPV4_GATEWAY_ATTRIBUTE_REQUEST,
    [0 Str ipv4_gateway_id, 1 OptStr ipv4_gateway_name, 2 OptStr client_token, 4 OptStr ipv4_gateway_description,
    5 OptStr region_id] [3 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpdateIpv4GatewayAttributeRequest);
