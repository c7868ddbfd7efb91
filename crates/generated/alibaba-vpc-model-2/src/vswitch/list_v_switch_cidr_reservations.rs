// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListVSwitchCidrReservations.json; do not edit.
//! Lists reserved blocks of vSwitches.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVSwitchCidrReservations).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<ListVSwitchCidrReservationsRequest, ListVSwitchCidrReservationsResponse>(
    "ListVSwitchCidrReservations", Effect::Read, &LIST_V_SWITCH_CIDR_RESERVATIONS_REQUEST,
    &LIST_V_SWITCH_CIDR_RESERVATIONS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["VSwitchCidrReservations"], total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.NextToken
");

/// Request of `ListVSwitchCidrReservations`.
#[derive(Default)] #[non_exhaustive] pub struct ListVSwitchCidrReservationsRequest {
    /** `Tags`: records, at most 10 elements. */ pub tags: Vec<Tag>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `VSwitchCidrReservationIds`: texts, at most 100 elements. */ pub v_switch_cidr_reservation_ids: Vec<String>,
    /** `VSwitchCidrReservationType`: text. */ pub v_switch_cidr_reservation_type: Option<String>,
    /** `IpVersion`: text. */ pub ip_version: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 100. Default: `10`. */ pub max_results: Option<i64>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ListVSwitchCidrReservationsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self { self.v_switch_id = Some(value.into()); self }
    /// Sets `VSwitchCidrReservationIds`.
    pub fn v_switch_cidr_reservation_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.v_switch_cidr_reservation_ids = all(value); self
    }
    /// Sets `VSwitchCidrReservationType`.
    pub fn v_switch_cidr_reservation_type(mut self, value: impl Into<String>) -> Self {
        self.v_switch_cidr_reservation_type = Some(value.into()); self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self { self.ip_version = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ListVSwitchCidrReservationsRequest`].
pub static LIST_V_SWITCH_CIDR_RESERVATIONS_REQUEST: Schema =
    Schema { name: "ListVSwitchCidrReservationsRequest", fields: { static ROWS: [Field; 8] = [
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(10))),
    Field::string("VSwitchId"),
    Field::string("VSwitchCidrReservationIds").list().limits(&Limits::items(None, Some(100))),
    Field::string("VSwitchCidrReservationType"),
    Field::string("IpVersion"),
    Field::string("NextToken"),
    Field::int64("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(ListVSwitchCidrReservationsRequest, LIST_V_SWITCH_CIDR_RESERVATIONS_REQUEST,
    [0 List tags, 1 OptStr v_switch_id, 2 List v_switch_cidr_reservation_ids, 3 OptStr v_switch_cidr_reservation_type,
    4 OptStr ip_version, 5 OptStr next_token, 7 OptStr region_id] [6 OptInt max_results]);

/// Answer of `ListVSwitchCidrReservations`.
#[derive(Default)] #[non_exhaustive] pub struct ListVSwitchCidrReservationsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `VSwitchCidrReservations`: records. */ pub v_switch_cidr_reservations: Vec<VSwitchCidrReservation>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListVSwitchCidrReservationsResponse`].
pub static LIST_V_SWITCH_CIDR_RESERVATIONS_RESPONSE: Schema =
    Schema { name: "ListVSwitchCidrReservationsResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::string("NextToken"),
    Field::int64("TotalCount"),
    Field::int64("MaxResults"),
    Field::record("VSwitchCidrReservations", &V_SWITCH_CIDR_RESERVATION).list(),
]; &ROWS } };
record!(ListVSwitchCidrReservationsResponse, LIST_V_SWITCH_CIDR_RESERVATIONS_RESPONSE,
    [0 OptStr request_id, 1 OptStr next_token, 4 List v_switch_cidr_reservations] [2 OptInt total_count, 3 OptInt max_results]);

/// What `VSwitchCidrReservations` holds.
#[derive(Default)] #[non_exhaustive] pub struct VSwitchCidrReservation {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `VSwitchCidrReservationId`: text. */ pub v_switch_cidr_reservation_id: Option<String>,
    /** `VSwitchCidrReservationCidr`: text. */ pub v_switch_cidr_reservation_cidr: Option<String>,
    /** `VSwitchCidrReservationName`: text. */ pub v_switch_cidr_reservation_name: Option<String>,
    /** `VSwitchCidrReservationDescription`: text. */ pub v_switch_cidr_reservation_description: Option<String>,
    /** `IpVersion`: text. */ pub ip_version: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `AvailableCidrCount`: integer. */ pub available_cidr_count: Option<i64>,
    /** `AssignedCidrCount`: integer. */ pub assigned_cidr_count: Option<i64>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VSwitchCidrReservation`].
pub static V_SWITCH_CIDR_RESERVATION: Schema = Schema { name: "VSwitchCidrReservation", fields: { static ROWS: [Field; 13] = [
    Field::string("VpcId"),
    Field::string("VSwitchId"),
    Field::string("VSwitchCidrReservationId"),
    Field::string("VSwitchCidrReservationCidr"),
    Field::string("VSwitchCidrReservationName"),
    Field::string("VSwitchCidrReservationDescription"),
    Field::string("IpVersion"),
    Field::string("CreationTime"),
    Field::string("Type"),
    Field::int32("AvailableCidrCount"),
    Field::int32("AssignedCidrCount"),
    Field::string("Status"),
    Field::record("Tags", &crate::shapes::TAG).list(),
]; &ROWS } };
record!(VSwitchCidrReservation, V_SWITCH_CIDR_RESERVATION,
    [0 OptStr vpc_id, 1 OptStr v_switch_id, 2 OptStr v_switch_cidr_reservation_id, 3 OptStr v_switch_cidr_reservation_cidr,
    4 OptStr v_switch_cidr_reservation_name, 5 OptStr v_switch_cidr_reservation_description, 6 OptStr ip_version,
    7 OptStr creation_time, 8 OptStr r#type, 11 OptStr status, 12 List tags] [9 OptInt available_cidr_count,
    10 OptInt assigned_cidr_count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ListVSwitchCidrReservationsRequest, ListVSwitchCidrReservationsResponse, VSwitchCidrReservation,
);
