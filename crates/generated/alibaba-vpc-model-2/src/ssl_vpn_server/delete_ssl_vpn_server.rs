// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteSslVpnServer.json; do not edit.
//! Deletes an SSL VPN server with its client certificates; clients are cut off.
//!
//! Asynchronous: the VPN gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteSslVpnServer).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteSslVpnServerResponse;

operation!(Operation::new::<DeleteSslVpnServerRequest, DeleteSslVpnServerResponse>(
    "DeleteSslVpnServer", Effect::Write, &DELETE_SSL_VPN_SERVER_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 VpnGateway.Configuring VpnGateway.FinancialLocked
    403 Forbbiden.SubUser Forbidden
    404 InvalidRegionId.NotFound InvalidSslVpnServerId.NotFound
");

/// Request of `DeleteSslVpnServer`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteSslVpnServerRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `SslVpnServerId`: text. */ pub ssl_vpn_server_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteSslVpnServerRequest {
    /// With what is required.
    pub fn new(ssl_vpn_server_id: impl Into<String>) -> Self {
        Self { ssl_vpn_server_id: ssl_vpn_server_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeleteSslVpnServerRequest`].
pub static DELETE_SSL_VPN_SERVER_REQUEST: Schema =
    Schema { name: "DeleteSslVpnServerRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("SslVpnServerId").required(),
]; &ROWS } };
record!(DeleteSslVpnServerRequest, DELETE_SSL_VPN_SERVER_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str ssl_vpn_server_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteSslVpnServerRequest);
