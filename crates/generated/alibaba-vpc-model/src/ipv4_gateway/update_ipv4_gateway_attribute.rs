// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateIpv4GatewayAttribute.json; do not edit.
//! Changes the name or description of an IPv4 gateway.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateIpv4GatewayAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "UpdateIpv4GatewayAttribute",
    effect: Effect::Write,
    request: UpdateIpv4GatewayAttributeRequest = UPDATE_IPV4_GATEWAY_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IncorrectStatus.Ipv4Gateway",
    "400 ResourceNotFound.Ipv4Gateway",
}

/// Response of `UpdateIpv4GatewayAttribute`.
pub type UpdateIpv4GatewayAttributeResponse = RequestIdResponse;

/// Request of `UpdateIpv4GatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateIpv4GatewayAttributeRequest {
    /// `Ipv4GatewayId`: text.
    pub ipv4_gateway_id: String,
    /// `Ipv4GatewayName`: text.
    pub ipv4_gateway_name: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `Ipv4GatewayDescription`: text.
    pub ipv4_gateway_description: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl UpdateIpv4GatewayAttributeRequest {
    /// Starts with the required members.
    pub fn new(ipv4_gateway_id: impl Into<String>) -> Self {
        Self {
            ipv4_gateway_id: ipv4_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Sets `Ipv4GatewayName`.
    pub fn ipv4_gateway_name(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_name = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `Ipv4GatewayDescription`.
    pub fn ipv4_gateway_description(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_description = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    UpdateIpv4GatewayAttributeRequest: UPDATE_IPV4_GATEWAY_ATTRIBUTE_REQUEST,
    0 ipv4_gateway_id: Str = Field::string("Ipv4GatewayId").required(),
    1 ipv4_gateway_name: OptStr = Field::string("Ipv4GatewayName"),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 ipv4_gateway_description: OptStr = Field::string("Ipv4GatewayDescription"),
    5 region_id: OptStr = Field::string("RegionId").required().filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateIpv4GatewayAttributeRequest,
}
