// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Tags of clusters.

pub mod list_tag_resources; pub use list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse};
pub mod modify_cluster_tags; pub use modify_cluster_tags::{ModifyClusterTagsRequest, ModifyClusterTagsResponse};
pub mod tag_resources; pub use tag_resources::{TagResourcesRequest, TagResourcesResponse};
pub mod untag_resources; pub use untag_resources::{UntagResourcesRequest, UntagResourcesResponse};
