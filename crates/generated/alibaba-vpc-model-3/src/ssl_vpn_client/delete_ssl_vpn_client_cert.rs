// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteSslVpnClientCert.json; do not edit.
//! Deletes a client certificate of an SSL VPN server.
//!
//! All clients of that server are cut off, those with other certificates too, and have to connect again.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteSslVpnClientCert).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteSslVpnClientCertResponse;

operation!(Operation::new::<DeleteSslVpnClientCertRequest, DeleteSslVpnClientCertResponse>(
    "DeleteSslVpnClientCert", Effect::Write, &DELETE_SSL_VPN_CLIENT_CERT_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 VpnGateway.Configuring
    403 Forbbiden.SubUser Forbidden
    404 InvalidRegionId.NotFound InvalidSslVpnClientCertId.NotFound
");

/// Request of `DeleteSslVpnClientCert`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteSslVpnClientCertRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `SslVpnClientCertId`: text. */ pub ssl_vpn_client_cert_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteSslVpnClientCertRequest {
    /// With what is required.
    pub fn new(ssl_vpn_client_cert_id: impl Into<String>) -> Self {
        Self { ssl_vpn_client_cert_id: ssl_vpn_client_cert_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeleteSslVpnClientCertRequest`].
pub static DELETE_SSL_VPN_CLIENT_CERT_REQUEST: Schema =
    Schema { name: "DeleteSslVpnClientCertRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("SslVpnClientCertId").required(),
]; &ROWS } };
record!(DeleteSslVpnClientCertRequest, DELETE_SSL_VPN_CLIENT_CERT_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str ssl_vpn_client_cert_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteSslVpnClientCertRequest);
