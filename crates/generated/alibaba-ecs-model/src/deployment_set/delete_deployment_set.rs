// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteDeploymentSet.json; do not edit.
//! Deletes a deployment set, which must not contain instances.
//!
//! - Requires permission for the action `ecs:DeleteDeploymentSet` (access level delete), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDeploymentSet),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "DeleteDeploymentSet",
    effect: Effect::Write,
    request: DeleteDeploymentSetRequest = DELETE_DEPLOYMENT_SET_REQUEST,
    response: DeleteDeploymentSetResponse = DELETE_DEPLOYMENT_SET_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteDeploymentSet").resources(&[AuthorizedResource::new("DeploymentSet", "acs:ecs:{#regionId}:{#accountId}:deploymentset/{#deploymentSetId}").required()])),
}

errors! {
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "403 DependencyViolation.NotEmpty",
    "403 DependencyViolation.ReferByHPC",
}

/// Request of `DeleteDeploymentSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDeploymentSetRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the deployment set (`ds-...`). `DescribeDeploymentSets` lists it.
    pub deployment_set_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteDeploymentSetRequest {
    /// Creates a value with the required members.
    pub fn new(deployment_set_id: impl Into<String>) -> Self {
        Self {
            deployment_set_id: deployment_set_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteDeploymentSetRequest: DELETE_DEPLOYMENT_SET_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 deployment_set_id: Str = Field::string("DeploymentSetId").required(),
}

/// Response of `DeleteDeploymentSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDeploymentSetResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteDeploymentSetResponse: DELETE_DEPLOYMENT_SET_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteDeploymentSetRequest,
    DeleteDeploymentSetResponse,
}
