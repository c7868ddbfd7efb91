// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateHpcCluster.json; do not edit.
//! Creates a cluster for high-performance computing, within which instances of matching types share a low-latency network.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateHpcCluster).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateHpcClusterRequest, CreateHpcClusterResponse>(
    "CreateHpcCluster", Effect::Write, &CREATE_HPC_CLUSTER_REQUEST, &CREATE_HPC_CLUSTER_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Invalid.Parameter InvalidHpcClusterDescription.Malformed InvalidHpcClusterName.Malformed InvalidRegionId.NotFound
    400 MissingParameter
    404 InternalError InvalidRegionId.NotFound
");

/// Request of `CreateHpcCluster`.
#[derive(Default)] #[non_exhaustive] pub struct CreateHpcClusterRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Name`: text. */ pub name: String,
    /** What else came. */ pub extra: Extra,
}
impl CreateHpcClusterRequest {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`CreateHpcClusterRequest`].
pub static CREATE_HPC_CLUSTER_REQUEST: Schema = Schema { name: "CreateHpcClusterRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("Description"),
    Field::string("Name").required(),
]; &ROWS } };
record!(CreateHpcClusterRequest, CREATE_HPC_CLUSTER_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 OptStr description, 3 Str name] []);

/// Answer of `CreateHpcCluster`.
#[derive(Default)] #[non_exhaustive] pub struct CreateHpcClusterResponse {
    /** `HpcClusterId`: text. */ pub hpc_cluster_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateHpcClusterResponse`].
pub static CREATE_HPC_CLUSTER_RESPONSE: Schema = Schema { name: "CreateHpcClusterResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("HpcClusterId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateHpcClusterResponse, CREATE_HPC_CLUSTER_RESPONSE, [0 OptStr hpc_cluster_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateHpcClusterRequest, CreateHpcClusterResponse);
