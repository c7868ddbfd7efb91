// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteHpcCluster.json; do not edit.
//! Delete hpc cluster (`DeleteHpcCluster`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteHpcCluster).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteHpcClusterResponse;

/// The table of `DeleteHpcCluster`.
pub static OPERATION: Operation = Operation::new(
    "DeleteHpcCluster", Effect::Write, &DELETE_HPC_CLUSTER_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<DeleteHpcClusterRequest>, empty::<DeleteHpcClusterResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "Invalid.Parameter"), ErrorCode::new(400, "InvalidRegionId.NotFound"),
    ErrorCode::new(400, "MissingParameter.HpcClusterId"), ErrorCode::new(400, "MissingParameter.RegionId"),
    ErrorCode::new(400, "NotEmpty.HpcCluster"), ErrorCode::new(400, "NotExists.HpcCluster"),
    ErrorCode::new(404, "InvalidRegionId.NotFound"),
]);

/// Request of `DeleteHpcCluster`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteHpcClusterRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `HpcClusterId`: text.
    pub hpc_cluster_id: String,
    pub extra: Extra,
}
impl DeleteHpcClusterRequest {
    pub fn new(hpc_cluster_id: impl Into<String>) -> Self { Self { hpc_cluster_id: hpc_cluster_id.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static DELETE_HPC_CLUSTER_REQUEST: Schema = Schema { name: "DeleteHpcClusterRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("HpcClusterId").required(),
] };
cloudspec_wire::record!(DeleteHpcClusterRequest, DELETE_HPC_CLUSTER_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str hpc_cluster_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteHpcClusterRequest);
