// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Tags of clusters.
//!
//! - [`list_tag_resources`](crate::Client::list_tag_resources): Lists the tags of clusters.
//! - [`modify_cluster_tags`](crate::Client::modify_cluster_tags): Replaces all tags of a cluster.
//! - [`tag_resources`](crate::Client::tag_resources): Attaches tags to clusters.
//! - [`untag_resources`](crate::Client::untag_resources): Detaches tags from clusters.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Lists the tags of clusters.
    ///
    /// - Request: [`ListTagResourcesRequest`]. Response: [`ListTagResourcesResponse`]. Nested types:
    ///   [`list_tag_resources`].
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ListTagResources), 2024-06.
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> PagedCall<ListTagResourcesResponse, list_tag_resources::TagResource> {
        self.core
            .paged(&list_tag_resources::OPERATION, request, |page| page.tag_resources)
    }

    /// Replaces all tags of a cluster.
    ///
    /// - Request: [`ModifyClusterTagsRequest`]. Response: [`ModifyClusterTagsResponse`]. Nested types:
    ///   [`modify_cluster_tags`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyClusterTags), 2024-06.
    pub fn modify_cluster_tags(
        &self,
        request: ModifyClusterTagsRequest,
    ) -> Call<ModifyClusterTagsResponse> {
        self.core.call(&modify_cluster_tags::OPERATION, request)
    }

    /// Attaches tags to clusters.
    ///
    /// - Request: [`TagResourcesRequest`]. Response: [`TagResourcesResponse`]. Nested types:
    ///   [`tag_resources`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/TagResources), 2024-06.
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<TagResourcesResponse> {
        self.core.call(&tag_resources::OPERATION, request)
    }

    /// Detaches tags from clusters.
    ///
    /// - Request: [`UntagResourcesRequest`]. Response: [`UntagResourcesResponse`]. Nested types:
    ///   [`untag_resources`].
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UntagResources), 2024-06.
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<UntagResourcesResponse> {
        self.core.call(&untag_resources::OPERATION, request)
    }
}
