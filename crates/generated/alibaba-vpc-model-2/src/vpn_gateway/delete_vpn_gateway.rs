// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpnGateway.json; do not edit.
//! Deletes a VPN gateway, which must have no IPsec connection left.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpnGateway).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteVpnGatewayResponse;

operation!(Operation::new::<DeleteVpnGatewayRequest, DeleteVpnGatewayResponse>(
    "DeleteVpnGateway", Effect::Write, &DELETE_VPN_GATEWAY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DependencyViolation.GreTunnel DependencyViolation.SslVpnServer DependencyViolation.VpnConnection InternalError
    400 InvalidVpnGatewayInstanceId.NotFound TaskConflict VpnGateway.Configuring
    403 Forbidden Forbidden.SubUser ForbiddenRelease
    404 InvalidVpnGatewayInstanceId.NotFound
");

/// Request of `DeleteVpnGateway`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteVpnGatewayRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteVpnGatewayRequest {
    /// With what is required.
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self { Self { vpn_gateway_id: vpn_gateway_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeleteVpnGatewayRequest`].
pub static DELETE_VPN_GATEWAY_REQUEST: Schema = Schema { name: "DeleteVpnGatewayRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("VpnGatewayId").required(),
]; &ROWS } };
record!(DeleteVpnGatewayRequest, DELETE_VPN_GATEWAY_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str vpn_gateway_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteVpnGatewayRequest);
