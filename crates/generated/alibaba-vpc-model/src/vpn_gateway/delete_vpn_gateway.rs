// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpnGateway.json; do not edit.
//! Deletes a VPN gateway, which must have no IPsec connection left.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpnGateway).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteVpnGateway",
    effect: Effect::Write,
    request: DeleteVpnGatewayRequest = DELETE_VPN_GATEWAY_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DependencyViolation.GreTunnel",
    "400 DependencyViolation.SslVpnServer",
    "400 DependencyViolation.VpnConnection",
    "400 InternalError",
    "400 InvalidVpnGatewayInstanceId.NotFound",
    "400 TaskConflict",
    "400 VpnGateway.Configuring",
    "403 Forbidden",
    "403 Forbidden.SubUser",
    "403 ForbiddenRelease",
    "404 InvalidVpnGatewayInstanceId.NotFound",
}

/// Response of `DeleteVpnGateway`.
pub type DeleteVpnGatewayResponse = RequestIdResponse;

/// Request of `DeleteVpnGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVpnGatewayRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteVpnGatewayRequest {
    /// Starts with the required members.
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DeleteVpnGatewayRequest: DELETE_VPN_GATEWAY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteVpnGatewayRequest,
}
