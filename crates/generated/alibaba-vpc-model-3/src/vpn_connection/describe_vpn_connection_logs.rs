// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnConnectionLogs.json; do not edit.
//! Returns the log of an IPsec connection.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnConnectionLogs).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeVpnConnectionLogsRequest, DescribeVpnConnectionLogsResponse>(
    "DescribeVpnConnectionLogs", Effect::Read, &DESCRIBE_VPN_CONNECTION_LOGS_REQUEST, &DESCRIBE_VPN_CONNECTION_LOGS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Data"], total: None,
}), "
    400 QueryVpnConnectionLog.NotFound
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnConnectionInstanceId.NotFound
");

/// Request of `DescribeVpnConnectionLogs`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnConnectionLogsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: String,
    /** `From`: integer. */ pub from: Option<i64>,
    /** `To`: integer. */ pub to: Option<i64>,
    /** `MinutePeriod`: integer. */ pub minute_period: Option<i64>,
    /** `PageNumber`: integer. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. Default: `10`. */ pub page_size: Option<i64>,
    /** `TunnelId`: text. */ pub tunnel_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVpnConnectionLogsRequest {
    /// With what is required.
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self { vpn_connection_id: vpn_connection_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
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
    /// Sets `TunnelId`.
    pub fn tunnel_id(mut self, value: impl Into<String>) -> Self { self.tunnel_id = Some(value.into()); self }
}
/// Table of [`DescribeVpnConnectionLogsRequest`].
pub static DESCRIBE_VPN_CONNECTION_LOGS_REQUEST: Schema =
    Schema { name: "DescribeVpnConnectionLogsRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpnConnectionId").required(),
    Field::int32("From"),
    Field::int32("To"),
    Field::int32("MinutePeriod"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("TunnelId"),
]; &ROWS } };
record!(DescribeVpnConnectionLogsRequest, DESCRIBE_VPN_CONNECTION_LOGS_REQUEST,
    [0 OptStr region_id, 1 Str vpn_connection_id, 7 OptStr tunnel_id] [2 OptInt from, 3 OptInt to, 4 OptInt minute_period,
    5 OptInt page_number, 6 OptInt page_size]);

/// Answer of `DescribeVpnConnectionLogs`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnConnectionLogsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Count`: integer. */ pub count: Option<i64>,
    /** `IsCompleted`: yes or no. */ pub is_completed: Option<bool>,
    /** `Data`: texts. */ pub data: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVpnConnectionLogsResponse`].
pub static DESCRIBE_VPN_CONNECTION_LOGS_RESPONSE: Schema =
    Schema { name: "DescribeVpnConnectionLogsResponse", fields: { static ROWS: [Field; 6] = [
    Field::int32("PageSize"),
    Field::int32("PageNumber"),
    Field::string("RequestId"),
    Field::int32("Count"),
    Field::boolean("IsCompleted"),
    Field::string("Data").wrapped("Logs"),
]; &ROWS } };
record!(DescribeVpnConnectionLogsResponse, DESCRIBE_VPN_CONNECTION_LOGS_RESPONSE,
    [2 OptStr request_id, 5 List data] [0 OptInt page_size, 1 OptInt page_number, 3 OptInt count, 4 OptBool is_completed]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeVpnConnectionLogsRequest, DescribeVpnConnectionLogsResponse);
