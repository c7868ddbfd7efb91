// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListTrafficMirrorSessions.json; do not edit.
//! Lists mirror sessions with sources, target and filter.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListTrafficMirrorSessions).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<ListTrafficMirrorSessionsRequest, ListTrafficMirrorSessionsResponse>(
    "ListTrafficMirrorSessions", Effect::Read, &LIST_TRAFFIC_MIRROR_SESSIONS_REQUEST, &LIST_TRAFFIC_MIRROR_SESSIONS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["TrafficMirrorSessions"], total: Some(&["TotalCount"]),
}));

/// Request of `ListTrafficMirrorSessions`.
#[derive(Default)] #[non_exhaustive] pub struct ListTrafficMirrorSessionsRequest {
    /** `TrafficMirrorSessionName`: text. */ pub traffic_mirror_session_name: Option<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `TrafficMirrorSourceId`: text. */ pub traffic_mirror_source_id: Option<String>,
    /** `TrafficMirrorTargetId`: text. */ pub traffic_mirror_target_id: Option<String>,
    /** `TrafficMirrorFilterId`: text. */ pub traffic_mirror_filter_id: Option<String>,
    /** `VirtualNetworkId`: integer. */ pub virtual_network_id: Option<i64>,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** `Enabled`: yes or no. */ pub enabled: Option<bool>,
    /** `TrafficMirrorSessionIds`: texts, at most 100 elements. */ pub traffic_mirror_session_ids: Vec<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records, at most 10 elements. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl ListTrafficMirrorSessionsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `TrafficMirrorSessionName`.
    pub fn traffic_mirror_session_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_session_name = Some(value.into()); self
    }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `TrafficMirrorSourceId`.
    pub fn traffic_mirror_source_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_source_id = Some(value.into()); self
    }
    /// Sets `TrafficMirrorTargetId`.
    pub fn traffic_mirror_target_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_target_id = Some(value.into()); self
    }
    /// Sets `TrafficMirrorFilterId`.
    pub fn traffic_mirror_filter_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_id = Some(value.into()); self
    }
    /// Sets `VirtualNetworkId`.
    pub fn virtual_network_id(mut self, value: i64) -> Self { self.virtual_network_id = Some(value); self }
    /// Sets `Priority`.
    pub fn priority(mut self, value: i64) -> Self { self.priority = Some(value); self }
    /// Sets `Enabled`.
    pub fn enabled(mut self, value: bool) -> Self { self.enabled = Some(value); self }
    /// Sets `TrafficMirrorSessionIds`.
    pub fn traffic_mirror_session_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.traffic_mirror_session_ids = all(value); self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
}
/// Table of [`ListTrafficMirrorSessionsRequest`].
pub static LIST_TRAFFIC_MIRROR_SESSIONS_REQUEST: Schema =
    Schema { name: "ListTrafficMirrorSessionsRequest", fields: { static ROWS: [Field; 13] = [
    Field::string("TrafficMirrorSessionName"),
    Field::int32("MaxResults"),
    Field::string("NextToken"),
    Field::string("TrafficMirrorSourceId"),
    Field::string("TrafficMirrorTargetId"),
    Field::string("TrafficMirrorFilterId"),
    Field::int32("VirtualNetworkId"),
    Field::int32("Priority"),
    Field::boolean("Enabled"),
    Field::string("TrafficMirrorSessionIds").list().limits(&Limits::items(None, Some(100))),
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(ListTrafficMirrorSessionsRequest, LIST_TRAFFIC_MIRROR_SESSIONS_REQUEST,
    [0 OptStr traffic_mirror_session_name, 2 OptStr next_token, 3 OptStr traffic_mirror_source_id,
    4 OptStr traffic_mirror_target_id, 5 OptStr traffic_mirror_filter_id, 9 List traffic_mirror_session_ids, 10 OptStr region_id,
    11 OptStr resource_group_id, 12 List tags] [1 OptInt max_results, 6 OptInt virtual_network_id, 7 OptInt priority,
    8 OptBool enabled]);

/// Answer of `ListTrafficMirrorSessions`.
#[derive(Default)] #[non_exhaustive] pub struct ListTrafficMirrorSessionsResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: text. */ pub total_count: Option<String>,
    /** `TrafficMirrorSessions`: records. */ pub traffic_mirror_sessions: Vec<TrafficMirrorSession>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListTrafficMirrorSessionsResponse`].
pub static LIST_TRAFFIC_MIRROR_SESSIONS_RESPONSE: Schema =
    Schema { name: "ListTrafficMirrorSessionsResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::string("TotalCount"),
    Field::record("TrafficMirrorSessions", &TRAFFIC_MIRROR_SESSION).list(),
]; &ROWS } };
record!(ListTrafficMirrorSessionsResponse, LIST_TRAFFIC_MIRROR_SESSIONS_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 2 OptStr total_count, 3 List traffic_mirror_sessions] []);

/// What `TrafficMirrorSessions` holds.
#[derive(Default)] #[non_exhaustive] pub struct TrafficMirrorSession {
    /** `TrafficMirrorTargetId`: text. */ pub traffic_mirror_target_id: Option<String>,
    /** `TrafficMirrorSessionId`: text. */ pub traffic_mirror_session_id: Option<String>,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** `TrafficMirrorTargetType`: text. */ pub traffic_mirror_target_type: Option<String>,
    /** `PacketLength`: integer. */ pub packet_length: Option<i64>,
    /** `TrafficMirrorSessionDescription`: text. */ pub traffic_mirror_session_description: Option<String>,
    /** `TrafficMirrorSessionStatus`: text. */ pub traffic_mirror_session_status: Option<String>,
    /** `Enabled`: yes or no. */ pub enabled: Option<bool>,
    /** `TrafficMirrorSessionBusinessStatus`: text. */ pub traffic_mirror_session_business_status: Option<String>,
    /** `VirtualNetworkId`: integer. */ pub virtual_network_id: Option<i64>,
    /** `TrafficMirrorFilterId`: text. */ pub traffic_mirror_filter_id: Option<String>,
    /** `TrafficMirrorSessionName`: text. */ pub traffic_mirror_session_name: Option<String>,
    /** `TrafficMirrorSourceIds`: texts. */ pub traffic_mirror_source_ids: Vec<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TrafficMirrorSession`].
pub static TRAFFIC_MIRROR_SESSION: Schema = Schema { name: "TrafficMirrorSession", fields: { static ROWS: [Field; 16] = [
    Field::string("TrafficMirrorTargetId"),
    Field::string("TrafficMirrorSessionId"),
    Field::int32("Priority"),
    Field::string("TrafficMirrorTargetType"),
    Field::int32("PacketLength"),
    Field::string("TrafficMirrorSessionDescription"),
    Field::string("TrafficMirrorSessionStatus"),
    Field::boolean("Enabled"),
    Field::string("TrafficMirrorSessionBusinessStatus"),
    Field::int32("VirtualNetworkId"),
    Field::string("TrafficMirrorFilterId"),
    Field::string("TrafficMirrorSessionName"),
    Field::string("TrafficMirrorSourceIds").list(),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list(),
    Field::string("CreationTime"),
]; &ROWS } };
record!(TrafficMirrorSession, TRAFFIC_MIRROR_SESSION,
    [0 OptStr traffic_mirror_target_id, 1 OptStr traffic_mirror_session_id, 3 OptStr traffic_mirror_target_type,
    5 OptStr traffic_mirror_session_description, 6 OptStr traffic_mirror_session_status,
    8 OptStr traffic_mirror_session_business_status, 10 OptStr traffic_mirror_filter_id, 11 OptStr traffic_mirror_session_name,
    12 List traffic_mirror_source_ids, 13 OptStr resource_group_id, 14 List tags, 15 OptStr creation_time] [2 OptInt priority,
    4 OptInt packet_length, 7 OptBool enabled, 9 OptInt virtual_network_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ListTrafficMirrorSessionsRequest, ListTrafficMirrorSessionsResponse, TrafficMirrorSession,
);
