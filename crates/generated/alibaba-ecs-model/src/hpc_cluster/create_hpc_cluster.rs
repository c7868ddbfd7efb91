// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateHpcCluster.json; do not edit.
//! Creates a cluster for high-performance computing, within which instances of matching types share a
//! low-latency network.
//!
//! - Requires permission for the action `ecs:CreateHpcCluster` (access level create), on HpcCluster
//!   `acs:ecs:{#regionId}:{#accountId}:hpc/*` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateHpcCluster), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "CreateHpcCluster",
    effect: Effect::Write,
    request: CreateHpcClusterRequest = CREATE_HPC_CLUSTER_REQUEST,
    response: CreateHpcClusterResponse = CREATE_HPC_CLUSTER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateHpcCluster").resources(&[AuthorizedResource::new("HpcCluster", "acs:ecs:{#regionId}:{#accountId}:hpc/*").required()])),
}

errors! {
    "400 Invalid.Parameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidHpcClusterDescription.Malformed",
    "400 InvalidHpcClusterName.Malformed",
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "404 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `CreateHpcCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateHpcClusterRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateHpcClusterRequest {
    /// Creates a value with the required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
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

    /// Description of the resource.
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
    /// Id of the cluster for high-performance computing (`hpc-...`). `DescribeHpcClusters` lists it.
    pub hpc_cluster_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
