// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeEvents.json; do not edit.
//! Lists events of all clusters or of one, by kind.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeEvents), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Paging, operation, record};

pub use crate::shapes::{Event, EventType, PageInfo};

operation! {
    name: "DescribeEvents",
    effect: Effect::Read,
    request: DescribeEventsRequest = DESCRIBE_EVENTS_REQUEST,
    response: DescribeEventsResponse = DESCRIBE_EVENTS_RESPONSE,
    method: "GET",
    path: "/events",
    paging: &Paging::number("page_number").size("page_size").items(&["events"]).total(&["page_info", "total_count"]),
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeEvents`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEventsRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Kind of event, such as `cluster_create` or `nodepool_upgrade`.
    pub r#type: Option<EventType>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeEventsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the cluster.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }

    /// Kind of event, such as `cluster_create` or `nodepool_upgrade`.
    pub fn r#type(mut self, value: impl Into<EventType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
}

record! {
    DescribeEventsRequest: DESCRIBE_EVENTS_REQUEST,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 r#type: Opt = Field::one_of("type", EventType::VALUES),
    2 page_size: OptInt = Field::int64("page_size"),
    3 page_number: OptInt = Field::int64("page_number"),
}

/// Response of `DescribeEvents`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEventsResponse {
    /// Events that match or belong to the task, one entry for each, the type and time among them.
    pub events: Vec<Event>,
    /// Number and size of this page, and how many entries there are in all.
    pub page_info: Option<PageInfo>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeEventsResponse: DESCRIBE_EVENTS_RESPONSE,
    0 events: List = Field::record("events", &crate::shapes::EVENT).list(),
    1 page_info: Opt = Field::record("page_info", &crate::shapes::PAGE_INFO),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeEventsRequest,
    DescribeEventsResponse,
}
