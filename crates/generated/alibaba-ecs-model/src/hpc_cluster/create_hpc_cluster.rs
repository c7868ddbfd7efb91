// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateHpcCluster.json; do not edit.
//! Creates a cluster for high-performance computing, within which instances of matching types share a
//! low-latency network.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateHpcCluster).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateHpcCluster",
    effect: Effect::Write,
    request: CreateHpcClusterRequest = CREATE_HPC_CLUSTER_REQUEST,
    response: CreateHpcClusterResponse = CREATE_HPC_CLUSTER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Invalid.Parameter",
    "400 InvalidHpcClusterDescription.Malformed",
    "400 InvalidHpcClusterName.Malformed",
    "400 InvalidRegionId.NotFound",
    "400 MissingParameter",
    "404 InternalError",
    "404 InvalidRegionId.NotFound",
}

/// Request of `CreateHpcCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateHpcClusterRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Name`: text.
    pub name: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateHpcClusterRequest {
    /// Starts with the required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    CreateHpcClusterRequest: CREATE_HPC_CLUSTER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 description: OptStr = Field::string("Description"),
    3 name: Str = Field::string("Name").required(),
}

/// Response of `CreateHpcCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateHpcClusterResponse {
    /// `HpcClusterId`: text.
    pub hpc_cluster_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateHpcClusterResponse: CREATE_HPC_CLUSTER_RESPONSE,
    0 hpc_cluster_id: OptStr = Field::string("HpcClusterId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateHpcClusterRequest,
    CreateHpcClusterResponse,
}
