// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26; do not edit.
//! Bandwidth clusters: shared bandwidth over several resources, its usage and price.
//!
//! - [`create_bandwidth_cluster`](crate::Client::create_bandwidth_cluster): Creates a bandwidth
//!   cluster, whose resources share one committed bandwidth and one bill.
//! - [`delete_bandwidth_clusters`](crate::Client::delete_bandwidth_clusters): Deletes bandwidth
//!   clusters, which must hold no resources.
//! - [`describe_bandwidth_cluster_areas`](crate::Client::describe_bandwidth_cluster_areas): Lists the
//!   areas where bandwidth clusters can be created.
//! - [`describe_bandwidth_cluster_resources`](crate::Client::describe_bandwidth_cluster_resources):
//!   Lists the resources of a bandwidth cluster.
//! - [`describe_bandwidth_cluster_traffic`](crate::Client::describe_bandwidth_cluster_traffic): Returns
//!   the traffic of a bandwidth cluster over time: a span of at most 24 hours within the last 30 days.
//! - [`describe_bandwidth_cluster_usage`](crate::Client::describe_bandwidth_cluster_usage): Returns how
//!   much bandwidth a cluster used at each time, by city, product and kind of traffic.
//! - [`describe_bandwidth_clusters`](crate::Client::describe_bandwidth_clusters): Lists bandwidth
//!   clusters, by id, name, city and more.
//! - [`inquiry_bandwidth_cluster_price`](crate::Client::inquiry_bandwidth_cluster_price): Returns what
//!   a bandwidth cluster would cost.
//! - [`migrate_bandwidth_cluster_resources`](crate::Client::migrate_bandwidth_cluster_resources): Moves
//!   resources from one bandwidth cluster to another.
//! - [`modify_bandwidth_cluster_attribute`](crate::Client::modify_bandwidth_cluster_attribute): Changes
//!   the name of a bandwidth cluster.
//! - [`update_bandwidth_cluster_commit_bandwidth`](crate::Client::update_bandwidth_cluster_commit_bandwidth):
//!   Changes the committed bandwidth of a bandwidth cluster at once.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a bandwidth cluster, whose resources share one committed bandwidth and one bill.
    ///
    /// - Request: [`CreateBandwidthClusterRequest`]. Response: [`CreateBandwidthClusterResponse`]. Nested
    ///   types: [`create_bandwidth_cluster`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/create-bandwidth-cluster.yaml),
    ///   2026-07-08.
    pub fn create_bandwidth_cluster(
        &self,
        request: CreateBandwidthClusterRequest,
    ) -> Call<CreateBandwidthClusterResponse> {
        self.core.call(&create_bandwidth_cluster::OPERATION, request)
    }

    /// Deletes bandwidth clusters, which must hold no resources.
    ///
    /// - Request: [`DeleteBandwidthClustersRequest`]. Response: [`DeleteBandwidthClustersResponse`]. Nested
    ///   types: [`delete_bandwidth_clusters`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/delete-bandwidth-clusters.yaml),
    ///   2026-07-08.
    pub fn delete_bandwidth_clusters(
        &self,
        request: DeleteBandwidthClustersRequest,
    ) -> Call<DeleteBandwidthClustersResponse> {
        self.core.call(&delete_bandwidth_clusters::OPERATION, request)
    }

    /// Lists the areas where bandwidth clusters can be created.
    ///
    /// - Request: [`DescribeBandwidthClusterAreasRequest`]. Response:
    ///   [`DescribeBandwidthClusterAreasResponse`]. Nested types: [`describe_bandwidth_cluster_areas`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/describe-bandwidth-cluster-areas.yaml),
    ///   2026-07-08.
    pub fn describe_bandwidth_cluster_areas(
        &self,
        request: DescribeBandwidthClusterAreasRequest,
    ) -> Call<DescribeBandwidthClusterAreasResponse> {
        self.core.call(&describe_bandwidth_cluster_areas::OPERATION, request)
    }

    /// Lists the resources of a bandwidth cluster.
    ///
    /// - Request: [`DescribeBandwidthClusterResourcesRequest`]. Response:
    ///   [`DescribeBandwidthClusterResourcesResponse`]. Nested types:
    ///   [`describe_bandwidth_cluster_resources`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/describe-bandwidth-cluster-resources.yaml),
    ///   2026-07-08.
    pub fn describe_bandwidth_cluster_resources(
        &self,
        request: DescribeBandwidthClusterResourcesRequest,
    ) -> Call<DescribeBandwidthClusterResourcesResponse> {
        self.core.call(&describe_bandwidth_cluster_resources::OPERATION, request)
    }

    /// Returns the traffic of a bandwidth cluster over time: a span of at most 24 hours within the last 30
    /// days.
    ///
    /// - Request: [`DescribeBandwidthClusterTrafficRequest`]. Response:
    ///   [`DescribeBandwidthClusterTrafficResponse`]. Nested types: [`describe_bandwidth_cluster_traffic`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/describe-bandwidth-cluster-traffic.yaml),
    ///   2026-07-08.
    pub fn describe_bandwidth_cluster_traffic(
        &self,
        request: DescribeBandwidthClusterTrafficRequest,
    ) -> Call<DescribeBandwidthClusterTrafficResponse> {
        self.core.call(&describe_bandwidth_cluster_traffic::OPERATION, request)
    }

    /// Returns how much bandwidth a cluster used at each time, by city, product and kind of traffic.
    ///
    /// - Request: [`DescribeBandwidthClusterUsageRequest`]. Response:
    ///   [`DescribeBandwidthClusterUsageResponse`]. Nested types: [`describe_bandwidth_cluster_usage`].
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/describe-bandwidth-cluster-usage.yaml),
    ///   2026-07-08.
    pub fn describe_bandwidth_cluster_usage(
        &self,
        request: DescribeBandwidthClusterUsageRequest,
    ) -> PagedCall<
        DescribeBandwidthClusterUsageResponse,
        describe_bandwidth_cluster_usage::BandwidthClusterUsage,
    > {
        self.core
            .paged(
                &describe_bandwidth_cluster_usage::OPERATION,
                request,
                |page| page.data_set,
            )
    }

    /// Lists bandwidth clusters, by id, name, city and more.
    ///
    /// - Request: [`DescribeBandwidthClustersRequest`]. Response: [`DescribeBandwidthClustersResponse`].
    ///   Nested types: [`describe_bandwidth_clusters`].
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/describe-bandwidth-clusters.yaml),
    ///   2026-07-08.
    pub fn describe_bandwidth_clusters(
        &self,
        request: DescribeBandwidthClustersRequest,
    ) -> PagedCall<
        DescribeBandwidthClustersResponse,
        describe_bandwidth_clusters::BandwidthCluster,
    > {
        self.core
            .paged(
                &describe_bandwidth_clusters::OPERATION,
                request,
                |page| page.data_set,
            )
    }

    /// Returns what a bandwidth cluster would cost.
    ///
    /// - Request: [`InquiryBandwidthClusterPriceRequest`]. Response:
    ///   [`InquiryBandwidthClusterPriceResponse`]. Nested types: [`inquiry_bandwidth_cluster_price`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/inquiry-bandwidth-cluster-price.yaml),
    ///   2026-07-08.
    pub fn inquiry_bandwidth_cluster_price(
        &self,
        request: InquiryBandwidthClusterPriceRequest,
    ) -> Call<InquiryBandwidthClusterPriceResponse> {
        self.core.call(&inquiry_bandwidth_cluster_price::OPERATION, request)
    }

    /// Moves resources from one bandwidth cluster to another.
    ///
    /// - Request: [`MigrateBandwidthClusterResourcesRequest`]. Response:
    ///   [`MigrateBandwidthClusterResourcesResponse`]. Nested types:
    ///   [`migrate_bandwidth_cluster_resources`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/migrate-bandwidth-cluster-resources.yaml),
    ///   2026-07-08.
    pub fn migrate_bandwidth_cluster_resources(
        &self,
        request: MigrateBandwidthClusterResourcesRequest,
    ) -> Call<MigrateBandwidthClusterResourcesResponse> {
        self.core.call(&migrate_bandwidth_cluster_resources::OPERATION, request)
    }

    /// Changes the name of a bandwidth cluster.
    ///
    /// - Request: [`ModifyBandwidthClusterAttributeRequest`]. Response:
    ///   [`ModifyBandwidthClusterAttributeResponse`]. Nested types: [`modify_bandwidth_cluster_attribute`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/modify-bandwidth-cluster-attribute.yaml),
    ///   2026-07-08.
    pub fn modify_bandwidth_cluster_attribute(
        &self,
        request: ModifyBandwidthClusterAttributeRequest,
    ) -> Call<ModifyBandwidthClusterAttributeResponse> {
        self.core.call(&modify_bandwidth_cluster_attribute::OPERATION, request)
    }

    /// Changes the committed bandwidth of a bandwidth cluster at once.
    ///
    /// - Request: [`UpdateBandwidthClusterCommitBandwidthRequest`]. Response:
    ///   [`UpdateBandwidthClusterCommitBandwidthResponse`]. Nested types:
    ///   [`update_bandwidth_cluster_commit_bandwidth`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/update-bandwidth-cluster-commit-bandwidth.yaml),
    ///   2026-07-08.
    pub fn update_bandwidth_cluster_commit_bandwidth(
        &self,
        request: UpdateBandwidthClusterCommitBandwidthRequest,
    ) -> Call<UpdateBandwidthClusterCommitBandwidthResponse> {
        self.core.call(&update_bandwidth_cluster_commit_bandwidth::OPERATION, request)
    }
}
