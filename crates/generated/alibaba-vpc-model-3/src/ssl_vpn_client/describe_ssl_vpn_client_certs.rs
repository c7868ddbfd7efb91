// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeSslVpnClientCerts.json; do not edit.
//! Lists client certificates of SSL VPN servers, without keys.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSslVpnClientCerts).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeSslVpnClientCertsRequest, DescribeSslVpnClientCertsResponse>(
    "DescribeSslVpnClientCerts", Effect::Read, &DESCRIBE_SSL_VPN_CLIENT_CERTS_REQUEST, &DESCRIBE_SSL_VPN_CLIENT_CERTS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["SslVpnClientCertKeys"],
    total: Some(&["TotalCount"]),
}), "
    403 Forbbiden.SubUser Forbidden
    404 InvalidRegionId.NotFound
");

/// Request of `DescribeSslVpnClientCerts`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSslVpnClientCertsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SslVpnServerId`: text. */ pub ssl_vpn_server_id: Option<String>,
    /** `SslVpnClientCertId`: text. */ pub ssl_vpn_client_cert_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `PageNumber`: integer. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. Default: `10`. */ pub page_size: Option<i64>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSslVpnClientCertsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `SslVpnServerId`.
    pub fn ssl_vpn_server_id(mut self, value: impl Into<String>) -> Self { self.ssl_vpn_server_id = Some(value.into()); self }
    /// Sets `SslVpnClientCertId`.
    pub fn ssl_vpn_client_cert_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_client_cert_id = Some(value.into()); self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
}
/// Table of [`DescribeSslVpnClientCertsRequest`].
pub static DESCRIBE_SSL_VPN_CLIENT_CERTS_REQUEST: Schema =
    Schema { name: "DescribeSslVpnClientCertsRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("SslVpnServerId"),
    Field::string("SslVpnClientCertId"),
    Field::string("Name"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(DescribeSslVpnClientCertsRequest, DESCRIBE_SSL_VPN_CLIENT_CERTS_REQUEST,
    [0 OptStr region_id, 1 OptStr ssl_vpn_server_id, 2 OptStr ssl_vpn_client_cert_id, 3 OptStr name,
    6 OptStr resource_group_id] [4 OptInt page_number, 5 OptInt page_size]);

/// Answer of `DescribeSslVpnClientCerts`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSslVpnClientCertsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `SslVpnClientCertKeys`: records. */ pub ssl_vpn_client_cert_keys: Vec<SslVpnClientCertKey>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSslVpnClientCertsResponse`].
pub static DESCRIBE_SSL_VPN_CLIENT_CERTS_RESPONSE: Schema =
    Schema { name: "DescribeSslVpnClientCertsResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("SslVpnClientCertKeys", &SSL_VPN_CLIENT_CERT_KEY).wrapped("SslVpnClientCertKey"),
]; &ROWS } };
record!(DescribeSslVpnClientCertsResponse, DESCRIBE_SSL_VPN_CLIENT_CERTS_RESPONSE,
    [1 OptStr request_id, 4 List ssl_vpn_client_cert_keys] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `SslVpnClientCertKeys.SslVpnClientCertKey` holds.
#[derive(Default)] #[non_exhaustive] pub struct SslVpnClientCertKey {
    /** `Status`: text. */ pub status: Option<String>,
    /** `EndTime`: integer. */ pub end_time: Option<i64>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `SslVpnClientCertId`: text. */ pub ssl_vpn_client_cert_id: Option<String>,
    /** `SslVpnServerId`: text. */ pub ssl_vpn_server_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SslVpnClientCertKey`].
pub static SSL_VPN_CLIENT_CERT_KEY: Schema = Schema { name: "SslVpnClientCertKey", fields: { static ROWS: [Field; 8] = [
    Field::string("Status"),
    Field::int64("EndTime"),
    Field::int64("CreateTime"),
    Field::string("SslVpnClientCertId"),
    Field::string("SslVpnServerId"),
    Field::string("Name"),
    Field::string("RegionId"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(SslVpnClientCertKey, SSL_VPN_CLIENT_CERT_KEY,
    [0 OptStr status, 3 OptStr ssl_vpn_client_cert_id, 4 OptStr ssl_vpn_server_id, 5 OptStr name, 6 OptStr region_id,
    7 OptStr resource_group_id] [1 OptInt end_time, 2 OptInt create_time]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeSslVpnClientCertsRequest, DescribeSslVpnClientCertsResponse, SslVpnClientCertKey,
);
