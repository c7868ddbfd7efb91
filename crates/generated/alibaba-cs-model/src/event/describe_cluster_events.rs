// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterEvents.json; do not edit.
//! Lists the events of a cluster, such as creation, scaling, add-on installation and upgrades.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterEvents), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Paging, Place, operation, record,
};

pub use crate::shapes::{Event, PageInfo};

operation! {
    name: "DescribeClusterEvents",
    effect: Effect::Read,
    request: DescribeClusterEventsRequest = DESCRIBE_CLUSTER_EVENTS_REQUEST,
    response: DescribeClusterEventsResponse = DESCRIBE_CLUSTER_EVENTS_RESPONSE,
    method: "GET",
    path: "/clusters/{ClusterId}/events",
    paging: &Paging::number("page_number").size("page_size").items(&["events"]).total(&["page_info", "total_count"]),
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeClusterEvents`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterEventsRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClusterEventsRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
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

    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

record! {
    DescribeClusterEventsRequest: DESCRIBE_CLUSTER_EVENTS_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 page_size: OptInt = Field::int64("page_size"),
    2 page_number: OptInt = Field::int64("page_number"),
    3 task_id: OptStr = Field::string("task_id"),
}

/// Response of `DescribeClusterEvents`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterEventsResponse {
    /// Events that match or belong to the task, one entry for each, the type and time among them.
    pub events: Vec<Event>,
    /// Number and size of this page, and how many entries there are in all.
    pub page_info: Option<PageInfo>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClusterEventsResponse: DESCRIBE_CLUSTER_EVENTS_RESPONSE,
    0 events: List = Field::record("events", &crate::shapes::EVENT).list(),
    1 page_info: Opt = Field::record("page_info", &crate::shapes::PAGE_INFO),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClusterEventsRequest,
    DescribeClusterEventsResponse,
}
