// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeSslVpnClientCert.json; do not edit.
//! Returns one client certificate of an SSL VPN server, with its private key and the client's
//! configuration.
//!
//! Treat the response as a secret.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSslVpnClientCert).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "DescribeSslVpnClientCert",
    effect: Effect::Read,
    request: DescribeSslVpnClientCertRequest = DESCRIBE_SSL_VPN_CLIENT_CERT_REQUEST,
    response: DescribeSslVpnClientCertResponse = DESCRIBE_SSL_VPN_CLIENT_CERT_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidInstanceId.NotFound",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidRegionId.NotFound",
}

/// Request of `DescribeSslVpnClientCert`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSslVpnClientCertRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `SslVpnClientCertId`: text.
    pub ssl_vpn_client_cert_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeSslVpnClientCertRequest {
    /// Starts with the required members.
    pub fn new(ssl_vpn_client_cert_id: impl Into<String>) -> Self {
        Self {
            ssl_vpn_client_cert_id: ssl_vpn_client_cert_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribeSslVpnClientCertRequest: DESCRIBE_SSL_VPN_CLIENT_CERT_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ssl_vpn_client_cert_id: Str = Field::string("SslVpnClientCertId").required(),
}

/// Response of `DescribeSslVpnClientCert`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSslVpnClientCertResponse {
    /// `Status`: text.
    pub status: Option<String>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `ClientKey`: text.
    pub client_key: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `ClientConfig`: text.
    pub client_config: Option<String>,
    /// `EndTime`: integer.
    pub end_time: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `ClientCert`: text.
    pub client_cert: Option<String>,
    /// `CaCert`: text.
    pub ca_cert: Option<String>,
    /// `SslVpnClientCertId`: text.
    pub ssl_vpn_client_cert_id: Option<String>,
    /// `SslVpnServerId`: text.
    pub ssl_vpn_server_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeSslVpnClientCertResponse: DESCRIBE_SSL_VPN_CLIENT_CERT_RESPONSE,
    0 status: OptStr = Field::string("Status"),
    1 create_time: OptInt = Field::int64("CreateTime"),
    2 client_key: OptStr = Field::string("ClientKey").secret(),
    3 region_id: OptStr = Field::string("RegionId"),
    4 client_config: OptStr = Field::string("ClientConfig"),
    5 end_time: OptInt = Field::int64("EndTime"),
    6 request_id: OptStr = Field::string("RequestId"),
    7 client_cert: OptStr = Field::string("ClientCert"),
    8 ca_cert: OptStr = Field::string("CaCert"),
    9 ssl_vpn_client_cert_id: OptStr = Field::string("SslVpnClientCertId"),
    10 ssl_vpn_server_id: OptStr = Field::string("SslVpnServerId"),
    11 name: OptStr = Field::string("Name"),
    12 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSslVpnClientCertRequest,
    DescribeSslVpnClientCertResponse,
}
