// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterEvents.json; do not edit.
//! Lists the events of a cluster, such as creation, scaling, add-on installation and upgrades.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterEvents).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Place, Schema, operation, record};
pub use crate::shapes::{Data, Event, PageInfo};

operation!(Operation::new::<DescribeClusterEventsRequest, DescribeClusterEventsResponse>(
    "DescribeClusterEvents", Effect::Read, &DESCRIBE_CLUSTER_EVENTS_REQUEST, &DESCRIBE_CLUSTER_EVENTS_RESPONSE,
).route("GET", "/clusters/{ClusterId}/events").paging(&Paging {
    style: PagingStyle::Number { input: "page_number" }, size: Some("page_size"), items: &["events"],
    total: Some(&["page_info", "total_count"]),
}));

/// Request of `DescribeClusterEvents`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterEventsRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `page_size`: integer. */ pub page_size: Option<i64>,
    /** `page_number`: integer. */ pub page_number: Option<i64>,
    /** `task_id`: text. */ pub task_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClusterEventsRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `page_size`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `page_number`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `task_id`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self { self.task_id = Some(value.into()); self }
}
/// Table of [`DescribeClusterEventsRequest`].
pub static DESCRIBE_CLUSTER_EVENTS_REQUEST: Schema =
    Schema { name: "DescribeClusterEventsRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::int64("page_size"),
    Field::int64("page_number"),
    Field::string("task_id"),
]; &ROWS } };
record!(DescribeClusterEventsRequest, DESCRIBE_CLUSTER_EVENTS_REQUEST,
    [0 Str cluster_id, 3 OptStr task_id] [1 OptInt page_size, 2 OptInt page_number]);

/// Answer of `DescribeClusterEvents`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterEventsResponse {
    /** `events`: records. */ pub events: Vec<Event>,
    /** `page_info`: record. */ pub page_info: Option<PageInfo>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClusterEventsResponse`].
pub static DESCRIBE_CLUSTER_EVENTS_RESPONSE: Schema =
    Schema { name: "DescribeClusterEventsResponse", fields: { static ROWS: [Field; 2] = [
    Field::record("events", &crate::shapes::EVENT).list(),
    Field::record("page_info", &crate::shapes::PAGE_INFO),
]; &ROWS } };
record!(DescribeClusterEventsResponse, DESCRIBE_CLUSTER_EVENTS_RESPONSE, [0 List events, 1 Opt page_info] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeClusterEventsRequest, DescribeClusterEventsResponse);
