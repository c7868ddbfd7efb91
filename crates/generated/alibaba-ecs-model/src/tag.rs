// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Tags and resource groups of all kinds of resources.

pub mod add_tags; pub use add_tags::{AddTagsRequest, AddTagsResponse};
pub mod describe_resource_by_tags; pub use describe_resource_by_tags::{DescribeResourceByTagsRequest, DescribeResourceByTagsResponse};
pub mod describe_tags; pub use describe_tags::{DescribeTagsRequest, DescribeTagsResponse};
pub mod join_resource_group; pub use join_resource_group::{JoinResourceGroupRequest, JoinResourceGroupResponse};
pub mod list_tag_resources; pub use list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse};
pub mod remove_tags; pub use remove_tags::{RemoveTagsRequest, RemoveTagsResponse};
pub mod tag_resources; pub use tag_resources::{TagResourcesRequest, TagResourcesResponse};
pub mod untag_resources; pub use untag_resources::{UntagResourcesRequest, UntagResourcesResponse};
