// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Tags and resource groups of all kinds of resources.
//!
//! - [`add_tags`](crate::Client::add_tags): Attaches tags to one resource, such as an instance, disk,
//!   snapshot, image or security group.
//! - [`describe_resource_by_tags`](crate::Client::describe_resource_by_tags): Finds resources by tag,
//!   by type, or by both.
//! - [`describe_tags`](crate::Client::describe_tags): Lists tags, by resource, key or value.
//! - [`join_resource_group`](crate::Client::join_resource_group): Puts a resource, such as an instance,
//!   network interface or image, into a resource group.
//! - [`list_tag_resources`](crate::Client::list_tag_resources): Lists the tags of resources, found by
//!   id or by tag.
//! - [`remove_tags`](crate::Client::remove_tags): Detaches tags from one resource.
//! - [`tag_resources`](crate::Client::tag_resources): Attaches tags to several resources of one type.
//! - [`untag_resources`](crate::Client::untag_resources): Detaches tags from several resources of one
//!   type.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Attaches tags to one resource, such as an instance, disk, snapshot, image or security group.
    ///
    /// - Request: [`AddTagsRequest`]. Response: [`AddTagsResponse`]. Nested types: [`add_tags`].
    /// - [Documented errors](add_tags::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AddTags), 2024-06-24.
    pub fn add_tags(&self, request: AddTagsRequest) -> Call<AddTagsResponse> {
        self.core.call(&add_tags::OPERATION, request)
    }

    /// Finds resources by tag, by type, or by both.
    ///
    /// - Request: [`DescribeResourceByTagsRequest`]. Response: [`DescribeResourceByTagsResponse`]. Nested
    ///   types: [`describe_resource_by_tags`].
    /// - [Documented errors](describe_resource_by_tags::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeResourceByTags),
    ///   2024-06-24.
    pub fn describe_resource_by_tags(
        &self,
        request: DescribeResourceByTagsRequest,
    ) -> PagedCall<DescribeResourceByTagsResponse, describe_resource_by_tags::Resource> {
        self.core
            .paged(&describe_resource_by_tags::OPERATION, request, |page| page.resources)
    }

    /// Lists tags, by resource, key or value.
    ///
    /// - Request: [`DescribeTagsRequest`]. Response: [`DescribeTagsResponse`]. Nested types:
    ///   [`describe_tags`].
    /// - [Documented errors](describe_tags::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeTags), 2024-06-24.
    pub fn describe_tags(
        &self,
        request: DescribeTagsRequest,
    ) -> PagedCall<DescribeTagsResponse, describe_tags::Tag> {
        self.core.paged(&describe_tags::OPERATION, request, |page| page.tags)
    }

    /// Puts a resource, such as an instance, network interface or image, into a resource group.
    ///
    /// - Request: [`JoinResourceGroupRequest`]. Response: [`JoinResourceGroupResponse`]. Nested types:
    ///   [`join_resource_group`].
    /// - [Documented errors](join_resource_group::ERRORS).
    /// - Requires permission for the action `ecs:JoinResourceGroup` (access level update), on DedicatedHost
    ///   `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` and Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` and NetworkInterface
    ///   `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` and Image
    ///   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` and Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` and KeyPair
    ///   `acs:ecs:{#regionId}:{#accountId}:keypair/{#keypairName}` and Snapshot
    ///   `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/JoinResourceGroup),
    ///   2024-06-24.
    pub fn join_resource_group(
        &self,
        request: JoinResourceGroupRequest,
    ) -> Call<JoinResourceGroupResponse> {
        self.core.call(&join_resource_group::OPERATION, request)
    }

    /// Lists the tags of resources, found by id or by tag.
    ///
    /// - Request: [`ListTagResourcesRequest`]. Response: [`ListTagResourcesResponse`]. Nested types:
    ///   [`list_tag_resources`].
    /// - [Documented errors](list_tag_resources::ERRORS).
    /// - Requires permission for the action `ecs:ListTagResources` (access level get), on all resources.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ListTagResources),
    ///   2024-06-24.
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> PagedCall<ListTagResourcesResponse, list_tag_resources::TagResource> {
        self.core
            .paged(&list_tag_resources::OPERATION, request, |page| page.tag_resources)
    }

    /// Detaches tags from one resource.
    ///
    /// - Request: [`RemoveTagsRequest`]. Response: [`RemoveTagsResponse`]. Nested types: [`remove_tags`].
    /// - [Documented errors](remove_tags::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RemoveTags), 2024-06-24.
    pub fn remove_tags(&self, request: RemoveTagsRequest) -> Call<RemoveTagsResponse> {
        self.core.call(&remove_tags::OPERATION, request)
    }

    /// Attaches tags to several resources of one type.
    ///
    /// - Request: [`TagResourcesRequest`]. Response: [`TagResourcesResponse`]. Nested types:
    ///   [`tag_resources`].
    /// - [Documented errors](tag_resources::ERRORS).
    /// - Requires permission for the action `ecs:TagResources` (access level create), on DedicatedHost
    ///   `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` and Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` and NetworkInterface
    ///   `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` and Image
    ///   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` and Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` and KeyPair
    ///   `acs:ecs:{#regionId}:{#accountId}:keypair/{#keypairName}` and Snapshot
    ///   `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/TagResources), 2024-06-24.
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<TagResourcesResponse> {
        self.core.call(&tag_resources::OPERATION, request)
    }

    /// Detaches tags from several resources of one type.
    ///
    /// - Request: [`UntagResourcesRequest`]. Response: [`UntagResourcesResponse`]. Nested types:
    ///   [`untag_resources`].
    /// - [Documented errors](untag_resources::ERRORS).
    /// - Requires permission for the action `ecs:UntagResources` (access level delete), on DedicatedHost
    ///   `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` and Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` and NetworkInterface
    ///   `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` and Image
    ///   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` and Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` and KeyPair
    ///   `acs:ecs:{#regionId}:{#accountId}:keypair/{#keypairName}` and Snapshot
    ///   `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UntagResources), 2024-06-24.
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<UntagResourcesResponse> {
        self.core.call(&untag_resources::OPERATION, request)
    }
}
