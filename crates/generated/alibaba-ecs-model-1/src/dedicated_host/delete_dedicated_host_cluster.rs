// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteDedicatedHostCluster.json; do not edit.
//! Deletes a cluster of dedicated hosts.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDedicatedHostCluster).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteDedicatedHostClusterResponse;

operation!(Operation::new::<DeleteDedicatedHostClusterRequest, DeleteDedicatedHostClusterResponse>(
    "DeleteDedicatedHostCluster", Effect::Write, &DELETE_DEDICATED_HOST_CLUSTER_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DedicatedHostExists IncompleteParamter
");

/// Request of `DeleteDedicatedHostCluster`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteDedicatedHostClusterRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DedicatedHostClusterId`: text. */ pub dedicated_host_cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteDedicatedHostClusterRequest {
    /// With what is required.
    pub fn new(dedicated_host_cluster_id: impl Into<String>) -> Self {
        Self { dedicated_host_cluster_id: dedicated_host_cluster_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteDedicatedHostClusterRequest`].
pub static DELETE_DEDICATED_HOST_CLUSTER_REQUEST: Schema =
    Schema { name: "DeleteDedicatedHostClusterRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("DedicatedHostClusterId").required(),
]; &ROWS } };
record!(DeleteDedicatedHostClusterRequest, DELETE_DEDICATED_HOST_CLUSTER_REQUEST,
    [0 OptStr region_id, 1 Str dedicated_host_cluster_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteDedicatedHostClusterRequest);
