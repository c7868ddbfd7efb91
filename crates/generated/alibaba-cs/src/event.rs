// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! event.

use cloudspec_runtime::PagedCall;

use crate::*;

impl Client {
    /// Describe cluster events (`DescribeClusterEvents`).
    pub fn describe_cluster_events(
        &self, request: DescribeClusterEventsRequest,
    ) -> PagedCall<DescribeClusterEventsResponse, Event> {
        self.core.paged(&describe_cluster_events::OPERATION, request, |page| page.events)
    }

    /// Describe events (`DescribeEvents`).
    pub fn describe_events(&self, request: DescribeEventsRequest) -> PagedCall<DescribeEventsResponse, Event> {
        self.core.paged(&describe_events::OPERATION, request, |page| page.events)
    }
}
