// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! tag.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Describe tag keys (`DescribeTagKeys`).
    pub fn describe_tag_keys(&self, request: DescribeTagKeysRequest) -> PagedCall<DescribeTagKeysResponse, TagKey> {
        self.core.paged(&describe_tag_keys::OPERATION, request, |page| page.tag_keys)
    }

    /// Describe tag keys for express connect (`DescribeTagKeysForExpressConnect`).
    pub fn describe_tag_keys_for_express_connect(
        &self, request: DescribeTagKeysForExpressConnectRequest,
    ) -> PagedCall<DescribeTagKeysForExpressConnectResponse, TagKey> {
        self.core.paged(&describe_tag_keys_for_express_connect::OPERATION, request, |page| page.tag_keys)
    }

    /// Describe tags (`DescribeTags`).
    pub fn describe_tags(&self, request: DescribeTagsRequest) -> PagedCall<DescribeTagsResponse, describe_tags::TagResource> {
        self.core.paged(&describe_tags::OPERATION, request, |page| page.tag_resources)
    }

    /// List tag resources (`ListTagResources`).
    pub fn list_tag_resources(&self, request: ListTagResourcesRequest) -> PagedCall<ListTagResourcesResponse, TagResource> {
        self.core.paged(&list_tag_resources::OPERATION, request, |page| page.tag_resources)
    }

    /// List tag resources for express connect (`ListTagResourcesForExpressConnect`).
    pub fn list_tag_resources_for_express_connect(
        &self, request: ListTagResourcesForExpressConnectRequest,
    ) -> PagedCall<ListTagResourcesForExpressConnectResponse, TagResource> {
        self.core.paged(&list_tag_resources_for_express_connect::OPERATION, request, |page| page.tag_resources)
    }

    /// Tag resources (`TagResources`).
    pub fn tag_resources(&self, request: TagResourcesRequest) -> Call<TagResourcesResponse> {
        self.core.call(&tag_resources::OPERATION, request)
    }

    /// Tag resources for express connect (`TagResourcesForExpressConnect`).
    pub fn tag_resources_for_express_connect(
        &self, request: TagResourcesForExpressConnectRequest,
    ) -> Call<TagResourcesForExpressConnectResponse> {
        self.core.call(&tag_resources_for_express_connect::OPERATION, request)
    }

    /// Un tag resources (`UnTagResources`).
    pub fn un_tag_resources(&self, request: UnTagResourcesRequest) -> Call<UnTagResourcesResponse> {
        self.core.call(&un_tag_resources::OPERATION, request)
    }

    /// Untag resources for express connect (`UntagResourcesForExpressConnect`).
    pub fn untag_resources_for_express_connect(
        &self, request: UntagResourcesForExpressConnectRequest,
    ) -> Call<UntagResourcesForExpressConnectResponse> {
        self.core.call(&untag_resources_for_express_connect::OPERATION, request)
    }
}
