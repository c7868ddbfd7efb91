// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Regions, zones, instance types on offer, and what the account may use.

pub mod describe_account_attributes; pub use describe_account_attributes::{DescribeAccountAttributesRequest, DescribeAccountAttributesResponse};
pub mod describe_available_resource; pub use describe_available_resource::{DescribeAvailableResourceRequest, DescribeAvailableResourceResponse};
pub mod describe_recommend_instance_type; pub use describe_recommend_instance_type::{DescribeRecommendInstanceTypeRequest, DescribeRecommendInstanceTypeResponse};
pub mod describe_regions; pub use describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse};
pub mod describe_resources_modification; pub use describe_resources_modification::{DescribeResourcesModificationRequest, DescribeResourcesModificationResponse};
pub mod describe_zones; pub use describe_zones::{DescribeZonesRequest, DescribeZonesResponse};
