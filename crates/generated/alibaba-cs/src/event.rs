// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Events of clusters and of the account.
//!
//! - [`describe_cluster_events`](crate::Client::describe_cluster_events): Lists the events of a
//!   cluster, such as creation, scaling, add-on installation and upgrades.
//! - [`describe_events`](crate::Client::describe_events): Lists events of all clusters or of one, by
//!   kind.

use cloudspec_runtime::PagedCall;

pub use crate::shapes::Event;

use crate::*;

impl Client {
    /// Lists the events of a cluster, such as creation, scaling, add-on installation and upgrades.
    ///
    /// - Request: [`DescribeClusterEventsRequest`]. Response: [`DescribeClusterEventsResponse`]. Nested
    ///   types: [`describe_cluster_events`].
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterEvents),
    ///   2024-06.
    pub fn describe_cluster_events(
        &self,
        request: DescribeClusterEventsRequest,
    ) -> PagedCall<DescribeClusterEventsResponse, Event> {
        self.core.paged(&describe_cluster_events::OPERATION, request, |page| page.events)
    }

    /// Lists events of all clusters or of one, by kind.
    ///
    /// - Request: [`DescribeEventsRequest`]. Response: [`DescribeEventsResponse`]. Nested types:
    ///   [`describe_events`].
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeEvents), 2024-06.
    pub fn describe_events(
        &self,
        request: DescribeEventsRequest,
    ) -> PagedCall<DescribeEventsResponse, Event> {
        self.core.paged(&describe_events::OPERATION, request, |page| page.events)
    }
}
