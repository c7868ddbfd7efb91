// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetVSwitchCidrReservationUsage.json; do not edit.
//! Tells which prefixes of a vSwitch's reserved block are in use, and by what.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVSwitchCidrReservationUsage).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "GetVSwitchCidrReservationUsage",
    effect: Effect::Read,
    request: GetVSwitchCidrReservationUsageRequest = GET_V_SWITCH_CIDR_RESERVATION_USAGE_REQUEST,
    response: GetVSwitchCidrReservationUsageResponse = GET_V_SWITCH_CIDR_RESERVATION_USAGE_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["CidrReservationUsages"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.NextToken",
    "404 ResourceNotFound.CidrReservation",
}

/// Request of `GetVSwitchCidrReservationUsage`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetVSwitchCidrReservationUsageRequest {
    /// `VSwitchCidrReservationId`: text.
    pub v_switch_cidr_reservation_id: String,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl GetVSwitchCidrReservationUsageRequest {
    /// Starts with the required members.
    pub fn new(v_switch_cidr_reservation_id: impl Into<String>) -> Self {
        Self {
            v_switch_cidr_reservation_id: v_switch_cidr_reservation_id.into(),
            ..Self::default()
        }
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    GetVSwitchCidrReservationUsageRequest: GET_V_SWITCH_CIDR_RESERVATION_USAGE_REQUEST,
    0 v_switch_cidr_reservation_id: Str = Field::string("VSwitchCidrReservationId").required(),
    1 next_token: OptStr = Field::string("NextToken"),
    2 max_results: OptInt = Field::int64("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `GetVSwitchCidrReservationUsage`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetVSwitchCidrReservationUsageResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `CidrReservationUsages`: records.
    pub cidr_reservation_usages: Vec<CidrReservationUsage>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    GetVSwitchCidrReservationUsageResponse: GET_V_SWITCH_CIDR_RESERVATION_USAGE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 next_token: OptStr = Field::string("NextToken"),
    2 total_count: OptInt = Field::int64("TotalCount"),
    3 max_results: OptInt = Field::int64("MaxResults"),
    4 cidr_reservation_usages: List = Field::record("CidrReservationUsages", &CIDR_RESERVATION_USAGE).list(),
}

/// `CidrReservationUsages` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct CidrReservationUsage {
    /// `VSwitchCidrReservationId`: text.
    pub v_switch_cidr_reservation_id: Option<String>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `ResourceId`: text.
    pub resource_id: Option<String>,
    /// `ResourceType`: text.
    pub resource_type: Option<String>,
    /// `IpPrefixId`: text.
    pub ip_prefix_id: Option<String>,
    /// `IpPrefixCidr`: text.
    pub ip_prefix_cidr: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CidrReservationUsage: CIDR_RESERVATION_USAGE,
    0 v_switch_cidr_reservation_id: OptStr = Field::string("VSwitchCidrReservationId"),
    1 v_switch_id: OptStr = Field::string("VSwitchId"),
    2 resource_id: OptStr = Field::string("ResourceId"),
    3 resource_type: OptStr = Field::string("ResourceType"),
    4 ip_prefix_id: OptStr = Field::string("IpPrefixId"),
    5 ip_prefix_cidr: OptStr = Field::string("IpPrefixCidr"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetVSwitchCidrReservationUsageRequest,
    GetVSwitchCidrReservationUsageResponse,
    CidrReservationUsage,
}
