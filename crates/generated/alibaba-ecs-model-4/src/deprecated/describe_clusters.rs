// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeClusters.json; do not edit.
//! Lists the clusters of the classic network in a region.
//!
//! Deprecated.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeClusters).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeClustersRequest, DescribeClustersResponse>(
    "DescribeClusters", Effect::Read, &DESCRIBE_CLUSTERS_REQUEST, &DESCRIBE_CLUSTERS_RESPONSE,
));

/// Request of `DescribeClusters`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClustersRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClustersRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeClustersRequest`].
pub static DESCRIBE_CLUSTERS_REQUEST: Schema = Schema { name: "DescribeClustersRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(DescribeClustersRequest, DESCRIBE_CLUSTERS_REQUEST, [0 OptStr region_id] []);

/// Answer of `DescribeClusters`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClustersResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Clusters`: records. */ pub clusters: Vec<Cluster>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClustersResponse`].
pub static DESCRIBE_CLUSTERS_RESPONSE: Schema = Schema { name: "DescribeClustersResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("Clusters", &CLUSTER).wrapped("Cluster"),
]; &ROWS } };
record!(DescribeClustersResponse, DESCRIBE_CLUSTERS_RESPONSE, [0 OptStr request_id, 1 List clusters] []);

/// What `Clusters.Cluster` holds.
#[derive(Default)] #[non_exhaustive] pub struct Cluster {
    /** `ClusterId`: text. */ pub cluster_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Cluster`].
pub static CLUSTER: Schema = Schema { name: "Cluster", fields: { static ROWS: [Field; 1] = [
    Field::string("ClusterId"),
]; &ROWS } };
record!(Cluster, CLUSTER, [0 OptStr cluster_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeClustersRequest, DescribeClustersResponse, Cluster);
