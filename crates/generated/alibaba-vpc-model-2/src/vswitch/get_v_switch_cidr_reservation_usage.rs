// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetVSwitchCidrReservationUsage.json; do not edit.
//! Tells which prefixes of a vSwitch's reserved block are in use, and by what.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVSwitchCidrReservationUsage).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<GetVSwitchCidrReservationUsageRequest, GetVSwitchCidrReservationUsageResponse>(
    "GetVSwitchCidrReservationUsage", Effect::Read, &GET_V_SWITCH_CIDR_RESERVATION_USAGE_REQUEST,
    &GET_V_SWITCH_CIDR_RESERVATION_USAGE_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["CidrReservationUsages"], total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.NextToken
    404 ResourceNotFound.CidrReservation
");

/// Request of `GetVSwitchCidrReservationUsage`.
#[derive(Default)] #[non_exhaustive] pub struct GetVSwitchCidrReservationUsageRequest {
    /** `VSwitchCidrReservationId`: text. */ pub v_switch_cidr_reservation_id: String,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 100. Default: `10`. */ pub max_results: Option<i64>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl GetVSwitchCidrReservationUsageRequest {
    /// With what is required.
    pub fn new(v_switch_cidr_reservation_id: impl Into<String>) -> Self {
        Self { v_switch_cidr_reservation_id: v_switch_cidr_reservation_id.into(), ..Self::default() }
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`GetVSwitchCidrReservationUsageRequest`].
pub static GET_V_SWITCH_CIDR_RESERVATION_USAGE_REQUEST: Schema =
    Schema { name: "GetVSwitchCidrReservationUsageRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("VSwitchCidrReservationId").required(),
    Field::string("NextToken"),
    Field::int64("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(GetVSwitchCidrReservationUsageRequest, GET_V_SWITCH_CIDR_RESERVATION_USAGE_REQUEST,
    [0 Str v_switch_cidr_reservation_id, 1 OptStr next_token, 3 OptStr region_id] [2 OptInt max_results]);

/// Answer of `GetVSwitchCidrReservationUsage`.
#[derive(Default)] #[non_exhaustive] pub struct GetVSwitchCidrReservationUsageResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `CidrReservationUsages`: records. */ pub cidr_reservation_usages: Vec<CidrReservationUsage>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetVSwitchCidrReservationUsageResponse`].
pub static GET_V_SWITCH_CIDR_RESERVATION_USAGE_RESPONSE: Schema =
    Schema { name: "GetVSwitchCidrReservationUsageResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::string("NextToken"),
    Field::int64("TotalCount"),
    Field::int64("MaxResults"),
    Field::record("CidrReservationUsages", &CIDR_RESERVATION_USAGE).list(),
]; &ROWS } };
record!(GetVSwitchCidrReservationUsageResponse, GET_V_SWITCH_CIDR_RESERVATION_USAGE_RESPONSE,
    [0 OptStr request_id, 1 OptStr next_token, 4 List cidr_reservation_usages] [2 OptInt total_count, 3 OptInt max_results]);

/// What `CidrReservationUsages` holds.
#[derive(Default)] #[non_exhaustive] pub struct CidrReservationUsage {
    /** `VSwitchCidrReservationId`: text. */ pub v_switch_cidr_reservation_id: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `ResourceId`: text. */ pub resource_id: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `IpPrefixId`: text. */ pub ip_prefix_id: Option<String>,
    /** `IpPrefixCidr`: text. */ pub ip_prefix_cidr: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CidrReservationUsage`].
pub static CIDR_RESERVATION_USAGE: Schema = Schema { name: "CidrReservationUsage", fields: { static ROWS: [Field; 6] = [
    Field::string("VSwitchCidrReservationId"),
    Field::string("VSwitchId"),
    Field::string("ResourceId"),
    Field::string("ResourceType"),
    Field::string("IpPrefixId"),
    Field::string("IpPrefixCidr"),
]; &ROWS } };
record!(CidrReservationUsage, CIDR_RESERVATION_USAGE,
    [0 OptStr v_switch_cidr_reservation_id, 1 OptStr v_switch_id, 2 OptStr resource_id, 3 OptStr resource_type,
    4 OptStr ip_prefix_id, 5 OptStr ip_prefix_cidr] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    GetVSwitchCidrReservationUsageRequest, GetVSwitchCidrReservationUsageResponse, CidrReservationUsage,
);
