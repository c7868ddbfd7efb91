// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Tags.
//!
//! - [`describe_tag_keys`](crate::Client::describe_tag_keys): Lists tag keys in use on resources of the
//!   service.
//! - [`describe_tag_keys_for_express_connect`](crate::Client::describe_tag_keys_for_express_connect):
//!   Lists tag keys in use on resources of Express Connect.
//! - [`describe_tags`](crate::Client::describe_tags): Lists the tags of resources.
//! - [`list_tag_resources`](crate::Client::list_tag_resources): Lists the tags of resources.
//! - [`list_tag_resources_for_express_connect`](crate::Client::list_tag_resources_for_express_connect):
//!   Lists the tags of Express Connect resources.
//! - [`tag_resources`](crate::Client::tag_resources): Attaches tags to several resources.
//! - [`tag_resources_for_express_connect`](crate::Client::tag_resources_for_express_connect): Attaches
//!   tags to several Express Connect resources.
//! - [`un_tag_resources`](crate::Client::un_tag_resources): Detaches tags from several resources.
//! - [`untag_resources_for_express_connect`](crate::Client::untag_resources_for_express_connect):
//!   Detaches tags from several Express Connect resources.

use cloudspec_runtime::{Call, PagedCall};

pub use crate::shapes::{TagKey, TagResource};

use crate::*;

impl Client {
    /// Lists tag keys in use on resources of the service.
    ///
    /// - Request: [`DescribeTagKeysRequest`]. Response: [`DescribeTagKeysResponse`]. Nested types:
    ///   [`describe_tag_keys`].
    /// - [Documented errors](describe_tag_keys::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeTagKeys), 2024-06.
    pub fn describe_tag_keys(
        &self,
        request: DescribeTagKeysRequest,
    ) -> PagedCall<DescribeTagKeysResponse, TagKey> {
        self.core.paged(&describe_tag_keys::OPERATION, request, |page| page.tag_keys)
    }

    /// Lists tag keys in use on resources of Express Connect.
    ///
    /// - Request: [`DescribeTagKeysForExpressConnectRequest`]. Response:
    ///   [`DescribeTagKeysForExpressConnectResponse`]. Nested types:
    ///   [`describe_tag_keys_for_express_connect`].
    /// - [Documented errors](describe_tag_keys_for_express_connect::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeTagKeysForExpressConnect), 2024-06.
    pub fn describe_tag_keys_for_express_connect(
        &self,
        request: DescribeTagKeysForExpressConnectRequest,
    ) -> PagedCall<DescribeTagKeysForExpressConnectResponse, TagKey> {
        self.core
            .paged(
                &describe_tag_keys_for_express_connect::OPERATION,
                request,
                |page| page.tag_keys,
            )
    }

    /// Lists the tags of resources.
    ///
    /// - Request: [`DescribeTagsRequest`]. Response: [`DescribeTagsResponse`]. Nested types:
    ///   [`describe_tags`].
    /// - [Documented errors](describe_tags::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeTags), 2024-06.
    pub fn describe_tags(
        &self,
        request: DescribeTagsRequest,
    ) -> PagedCall<DescribeTagsResponse, describe_tags::TagResource> {
        self.core.paged(&describe_tags::OPERATION, request, |page| page.tag_resources)
    }

    /// Lists the tags of resources.
    ///
    /// - Request: [`ListTagResourcesRequest`]. Response: [`ListTagResourcesResponse`]. Nested types:
    ///   [`list_tag_resources`].
    /// - [Documented errors](list_tag_resources::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListTagResources), 2024-06.
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> PagedCall<ListTagResourcesResponse, TagResource> {
        self.core
            .paged(&list_tag_resources::OPERATION, request, |page| page.tag_resources)
    }

    /// Lists the tags of Express Connect resources.
    ///
    /// - Request: [`ListTagResourcesForExpressConnectRequest`]. Response:
    ///   [`ListTagResourcesForExpressConnectResponse`]. Nested types:
    ///   [`list_tag_resources_for_express_connect`].
    /// - [Documented errors](list_tag_resources_for_express_connect::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListTagResourcesForExpressConnect), 2024-06.
    pub fn list_tag_resources_for_express_connect(
        &self,
        request: ListTagResourcesForExpressConnectRequest,
    ) -> PagedCall<ListTagResourcesForExpressConnectResponse, TagResource> {
        self.core
            .paged(
                &list_tag_resources_for_express_connect::OPERATION,
                request,
                |page| page.tag_resources,
            )
    }

    /// Attaches tags to several resources.
    ///
    /// - Request: [`TagResourcesRequest`]. Response: [`TagResourcesResponse`]. Nested types:
    ///   [`tag_resources`].
    /// - [Documented errors](tag_resources::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/TagResources), 2024-06.
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<TagResourcesResponse> {
        self.core.call(&tag_resources::OPERATION, request)
    }

    /// Attaches tags to several Express Connect resources.
    ///
    /// - Request: [`TagResourcesForExpressConnectRequest`]. Response:
    ///   [`TagResourcesForExpressConnectResponse`]. Nested types: [`tag_resources_for_express_connect`].
    /// - [Documented errors](tag_resources_for_express_connect::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/TagResourcesForExpressConnect), 2024-06.
    pub fn tag_resources_for_express_connect(
        &self,
        request: TagResourcesForExpressConnectRequest,
    ) -> Call<TagResourcesForExpressConnectResponse> {
        self.core.call(&tag_resources_for_express_connect::OPERATION, request)
    }

    /// Detaches tags from several resources.
    ///
    /// - Request: [`UnTagResourcesRequest`]. Response: [`UnTagResourcesResponse`]. Nested types:
    ///   [`un_tag_resources`].
    /// - [Documented errors](un_tag_resources::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnTagResources), 2024-06.
    pub fn un_tag_resources(
        &self,
        request: UnTagResourcesRequest,
    ) -> Call<UnTagResourcesResponse> {
        self.core.call(&un_tag_resources::OPERATION, request)
    }

    /// Detaches tags from several Express Connect resources.
    ///
    /// - Request: [`UntagResourcesForExpressConnectRequest`]. Response:
    ///   [`UntagResourcesForExpressConnectResponse`]. Nested types:
    ///   [`untag_resources_for_express_connect`].
    /// - [Documented errors](untag_resources_for_express_connect::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UntagResourcesForExpressConnect), 2024-06.
    pub fn untag_resources_for_express_connect(
        &self,
        request: UntagResourcesForExpressConnectRequest,
    ) -> Call<UntagResourcesForExpressConnectResponse> {
        self.core.call(&untag_resources_for_express_connect::OPERATION, request)
    }
}
