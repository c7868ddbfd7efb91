// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Filters of traffic mirroring: which traffic is copied.
//!
//! - [`create_traffic_mirror_filter`](crate::Client::create_traffic_mirror_filter): Creates a filter
//!   that says which traffic is mirrored.
//! - [`create_traffic_mirror_filter_rules`](crate::Client::create_traffic_mirror_filter_rules): Adds
//!   inbound or outbound rules to a traffic mirror filter.
//! - [`delete_traffic_mirror_filter`](crate::Client::delete_traffic_mirror_filter): Deletes a traffic
//!   mirror filter.
//! - [`delete_traffic_mirror_filter_rules`](crate::Client::delete_traffic_mirror_filter_rules): Deletes
//!   rules of a traffic mirror filter.
//! - [`list_traffic_mirror_filters`](crate::Client::list_traffic_mirror_filters): Lists traffic mirror
//!   filters with their rules.
//! - [`update_traffic_mirror_filter_attribute`](crate::Client::update_traffic_mirror_filter_attribute):
//!   Changes the name or description of a traffic mirror filter.
//! - [`update_traffic_mirror_filter_rule_attribute`](crate::Client::update_traffic_mirror_filter_rule_attribute):
//!   Changes a rule of a traffic mirror filter.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a filter that says which traffic is mirrored.
    ///
    /// - Request: [`CreateTrafficMirrorFilterRequest`]. Response: [`CreateTrafficMirrorFilterResponse`].
    ///   Nested types: [`create_traffic_mirror_filter`].
    /// - [Documented errors](create_traffic_mirror_filter::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateTrafficMirrorFilter),
    ///   2024-06.
    pub fn create_traffic_mirror_filter(
        &self,
        request: CreateTrafficMirrorFilterRequest,
    ) -> Call<CreateTrafficMirrorFilterResponse> {
        self.core.call(&create_traffic_mirror_filter::OPERATION, request)
    }

    /// Adds inbound or outbound rules to a traffic mirror filter.
    ///
    /// - Request: [`CreateTrafficMirrorFilterRulesRequest`]. Response:
    ///   [`CreateTrafficMirrorFilterRulesResponse`]. Nested types: [`create_traffic_mirror_filter_rules`].
    /// - [Documented errors](create_traffic_mirror_filter_rules::ERRORS).
    /// - Access level: create.
    /// - Asynchronous: it responds before the operation is complete. Poll `ListTrafficMirrorFilters` every
    ///   3 s, up to 10 times.
    /// - Waiters:
    ///   [`wait_until_traffic_mirror_filters_created`](Self::wait_until_traffic_mirror_filters_created),
    ///   [`wait_until_traffic_mirror_filters_deleted`](Self::wait_until_traffic_mirror_filters_deleted).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateTrafficMirrorFilterRules), 2024-06.
    pub fn create_traffic_mirror_filter_rules(
        &self,
        request: CreateTrafficMirrorFilterRulesRequest,
    ) -> Call<CreateTrafficMirrorFilterRulesResponse> {
        self.core.call(&create_traffic_mirror_filter_rules::OPERATION, request)
    }

    /// Deletes a traffic mirror filter.
    ///
    /// - Request: [`DeleteTrafficMirrorFilterRequest`]. Response: [`DeleteTrafficMirrorFilterResponse`].
    ///   Nested types: [`delete_traffic_mirror_filter`].
    /// - [Documented errors](delete_traffic_mirror_filter::ERRORS).
    /// - Access level: delete.
    /// - Asynchronous: it responds before the operation is complete. Poll `ListTrafficMirrorFilters` every
    ///   3 s, up to 10 times.
    /// - Waiters:
    ///   [`wait_until_traffic_mirror_filters_created`](Self::wait_until_traffic_mirror_filters_created),
    ///   [`wait_until_traffic_mirror_filters_deleted`](Self::wait_until_traffic_mirror_filters_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteTrafficMirrorFilter),
    ///   2024-06.
    pub fn delete_traffic_mirror_filter(
        &self,
        request: DeleteTrafficMirrorFilterRequest,
    ) -> Call<DeleteTrafficMirrorFilterResponse> {
        self.core.call(&delete_traffic_mirror_filter::OPERATION, request)
    }

    /// Deletes rules of a traffic mirror filter.
    ///
    /// - Request: [`DeleteTrafficMirrorFilterRulesRequest`]. Response:
    ///   [`DeleteTrafficMirrorFilterRulesResponse`]. Nested types: [`delete_traffic_mirror_filter_rules`].
    /// - [Documented errors](delete_traffic_mirror_filter_rules::ERRORS).
    /// - Access level: delete.
    /// - Asynchronous: it responds before the operation is complete. Poll `ListTrafficMirrorFilters` every
    ///   3 s, up to 10 times.
    /// - Waiters:
    ///   [`wait_until_traffic_mirror_filters_created`](Self::wait_until_traffic_mirror_filters_created),
    ///   [`wait_until_traffic_mirror_filters_deleted`](Self::wait_until_traffic_mirror_filters_deleted).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteTrafficMirrorFilterRules), 2024-06.
    pub fn delete_traffic_mirror_filter_rules(
        &self,
        request: DeleteTrafficMirrorFilterRulesRequest,
    ) -> Call<DeleteTrafficMirrorFilterRulesResponse> {
        self.core.call(&delete_traffic_mirror_filter_rules::OPERATION, request)
    }

    /// Lists traffic mirror filters with their rules.
    ///
    /// - Request: [`ListTrafficMirrorFiltersRequest`]. Response: [`ListTrafficMirrorFiltersResponse`].
    ///   Nested types: [`list_traffic_mirror_filters`].
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters:
    ///   [`wait_until_traffic_mirror_filters_created`](Self::wait_until_traffic_mirror_filters_created),
    ///   [`wait_until_traffic_mirror_filters_deleted`](Self::wait_until_traffic_mirror_filters_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListTrafficMirrorFilters),
    ///   2024-06.
    pub fn list_traffic_mirror_filters(
        &self,
        request: ListTrafficMirrorFiltersRequest,
    ) -> PagedCall<
        ListTrafficMirrorFiltersResponse,
        list_traffic_mirror_filters::TrafficMirrorFilter,
    > {
        self.core
            .paged(
                &list_traffic_mirror_filters::OPERATION,
                request,
                |page| page.traffic_mirror_filters,
            )
    }

    /// Changes the name or description of a traffic mirror filter.
    ///
    /// - Request: [`UpdateTrafficMirrorFilterAttributeRequest`]. Response:
    ///   [`UpdateTrafficMirrorFilterAttributeResponse`]. Nested types:
    ///   [`update_traffic_mirror_filter_attribute`].
    /// - [Documented errors](update_traffic_mirror_filter_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateTrafficMirrorFilterAttribute), 2024-06.
    pub fn update_traffic_mirror_filter_attribute(
        &self,
        request: UpdateTrafficMirrorFilterAttributeRequest,
    ) -> Call<UpdateTrafficMirrorFilterAttributeResponse> {
        self.core.call(&update_traffic_mirror_filter_attribute::OPERATION, request)
    }

    /// Changes a rule of a traffic mirror filter.
    ///
    /// - Request: [`UpdateTrafficMirrorFilterRuleAttributeRequest`]. Response:
    ///   [`UpdateTrafficMirrorFilterRuleAttributeResponse`]. Nested types:
    ///   [`update_traffic_mirror_filter_rule_attribute`].
    /// - [Documented errors](update_traffic_mirror_filter_rule_attribute::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `ListTrafficMirrorFilters` every
    ///   3 s, up to 10 times.
    /// - Waiters:
    ///   [`wait_until_traffic_mirror_filters_created`](Self::wait_until_traffic_mirror_filters_created),
    ///   [`wait_until_traffic_mirror_filters_deleted`](Self::wait_until_traffic_mirror_filters_deleted).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateTrafficMirrorFilterRuleAttribute),
    ///   2024-06.
    pub fn update_traffic_mirror_filter_rule_attribute(
        &self,
        request: UpdateTrafficMirrorFilterRuleAttributeRequest,
    ) -> Call<UpdateTrafficMirrorFilterRuleAttributeResponse> {
        self.core.call(&update_traffic_mirror_filter_rule_attribute::OPERATION, request)
    }
}
