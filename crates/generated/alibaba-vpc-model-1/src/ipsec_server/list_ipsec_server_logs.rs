// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListIpsecServerLogs.json; do not edit.
//! Returns the log of an IPsec server.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListIpsecServerLogs).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<ListIpsecServerLogsRequest, ListIpsecServerLogsResponse>(
    "ListIpsecServerLogs", Effect::Read, &LIST_IPSEC_SERVER_LOGS_REQUEST, &LIST_IPSEC_SERVER_LOGS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Data"], total: None,
}), "
    403 Forbidden
    404 InvalidIpsecServerId.NotFound
");

/// Request of `ListIpsecServerLogs`.
#[derive(Default)] #[non_exhaustive] pub struct ListIpsecServerLogsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `IpsecServerId`: text. */ pub ipsec_server_id: String,
    /** `From`: integer. */ pub from: Option<i64>,
    /** `To`: integer. */ pub to: Option<i64>,
    /** `MinutePeriod`: integer. */ pub minute_period: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl ListIpsecServerLogsRequest {
    /// With what is required.
    pub fn new(ipsec_server_id: impl Into<String>) -> Self {
        Self { ipsec_server_id: ipsec_server_id.into(), ..Self::default() }
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
}
/// Table of [`ListIpsecServerLogsRequest`].
pub static LIST_IPSEC_SERVER_LOGS_REQUEST: Schema =
    Schema { name: "ListIpsecServerLogsRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("IpsecServerId").required(),
    Field::int32("From"),
    Field::int32("To"),
    Field::int32("MinutePeriod"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
]; &ROWS } };
record!(ListIpsecServerLogsRequest, LIST_IPSEC_SERVER_LOGS_REQUEST,
    [0 OptStr region_id, 1 Str ipsec_server_id] [2 OptInt from, 3 OptInt to, 4 OptInt minute_period, 5 OptInt page_number,
    6 OptInt page_size]);

/// Answer of `ListIpsecServerLogs`.
#[derive(Default)] #[non_exhaustive] pub struct ListIpsecServerLogsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Count`: integer. */ pub count: Option<i64>,
    /** `IsCompleted`: yes or no. */ pub is_completed: Option<bool>,
    /** `Data`: texts. */ pub data: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListIpsecServerLogsResponse`].
pub static LIST_IPSEC_SERVER_LOGS_RESPONSE: Schema =
    Schema { name: "ListIpsecServerLogsResponse", fields: { static ROWS: [Field; 6] = [
    Field::int32("PageSize"),
    Field::int32("PageNumber"),
    Field::string("RequestId"),
    Field::int32("Count"),
    Field::boolean("IsCompleted"),
    Field::string("Data").list(),
]; &ROWS } };
record!(ListIpsecServerLogsResponse, LIST_IPSEC_SERVER_LOGS_RESPONSE,
    [2 OptStr request_id, 5 List data] [0 OptInt page_size, 1 OptInt page_number, 3 OptInt count, 4 OptBool is_completed]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ListIpsecServerLogsRequest, ListIpsecServerLogsResponse);
