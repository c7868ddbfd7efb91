// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26; do not edit.
//! bandwidth-cluster.

pub mod create_bandwidth_cluster;
pub use create_bandwidth_cluster::{CreateBandwidthClusterRequest, CreateBandwidthClusterResponse};

pub mod delete_bandwidth_clusters;
pub use delete_bandwidth_clusters::{DeleteBandwidthClustersRequest, DeleteBandwidthClustersResponse};

pub mod describe_bandwidth_cluster_areas;
pub use describe_bandwidth_cluster_areas::{DescribeBandwidthClusterAreasRequest, DescribeBandwidthClusterAreasResponse};

pub mod describe_bandwidth_cluster_resources;
pub use describe_bandwidth_cluster_resources::{DescribeBandwidthClusterResourcesRequest, DescribeBandwidthClusterResourcesResponse};

pub mod describe_bandwidth_cluster_traffic;
pub use describe_bandwidth_cluster_traffic::{DescribeBandwidthClusterTrafficRequest, DescribeBandwidthClusterTrafficResponse};

pub mod describe_bandwidth_cluster_usage;
pub use describe_bandwidth_cluster_usage::{DescribeBandwidthClusterUsageRequest, DescribeBandwidthClusterUsageResponse};

pub mod describe_bandwidth_clusters;
pub use describe_bandwidth_clusters::{DescribeBandwidthClustersRequest, DescribeBandwidthClustersResponse};

pub mod inquiry_bandwidth_cluster_price;
pub use inquiry_bandwidth_cluster_price::{InquiryBandwidthClusterPriceRequest, InquiryBandwidthClusterPriceResponse};

pub mod migrate_bandwidth_cluster_resources;
pub use migrate_bandwidth_cluster_resources::{MigrateBandwidthClusterResourcesRequest, MigrateBandwidthClusterResourcesResponse};

pub mod modify_bandwidth_cluster_attribute;
pub use modify_bandwidth_cluster_attribute::{ModifyBandwidthClusterAttributeRequest, ModifyBandwidthClusterAttributeResponse};

pub mod update_bandwidth_cluster_commit_bandwidth;
pub use update_bandwidth_cluster_commit_bandwidth::{UpdateBandwidthClusterCommitBandwidthRequest, UpdateBandwidthClusterCommitBandwidthResponse};
