// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnConnectionLogs.json; do not edit.
//! Returns the log of an IPsec connection.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnConnectionLogs).

use cloudspec_wire::{Effect, Extra, Field, Paging, errors, operation, record};

operation! {
    name: "DescribeVpnConnectionLogs",
    effect: Effect::Read,
    request: DescribeVpnConnectionLogsRequest = DESCRIBE_VPN_CONNECTION_LOGS_REQUEST,
    response: DescribeVpnConnectionLogsResponse = DESCRIBE_VPN_CONNECTION_LOGS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Data"]),
    errors: ERRORS,
}

errors! {
    "400 QueryVpnConnectionLog.NotFound",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidVpnConnectionInstanceId.NotFound",
}

/// Request of `DescribeVpnConnectionLogs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionLogsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpnConnectionId`: text.
    pub vpn_connection_id: String,
    /// `From`: integer.
    pub from: Option<i64>,
    /// `To`: integer.
    pub to: Option<i64>,
    /// `MinutePeriod`: integer.
    pub minute_period: Option<i64>,
    /// `PageNumber`: integer. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer. Default: `10`.
    pub page_size: Option<i64>,
    /// `TunnelId`: text.
    pub tunnel_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeVpnConnectionLogsRequest {
    /// Starts with the required members.
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self {
            vpn_connection_id: vpn_connection_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `From`.
    pub fn from(mut self, value: i64) -> Self {
        self.from = Some(value);
        self
    }

    /// Sets `To`.
    pub fn to(mut self, value: i64) -> Self {
        self.to = Some(value);
        self
    }

    /// Sets `MinutePeriod`.
    pub fn minute_period(mut self, value: i64) -> Self {
        self.minute_period = Some(value);
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

    /// Sets `TunnelId`.
    pub fn tunnel_id(mut self, value: impl Into<String>) -> Self {
        self.tunnel_id = Some(value.into());
        self
    }
}

record! {
    DescribeVpnConnectionLogsRequest: DESCRIBE_VPN_CONNECTION_LOGS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_connection_id: Str = Field::string("VpnConnectionId").required(),
    2 from: OptInt = Field::int32("From"),
    3 to: OptInt = Field::int32("To"),
    4 minute_period: OptInt = Field::int32("MinutePeriod"),
    5 page_number: OptInt = Field::int32("PageNumber"),
    6 page_size: OptInt = Field::int32("PageSize"),
    7 tunnel_id: OptStr = Field::string("TunnelId"),
}

/// Response of `DescribeVpnConnectionLogs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionLogsResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Count`: integer.
    pub count: Option<i64>,
    /// `IsCompleted`: yes or no.
    pub is_completed: Option<bool>,
    /// `Data`: texts.
    pub data: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeVpnConnectionLogsResponse: DESCRIBE_VPN_CONNECTION_LOGS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 request_id: OptStr = Field::string("RequestId"),
    3 count: OptInt = Field::int32("Count"),
    4 is_completed: OptBool = Field::boolean("IsCompleted"),
    5 data: List = Field::string("Data").wrapped("Logs"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVpnConnectionLogsRequest,
    DescribeVpnConnectionLogsResponse,
}
