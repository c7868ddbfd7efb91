// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListIpsecServerLogs.json; do not edit.
//! Returns the log of an IPsec server.
//!
//! The period is given by `From` and `To` in seconds since 1970, or as the last `MinutePeriod` minutes.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListIpsecServerLogs), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Paging, errors, operation, record,
};

operation! {
    name: "ListIpsecServerLogs",
    effect: Effect::Read,
    request: ListIpsecServerLogsRequest = LIST_IPSEC_SERVER_LOGS_REQUEST,
    response: ListIpsecServerLogsResponse = LIST_IPSEC_SERVER_LOGS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Data"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List),
}

errors! {
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidIpsecServerId.NotFound",
}

/// Request of `ListIpsecServerLogs`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListIpsecServerLogsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPsec server (`iss-...`), which lets mobile clients into a VPC. `ListIpsecServers` lists
    /// it.
    pub ipsec_server_id: String,
    /// Beginning of the log's span, as a Unix timestamp. Unit: seconds.
    pub from: Option<i64>,
    /// End of the log's span, as a Unix timestamp. Unit: seconds.
    pub to: Option<i64>,
    /// Length of the log's span. Unit: minutes.
    pub minute_period: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListIpsecServerLogsRequest {
    /// Creates a value with the required members.
    pub fn new(ipsec_server_id: impl Into<String>) -> Self {
        Self {
            ipsec_server_id: ipsec_server_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Beginning of the log's span, as a Unix timestamp.
    pub fn from(mut self, value: i64) -> Self {
        self.from = Some(value);
        self
    }

    /// End of the log's span, as a Unix timestamp.
    pub fn to(mut self, value: i64) -> Self {
        self.to = Some(value);
        self
    }

    /// Length of the log's span.
    pub fn minute_period(mut self, value: i64) -> Self {
        self.minute_period = Some(value);
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    ListIpsecServerLogsRequest: LIST_IPSEC_SERVER_LOGS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipsec_server_id: Str = Field::string("IpsecServerId").required(),
    2 from: OptInt = Field::int32("From"),
    3 to: OptInt = Field::int32("To"),
    4 minute_period: OptInt = Field::int32("MinutePeriod"),
    5 page_number: OptInt = Field::int32("PageNumber"),
    6 page_size: OptInt = Field::int32("PageSize"),
}

/// Response of `ListIpsecServerLogs`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListIpsecServerLogsResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub count: Option<i64>,
    /// Whether the log holds everything of the period asked for; `false` when entries may be missing.
    pub is_completed: Option<bool>,
    /// What the operation returns, under one member; its own members say what that is.
    pub data: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListIpsecServerLogsResponse: LIST_IPSEC_SERVER_LOGS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 request_id: OptStr = Field::string("RequestId"),
    3 count: OptInt = Field::int32("Count"),
    4 is_completed: OptBool = Field::boolean("IsCompleted"),
    5 data: List = Field::string("Data").list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListIpsecServerLogsRequest,
    ListIpsecServerLogsResponse,
}
