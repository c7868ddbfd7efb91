// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnSslServerLogs.json; do not edit.
//! Returns the log of an SSL VPN server.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnSslServerLogs).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeVpnSslServerLogsRequest, DescribeVpnSslServerLogsResponse>(
    "DescribeVpnSslServerLogs", Effect::Read, &DESCRIBE_VPN_SSL_SERVER_LOGS_REQUEST, &DESCRIBE_VPN_SSL_SERVER_LOGS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Data"], total: None,
}), "
    400 InvalidSslVpnClientCertId.NotFound ParamExclusive.SslVpnServerIdAndSslVpnClientCertId
    403 Forbbiden.SubUser Forbidden
    404 InvalidSslVpnServerId.NotFound
");

/// Request of `DescribeVpnSslServerLogs`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnSslServerLogsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnSslServerId`: text. */ pub vpn_ssl_server_id: String,
    /** `SslVpnClientCertId`: text. */ pub ssl_vpn_client_cert_id: Option<String>,
    /** `From`: integer. */ pub from: Option<i64>,
    /** `To`: integer. */ pub to: Option<i64>,
    /** `MinutePeriod`: integer. */ pub minute_period: Option<i64>,
    /** `PageNumber`: integer. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVpnSslServerLogsRequest {
    /// With what is required.
    pub fn new(vpn_ssl_server_id: impl Into<String>) -> Self {
        Self { vpn_ssl_server_id: vpn_ssl_server_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `SslVpnClientCertId`.
    pub fn ssl_vpn_client_cert_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_client_cert_id = Some(value.into()); self
    }
    /// Sets `From`.
    pub fn from(mut self, value: i64) -> Self { self.from = Some(value); self }
    /// Sets `To`.
    pub fn to(mut self, value: i64) -> Self { self.to = Some(value); self }
    /// Sets `MinutePeriod`.
    pub fn minute_period(mut self, value: i64) -> Self { self.minute_period = Some(value); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeVpnSslServerLogsRequest`].
pub static DESCRIBE_VPN_SSL_SERVER_LOGS_REQUEST: Schema =
    Schema { name: "DescribeVpnSslServerLogsRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpnSslServerId").required(),
    Field::string("SslVpnClientCertId"),
    Field::int32("From"),
    Field::int32("To"),
    Field::int32("MinutePeriod"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
]; &ROWS } };
record!(DescribeVpnSslServerLogsRequest, DESCRIBE_VPN_SSL_SERVER_LOGS_REQUEST,
    [0 OptStr region_id, 1 Str vpn_ssl_server_id, 2 OptStr ssl_vpn_client_cert_id] [3 OptInt from, 4 OptInt to,
    5 OptInt minute_period, 6 OptInt page_number, 7 OptInt page_size]);

/// Answer of `DescribeVpnSslServerLogs`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnSslServerLogsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Count`: integer. */ pub count: Option<i64>,
    /** `IsCompleted`: yes or no. */ pub is_completed: Option<bool>,
    /** `Data`: texts. */ pub data: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVpnSslServerLogsResponse`].
pub static DESCRIBE_VPN_SSL_SERVER_LOGS_RESPONSE: Schema =
    Schema { name: "DescribeVpnSslServerLogsResponse", fields: { static ROWS: [Field; 6] = [
    Field::int32("PageSize"),
    Field::int32("PageNumber"),
    Field::string("RequestId"),
    Field::int32("Count"),
    Field::boolean("IsCompleted"),
    Field::string("Data").wrapped("Logs"),
]; &ROWS } };
record!(DescribeVpnSslServerLogsResponse, DESCRIBE_VPN_SSL_SERVER_LOGS_RESPONSE,
    [2 OptStr request_id, 5 List data] [0 OptInt page_size, 1 OptInt page_number, 3 OptInt count, 4 OptBool is_completed]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeVpnSslServerLogsRequest, DescribeVpnSslServerLogsResponse);
