// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteHpcCluster.json; do not edit.
//! Deletes a cluster for high-performance computing.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteHpcCluster).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteHpcClusterResponse;

operation!(Operation::new::<DeleteHpcClusterRequest, DeleteHpcClusterResponse>(
    "DeleteHpcCluster", Effect::Write, &DELETE_HPC_CLUSTER_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Invalid.Parameter InvalidRegionId.NotFound MissingParameter.HpcClusterId MissingParameter.RegionId NotEmpty.HpcCluster
    400 NotExists.HpcCluster
    404 InvalidRegionId.NotFound
");

/// Request of `DeleteHpcCluster`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteHpcClusterRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `HpcClusterId`: text. */ pub hpc_cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteHpcClusterRequest {
    /// With what is required.
    pub fn new(hpc_cluster_id: impl Into<String>) -> Self { Self { hpc_cluster_id: hpc_cluster_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeleteHpcClusterRequest`].
pub static DELETE_HPC_CLUSTER_REQUEST: Schema = Schema { name: "DeleteHpcClusterRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("HpcClusterId").required(),
]; &ROWS } };
record!(DeleteHpcClusterRequest, DELETE_HPC_CLUSTER_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str hpc_cluster_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteHpcClusterRequest);
