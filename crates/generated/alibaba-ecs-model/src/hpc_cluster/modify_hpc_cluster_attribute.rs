// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyHpcClusterAttribute.json; do not edit.
//! Changes the name or description of a cluster for high-performance computing.
//!
//! - Requires permission for the action `ecs:ModifyHpcClusterAttribute` (access level update), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyHpcClusterAttribute),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, errors, operation, record,
};

operation! {
    name: "ModifyHpcClusterAttribute",
    effect: Effect::Write,
    request: ModifyHpcClusterAttributeRequest = MODIFY_HPC_CLUSTER_ATTRIBUTE_REQUEST,
    response: ModifyHpcClusterAttributeResponse = MODIFY_HPC_CLUSTER_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyHpcClusterAttribute")),
}

errors! {
    "400 HPC_CLUSTER_MODIFY_FAILED",
    "400 HpcClusterNotExists",
    "400 Invalid.Parameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidHpcClusterDescription.Malformed",
    "400 InvalidHpcClusterName.Malformed",
    "400 InvalidModifyInfo",
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
}

/// Request of `ModifyHpcClusterAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyHpcClusterAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the cluster for high-performance computing (`hpc-...`). `DescribeHpcClusters` lists it.
    pub hpc_cluster_id: String,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyHpcClusterAttributeRequest {
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

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

record! {
    ModifyHpcClusterAttributeRequest: MODIFY_HPC_CLUSTER_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 hpc_cluster_id: Str = Field::string("HpcClusterId").required(),
    3 description: OptStr = Field::string("Description"),
    4 name: OptStr = Field::string("Name"),
}

/// Response of `ModifyHpcClusterAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyHpcClusterAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyHpcClusterAttributeResponse: MODIFY_HPC_CLUSTER_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyHpcClusterAttributeRequest,
    ModifyHpcClusterAttributeResponse,
}
