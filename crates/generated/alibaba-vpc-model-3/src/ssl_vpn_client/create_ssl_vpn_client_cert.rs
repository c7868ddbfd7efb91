// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateSslVpnClientCert.json; do not edit.
//! Creates a client certificate for an SSL VPN server, which must exist.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateSslVpnClientCert).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateSslVpnClientCertRequest, CreateSslVpnClientCertResponse>(
    "CreateSslVpnClientCert", Effect::Write, &CREATE_SSL_VPN_CLIENT_CERT_REQUEST, &CREATE_SSL_VPN_CLIENT_CERT_RESPONSE,
).idempotency_token("ClientToken"), "
    400 CreateSslCertsQuotaFull.QuotaFull InvalidName Resource.QuotaFull SslVpnClientCreateTimes.ReachLimits
    400 VpnGateway.Configuring VpnGateway.FinancialLocked
    403 Forbbiden.SubUser Forbidden
    404 InvalidRegionId.NotFound InvalidSslVpnServerId.NotFound
");

/// Request of `CreateSslVpnClientCert`.
#[derive(Default)] #[non_exhaustive] pub struct CreateSslVpnClientCertRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SslVpnServerId`: text. */ pub ssl_vpn_server_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateSslVpnClientCertRequest {
    /// With what is required.
    pub fn new(ssl_vpn_server_id: impl Into<String>) -> Self {
        Self { ssl_vpn_server_id: ssl_vpn_server_id.into(), ..Self::default() }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
}
/// Table of [`CreateSslVpnClientCertRequest`].
pub static CREATE_SSL_VPN_CLIENT_CERT_REQUEST: Schema =
    Schema { name: "CreateSslVpnClientCertRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("SslVpnServerId").required(),
    Field::string("Name"),
]; &ROWS } };
record!(CreateSslVpnClientCertRequest, CREATE_SSL_VPN_CLIENT_CERT_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str ssl_vpn_server_id, 3 OptStr name] []);

/// Answer of `CreateSslVpnClientCert`.
#[derive(Default)] #[non_exhaustive] pub struct CreateSslVpnClientCertResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `SslVpnClientCertId`: text. */ pub ssl_vpn_client_cert_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateSslVpnClientCertResponse`].
pub static CREATE_SSL_VPN_CLIENT_CERT_RESPONSE: Schema =
    Schema { name: "CreateSslVpnClientCertResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("Name"),
    Field::string("SslVpnClientCertId"),
]; &ROWS } };
record!(CreateSslVpnClientCertResponse, CREATE_SSL_VPN_CLIENT_CERT_RESPONSE,
    [0 OptStr request_id, 1 OptStr name, 2 OptStr ssl_vpn_client_cert_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateSslVpnClientCertRequest, CreateSslVpnClientCertResponse);
