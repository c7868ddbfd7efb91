// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26; do not edit.
//! bandwidth-cluster.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create bandwidth cluster (`CreateBandwidthCluster`).
    pub fn create_bandwidth_cluster(&self, request: CreateBandwidthClusterRequest) -> Call<CreateBandwidthClusterResponse> {
        self.core.call(&create_bandwidth_cluster::OPERATION, request)
    }

    /// Delete bandwidth clusters (`DeleteBandwidthClusters`).
    pub fn delete_bandwidth_clusters(&self, request: DeleteBandwidthClustersRequest) -> Call<DeleteBandwidthClustersResponse> {
        self.core.call(&delete_bandwidth_clusters::OPERATION, request)
    }

    /// Describe bandwidth cluster areas (`DescribeBandwidthClusterAreas`).
    pub fn describe_bandwidth_cluster_areas(
        &self, request: DescribeBandwidthClusterAreasRequest,
    ) -> Call<DescribeBandwidthClusterAreasResponse> {
        self.core.call(&describe_bandwidth_cluster_areas::OPERATION, request)
    }

    /// Describe bandwidth cluster resources (`DescribeBandwidthClusterResources`).
    pub fn describe_bandwidth_cluster_resources(
        &self, request: DescribeBandwidthClusterResourcesRequest,
    ) -> Call<DescribeBandwidthClusterResourcesResponse> {
        self.core.call(&describe_bandwidth_cluster_resources::OPERATION, request)
    }

    /// Describe bandwidth cluster traffic (`DescribeBandwidthClusterTraffic`).
    pub fn describe_bandwidth_cluster_traffic(
        &self, request: DescribeBandwidthClusterTrafficRequest,
    ) -> Call<DescribeBandwidthClusterTrafficResponse> {
        self.core.call(&describe_bandwidth_cluster_traffic::OPERATION, request)
    }

    /// Describe bandwidth cluster usage (`DescribeBandwidthClusterUsage`).
    pub fn describe_bandwidth_cluster_usage(
        &self, request: DescribeBandwidthClusterUsageRequest,
    ) -> PagedCall<DescribeBandwidthClusterUsageResponse, describe_bandwidth_cluster_usage::DataSet> {
        self.core.paged(&describe_bandwidth_cluster_usage::OPERATION, request, |page| page.data_set)
    }

    /// Describe bandwidth clusters (`DescribeBandwidthClusters`).
    pub fn describe_bandwidth_clusters(
        &self, request: DescribeBandwidthClustersRequest,
    ) -> PagedCall<DescribeBandwidthClustersResponse, describe_bandwidth_clusters::DataSet> {
        self.core.paged(&describe_bandwidth_clusters::OPERATION, request, |page| page.data_set)
    }

    /// Inquiry bandwidth cluster price (`InquiryBandwidthClusterPrice`).
    pub fn inquiry_bandwidth_cluster_price(
        &self, request: InquiryBandwidthClusterPriceRequest,
    ) -> Call<InquiryBandwidthClusterPriceResponse> {
        self.core.call(&inquiry_bandwidth_cluster_price::OPERATION, request)
    }

    /// Migrate bandwidth cluster resources (`MigrateBandwidthClusterResources`).
    pub fn migrate_bandwidth_cluster_resources(
        &self, request: MigrateBandwidthClusterResourcesRequest,
    ) -> Call<MigrateBandwidthClusterResourcesResponse> {
        self.core.call(&migrate_bandwidth_cluster_resources::OPERATION, request)
    }

    /// Modify bandwidth cluster attribute (`ModifyBandwidthClusterAttribute`).
    pub fn modify_bandwidth_cluster_attribute(
        &self, request: ModifyBandwidthClusterAttributeRequest,
    ) -> Call<ModifyBandwidthClusterAttributeResponse> {
        self.core.call(&modify_bandwidth_cluster_attribute::OPERATION, request)
    }

    /// Update bandwidth cluster commit bandwidth (`UpdateBandwidthClusterCommitBandwidth`).
    pub fn update_bandwidth_cluster_commit_bandwidth(
        &self, request: UpdateBandwidthClusterCommitBandwidthRequest,
    ) -> Call<UpdateBandwidthClusterCommitBandwidthResponse> {
        self.core.call(&update_bandwidth_cluster_commit_bandwidth::OPERATION, request)
    }
}
