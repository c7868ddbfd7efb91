// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeEvents.json; do not edit.
//! Lists events of all clusters or of one, by kind.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeEvents).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};
pub use crate::shapes::{Data, Event, PageInfo};

operation!(Operation::new::<DescribeEventsRequest, DescribeEventsResponse>(
    "DescribeEvents", Effect::Read, &DESCRIBE_EVENTS_REQUEST, &DESCRIBE_EVENTS_RESPONSE,
).route("GET", "/events").paging(&Paging {
    style: PagingStyle::Number { input: "page_number" }, size: Some("page_size"), items: &["events"],
    total: Some(&["page_info", "total_count"]),
}));

/// Request of `DescribeEvents`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeEventsRequest {
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `type`: text. */ pub r#type: Option<String>,
    /** `page_size`: integer. */ pub page_size: Option<i64>,
    /** `page_number`: integer. */ pub page_number: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeEventsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `cluster_id`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self { self.cluster_id = Some(value.into()); self }
    /// Sets `type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
    /// Sets `page_size`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `page_number`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
}
/// Table of [`DescribeEventsRequest`].
pub static DESCRIBE_EVENTS_REQUEST: Schema = Schema { name: "DescribeEventsRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("cluster_id"),
    Field::string("type"),
    Field::int64("page_size"),
    Field::int64("page_number"),
]; &ROWS } };
record!(DescribeEventsRequest, DESCRIBE_EVENTS_REQUEST,
    [0 OptStr cluster_id, 1 OptStr r#type] [2 OptInt page_size, 3 OptInt page_number]);

/// Answer of `DescribeEvents`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeEventsResponse {
    /** `events`: records. */ pub events: Vec<Event>,
    /** `page_info`: record. */ pub page_info: Option<PageInfo>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeEventsResponse`].
pub static DESCRIBE_EVENTS_RESPONSE: Schema = Schema { name: "DescribeEventsResponse", fields: { static ROWS: [Field; 2] = [
    Field::record("events", &crate::shapes::EVENT).list(),
    Field::record("page_info", &crate::shapes::PAGE_INFO),
]; &ROWS } };
record!(DescribeEventsResponse, DESCRIBE_EVENTS_RESPONSE, [0 List events, 1 Opt page_info] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeEventsRequest, DescribeEventsResponse);
