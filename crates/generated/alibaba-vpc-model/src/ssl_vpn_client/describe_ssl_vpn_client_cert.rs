// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeSslVpnClientCert.json; do not edit.
//! Returns one client certificate of an SSL VPN server, with its private key and the client's
//! configuration.
//!
//! Treat the response as a secret.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSslVpnClientCert),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

pub use crate::shapes::SslVpnClientCertStatus;

operation! {
    name: "DescribeSslVpnClientCert",
    effect: Effect::Read,
    request: DescribeSslVpnClientCertRequest = DESCRIBE_SSL_VPN_CLIENT_CERT_REQUEST,
    response: DescribeSslVpnClientCertResponse = DESCRIBE_SSL_VPN_CLIENT_CERT_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeSslVpnClientCert`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSslVpnClientCertRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the client certificate (`vsc-...`). `DescribeSslVpnClientCerts` lists it.
    pub ssl_vpn_client_cert_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSslVpnClientCertRequest {
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
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<SslVpnClientCertStatus>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// Private key of the client certificate. Keep it secret.
    pub client_key: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Settings for the VPN client, as the text of an OpenVPN configuration file.
    pub client_config: Option<String>,
    /// When the resource expires, in milliseconds since the beginning of 1970 (UTC).
    pub end_time: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Certificate of the client, as PEM text.
    pub client_cert: Option<String>,
    /// Certificate of the authority that issued the client certificate.
    pub ca_cert: Option<String>,
    /// Id of the client certificate (`vsc-...`). `DescribeSslVpnClientCerts` lists it.
    pub ssl_vpn_client_cert_id: Option<String>,
    /// Id of the SSL VPN server (`vss-...`). `DescribeSslVpnServers` lists it.
    pub ssl_vpn_server_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeSslVpnClientCertResponse: DESCRIBE_SSL_VPN_CLIENT_CERT_RESPONSE,
    0 status: Opt = Field::one_of("Status", SslVpnClientCertStatus::VALUES),
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
