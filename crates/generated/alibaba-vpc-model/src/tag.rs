// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Tags.

pub mod describe_tag_keys; pub use describe_tag_keys::{DescribeTagKeysRequest, DescribeTagKeysResponse};
pub mod describe_tag_keys_for_express_connect; pub use describe_tag_keys_for_express_connect::{DescribeTagKeysForExpressConnectRequest, DescribeTagKeysForExpressConnectResponse};
pub mod describe_tags; pub use describe_tags::{DescribeTagsRequest, DescribeTagsResponse};
pub mod list_tag_resources; pub use list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse};
pub mod list_tag_resources_for_express_connect; pub use list_tag_resources_for_express_connect::{ListTagResourcesForExpressConnectRequest, ListTagResourcesForExpressConnectResponse};
pub mod tag_resources; pub use tag_resources::{TagResourcesRequest, TagResourcesResponse};
pub mod tag_resources_for_express_connect; pub use tag_resources_for_express_connect::{TagResourcesForExpressConnectRequest, TagResourcesForExpressConnectResponse};
pub mod un_tag_resources; pub use un_tag_resources::{UnTagResourcesRequest, UnTagResourcesResponse};
pub mod untag_resources_for_express_connect; pub use untag_resources_for_express_connect::{UntagResourcesForExpressConnectRequest, UntagResourcesForExpressConnectResponse};
