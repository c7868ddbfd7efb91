// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! tag.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Lists tag keys in use on resources of the service.
    pub fn describe_tag_keys(&self, request: DescribeTagKeysRequest) -> PagedCall<DescribeTagKeysResponse, TagKey> {
        self.core.paged(&describe_tag_keys::OPERATION, request, |page| page.tag_keys)
    }

    /// Lists tag keys in use on resources of Express Connect.
    pub fn describe_tag_keys_for_express_connect(
        &self, request: DescribeTagKeysForExpressConnectRequest,
    ) -> PagedCall<DescribeTagKeysForExpressConnectResponse, TagKey> {
        self.core.paged(&describe_tag_keys_for_express_connect::OPERATION, request, |page| page.tag_keys)
    }

    /// Lists the tags of resources.
    pub fn describe_tags(&self, request: DescribeTagsRequest) -> PagedCall<DescribeTagsResponse, describe_tags::TagResource> {
        self.core.paged(&describe_tags::OPERATION, request, |page| page.tag_resources)
    }

    /// Lists the tags of resources.
    pub fn list_tag_resources(&self, request: ListTagResourcesRequest) -> PagedCall<ListTagResourcesResponse, TagResource> {
        self.core.paged(&list_tag_resources::OPERATION, request, |page| page.tag_resources)
    }

    /// Lists the tags of Express Connect resources.
    pub fn list_tag_resources_for_express_connect(
        &self, request: ListTagResourcesForExpressConnectRequest,
    ) -> PagedCall<ListTagResourcesForExpressConnectResponse, TagResource> {
        self.core.paged(&list_tag_resources_for_express_connect::OPERATION, request, |page| page.tag_resources)
    }

    /// Attaches tags to several resources.
    pub fn tag_resources(&self, request: TagResourcesRequest) -> Call<TagResourcesResponse> {
        self.core.call(&tag_resources::OPERATION, request)
    }

    /// Attaches tags to several Express Connect resources.
    pub fn tag_resources_for_express_connect(
        &self, request: TagResourcesForExpressConnectRequest,
    ) -> Call<TagResourcesForExpressConnectResponse> {
        self.core.call(&tag_resources_for_express_connect::OPERATION, request)
    }

    /// Detaches tags from several resources.
    pub fn un_tag_resources(&self, request: UnTagResourcesRequest) -> Call<UnTagResourcesResponse> {
        self.core.call(&un_tag_resources::OPERATION, request)
    }

    /// Detaches tags from several Express Connect resources.
    pub fn untag_resources_for_express_connect(
        &self, request: UntagResourcesForExpressConnectRequest,
    ) -> Call<UntagResourcesForExpressConnectResponse> {
        self.core.call(&untag_resources_for_express_connect::OPERATION, request)
    }
}
