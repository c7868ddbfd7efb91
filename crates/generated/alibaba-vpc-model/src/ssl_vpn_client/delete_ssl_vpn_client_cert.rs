// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteSslVpnClientCert.json; do not edit.
//! Deletes a client certificate of an SSL VPN server.
//!
//! All clients of that server are cut off, those with other certificates too, and have to connect
//! again.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteSslVpnClientCert),
//! 2024-06.

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "DeleteSslVpnClientCert",
    effect: Effect::Write,
    request: DeleteSslVpnClientCertRequest = DELETE_SSL_VPN_CLIENT_CERT_REQUEST,
    response: DeleteSslVpnClientCertResponse = DELETE_SSL_VPN_CLIENT_CERT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 VpnGateway.Configuring = The VPN gateway is being changed. Try again when `DescribeVpnGateway` shows it as `active`.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidSslVpnClientCertId.NotFound",
}

/// Request of `DeleteSslVpnClientCert`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteSslVpnClientCertRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the client certificate (`vsc-...`). `DescribeSslVpnClientCerts` lists it.
    pub ssl_vpn_client_cert_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteSslVpnClientCertRequest {
    /// Creates a value with the required members.
    pub fn new(ssl_vpn_client_cert_id: impl Into<String>) -> Self {
        Self {
            ssl_vpn_client_cert_id: ssl_vpn_client_cert_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DeleteSslVpnClientCertRequest: DELETE_SSL_VPN_CLIENT_CERT_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 ssl_vpn_client_cert_id: Str = Field::string("SslVpnClientCertId").required(),
}

/// Response of `DeleteSslVpnClientCert`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteSslVpnClientCertResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteSslVpnClientCertResponse: DELETE_SSL_VPN_CLIENT_CERT_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteSslVpnClientCertRequest,
    DeleteSslVpnClientCertResponse,
}
