// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpnConnection.json; do not edit.
//! Deletes an IPsec connection of a VPN gateway.
//!
//! Asynchronous: the gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpnConnection).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteVpnConnectionResponse;

operation!(Operation::new::<DeleteVpnConnectionRequest, DeleteVpnConnectionResponse>(
    "DeleteVpnConnection", Effect::Write, &DELETE_VPN_CONNECTION_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InternalError InvalidVpnGatewayInstanceId.NotFound VpnGateway.Configuring VpnGateway.FinancialLocked VpnTask.CONFLICT
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnConnectionInstanceId.NotFound
");

/// Request of `DeleteVpnConnection`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteVpnConnectionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteVpnConnectionRequest {
    /// With what is required.
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self { vpn_connection_id: vpn_connection_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeleteVpnConnectionRequest`].
pub static DELETE_VPN_CONNECTION_REQUEST: Schema =
    Schema { name: "DeleteVpnConnectionRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("VpnConnectionId").required(),
]; &ROWS } };
record!(DeleteVpnConnectionRequest, DELETE_VPN_CONNECTION_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str vpn_connection_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteVpnConnectionRequest);
