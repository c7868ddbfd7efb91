// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeClusters.json; do not edit.
//! Lists the clusters of the classic network in a region.
//!
//! Deprecated.
//!
//! Deprecated.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeClusters), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, operation, record};

operation! {
    name: "DescribeClusters",
    effect: Effect::Read,
    request: DescribeClustersRequest = DESCRIBE_CLUSTERS_REQUEST,
    response: DescribeClustersResponse = DESCRIBE_CLUSTERS_RESPONSE,
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeClusters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClustersRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClustersRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribeClustersRequest: DESCRIBE_CLUSTERS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `DescribeClusters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClustersResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `Clusters`: list of records.
    pub clusters: Vec<Cluster>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClustersResponse: DESCRIBE_CLUSTERS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 clusters: List = Field::record("Clusters", &CLUSTER).wrapped("Cluster"),
}

/// `Clusters.Cluster` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Cluster {
    /// Id of the cluster that the resource belongs to. Only resources of the classic network have one.
    pub cluster_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Cluster: CLUSTER,
    0 cluster_id: OptStr = Field::string("ClusterId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClustersRequest,
    DescribeClustersResponse,
    Cluster,
}
