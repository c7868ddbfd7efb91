// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26; do not edit.
//! bandwidth-cluster.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a bandwidth cluster, whose resources share one committed bandwidth and one bill.
    pub fn create_bandwidth_cluster(&self, request: CreateBandwidthClusterRequest) -> Call<CreateBandwidthClusterResponse> {
        self.core.call(&create_bandwidth_cluster::OPERATION, request)
    }

    /// Deletes bandwidth clusters, which must hold no resources.
    pub fn delete_bandwidth_clusters(&self, request: DeleteBandwidthClustersRequest) -> Call<DeleteBandwidthClustersResponse> {
        self.core.call(&delete_bandwidth_clusters::OPERATION, request)
    }

    /// Lists the areas where bandwidth clusters can be created.
    pub fn describe_bandwidth_cluster_areas(
        &self, request: DescribeBandwidthClusterAreasRequest,
    ) -> Call<DescribeBandwidthClusterAreasResponse> {
        self.core.call(&describe_bandwidth_cluster_areas::OPERATION, request)
    }

    /// Lists the resources of a bandwidth cluster.
    pub fn describe_bandwidth_cluster_resources(
        &self, request: DescribeBandwidthClusterResourcesRequest,
    ) -> Call<DescribeBandwidthClusterResourcesResponse> {
        self.core.call(&describe_bandwidth_cluster_resources::OPERATION, request)
    }

    /// Returns the traffic of a bandwidth cluster over time: a span of at most 24 hours within the last 30 days.
    pub fn describe_bandwidth_cluster_traffic(
        &self, request: DescribeBandwidthClusterTrafficRequest,
    ) -> Call<DescribeBandwidthClusterTrafficResponse> {
        self.core.call(&describe_bandwidth_cluster_traffic::OPERATION, request)
    }

    /// Returns how much bandwidth a cluster used at each time, by city, product and kind of traffic.
    pub fn describe_bandwidth_cluster_usage(
        &self, request: DescribeBandwidthClusterUsageRequest,
    ) -> PagedCall<DescribeBandwidthClusterUsageResponse, describe_bandwidth_cluster_usage::DataSet> {
        self.core.paged(&describe_bandwidth_cluster_usage::OPERATION, request, |page| page.data_set)
    }

    /// Lists bandwidth clusters, by id, name, city and more.
    pub fn describe_bandwidth_clusters(
        &self, request: DescribeBandwidthClustersRequest,
    ) -> PagedCall<DescribeBandwidthClustersResponse, describe_bandwidth_clusters::DataSet> {
        self.core.paged(&describe_bandwidth_clusters::OPERATION, request, |page| page.data_set)
    }

    /// Returns what a bandwidth cluster would cost.
    pub fn inquiry_bandwidth_cluster_price(
        &self, request: InquiryBandwidthClusterPriceRequest,
    ) -> Call<InquiryBandwidthClusterPriceResponse> {
        self.core.call(&inquiry_bandwidth_cluster_price::OPERATION, request)
    }

    /// Moves resources from one bandwidth cluster to another.
    pub fn migrate_bandwidth_cluster_resources(
        &self, request: MigrateBandwidthClusterResourcesRequest,
    ) -> Call<MigrateBandwidthClusterResourcesResponse> {
        self.core.call(&migrate_bandwidth_cluster_resources::OPERATION, request)
    }

    /// Changes the name of a bandwidth cluster.
    pub fn modify_bandwidth_cluster_attribute(
        &self, request: ModifyBandwidthClusterAttributeRequest,
    ) -> Call<ModifyBandwidthClusterAttributeResponse> {
        self.core.call(&modify_bandwidth_cluster_attribute::OPERATION, request)
    }

    /// Changes the committed bandwidth of a bandwidth cluster at once.
    pub fn update_bandwidth_cluster_commit_bandwidth(
        &self, request: UpdateBandwidthClusterCommitBandwidthRequest,
    ) -> Call<UpdateBandwidthClusterCommitBandwidthResponse> {
        self.core.call(&update_bandwidth_cluster_commit_bandwidth::OPERATION, request)
    }
}
