// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteHpcCluster.json; do not edit.
//! Deletes a cluster for high-performance computing.
//!
//! - Requires permission for the action `ecs:DeleteHpcCluster` (access level delete), on all resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteHpcCluster), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, errors, operation, record,
};

operation! {
    name: "DeleteHpcCluster",
    effect: Effect::Write,
    request: DeleteHpcClusterRequest = DELETE_HPC_CLUSTER_REQUEST,
    response: DeleteHpcClusterResponse = DELETE_HPC_CLUSTER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteHpcCluster")),
}

errors! {
    "400 Invalid.Parameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 MissingParameter.HpcClusterId",
    "400 MissingParameter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 NotEmpty.HpcCluster",
    "400 NotExists.HpcCluster",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DeleteHpcCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteHpcClusterRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the cluster for high-performance computing (`hpc-...`). `DescribeHpcClusters` lists it.
    pub hpc_cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteHpcClusterRequest {
    /// Creates a value with the required members.
    pub fn new(hpc_cluster_id: impl Into<String>) -> Self {
        Self {
            hpc_cluster_id: hpc_cluster_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DeleteHpcClusterRequest: DELETE_HPC_CLUSTER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 hpc_cluster_id: Str = Field::string("HpcClusterId").required(),
}

/// Response of `DeleteHpcCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteHpcClusterResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteHpcClusterResponse: DELETE_HPC_CLUSTER_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteHpcClusterRequest,
    DeleteHpcClusterResponse,
}
