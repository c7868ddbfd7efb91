// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeSslVpnClientCerts.json; do not edit.
//! Lists client certificates of SSL VPN servers, without keys.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSslVpnClientCerts).

use cloudspec_wire::{Effect, Extra, Field, Paging, errors, operation, record};

operation! {
    name: "DescribeSslVpnClientCerts",
    effect: Effect::Read,
    request: DescribeSslVpnClientCertsRequest = DESCRIBE_SSL_VPN_CLIENT_CERTS_REQUEST,
    response: DescribeSslVpnClientCertsResponse = DESCRIBE_SSL_VPN_CLIENT_CERTS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["SslVpnClientCertKeys"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidRegionId.NotFound",
}

/// Request of `DescribeSslVpnClientCerts`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSslVpnClientCertsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `SslVpnServerId`: text.
    pub ssl_vpn_server_id: Option<String>,
    /// `SslVpnClientCertId`: text.
    pub ssl_vpn_client_cert_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `PageNumber`: integer. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer. Default: `10`.
    pub page_size: Option<i64>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeSslVpnClientCertsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `SslVpnServerId`.
    pub fn ssl_vpn_server_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_server_id = Some(value.into());
        self
    }

    /// Sets `SslVpnClientCertId`.
    pub fn ssl_vpn_client_cert_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_client_cert_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

record! {
    DescribeSslVpnClientCertsRequest: DESCRIBE_SSL_VPN_CLIENT_CERTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ssl_vpn_server_id: OptStr = Field::string("SslVpnServerId"),
    2 ssl_vpn_client_cert_id: OptStr = Field::string("SslVpnClientCertId"),
    3 name: OptStr = Field::string("Name"),
    4 page_number: OptInt = Field::int32("PageNumber"),
    5 page_size: OptInt = Field::int32("PageSize"),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `DescribeSslVpnClientCerts`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSslVpnClientCertsResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `SslVpnClientCertKeys`: records.
    pub ssl_vpn_client_cert_keys: Vec<SslVpnClientCertKey>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeSslVpnClientCertsResponse: DESCRIBE_SSL_VPN_CLIENT_CERTS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 ssl_vpn_client_cert_keys: List = Field::record("SslVpnClientCertKeys", &SSL_VPN_CLIENT_CERT_KEY).wrapped("SslVpnClientCertKey"),
}

/// `SslVpnClientCertKeys.SslVpnClientCertKey` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SslVpnClientCertKey {
    /// `Status`: text.
    pub status: Option<String>,
    /// `EndTime`: integer.
    pub end_time: Option<i64>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `SslVpnClientCertId`: text.
    pub ssl_vpn_client_cert_id: Option<String>,
    /// `SslVpnServerId`: text.
    pub ssl_vpn_server_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    SslVpnClientCertKey: SSL_VPN_CLIENT_CERT_KEY,
    0 status: OptStr = Field::string("Status"),
    1 end_time: OptInt = Field::int64("EndTime"),
    2 create_time: OptInt = Field::int64("CreateTime"),
    3 ssl_vpn_client_cert_id: OptStr = Field::string("SslVpnClientCertId"),
    4 ssl_vpn_server_id: OptStr = Field::string("SslVpnServerId"),
    5 name: OptStr = Field::string("Name"),
    6 region_id: OptStr = Field::string("RegionId"),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSslVpnClientCertsRequest,
    DescribeSslVpnClientCertsResponse,
    SslVpnClientCertKey,
}
