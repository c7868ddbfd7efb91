// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifySslVpnClientCert.json; do not edit.
//! Changes the name of a client certificate.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifySslVpnClientCert).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ModifySslVpnClientCertRequest, ModifySslVpnClientCertResponse>(
    "ModifySslVpnClientCert", Effect::Write, &MODIFY_SSL_VPN_CLIENT_CERT_REQUEST, &MODIFY_SSL_VPN_CLIENT_CERT_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidName
    403 Forbbiden.SubUser Forbidden
    404 InvalidRegionId.NotFound InvalidSslVpnClientCertId.NotFound
");

/// Request of `ModifySslVpnClientCert`.
#[derive(Default)] #[non_exhaustive] pub struct ModifySslVpnClientCertRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SslVpnClientCertId`: text. */ pub ssl_vpn_client_cert_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifySslVpnClientCertRequest {
    /// With what is required.
    pub fn new(ssl_vpn_client_cert_id: impl Into<String>) -> Self {
        Self { ssl_vpn_client_cert_id: ssl_vpn_client_cert_id.into(), ..Self::default() }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
}
/// Table of [`ModifySslVpnClientCertRequest`].
pub static MODIFY_SSL_VPN_CLIENT_CERT_REQUEST: Schema =
    Schema { name: "ModifySslVpnClientCertRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("SslVpnClientCertId").required(),
    Field::string("Name"),
]; &ROWS } };
record!(ModifySslVpnClientCertRequest, MODIFY_SSL_VPN_CLIENT_CERT_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str ssl_vpn_client_cert_id, 3 OptStr name] []);

/// Answer of `ModifySslVpnClientCert`.
#[derive(Default)] #[non_exhaustive] pub struct ModifySslVpnClientCertResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `SslVpnClientCertId`: text. */ pub ssl_vpn_client_cert_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifySslVpnClientCertResponse`].
pub static MODIFY_SSL_VPN_CLIENT_CERT_RESPONSE: Schema =
    Schema { name: "ModifySslVpnClientCertResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("Name"),
    Field::string("SslVpnClientCertId"),
]; &ROWS } };
record!(ModifySslVpnClientCertResponse, MODIFY_SSL_VPN_CLIENT_CERT_RESPONSE,
    [0 OptStr request_id, 1 OptStr name, 2 OptStr ssl_vpn_client_cert_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifySslVpnClientCertRequest, ModifySslVpnClientCertResponse);
