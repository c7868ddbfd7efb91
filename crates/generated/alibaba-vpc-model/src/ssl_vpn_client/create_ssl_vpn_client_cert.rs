// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateSslVpnClientCert.json; do not edit.
//! Creates a client certificate for an SSL VPN server, which must exist.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateSslVpnClientCert).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateSslVpnClientCert",
    effect: Effect::Write,
    request: CreateSslVpnClientCertRequest = CREATE_SSL_VPN_CLIENT_CERT_REQUEST,
    response: CreateSslVpnClientCertResponse = CREATE_SSL_VPN_CLIENT_CERT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 CreateSslCertsQuotaFull.QuotaFull",
    "400 InvalidName",
    "400 Resource.QuotaFull",
    "400 SslVpnClientCreateTimes.ReachLimits",
    "400 VpnGateway.Configuring",
    "400 VpnGateway.FinancialLocked",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidRegionId.NotFound",
    "404 InvalidSslVpnServerId.NotFound",
}

/// Request of `CreateSslVpnClientCert`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSslVpnClientCertRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `SslVpnServerId`: text.
    pub ssl_vpn_server_id: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateSslVpnClientCertRequest {
    /// Starts with the required members.
    pub fn new(ssl_vpn_server_id: impl Into<String>) -> Self {
        Self {
            ssl_vpn_server_id: ssl_vpn_server_id.into(),
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
    CreateSslVpnClientCertRequest: CREATE_SSL_VPN_CLIENT_CERT_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 ssl_vpn_server_id: Str = Field::string("SslVpnServerId").required(),
    3 name: OptStr = Field::string("Name"),
}

/// Response of `CreateSslVpnClientCert`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSslVpnClientCertResponse {
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
    CreateSslVpnClientCertResponse: CREATE_SSL_VPN_CLIENT_CERT_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 name: OptStr = Field::string("Name"),
    2 ssl_vpn_client_cert_id: OptStr = Field::string("SslVpnClientCertId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateSslVpnClientCertRequest,
    CreateSslVpnClientCertResponse,
}
