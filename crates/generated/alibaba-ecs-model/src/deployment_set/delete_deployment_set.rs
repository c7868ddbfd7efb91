// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteDeploymentSet.json; do not edit.
//! Deletes a deployment set, which must not contain instances.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDeploymentSet).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteDeploymentSet",
    effect: Effect::Write,
    request: DeleteDeploymentSetRequest = DELETE_DEPLOYMENT_SET_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "403 DependencyViolation.NotEmpty",
    "403 DependencyViolation.ReferByHPC",
}

/// Response of `DeleteDeploymentSet`.
pub type DeleteDeploymentSetResponse = RequestIdResponse;

/// Request of `DeleteDeploymentSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDeploymentSetRequest {
    /// Region of the resources, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /// Id of the deployment set.
    pub deployment_set_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteDeploymentSetRequest {
    /// Starts with the required members.
    pub fn new(deployment_set_id: impl Into<String>) -> Self {
        Self {
            deployment_set_id: deployment_set_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; DescribeRegions lists them.
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteDeploymentSetRequest,
}
