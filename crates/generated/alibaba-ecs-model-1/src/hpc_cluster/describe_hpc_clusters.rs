// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeHpcClusters.json; do not edit.
//! Lists clusters for high-performance computing.
//!
//! Conditions are joined by and.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeHpcClusters).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeHpcClustersRequest, DescribeHpcClustersResponse>(
    "DescribeHpcClusters", Effect::Read, &DESCRIBE_HPC_CLUSTERS_REQUEST, &DESCRIBE_HPC_CLUSTERS_RESPONSE,
).idempotency_token("ClientToken").paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["HpcClusters"],
    total: Some(&["TotalCount"]),
}), "
    400 Invalid.Parameter InvalidHpcClusterIds.ExceedLimit InvalidHpcClusterIds.Malformed InvalidRegionId.NotFound
    400 MissingParameter.HpcClusterId
");

/// Request of `DescribeHpcClusters`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeHpcClustersRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `HpcClusterIds`: text. */ pub hpc_cluster_ids: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeHpcClustersRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `HpcClusterIds`.
    pub fn hpc_cluster_ids(mut self, value: impl Into<String>) -> Self { self.hpc_cluster_ids = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeHpcClustersRequest`].
pub static DESCRIBE_HPC_CLUSTERS_REQUEST: Schema =
    Schema { name: "DescribeHpcClustersRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("HpcClusterIds"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
]; &ROWS } };
record!(DescribeHpcClustersRequest, DESCRIBE_HPC_CLUSTERS_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 OptStr hpc_cluster_ids] [3 OptInt page_number, 4 OptInt page_size]);

/// Answer of `DescribeHpcClusters`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeHpcClustersResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `HpcClusters`: records. */ pub hpc_clusters: Vec<HpcCluster>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeHpcClustersResponse`].
pub static DESCRIBE_HPC_CLUSTERS_RESPONSE: Schema =
    Schema { name: "DescribeHpcClustersResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("HpcClusters", &HPC_CLUSTER).wrapped("HpcCluster"),
]; &ROWS } };
record!(DescribeHpcClustersResponse, DESCRIBE_HPC_CLUSTERS_RESPONSE,
    [1 OptStr request_id, 4 List hpc_clusters] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `HpcClusters.HpcCluster` holds.
#[derive(Default)] #[non_exhaustive] pub struct HpcCluster {
    /** `HpcClusterId`: text. */ pub hpc_cluster_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`HpcCluster`].
pub static HPC_CLUSTER: Schema = Schema { name: "HpcCluster", fields: { static ROWS: [Field; 3] = [
    Field::string("HpcClusterId"),
    Field::string("Name"),
    Field::string("Description"),
]; &ROWS } };
record!(HpcCluster, HPC_CLUSTER, [0 OptStr hpc_cluster_id, 1 OptStr name, 2 OptStr description] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeHpcClustersRequest, DescribeHpcClustersResponse, HpcCluster);
