// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifySslVpnClientCert.json; do not edit.
//! Changes the name of a client certificate.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifySslVpnClientCert).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "ModifySslVpnClientCert",
    effect: Effect::Write,
    request: ModifySslVpnClientCertRequest = MODIFY_SSL_VPN_CLIENT_CERT_REQUEST,
    response: ModifySslVpnClientCertResponse = MODIFY_SSL_VPN_CLIENT_CERT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidName",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidRegionId.NotFound",
    "404 InvalidSslVpnClientCertId.NotFound",
}

/// Request of `ModifySslVpnClientCert`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySslVpnClientCertRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `SslVpnClientCertId`: text.
    pub ssl_vpn_client_cert_id: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifySslVpnClientCertRequest {
    /// Starts with the required members.
    pub fn new(ssl_vpn_client_cert_id: impl Into<String>) -> Self {
        Self {
            ssl_vpn_client_cert_id: ssl_vpn_client_cert_id.into(),
            ..Self::default()
        }
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
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
}

record! {
    ModifySslVpnClientCertRequest: MODIFY_SSL_VPN_CLIENT_CERT_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 ssl_vpn_client_cert_id: Str = Field::string("SslVpnClientCertId").required(),
    3 name: OptStr = Field::string("Name"),
}

/// Response of `ModifySslVpnClientCert`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySslVpnClientCertResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `SslVpnClientCertId`: text.
    pub ssl_vpn_client_cert_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ModifySslVpnClientCertResponse: MODIFY_SSL_VPN_CLIENT_CERT_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 name: OptStr = Field::string("Name"),
    2 ssl_vpn_client_cert_id: OptStr = Field::string("SslVpnClientCertId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifySslVpnClientCertRequest,
    ModifySslVpnClientCertResponse,
}
