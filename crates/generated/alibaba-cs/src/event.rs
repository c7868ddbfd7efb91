// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! event.

use cloudspec_runtime::PagedCall;

use crate::*;

impl Client {
    /// Lists the events of a cluster, such as creation, scaling, add-on installation and upgrades.
    pub fn describe_cluster_events(
        &self, request: DescribeClusterEventsRequest,
    ) -> PagedCall<DescribeClusterEventsResponse, Event> {
        self.core.paged(&describe_cluster_events::OPERATION, request, |page| page.events)
    }

    /// Lists events of all clusters or of one, by kind.
    pub fn describe_events(&self, request: DescribeEventsRequest) -> PagedCall<DescribeEventsResponse, Event> {
        self.core.paged(&describe_events::OPERATION, request, |page| page.events)
    }
}
