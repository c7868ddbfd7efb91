// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeSslVpnClientCert.json; do not edit.
//! Returns one client certificate of an SSL VPN server, with its private key and the client's configuration.
//!
//! Treat the response as a secret.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSslVpnClientCert).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeSslVpnClientCertRequest, DescribeSslVpnClientCertResponse>(
    "DescribeSslVpnClientCert", Effect::Read, &DESCRIBE_SSL_VPN_CLIENT_CERT_REQUEST, &DESCRIBE_SSL_VPN_CLIENT_CERT_RESPONSE,
), "
    400 InvalidInstanceId.NotFound
    403 Forbbiden.SubUser Forbidden
    404 InvalidRegionId.NotFound
");

/// Request of `DescribeSslVpnClientCert`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSslVpnClientCertRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SslVpnClientCertId`: text. */ pub ssl_vpn_client_cert_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSslVpnClientCertRequest {
    /// With what is required.
    pub fn new(ssl_vpn_client_cert_id: impl Into<String>) -> Self {
        Self { ssl_vpn_client_cert_id: ssl_vpn_client_cert_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeSslVpnClientCertRequest`].
pub static DESCRIBE_SSL_VPN_CLIENT_CERT_REQUEST: Schema =
    Schema { name: "DescribeSslVpnClientCertRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("SslVpnClientCertId").required(),
]; &ROWS } };
record!(DescribeSslVpnClientCertRequest, DESCRIBE_SSL_VPN_CLIENT_CERT_REQUEST,
    [0 OptStr region_id, 1 Str ssl_vpn_client_cert_id] []);

/// Answer of `DescribeSslVpnClientCert`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSslVpnClientCertResponse {
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `ClientKey`: text. */ pub client_key: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `ClientConfig`: text. */ pub client_config: Option<String>,
    /** `EndTime`: integer. */ pub end_time: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `ClientCert`: text. */ pub client_cert: Option<String>,
    /** `CaCert`: text. */ pub ca_cert: Option<String>,
    /** `SslVpnClientCertId`: text. */ pub ssl_vpn_client_cert_id: Option<String>,
    /** `SslVpnServerId`: text. */ pub ssl_vpn_server_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSslVpnClientCertResponse`].
pub static DESCRIBE_SSL_VPN_CLIENT_CERT_RESPONSE: Schema =
    Schema { name: "DescribeSslVpnClientCertResponse", fields: { static ROWS: [Field; 13] = [
    Field::string("Status"),
    Field::int64("CreateTime"),
    Field::string("ClientKey").secret(),
    Field::string("RegionId"),
    Field::string("ClientConfig"),
    Field::int64("EndTime"),
    Field::string("RequestId"),
    Field::string("ClientCert"),
    Field::string("CaCert"),
    Field::string("SslVpnClientCertId"),
    Field::string("SslVpnServerId"),
    Field::string("Name"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(DescribeSslVpnClientCertResponse, DESCRIBE_SSL_VPN_CLIENT_CERT_RESPONSE,
    [0 OptStr status, 2 OptStr client_key, 3 OptStr region_id, 4 OptStr client_config, 6 OptStr request_id, 7 OptStr client_cert,
    8 OptStr ca_cert, 9 OptStr ssl_vpn_client_cert_id, 10 OptStr ssl_vpn_server_id, 11 OptStr name,
    12 OptStr resource_group_id] [1 OptInt create_time, 5 OptInt end_time]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeSslVpnClientCertRequest, DescribeSslVpnClientCertResponse);
